"""What a diagram says of a case that is told in part: where it can end, and what that hangs on."""

from collections.abc import Iterator, Sequence
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
