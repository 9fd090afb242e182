"""From columns of data to columns of cell numbers, in Polars; null where nothing is known."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

import polars as pl

from rubricc.frames.coding import CELL, coded, silent
from rubricc.frames.nodes import CellColumn, Enough, InCells, Opposite, Program, Same, Test


def cell_name(number: int) -> str:
    """The column of a working frame that holds the cells of a column of the program."""
    return f"cell {number}"


def silence_name(number: int) -> str:
    """The column of a working frame that says where a text means no more than not to apply."""
    return f"silent {number}"


def as_text(source: str, kind: pl.DataType) -> pl.Expr:
    """A column of the data as rubricc reads it: yes and no, numbers, lists joined by spaces; null
    where nothing is told."""
    column = pl.col(source)
    if kind == pl.Boolean:
        column = pl.when(column).then(pl.lit("yes")).when(~column).then(pl.lit("no"))
    elif isinstance(kind, pl.List):
        words = column.cast(pl.List(pl.String)).list.join(" ")
        column = pl.when(words == "").then(pl.lit("-")).otherwise(words)
    elif kind != pl.String:
        column = column.cast(pl.String)
    return column


def cells_of(program: Program, frame: pl.DataFrame, missing: Mapping[str, str]) -> pl.DataFrame:
    """The cells of all columns of the program; `missing` has the text of columns not there."""
    key = tuple(frame.schema.items()), tuple(missing.items())
    told, stages = _reading(Same(program), *key)
    cells = frame.select(told)
    for stage in stages:
        cells = cells.with_columns(stage)
    return cells.select(cell_name(number) for number in range(len(program.columns)))


@lru_cache(maxsize=64)
def _reading(
    same: Same[Program],
    schema: tuple[tuple[str, pl.DataType], ...],
    missing: tuple[tuple[str, str], ...],
) -> tuple[list[pl.Expr], list[list[pl.Expr]]]:
    """What is told of each column, then, stage after stage, what that makes of those that may be
    absent; made once for all batches, since to make it takes as long as to read 100,000 rows."""
    kinds, stand_ins = dict(schema), dict(missing)
    told = (
        expression
        for number, column in enumerate(same.one.columns)
        for expression in _told(number, column, kinds.get(column.source), stand_ins)
    )
    return list(told), list(_stages(same.one))


# ---- what a text says by itself ----------------------------------------------------------------


def _told(
    number: int, column: CellColumn, kind: pl.DataType | None, missing: Mapping[str, str]
) -> list[pl.Expr]:
    match kind:
        case None:
            return _said(number, column, pl.repeat(missing[column.source], pl.len()))
        case pl.Enum():
            return _said_of_codes(number, column, kind)
        case _:
            return _said(number, column, as_text(column.source, kind))


def _said(number: int, column: CellColumn, text: pl.Expr) -> list[pl.Expr]:
    cell = coded(column.coding, text).alias(cell_name(number))
    if column.absence is None:
        return [cell]
    says_nothing = silent(column.coding, column.absence, text.fill_null(""))
    return [cell, says_nothing.alias(silence_name(number))]


def _said_of_codes(number: int, column: CellColumn, kind: pl.Enum) -> list[pl.Expr]:
    """An enum tells each of its texts once; where its codes are the cells, nothing is looked up."""
    texts = pl.DataFrame({"text": [*kind.categories, ""]})
    code = pl.col(column.source).to_physical()
    if column.absence is None:
        (cells,) = texts.select(_said(number, column, pl.col("text")))
        if cells.to_list() == [*range(len(kind.categories)), None]:
            return [code.alias(cells.name)]
    at = code.cast(CELL).fill_null(len(kind.categories))
    said = texts.select(_said(number, column, pl.col("text")))
    return [pl.lit(one).gather(at).alias(one.name) for one in said]


# ---- what may be absent ------------------------------------------------------------------------


def _stages(program: Program) -> Iterator[list[pl.Expr]]:
    """The columns that may be absent, those of a stage after all that say whether they are."""
    waiting = {n: one for n, one in enumerate(program.columns) if one.absence is not None}
    while waiting:
        ready = [n for n, one in waiting.items() if not _needs(one) & waiting.keys()]
        assert ready, "no column waits for itself"
        yield [_settled(n, waiting[n]) for n in ready]
        waiting = {n: one for n, one in waiting.items() if n not in ready}


def _needs(column: CellColumn) -> set[int]:
    return set() if column.absence is None else set(_tested(column.absence.applies))


def _tested(test: Test) -> Iterator[int]:
    match test:
        case InCells(column, _):
            yield column
        case Enough(_, parts):
            for part in parts:
                yield from _tested(part)
        case Opposite(part):
            yield from _tested(part)


def _settled(number: int, column: CellColumn) -> pl.Expr:
    """The cell of a column that may be absent."""
    absence, own = column.absence, pl.col(cell_name(number))
    assert absence is not None
    applies = _holds(absence.applies)
    return (
        pl.when(applies)
        .then(own)
        .when(applies.not_() & pl.col(silence_name(number)))
        .then(pl.lit(absence.cell, CELL))
        .alias(cell_name(number))
    )


def _holds(test: Test) -> pl.Expr:
    """Null where it is open, as SQL has it."""
    match test:
        case InCells(column, cells):
            return pl.col(cell_name(column)).is_in(list(cells))
        case Opposite(part):
            return _holds(part).not_()
        case Enough(count, parts) if count == len(parts):
            return pl.all_horizontal(pl.lit(value=True), *map(_holds, parts))
        case Enough(1, parts):
            return pl.any_horizontal(pl.lit(value=False), *map(_holds, parts))
        case Enough(count, parts):
            ones = [_holds(part).cast(CELL) for part in parts]
            return pl.sum_horizontal(pl.lit(0, CELL), *ones, ignore_nulls=False) >= count
