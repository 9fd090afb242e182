"""From columns of text to columns of cell numbers, in Polars; null where nothing is known."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

import polars as pl

from rubricc.frames.nodes import (
    Absence,
    Band,
    Bands,
    CellColumn,
    Coding,
    Enough,
    InCells,
    Member,
    Opposite,
    Program,
    Test,
    Texts,
)

CELL = pl.UInt32


def text_name(source: str) -> str:
    """The column of a working frame that holds the text of a column of the data."""
    return f"text {source}"


def cell_name(number: int) -> str:
    """The column of a working frame that holds the cells of a column of the program."""
    return f"cell {number}"


def as_text(source: str, kind: pl.DataType) -> pl.Expr:
    """A column of the data as rubricc reads it: yes and no, numbers, lists joined by spaces."""
    column = pl.col(source)
    if kind == pl.Boolean:
        column = pl.when(column).then(pl.lit("yes")).when(~column).then(pl.lit("no"))
    elif isinstance(kind, pl.List):
        words = column.cast(pl.List(pl.String)).list.join(" ")
        column = pl.when(words == "").then(pl.lit("-")).otherwise(words)
    elif kind != pl.String:
        column = column.cast(pl.String)
    return column.fill_null("").alias(text_name(source))


def cells_of(program: Program, texts: pl.DataFrame) -> pl.DataFrame:
    """The cells of all columns of the program."""
    told = texts.select(
        _coded(column.coding, pl.col(text_name(column.source))).alias(cell_name(number))
        for number, column in enumerate(program.columns)
    )
    for stage in _stages(program):
        both = pl.concat([texts, told], how="horizontal")
        told = told.with_columns(both.select(stage))
    return told


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
    absence = column.absence
    assert absence is not None
    applies, own = _holds(absence.applies), pl.col(cell_name(number))
    absent = _is_silent(number, column, absence)
    return (
        pl.when(applies)
        .then(own)
        .when(applies.not_() & absent)
        .then(pl.lit(absence.cell, CELL))
        .alias(cell_name(number))
    )


def _is_silent(number: int, column: CellColumn, absence: Absence) -> pl.Expr:
    """Whether the text says no more than that the signal does not apply."""
    text = pl.col(text_name(column.source))
    says_nothing = text.is_in(list(absence.texts))
    match column.coding, absence:
        case Bands() as bands, Absence(number=Decimal() as usual):
            told = _number(bands, text) == _literal(usual, _exact(bands))
        case ((Texts() | Member()), Absence(usual=int() as cell)):
            told = pl.col(cell_name(number)) == cell
        case _:
            return says_nothing
    return says_nothing | told.fill_null(value=False)


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


def _coded(coding: Coding, text: pl.Expr) -> pl.Expr:
    match coding:
        case Texts(cells):
            return _looked_up(text, cells)
        case Bands():
            return _in_bands(coding, text)
        case Member(member, known, nothing):
            one = "|".join(map(re.escape, known))
            are_known = text.str.contains(f"^(?:{one})(?: (?:{one}))*$")
            has = pl.concat_str(pl.lit(" "), text, pl.lit(" ")).str.contains(
                f" {member} ", literal=True
            )
            return (
                pl.when(text == nothing).then(pl.lit(0, CELL)).when(are_known).then(has.cast(CELL))
            )


def _looked_up(text: pl.Expr, cells: Mapping[str, int]) -> pl.Expr:
    if not cells:
        return pl.lit(None, CELL)
    return text.replace_strict(list(cells), list(cells.values()), default=None, return_dtype=CELL)


def _in_bands(coding: Bands, text: pl.Expr) -> pl.Expr:
    number, exact = _number(coding, text), _exact(coding)
    cell = pl.lit(None, CELL)
    for band in reversed(coding.bands):
        cell = pl.when(_within(number, band, exact)).then(pl.lit(band.cell, CELL)).otherwise(cell)
    told = pl.when(number >= _literal(coding.low, exact)).then(cell)
    return pl.coalesce(_looked_up(text, coding.texts), told)


def _exact(coding: Bands) -> pl.Decimal:
    return pl.Decimal(38, coding.digits[1])


def _number(coding: Bands, text: pl.Expr) -> pl.Expr:
    """The number that a text writes, null where it writes none."""
    before, after = coding.digits
    fraction = f"\\.{'0' if coding.is_whole else '[0-9]'}{{1,{after}}}"
    is_number = text.str.contains(f"^-?[0-9]{{1,{before}}}(?:{fraction})?$")
    return pl.when(is_number).then(text).cast(_exact(coding), strict=False)


def _within(number: pl.Expr, band: Band, exact: pl.DataType) -> pl.Expr:
    if band.high is None:
        return number.is_not_null()
    high = _literal(band.high, exact)
    return number <= high if band.has_high else number < high


def _literal(number: Decimal, exact: pl.DataType) -> pl.Expr:
    return pl.lit(str(number), pl.String).cast(exact)
