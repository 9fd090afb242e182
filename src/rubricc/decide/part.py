"""The part of a diagram that a case told in part leaves open, and what can be read off it.

It is cut down to the open cells, and its ends to their outcomes alone, so that equal parts become
one node. No completion is looked at by itself.
"""

from collections.abc import Collection, Hashable, Iterator, Sequence
from dataclasses import dataclass

from rubricc.decide.found import key_of
from rubricc.table import Diagram, outcome_of

Open = Sequence[Sequence[int]]
"""For each column the cells that the case may have there."""

IMPOSSIBLE = 0
"""The end of cases that cannot occur."""


@dataclass(frozen=True, slots=True)
class Part:
    """The open part of a diagram, its node 0 being `IMPOSSIBLE`.

    A node has the column that it asks (past the last for an end), where each open cell leads, and
    to which outcomes it leads at all, as bits.
    """

    root: int
    columns: tuple[int, ...]
    next: tuple[tuple[int, ...], ...]
    outcomes: tuple[int, ...]


def reached_nodes(diagram: Diagram, cells: Open) -> set[int]:
    """The nodes that the cases with these cells come by."""
    reached = {diagram.root} if all(cells) else set()
    for number, step in enumerate(diagram.steps):
        if number in reached:
            reached.update(step.next[cell] for cell in cells[step.column])
    return reached


def part_of(diagram: Diagram, cells: Open) -> Part:
    """The part of the diagram that these cells leave open, at least one for each column."""
    size = len(diagram.steps)
    known: dict[Hashable, int] = {None: IMPOSSIBLE}
    columns, outcomes = [len(cells)], [0]
    following: list[tuple[int, ...]] = [()]
    becomes: dict[int, int] = {}
    for number in sorted(reached_nodes(diagram, cells), reverse=True):
        column = len(cells)
        children: tuple[int, ...] = ()
        key: Hashable = None
        if number < size:
            column = diagram.steps[number].column
            children = tuple(becomes[diagram.steps[number].next[cell]] for cell in cells[column])
            key = (column, children)
        elif (outcome := diagram.terminals[number - size].outcome) is not None:
            key = key_of(outcome_of(outcome))
        if children and len(set(children)) == 1:
            becomes[number] = children[0]
            continue
        if key not in known:
            known[key] = len(columns)
            columns.append(column)
            following.append(children)
            outcomes.append(_united(outcomes, children) if children else 1 << len(outcomes))
        becomes[number] = known[key]
    return Part(becomes[diagram.root], tuple(columns), tuple(following), tuple(outcomes))


def _united(outcomes: Sequence[int], nodes: Collection[int]) -> int:
    united = 0
    for node in nodes:
        united |= outcomes[node]
    return united


def taken_cells(part: Part, cells: Open) -> list[set[int]]:
    """For each column which of its open cells, by their place, a completion has."""
    taken: list[set[int]] = [set() for _ in cells]
    _take_all(taken, cells, 0, part.columns[part.root])
    for column, children in zip(part.columns, part.next, strict=True):
        for at, child in enumerate(children):
            if part.outcomes[child]:
                taken[column].add(at)
                _take_all(taken, cells, column + 1, part.columns[child])
    return taken


def _take_all(taken: list[set[int]], cells: Open, start: int, end: int) -> None:
    for column in range(start, end):
        taken[column].update(range(len(cells[column])))


def decides_alone(part: Part, own: Collection[int], absent: Sequence[int | None]) -> bool:
    """Whether two completions agree on all columns but `own` and differ in outcome.

    `absent` has for each column the place of the open cell that agrees with any other. Both cases
    walk the part at once; a pair of nodes from which they cannot come to differ is left.
    """
    last = max((n for n, cell in enumerate(absent) if cell is not None or n in own), default=-1)
    seen = {(part.root, part.root)}
    pending = list(seen)
    while pending:
        pair = pending.pop()
        column = min(part.columns[node] for node in pair)
        if not _may_differ(part, pair, last):
            continue
        if column == len(absent):
            return True
        for one in _following(part, pair, column, column in own, absent[column]):
            if one not in seen:
                seen.add(one)
                pending.append(one)
    return False


Pair = tuple[int, int]


def _may_differ(part: Part, pair: Pair, last: int) -> bool:
    one, other = (part.outcomes[node] for node in pair)
    if not one or not other or (one == other and one.bit_count() == 1):
        return False
    return pair[0] != pair[1] or part.columns[pair[0]] <= last


def _following(
    part: Part, pair: Pair, column: int, is_own: object, absent: int | None
) -> Iterator[Pair]:
    width = max(len(part.next[node]) for node in pair if part.columns[node] == column)
    ones, others = (
        part.next[node] if part.columns[node] == column else (node,) * width for node in pair
    )
    for cell, child in enumerate(ones):
        for partner, other in enumerate(others):
            if is_own or cell == partner or absent in (cell, partner):
                yield child, other
