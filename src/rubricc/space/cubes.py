"""The shortest case that shows something: which variables a case must name to lie in a set.

A cube fixes some variables to a cell each. A cube *shows* a set if every possible case in it
belongs to the set. It is prime if no variable can be left out. Starting from a whole case, leave
out one variable after the other as long as the cube still shows the set; the order matters, so
several starts and orders are tried (they are seeded: same set, same cube) and the shortest wins.
"""

from collections.abc import Mapping
from random import Random
from types import MappingProxyType

from rubricc.space.diagram import Space
from rubricc.space.operations import FALSE, TRUE

Cube = tuple[tuple[int, int], ...]
"""Pairs of level and cell, in order of levels."""

TRIES = 40
STEPS = 2_000_000
"""How many nodes the tries after the first may visit together."""


NONE_AVOIDED: Mapping[int, int] = MappingProxyType({})


def shortest_cube(
    space: Space,
    found: int,
    possible: int,
    preferred: tuple[int, ...],
    avoided: Mapping[int, int] = NONE_AVOIDED,
) -> Cube:
    """The shortest prime cube seen that lies in `found` but for cases that are not `possible`.

    `found` must not be empty. `preferred` names for each variable the cell that a start takes
    where it may choose, so that the case reads as an ordinary one; `avoided` for some variables a
    cell that is better not named, such as what is merely a consequence.
    """
    outside = space.difference(possible, found)
    random = Random(0)
    best: Cube | None = None
    visited = 0
    for attempt in range(TRIES):
        start = _start(space, found, preferred, random if attempt else None)
        order = list(range(len(start)))
        if attempt:
            random.shuffle(order)
        else:
            order.sort(key=lambda level: _worth(level, start[level], preferred, avoided))
        cube, steps = _prime(space, outside, start, order)
        visited += steps
        if best is None or _rank(cube, preferred, avoided) < _rank(best, preferred, avoided):
            best = cube
        if visited > STEPS:
            break
    assert best is not None
    return best


def _rank(
    cube: Cube, preferred: tuple[int, ...], avoided: Mapping[int, int]
) -> tuple[int, int, int, Cube]:
    named = sum(avoided.get(level) == cell for level, cell in cube)
    unusual = sum(cell != preferred[level] for level, cell in cube)
    return len(cube), named, unusual, cube


def _worth(
    level: int, cell: int, preferred: tuple[int, ...], avoided: Mapping[int, int]
) -> tuple[bool, bool]:
    """What is worth least goes first: what is avoided, then what is usual."""
    return avoided.get(level) != cell, cell != preferred[level]


def _start(
    space: Space, found: int, preferred: tuple[int, ...], random: Random | None
) -> tuple[int, ...]:
    case = list(preferred)
    if random is not None:
        case = [random.randrange(len(variable.weights)) for variable in space.variables]
    node = found
    while node != TRUE:
        level = space.level(node)
        children = space.children(node)
        alive = [cell for cell, child in enumerate(children) if child != FALSE]
        wish = case[level]
        if wish not in alive:
            case[level] = alive[0] if random is None else random.choice(alive)
        node = children[case[level]]
    return tuple(case)


def _prime(
    space: Space, outside: int, start: tuple[int, ...], order: list[int]
) -> tuple[Cube, int]:
    fixed: dict[int, int] = dict(enumerate(start))
    relevant = set(space.support(outside))
    for level in set(fixed) - relevant:
        del fixed[level]
    steps = 0
    for level in order:
        if level not in fixed:
            continue
        cell = fixed.pop(level)
        meets, seen = _meets(space, outside, fixed)
        steps += seen
        if meets:
            fixed[level] = cell
    return tuple(sorted(fixed.items())), steps


def _meets(space: Space, outside: int, fixed: dict[int, int]) -> tuple[bool, int]:
    """Whether a case of the cube lies in the set, and how many nodes were looked at."""
    seen: set[int] = set()
    pending = [outside]
    while pending:
        node = pending.pop()
        if node == TRUE:
            return True, len(seen)
        if node == FALSE or node in seen:
            continue
        seen.add(node)
        level = space.level(node)
        if level in fixed:
            pending.append(space.children(node)[fixed[level]])
        else:
            pending.extend(space.children(node))
    return False, len(seen)
