"""From columns of cells to where each decision ends: one lookup a group, in Polars."""

import polars as pl

from rubricc.frames.cells import cell_name
from rubricc.frames.coding import CELL
from rubricc.frames.nodes import Group, Walk


def outcome_name(walk: Walk) -> str:
    """The column that a decision's outcome gets."""
    return walk.name


def clauses_name(walk: Walk) -> str:
    """The column that the ids of the deciding clauses get."""
    return f"{walk.name}.clauses"


def walked(walk: Walk, cells: pl.DataFrame) -> pl.DataFrame:
    """Outcome and clauses of each row; null where a cell is not known, or a case cannot occur."""
    state = _end(walk, cells)
    return state.select(
        _text_of(walk.outcomes).alias(outcome_name(walk)),
        _text_of(walk.clauses).alias(clauses_name(walk)),
    )


def may_be(walk: Walk, cells: pl.DataFrame) -> pl.DataFrame:
    """A column without a name of its own, null where a case cannot occur."""
    return _end(walk, cells).select(_text_of(walk.outcomes).alias(""))


def _end(walk: Walk, cells: pl.DataFrame) -> pl.DataFrame:
    """The number of each row's end."""
    state = pl.repeat(0, cells.height, dtype=CELL, eager=True).to_frame("state")
    for group in walk.groups:
        state = pl.concat([state, cells], how="horizontal").select(_behind(group))
    return state


def _behind(group: Group) -> pl.Expr:
    entry = pl.col("state")
    for column, width in zip(group.columns, group.widths, strict=True):
        entry = entry * width + pl.col(cell_name(column))
    return pl.lit(pl.Series(group.next, dtype=CELL)).gather(entry).alias("state")


def _text_of(texts: tuple[str | None, ...]) -> pl.Expr:
    return pl.lit(pl.Series(texts, dtype=pl.String)).gather(pl.col("state"))
