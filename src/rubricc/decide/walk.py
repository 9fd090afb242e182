"""What a diagram says of a case that is told in part: where it can end, and what that hangs on."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rubricc.table import Diagram, Terminal

Open = Sequence[Sequence[int]]
"""For each column the cells that the case may have there."""


@dataclass(frozen=True, slots=True)
class Ending:
    """The terminals of possible cases that can be reached, and the columns on which it hangs."""

    terminals: tuple[Terminal, ...]
    columns: tuple[int, ...]


def walk(diagram: Diagram, cells: Open) -> Ending:
    """Where the cases with these cells end. Without a terminal, no such case can occur."""
    size = len(diagram.steps)
    reached = _reached(diagram, cells)
    ends = [diagram.terminals[node - size] for node in sorted(reached) if node >= size]
    possible = tuple(end for end in ends if end.outcome is not None)
    hangs = _support(diagram, cells, reached) if len(possible) > 1 else ()
    return Ending(possible, tuple(hangs))


def _reached(diagram: Diagram, cells: Open) -> set[int]:
    reached = {diagram.root}
    for number, step in enumerate(diagram.steps):
        if number in reached:
            reached.update(step.next[cell] for cell in cells[step.column])
    return reached


def _support(diagram: Diagram, cells: Open, reached: set[int]) -> Iterator[int]:
    """The columns that still make a difference to the outcome, in order."""
    size = len(diagram.steps)
    outcomes: dict[object, int] = {}
    becomes = {
        size + number: None
        if end.outcome is None
        else outcomes.setdefault(end.outcome, len(outcomes))
        for number, end in enumerate(diagram.terminals)
    }
    known: dict[object, int] = {}
    columns: set[int] = set()
    for number in range(size - 1, -1, -1):
        if number not in reached:
            continue
        step = diagram.steps[number]
        children = tuple(becomes[step.next[cell]] for cell in cells[step.column])
        possible = {child for child in children if child is not None}
        if len(possible) > 1:
            columns.add(step.column)
            becomes[number] = known.setdefault((step.column, children), len(outcomes) + len(known))
        else:
            becomes[number] = next(iter(possible), None)
    yield from sorted(columns)


MOST_PAIRS = 200_000
"""How many pairs of nodes are looked at before a signal is taken to matter."""


def matters(
    diagram: Diagram, cells: Open, signal: Iterable[int], absent: Sequence[int | None]
) -> bool:
    """Whether two cases with these cells, that agree on all but one signal, differ in outcome.

    `signal` are the columns of that one; `absent` has for each column the cell that means not
    applicable, which agrees with any other.
    """
    size = len(diagram.steps)
    own = set(signal)
    seen = {(diagram.root, diagram.root)}
    pending = list(seen)
    while pending:
        pair = pending.pop()
        if len(seen) > MOST_PAIRS or _differ(diagram, pair):
            return True
        found = (number for number in pair if number < size)
        column = min((diagram.steps[number].column for number in found), default=None)
        if column is None:
            continue
        for cell, other in _agreeing(cells[column], column in own, absent[column]):
            following = (
                _next(diagram, pair[0], column, cell),
                _next(diagram, pair[1], column, other),
            )
            if following not in seen:
                seen.add(following)
                pending.append(following)
    return False


def _differ(diagram: Diagram, pair: tuple[int, int]) -> bool:
    size = len(diagram.steps)
    if min(pair) < size:
        return False
    one, other = (diagram.terminals[number - size].outcome for number in pair)
    return one is not None and other is not None and one != other


def _agreeing(
    cells: Sequence[int], is_own: object, absent: int | None
) -> Iterator[tuple[int, int]]:
    for cell in cells:
        for other in cells:
            if is_own or cell == other or absent in (cell, other):
                yield cell, other


def _next(diagram: Diagram, number: int, column: int, cell: int) -> int:
    if number < len(diagram.steps) and diagram.steps[number].column == column:
        return diagram.steps[number].next[cell]
    return number
