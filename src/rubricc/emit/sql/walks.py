"""From cells to outcomes: every column moves each decision from state to state by one lookup."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rubricc.table import Diagram


@dataclass(frozen=True, slots=True)
class Move:
    """The lookup of a column: `next[state * (cells + 2) + cell]`, with a cell for what is open and
    one for what is no value behind the others. State 0 is where nothing comes out any more."""

    column: int
    next: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Moves:
    """A decision's moves, from the state `start`; the state behind the last is that of an end.

    `ends` has the number of each state's terminal, None of the state without outcome.
    """

    start: int
    moves: tuple[Move, ...]
    ends: tuple[int | None, ...]


def moves_of(diagram: Diagram, widths: Sequence[int]) -> Moves:
    """The moves of a diagram over columns of these widths."""
    tested = sorted({step.column for step in diagram.steps})
    states, moves = [diagram.root], []
    for column in tested:
        behind = [to for node in states for to in _behind(diagram, node, column, widths[column])]
        found = dict.fromkeys(to for to in behind if to is not None)
        numbers: dict[int | None, int] = {None: 0}
        numbers |= {node: at for at, node in enumerate(found, 1)}
        nowhere = (0,) * (widths[column] + 2)
        moves.append(Move(column, nowhere + tuple(numbers[to] for to in behind)))
        states = list(found)
    return Moves(1, tuple(moves), (None, *(node - len(diagram.steps) for node in states)))


def _behind(diagram: Diagram, node: int, column: int, width: int) -> Iterator[int | None]:
    steps = diagram.steps
    if node < len(steps) and steps[node].column == column:
        yield from steps[node].next
        yield from (None, None)
    else:
        yield from [node] * (width + 1)
        yield None
