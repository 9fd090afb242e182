"""Reads a table from JSON: bounded, checked against the schema, its sums compared."""

from collections.abc import Iterator

from pydantic import BaseModel, ConfigDict, ValidationError

from rubricc.table.nodes import FORMAT, Column, Decision, Diagram, Table
from rubricc.table.problems import Problem
from rubricc.table.sealing import checksum, meaning_digest

LARGEST = 64_000_000
"""A table may have so many characters; how deep it nests, the JSON reader bounds itself."""

MOST_PROBLEMS = 20


def load(text: str) -> Table | tuple[Problem, ...]:
    """The table, or what is wrong with the text."""
    if len(text) > LARGEST:
        return (Problem("table-size", f"the table has more than {LARGEST} characters"),)
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        return (Problem("table-json", "the table is no JSON: it has half a character in it"),)
    problems = tuple(_find_format(text))
    if problems:
        return problems
    try:
        table = Table.model_validate_json(text)
    except ValidationError as error:
        return tuple(_schema_problems(error))
    problems = (*_find_broken_diagrams(table), *_find_wrong_sums(table))
    return problems or table


class _Head(BaseModel):
    model_config = ConfigDict(extra="ignore")
    format: str


def _find_format(text: str) -> Iterator[Problem]:
    try:
        head = _Head.model_validate_json(text)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        if first["type"] == "json_invalid":
            yield Problem("table-json", f"the table is no JSON: {first['ctx']['error']}")
        else:
            yield Problem("table-format", "this is no table of rubricc: it names no `format`")
        return
    if head.format != FORMAT:
        yield Problem(
            "table-format",
            f"the table has the format `{_short(head.format)}`, and this rubricc reads `{FORMAT}`",
            "build it again with this version, or use the version that wrote it",
        )


def _schema_problems(error: ValidationError) -> Iterator[Problem]:
    for one in error.errors(include_url=False, include_input=False)[:MOST_PROBLEMS]:
        place = ".".join(map(str, one["loc"])) or "the table"
        message = one["msg"][:1].lower() + one["msg"][1:]
        yield Problem("table-schema", f"`{_short(place)}` is not as the format says: {message}")


def _short(text: str) -> str:
    return text if len(text) <= 100 else text[:99] + "…"


def _find_broken_diagrams(table: Table) -> Iterator[Problem]:
    for decision in table.decisions:
        if decision.diagram is not None and not _is_sound(decision.diagram, table.columns):
            yield Problem("table-diagram", f"the diagram of `{decision.id}` leads nowhere")
        if not _rows_fit(decision, table.columns):
            yield Problem(
                "table-rows", f"the rows of `{decision.id}` name cells that are not there"
            )


def _is_sound(diagram: Diagram, columns: tuple[Column, ...]) -> bool:
    """Whether every step tests a column, leads on for each cell, and only to later columns."""
    size = len(diagram.steps)
    tested = [step.column for step in diagram.steps]
    if tested != sorted(tested):
        return False
    end = size + len(diagram.terminals)
    return diagram.root < end and all(
        step.column < len(columns)
        and len(step.next) == len(columns[step.column].cells)
        and all(number < child < end for child in step.next)
        and all(child >= size or diagram.steps[child].column > step.column for child in step.next)
        for number, step in enumerate(diagram.steps)
    )


def _rows_fit(decision: Decision, columns: tuple[Column, ...]) -> bool:
    names = {column.id: {cell.name for cell in column.cells} for column in columns}
    return all(
        column in names and names[column].issuperset(cells)
        for row in decision.rows or ()
        for column, cells in row.when.items()
    )


def _find_wrong_sums(table: Table) -> Iterator[Problem]:
    if table.checksum != checksum(table) or table.digest != meaning_digest(table):
        yield Problem(
            "table-checksum",
            "the table was changed after it was built: its checksum does not fit",
            "change the guideline instead, and build again",
        )
