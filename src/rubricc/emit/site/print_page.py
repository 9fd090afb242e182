"""Everything on one page, for paper and for a tagged PDF."""

from collections.abc import Iterator

from markupsafe import Markup

from rubricc import model, table
from rubricc.emit.cells_text import cells_text, tested_columns
from rubricc.emit.site.guideline_page import clauses_elsewhere, dressed, facts_of
from rubricc.emit.site.known import Known
from rubricc.emit.site.marks import Ways
from rubricc.emit.site.parts import CellPart, DecisionPart, RowPart
from rubricc.emit.site.pictures import ladders
from rubricc.emit.site.templates import render
from rubricc.emit.site.text import inline
from rubricc.emit.site.words import count_words

PAPER = Ways(is_paper=True)
MOST_ROWS = 30
"""Longer tables nobody reads on paper; the site has them."""


def print_page(known: Known) -> str:
    """The body of the page."""
    text = dressed(known, PAPER, {})
    return render(
        "print.html",
        opening=text.opening,
        facts=facts_of(known),
        text=text.rest,
        elsewhere=clauses_elsewhere(known, PAPER, text),
        decisions=tuple(printed_tables(known.bundle.table)),
        pictures=Markup(ladders(known, "")),
    )


def printed_tables(whole: table.Table) -> Iterator[DecisionPart]:
    """The tables short enough for paper."""
    for decision in whole.decisions:
        if decision.rows and len(decision.rows) <= MOST_ROWS:
            columns = tested_columns(whole, decision.rows)
            yield DecisionPart(
                decision.id,
                tuple(column.id for column in columns),
                tuple(row_part(row, columns) for row in decision.rows),
                decision.rows_cite == "common",
            )


def row_part(row: table.Row, columns: list[table.Column]) -> RowPart:
    """A row of the decision table."""
    cells = {column.id: cells_text(column, row.when.get(column.id, ())) for column in columns}
    return RowPart(
        tuple(CellPart(name, text) for name, text in cells.items()),
        inline(model.outcome_text(table.outcome_of(row.outcome))),
        row.clauses,
        count_words(row.cases),
    )
