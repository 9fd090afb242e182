"""The body of the Decision table page: rows that a reader filters by signal, label and clause.

The rows are data, of which the script shows as many as a reader can read.
"""

from collections.abc import Sequence

from rubricc.emit.cells_text import cells_text
from rubricc.emit.nodes import Bundle
from rubricc.emit.site.templates import render
from rubricc.emit.site.words import count_words
from rubricc.model import outcome_text
from rubricc.table import Column, Decision, Json, Row, Table, outcome_of


def table_page(bundle: Bundle) -> str:
    """What stands between the head and the foot of the page."""
    decisions = bundle.table.decisions
    return render(
        "table.html",
        decisions=tuple(one.id for one in decisions if one.rows),
        without=tuple((one.id, one.why_no_rows) for one in decisions if one.why_no_rows),
    )


def table_data(known: Table) -> Json:
    """Each decision with rows: its columns, the outcomes and clauses to choose from, its rows."""
    return [_decision(known, decision) for decision in known.decisions if decision.rows]


def _decision(known: Table, decision: Decision) -> Json:
    rows = decision.rows or ()
    tested = {name for row in rows for name in row.when}
    columns = [column for column in known.columns if column.id in tested]
    ways = [_ways(column, rows) for column in columns]
    told = [outcome_text(outcome_of(row.outcome)).replace("`", "") for row in rows]
    outcomes = list(dict.fromkeys(told))
    return {
        "id": decision.id,
        "isCommon": decision.rows_cite == "common",
        "outcomes": list[Json](outcomes),
        "columns": [
            {
                "id": column.id,
                "cells": [cell.name for cell in column.cells],
                "ways": [[cells_text(column, way), *_places(column, way)] for way in found],
            }
            for column, found in zip(columns, ways, strict=True)
        ],
        "rows": [
            [
                outcomes.index(outcome),
                list(row.clauses),
                count_words(row.cases),
                *(
                    found.index(row.when[column.id]) if column.id in row.when else -1
                    for column, found in zip(columns, ways, strict=True)
                ),
            ]
            for row, outcome in zip(rows, told, strict=True)
        ],
    }


def _ways(column: Column, rows: Sequence[Row]) -> list[tuple[str, ...]]:
    """The sets of cells that rows ask of the column, each once."""
    return list(dict.fromkeys(row.when[column.id] for row in rows if column.id in row.when))


def _places(column: Column, way: tuple[str, ...]) -> list[int]:
    names = [cell.name for cell in column.cells]
    return [names.index(name) for name in way]
