"""Reads a table from JSON: bounded, checked against the schema, its sums compared."""

from collections.abc import Iterator

from rubricc.table.documents import read_document
from rubricc.table.nodes import FORMAT, Column, Decision, Diagram, Table
from rubricc.table.problems import Problem
from rubricc.table.sealing import checksum, meaning_digest


def load(text: str) -> Table | tuple[Problem, ...]:
    """The table, or what is wrong with the text."""
    table = read_document(Table, "table", FORMAT, text)
    if not isinstance(table, Table):
        return table
    problems = (*_find_broken_diagrams(table), *_find_wrong_sums(table))
    return problems or table


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
