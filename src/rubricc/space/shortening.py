"""The shortest cube of a set that a solver shows, by what contradicts the cases outside of it."""

from collections.abc import Callable, Iterable, Sequence
from random import Random

from rubricc.space.cubes import Cube

TRIES = 8

Some = Callable[[tuple[int, ...]], tuple[int, ...]]
"""A case of the set, with the cells that are wished for where it may have them."""
Core = Callable[[Iterable[tuple[int, int]]], dict[int, int] | None]
"""Those cells, by level, that keep every case of outside out; None where some case is in."""


def shortest(some: Some, core: Core, widths: Sequence[int], preferred: tuple[int, ...]) -> Cube:
    """The shortest prime cube seen, of several the one with the most preferred cells."""
    random, best = Random(0), None
    for attempt in range(TRIES):
        case = some(tuple(map(random.randrange, widths)) if attempt else preferred)
        order = sorted(range(len(case)), key=lambda level: case[level] != preferred[level])
        if attempt:
            random.shuffle(order)
        cube = _prime(core, case, order)
        rank = len(cube), sum(cell != preferred[level] for level, cell in cube), cube
        best = rank if best is None or rank < best else best
    assert best is not None
    return best[2]


def _prime(core: Core, case: Sequence[int], order: Iterable[int]) -> Cube:
    fixed = core([(level, case[level]) for level in order])
    assert fixed is not None
    for level in order:
        if level in fixed:
            less = core([(one, cell) for one, cell in fixed.items() if one != level])
            fixed = fixed if less is None else less
    return tuple(sorted(fixed.items()))
