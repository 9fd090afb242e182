"""Tables: a row is a clause, a cell is a test."""

from rubricc.records import record
from rubricc.source import Span
from rubricc.syntax.clauses import Effect
from rubricc.syntax.conditions import Quantity, Relation, State
from rubricc.syntax.names import Name, Value


@record
class CellAny:
    """`-` or nothing: any value."""


@record
class CellValues:
    """A value, `` a or b ``, `` not a ``, `` not a or b ``."""

    values: tuple[Value, ...]
    is_negated: bool


@record
class CellCompare:
    """`at least x`, `at most x`, `more than x`, `less than x`, `2 to 4` (BETWEEN)."""

    relation: Relation
    operands: tuple[Value, ...]


@record
class CellState:
    """`unknown`, or `none` for a set."""

    state: State


@record
class CellIncludes:
    """`any of a, b` (or `all of`, `none of`) for a set."""

    quantity: Quantity
    members: tuple[Value, ...]


CellTest = CellAny | CellValues | CellCompare | CellState | CellIncludes


@record
class Cell:
    """A test in the column of a signal."""

    test: CellTest
    span: Span


@record
class Row:
    """A row: its id as written (None: to be made), a cell per signal, what it gives and why."""

    id: Name | None
    cells: tuple[Cell, ...]
    effect: Effect
    rationale: str | None
    span: Span


@record
class TableStatement:
    """A block of clauses. Rows without an id are called after `name`, a slug, and their number."""

    name: str
    signals: tuple[Name, ...]
    outcome: Name
    rows: tuple[Row, ...]
    origin: str | None
    """The CSV file that the rows came from, as the author wrote it, else None."""
    span: Span
