"""table.csv: the rows for spreadsheets.

A decision whose rows are too many has its clauses instead, in the author's words. A cell that a
spreadsheet would take for a formula (it starts with = + - @ or a tab and is neither a number nor
`-` alone) gets an
apostrophe in front: this file is for people; programs read table.json.
"""

import csv
import io
from collections.abc import Iterator, Sequence

from rubricc.emit.cells_text import cells_text, tested_columns
from rubricc.emit.nodes import Artifact, Bundle
from rubricc.table import NONE, Column, Decision, Row, data_text

FORMULA = ("=", "+", "-", "@", "\t", "\r")


def emit_table_csv(bundle: Bundle) -> Iterator[Artifact]:
    """A line a row: the decision, what each signal is (empty: anything), what comes out."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    decisions, columns = bundle.table.decisions, _tested(bundle)
    has_clauses = any(decision.rows is None for decision in decisions)
    extra = ["condition"] if has_clauses else []
    names = [column.id for column in columns]
    writer.writerow(["decision", *names, *extra, "outcome", "clauses", "cases"])
    for decision in decisions:
        for line in _lines(decision, columns, len(extra)):
            writer.writerow(map(tamed, line))
    yield Artifact("table.csv", text.getvalue())


def tamed(cell: str) -> str:
    """The cell as a spreadsheet shows it, never as it would compute it."""
    if not cell.startswith(FORMULA) or cell == NONE or _is_number(cell):
        return cell
    return f"'{cell}"


def _is_number(cell: str) -> bool:
    return cell.removeprefix("-").replace(".", "", 1).isdecimal()


def _tested(bundle: Bundle) -> list[Column]:
    decisions = bundle.table.decisions
    return tested_columns(bundle.table, [row for one in decisions for row in one.rows or ()])


def _lines(decision: Decision, columns: Sequence[Column], extra: int) -> Iterator[list[str]]:
    if decision.rows is None:
        for clause in decision.clauses:
            yield [decision.id, *("" for _ in columns), clause.text, "", clause.id, ""]
        return
    for row in decision.rows:
        tests = [_test(column, row) for column in columns]
        outcome = data_text(row.outcome)
        yield [decision.id, *tests, *[""] * extra, outcome, " ".join(row.clauses), row.cases]


def _test(column: Column, row: Row) -> str:
    names = row.when.get(column.id)
    return "" if names is None else cells_text(column, names)
