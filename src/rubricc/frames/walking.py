"""From columns of cells to where each decision ends: one lookup a group, in Polars.

Cells are packed in the smallest numbers that hold them, most of them in bytes, and all groups make
one query: so a row costs little more than to read it.
"""

from functools import lru_cache

import polars as pl

from rubricc.frames.cells import cell_name
from rubricc.frames.nodes import Group, Same, Walk

BYTE = 1 << 8
STATE = "state"
KIND = pl.Categorical()
"""What is added: texts of few kinds, which takes half as long as texts to look up and to write."""


def outcome_name(walk: Walk) -> str:
    """The column that a decision's outcome gets."""
    return walk.name


def clauses_name(walk: Walk) -> str:
    """The column that the ids of the deciding clauses get."""
    return f"{walk.name}.clauses"


def walked(walk: Walk, cells: pl.DataFrame) -> pl.DataFrame:
    """Outcome and clauses of each row; null where a cell is not known, or a case cannot occur."""
    told = (
        _text_of(walk.outcomes).alias(outcome_name(walk)),
        _text_of(walk.clauses).alias(clauses_name(walk)),
    )
    return _ends(walk, cells).select(told).collect()


def may_be(walk: Walk, cells: pl.DataFrame) -> pl.DataFrame:
    """A column without a name of its own, null where a case cannot occur."""
    return _ends(walk, cells).select(_text_of(walk.outcomes).alias("")).collect()


def ends_of(walk: Walk, cells: pl.DataFrame) -> pl.Series:
    """The number of each row's end, null where a cell is not known."""
    return _ends(walk, cells).collect().to_series()


def _ends(walk: Walk, cells: pl.DataFrame) -> pl.LazyFrame:
    if not walk.groups:
        return cells.lazy().select(pl.repeat(0, cells.height, dtype=pl.UInt8).alias(STATE))
    rows = cells.lazy()
    for place, group in enumerate(walk.groups):
        rows = rows.with_columns(_behind(group, is_first=not place))
    return rows.select(STATE)


def _behind(group: Group, *, is_first: bool) -> pl.Expr:
    """The state behind a group: its table at the place that state and cells name together."""
    kind = _kind(len(group.next))
    place = None if is_first else pl.col(STATE).cast(kind)
    for packed, size in _packed(group):
        wide = packed.cast(kind)
        place = wide if place is None else place * pl.lit(size, kind) + wide
    return pl.lit(_table(Same(group))).gather(place).alias(STATE)


def _packed(group: Group) -> list[tuple[pl.Expr, int]]:
    """The cells in order, as many as a byte can tell apart in one."""
    parts: list[tuple[pl.Expr, int]] = []
    for column, width in zip(group.columns, group.widths, strict=True):
        cell = pl.col(cell_name(column)).cast(_kind(width))
        if parts and parts[-1][1] * width <= BYTE:
            packed, size = parts.pop()
            parts.append((packed * pl.lit(width, pl.UInt8) + cell, size * width))
        else:
            parts.append((cell, width))
    return parts


def _kind(size: int) -> type[pl.DataType]:
    """The smallest numbers for so many places."""
    return pl.UInt8 if size <= BYTE else pl.UInt16 if size <= BYTE**2 else pl.UInt32


@lru_cache(maxsize=256)
def _table(same: Same[Group]) -> pl.Series:
    """The table of a group, made once for all batches."""
    return pl.Series(same.one.next, dtype=_kind(max(same.one.next) + 1))


def _text_of(texts: tuple[str | None, ...]) -> pl.Expr:
    return pl.lit(pl.Series(texts, dtype=KIND)).gather(pl.col(STATE))
