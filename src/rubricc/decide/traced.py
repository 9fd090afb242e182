"""The completions of a case that is told in part, all at once, in a decision's diagram."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rubricc.decide.found import Found
from rubricc.decide.part import Open, decides_alone, part_of, reached_nodes, taken_cells
from rubricc.decide.told import has
from rubricc.model import Signal, Value
from rubricc.table import Column, Diagram, Table, outcome_of


@dataclass(frozen=True, slots=True)
class Traced:
    """The completions with these cells, by the diagram of one decision."""

    table: Table
    diagram: Diagram
    open: Open

    def found(self) -> tuple[Found, ...]:
        """What they come to."""
        size = len(self.diagram.steps)
        ends = (node - size for node in sorted(reached_nodes(self.diagram, self.open)))
        terminals = (self.diagram.terminals[end] for end in ends if end >= 0)
        return tuple(
            (outcome_of(end.outcome), end.clauses) for end in terminals if end.outcome is not None
        )

    def given(self, policies: Mapping[str, Value]) -> "Traced":
        """Those in which these signals have these values, or do not apply."""
        return Traced(self.table, self.diagram, narrowed(self.table, self.open, policies))

    def which_matter(self, signals: Sequence[Signal]) -> tuple[str, ...]:
        """The signals of which each alone decides between two outcomes."""
        part = part_of(self.diagram, self.open)
        columns = self.table.columns
        absent = [absent_at(*one) for one in zip(columns, self.open, strict=True)]
        return tuple(
            signal.id
            for signal in signals
            if decides_alone(part, columns_of(self.table, signal.id), absent)
        )

    def which_vary(self, signals: Sequence[Signal]) -> tuple[str, ...]:
        """The signals that have several values."""
        taken = taken_cells(part_of(self.diagram, self.open), self.open)
        return tuple(
            signal.id
            for signal in signals
            if any(len(taken[column]) > 1 for column in columns_of(self.table, signal.id))
        )


def columns_of(table: Table, signal: str) -> frozenset[int]:
    """The columns of a signal: a set has one for each member."""
    return frozenset(n for n, column in enumerate(table.columns) if column.signal == signal)


def absent_at(column: Column, cells: Sequence[int]) -> int | None:
    """Which of the open cells says that the signal does not apply."""
    return next((at for at, cell in enumerate(cells) if column.cells[cell].kind == "n/a"), None)


def narrowed(table: Table, cells: Open, policies: Mapping[str, Value]) -> Open:
    """The open cells in which these signals have these values, or do not apply."""
    return tuple(
        tuple(
            cell
            for cell in open_cells
            if column.signal not in policies
            or column.cells[cell].kind == "n/a"
            or has(column.cells[cell], column.member, policies[column.signal])
        )
        for column, open_cells in zip(table.columns, cells, strict=True)
    )
