"""What a text says, as expressions of Polars: the number of its cell, null where it is none."""

import re
from collections.abc import Mapping
from decimal import Decimal

import polars as pl

from rubricc.frames.nodes import Absence, Band, Bands, Coding, Member, Texts

CELL = pl.UInt32
FEW = 4


def coded(coding: Coding, text: pl.Expr) -> pl.Expr:
    """The number of the cell."""
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
    """Few texts are compared one by one, at less than half the price of an enum; that finds more of
    them at less than half the price of `replace`."""
    if len(cells) > FEW:
        number = text.cast(pl.Enum(list(cells)), strict=False).to_physical()
        return pl.lit(pl.Series(list(cells.values()), dtype=CELL)).gather(number)
    found = pl.lit(None, CELL)
    for one, cell in cells.items():
        found = pl.when(text == one).then(pl.lit(cell, CELL)).otherwise(found)
    return found


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


def silent(coding: Coding, absence: Absence, text: pl.Expr) -> pl.Expr:
    """Whether the text says no more than that the signal does not apply."""
    says_nothing = text.is_in(list(absence.texts))
    match coding, absence:
        case Bands(), Absence(number=Decimal() as usual):
            says_usual = _number(coding, text) == _literal(usual, _exact(coding))
        case ((Texts() | Member()), Absence(usual=int() as cell)):
            says_usual = coded(coding, text) == cell
        case _:
            return says_nothing
    return says_nothing | says_usual.fill_null(value=False)
