"""A table, in Markdown or from a CSV file → a block of clauses."""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum

from rubricc.blocks import Text
from rubricc.diagnostics import TABLE_CELL, TABLE_HEADER, Diagnostic
from rubricc.records import record
from rubricc.source import Span
from rubricc.syntax.cells import Cell, CellAny, Row, TableStatement
from rubricc.syntax.from_blocks.reading import Found
from rubricc.syntax.from_text import read_text
from rubricc.syntax.from_tree.cells import cell
from rubricc.syntax.from_tree.clauses import effect
from rubricc.syntax.from_tree.endings import sentence
from rubricc.syntax.from_tree.names import names
from rubricc.syntax.names import Name
from rubricc.syntax.trees import Tree

Cells = tuple[Text, ...]

NOTHING = frozenset({"", "-"})
NOT_IN_SLUG = re.compile(r"[^a-z0-9]+")
LONGEST_SLUG = 58


@record
class Place:
    """Where a table stands: its nearest heading, its section, the decision of its clauses."""

    heading: str
    section: str
    decision: str


class Part(Enum):
    """What the cells of a column say of a clause."""

    ID = "id_column"
    BECAUSE = "because_column"
    OUTCOME = "outcome"
    SIGNAL = "signal"


STARTS = {Part.ID: "id_cell", Part.OUTCOME: "outcome_cell", Part.SIGNAL: "cell"}
"""What the cells of a column are parsed as; a rationale is free text."""


@record
class Column:
    """A column by its header."""

    name: Name
    part: Part


def read_table(
    rows: Sequence[Cells], place: Place, origin: str | None, span: Span, found: Found
) -> TableStatement | None:
    """A table, unless its header is wrong; a row that is wrong is reported and left out."""
    columns = read_header(rows[0], place, span, found) if rows else None
    if columns is None:
        return None
    read = (read_row(row, number, columns, found) for number, row in enumerate(rows[1:], 1))
    return TableStatement(
        slug(place),
        tuple(column.name for column in columns if column.part is Part.SIGNAL),
        next(column.name for column in columns if column.part is Part.OUTCOME),
        tuple(row for row in read if row),
        origin,
        span,
    )


def slug(place: Place) -> str:
    """What rows without an id are called after: the heading, made into the start of a clause id."""
    return slug_of(place.heading) or slug_of(place.section)


def slug_of(heading: str) -> str:
    """A heading in lower-case words joined by hyphens, from its first letter on."""
    words = NOT_IN_SLUG.sub("-", heading.lower()).strip("-")
    return words.lstrip("0123456789-")[:LONGEST_SLUG].rstrip("-")


def read_header(header: Cells, place: Place, span: Span, found: Found) -> tuple[Column, ...] | None:
    """The columns of a table, unless they are not clear."""
    columns = tuple(read_column(text, place, found) for text in header)
    known = tuple(column for column in columns if column)
    problems = tuple(header_problems(known, place, span))
    found.extend(problems)
    return None if problems or len(known) < len(columns) else known


def read_column(text: Text, place: Place, found: Found) -> Column | None:
    """The column under one cell of the header."""
    tree = read_text(text, "header_cell")
    if not isinstance(tree, Tree):
        problem = "a column is headed by the name of a signal or a decision, by `id` or `because`"
        found.append(TABLE_HEADER.at(text.whole(), problem=problem))
        return None
    if tree.data != "named_column":
        return Column(Name(text.content, text.whole()), Part(tree.data))
    (name,) = names(tree.children, text)
    return Column(name, Part.OUTCOME if name.text == place.decision else Part.SIGNAL)


def header_problems(columns: tuple[Column, ...], place: Place, span: Span) -> Iterator[Diagnostic]:
    """Columns that stand twice, or no column for the outcome."""
    seen: set[str] = set()
    for column in columns:
        if column.name.text in seen:
            problem = f"two columns are headed `{column.name.text}`"
            yield TABLE_HEADER.at(column.name.span, mend="leave one out", problem=problem)
        seen.add(column.name.text)
    if place.decision not in seen:
        problem = f"no column is headed by the decision `{place.decision}`"
        mend = (
            f"head the column of outcomes `{place.decision}`, or name its decision in the heading"
        )
        yield TABLE_HEADER.at(span, mend=mend, problem=problem)


def read_row(cells: Cells, number: int, columns: tuple[Column, ...], found: Found) -> Row | None:
    """A row, unless a cell of it is wrong; all that are wrong are reported."""
    before = len(found)
    parts = [
        (column.part, text, read_cell(text, column, number, found))
        for text, column in zip(cells, columns, strict=True)
    ]
    if len(found) > before:
        return None
    return Row(
        next((names(tree.children, text)[0] for text, tree in trees_of(Part.ID, parts)), None),
        tuple(test(text, tree) for part, text, tree in parts if part is Part.SIGNAL),
        next(effect(tree, text) for text, tree in trees_of(Part.OUTCOME, parts)),
        next((rationale(text) for part, text, _ in parts if part is Part.BECAUSE), None),
        cells[0].whole().to(cells[-1].whole()),
    )


def read_cell(text: Text, column: Column, number: int, found: Found) -> Tree | None:
    """The parse tree of a cell; a rationale has none, and neither has a cell that says nothing."""
    is_empty = text.content in NOTHING and column.part is not Part.OUTCOME
    if is_empty or column.part is Part.BECAUSE:
        return None
    tree = read_text(text, STARTS[column.part])
    if isinstance(tree, Tree):
        return tree
    row, head = str(number), column.name.text
    found.extend(
        TABLE_CELL.at(wrong.span, mend=wrong.mend, row=row, column=head, problem=wrong.message)
        for wrong in tree
    )
    return None


def trees_of(
    part: Part, parts: Iterable[tuple[Part, Text, Tree | None]]
) -> Iterator[tuple[Text, Tree]]:
    """The cells of the columns of one kind that have a parse tree, with it."""
    return ((text, tree) for kind, text, tree in parts if kind is part and tree)


def test(text: Text, tree: Tree | None) -> Cell:
    """What a cell asks of the signal of its column."""
    return Cell(cell(tree, text) if tree else CellAny(), text.whole())


def rationale(text: Text) -> str | None:
    """The rationale of a row, if it gives one."""
    return None if text.content in NOTHING else sentence(text.content)
