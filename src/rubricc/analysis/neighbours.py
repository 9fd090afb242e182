"""Pairs of cases that differ in one signal alone, and in what a decision makes of them."""

from collections.abc import Callable, Iterator, Mapping
from itertools import combinations
from types import MappingProxyType

from rubricc.meaning import Interval, Meaning, some_case, usual_cells, value_at
from rubricc.model import Special
from rubricc.records import record
from rubricc.space import Cube, Formula, Space, partnered, shortest_cube

Relates = Callable[[object, object], bool]


@record
class Change:
    """Two neighbouring cases: `cube` names the rest, the signal goes from one cell to another.

    `before` and `after` are what the decision comes to; `where` are the cases like the first.
    """

    level: int
    low: int
    high: int
    cube: Cube
    before: object
    after: object
    where: int


def find_changes(
    meaning: Meaning, decision: str, signal: str, relates: Relates
) -> Iterator[Change]:
    """For each two values of the signal, the lower first, the smallest case that relates.

    Cases agree on another signal also if it applies in only one of them.
    """
    for level, axis in enumerate(meaning.axes):
        if axis.signal != signal:
            continue
        values = [i for i, cell in enumerate(axis.cells) if not isinstance(cell, Special)]
        for low, high in combinations(values, 2):
            yield from _between(meaning, decision, (level, low, high), relates)


def _between(
    meaning: Meaning, decision: str, step: tuple[int, int, int], relates: Relates
) -> Iterator[Change]:
    level, low, high = step
    space, decided = meaning.space, meaning.decisions[decision]
    verdict = decided.verdict
    below = space.restrict(verdict, level, low)
    above = space.restrict(verdict, level, high)
    found = partnered(space, below, above, loose_levels(meaning), relates)
    if space.is_empty(found):
        return
    possible = space.restrict(meaning.feasible, level, low)
    cube = cube_in(space, found, possible, usual_cells(meaning))
    cells = some_case(meaning, found, cube)
    before = value_at(meaning, below, cells)
    after = _partner(meaning, above, cells, lambda result: relates(before, result))
    where = space.intersection(found, space.among(level, [low]))
    yield Change(level, low, high, cube, before, after, where)


def cube_in(
    space: Space,
    found: int,
    possible: int,
    usual: tuple[int, ...],
    avoided: Mapping[int, int] = MappingProxyType({}),
) -> Cube:
    """The shortest case seen whose every possible completion lies in the set."""
    if isinstance(space, Formula):
        return space.shortest(found, possible, usual)
    return shortest_cube(space, found, possible, usual, avoided)


def loose_levels(meaning: Meaning) -> dict[int, int]:
    """The levels of signals that may be not applicable, with the cell that says so."""
    return {
        level: len(axis.cells) - 1
        for level, axis in enumerate(meaning.axes)
        if axis.cells[-1] is Special.NOT_APPLICABLE
    }


def _partner(
    meaning: Meaning, above: int, cells: tuple[int, ...], fits: Callable[[object], bool]
) -> object:
    """What the decision comes to in a fitting case that agrees with these cells."""
    space, loose = meaning.space, loose_levels(meaning)
    agreeing = space.where(above, fits)
    for level, cell in enumerate(cells):
        away = loose.get(level)
        if away is None:
            agreeing = space.intersection(agreeing, space.among(level, [cell]))
        elif cell != away:
            agreeing = space.intersection(agreeing, space.among(level, [cell, away]))
    return value_at(meaning, above, some_case(meaning, agreeing))


def value_words(meaning: Meaning, level: int, cell: int) -> str:
    """A value of the signal as a sentence names it."""
    value = meaning.axes[level].cells[cell]
    if isinstance(value, Interval):
        return f"{value.low:f}"
    return f"`{value}`"
