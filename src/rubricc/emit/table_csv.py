"""table.csv: the rows for spreadsheets, and below them what they speak of.

A decision of many rows is told by what other decisions come to, a label at a time, if that takes
fewer; one that has too many either way has its clauses instead, in the author's words. A cell that
a spreadsheet would take for a formula (it starts with = + - @ or a tab and is neither a number nor
`-` alone) gets an apostrophe in front: this file is for people; programs read table.json.
"""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence

from rubricc.emit.cells_text import cells_text, columns_named
from rubricc.emit.engines import Piece, Told
from rubricc.emit.nodes import Artifact, Bundle
from rubricc.emit.vocabulary import about_of, sections_of
from rubricc.model import Guideline
from rubricc.records import record
from rubricc.table import NONE, Column, Decision, Table, data_text

FORMULA = ("=", "+", "-", "@", "\t", "\r")
SCORE = "score"
"""The kind of decisions whose clauses stand as statements: rows could hold only their sums."""
MOST_ROWS = 300
"""The rows of a decision that is told by signals alone, even if it could be told by fewer."""
DEEPER = "> "
"""What stands before a line that belongs to the one before it."""


@record
class Line:
    """A row as it is told: what is tested by column, and what comes out."""

    decision: str
    readings: Mapping[str, str]
    when: Mapping[str, Sequence[str]]
    outcome: str
    clauses: str
    cases: str = ""
    condition: str = ""


def emit_table_csv(bundle: Bundle) -> Iterator[Artifact]:
    """The table of a guideline."""
    yield Artifact("table.csv", table_csv(bundle.table, bundle.guideline, bundle.told))


def table_csv(table: Table, guideline: Guideline, told: Mapping[str, tuple[Told, ...]]) -> str:
    """A line a row: the decision, what each signal is (empty: anything), what comes out; and a
    line for each statement that declares something, under the heading of its section."""
    rowed = [one for one in table.decisions if one.kind != SCORE]
    lines = [line for one in rowed for line in _lines(table, one, told[one.id])]
    read = list(dict.fromkeys(name for line in lines for name in line.readings))
    columns = columns_named(table, {name for line in lines for name in line.when})
    extra = ["condition"] if any(line.condition for line in lines) else []
    names = [*read, *(column.id for column in columns)]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    header = ["decision", *names, *extra, "outcome", "clauses", "cases", "statement"]
    writer.writerow(header)
    for line in lines:
        readings = [line.readings.get(name, "") for name in read]
        tests = [_test(column, line) for column in columns]
        conditions = [line.condition] if extra else []
        ends = [line.outcome, line.clauses, line.cases, ""]
        writer.writerow(map(tamed, [line.decision, *readings, *tests, *conditions, *ends]))
    for heading, statement in _statements(table, guideline):
        writer.writerow([heading, *[""] * (len(header) - 2), tamed(statement)])
    return text.getvalue()


def tamed(cell: str) -> str:
    """The cell as a spreadsheet shows it, never as it would compute it."""
    if not cell.startswith(FORMULA) or cell == NONE or _is_number(cell):
        return cell
    return f"'{cell}"


def _is_number(cell: str) -> bool:
    return cell.removeprefix("-").replace(".", "", 1).isdecimal()


def _lines(table: Table, decision: Decision, told: Sequence[Told]) -> Iterator[Line]:
    is_long = decision.rows is None or len(decision.rows) > MOST_ROWS
    if told and is_long and not 0 < len(decision.rows or ()) <= sum(len(one.ways) for one in told):
        for one in told:
            yield from _by_ways(table, one)
    elif decision.rows is not None:
        for row in decision.rows:
            outcome, clauses = data_text(row.outcome), " ".join(row.clauses)
            yield Line(decision.id, {}, row.when, outcome, clauses, row.cases)
    else:
        for clause in decision.clauses:
            yield Line(decision.id, {}, {}, "", clause.id, condition=clause.text)


def _by_ways(table: Table, told: Told) -> Iterator[Line]:
    for way in told.ways:
        pairs = zip(told.others, way.readings or (None,) * len(told.others), strict=True)
        readings = {_name(one): " or ".join(texts) for one, texts in pairs if texts}
        when = {
            table.columns[at].id: [table.columns[at].cells[cell].name for cell in cells]
            for at, cells in way.cells.items()
            if len(cells) < len(table.columns[at].cells)
        }
        yield Line(_name(told.piece), readings, when, way.outcome, " ".join(way.clauses))


def _name(piece: Piece) -> str:
    return piece.decision.id if piece.label is None else f"{piece.decision.id}/{piece.label}"


def _test(column: Column, line: Line) -> str:
    names = line.when.get(column.id)
    return "" if names is None else cells_text(column, names)


def _statements(table: Table, guideline: Guideline) -> Iterator[tuple[str, str]]:
    """What is declared, line by line."""
    for name, text in about_of(table, guideline).items():
        yield "guideline", f"{name}: {text}"
    for heading, text in sections_of(guideline).items():
        for line in text.splitlines():
            told = line.lstrip(" ")
            depth = (len(line) - len(told)) // 4
            yield heading, f"{DEEPER * depth}{told.removeprefix('- ')}"
