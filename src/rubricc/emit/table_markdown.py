"""table.md: the rows for reviewers, who see in a pull request which decisions change."""

from collections.abc import Iterator

from rubricc.emit.cells_text import cells_text, tested_columns
from rubricc.emit.nodes import Artifact, Bundle
from rubricc.model import signal_text
from rubricc.table import Column, Decision, Table, data_text

SPECIAL = frozenset("\\`*_{}[]<>()#+-.!|&~:@$^=\"'/")


COMMON = "A row names the clauses that decide in all of its cases; in some of them others do too."


def emit_table_markdown(bundle: Bundle) -> Iterator[Artifact]:
    """A Markdown table for each decision; columns are not padded, so one change is one line."""
    yield Artifact("table.md", "\n".join(_document(bundle.table)) + "\n")


def escaped(text: str) -> str:
    """The text as Markdown shows it letter by letter, on one line."""
    flat = " ".join(text.split())
    return "".join(f"\\{letter}" if letter in SPECIAL else letter for letter in flat)


def _document(table: Table) -> Iterator[str]:
    about = table.guideline
    yield f"# {escaped(about.title)}"
    yield ""
    cases = table.cases or "uncounted"
    yield f"`{about.id}` {escaped(about.version)}: {cases} cases. Made by rubricc."
    for decision in table.decisions:
        yield ""
        yield f"## `{decision.id}`"
        yield ""
        yield from _counts(decision)
        yield ""
        yield from _clauses(decision) if decision.rows is None else _rows(table, decision)


def _counts(decision: Decision) -> Iterator[str]:
    yield "| outcome | cases |"
    yield "| --- | --- |"
    for counted in decision.outcomes:
        yield f"| {_code(data_text(counted.outcome))} | {counted.cases} |"


def _rows(table: Table, decision: Decision) -> Iterator[str]:
    rows = decision.rows or ()
    if decision.rows_cite == "common":
        yield COMMON
        yield ""
    columns = tested_columns(table, rows)
    header = [*map(_heading, columns), "outcome", "clauses", "cases"]
    yield _line(header)
    yield _line(["---"] * len(header))
    for row in rows:
        tests = [
            cells_text(column, row.when[column.id]) if column.id in row.when else ""
            for column in columns
        ]
        cited = ", ".join(f"**{clause}**" for clause in row.clauses)
        yield _line([*tests, _code(data_text(row.outcome)), cited, row.cases])


def _heading(column: Column) -> str:
    """What a column asks: `request`, `unsafe` of A, `topic` includes `billing`."""
    name = signal_text(column.signal)
    return name if column.member is None else f"{name} includes `{column.member}`"


def _clauses(decision: Decision) -> Iterator[str]:
    yield f"The clauses, since {decision.why_no_rows}."
    yield ""
    for clause in decision.clauses:
        yield f"- **{clause.id}** {escaped(clause.text)}"


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _code(text: str) -> str:
    return f"`{text}`".replace("|", "\\|")
