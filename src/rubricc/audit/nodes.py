"""The long frame: every annotation as one row per item, annotator and control, as it was read."""

from collections.abc import Iterable, Mapping
from typing import NoReturn

import polars as pl
from polars import selectors

NAME = pl.Categorical()
"""A text that many rows have: each is held once, and a row holds its number, of four bytes. A text
is let go with the last frame that has names: so nothing that outlives a part holds any."""
LONG = pl.Schema(
    {
        "item": NAME,
        "annotator": NAME,
        "control": NAME,
        "value": NAME,
        "kind": NAME,
        "gold": NAME,
        "seconds": pl.Float64(),
        "at": pl.Datetime("us", "UTC"),
        "version": NAME,
        "digest": NAME,
        "text": NAME,
        "file": NAME,
        "row": pl.Int64(),
        "order": pl.Int64(),
    }
)
"""`item`; `annotator`, "" where the file names none; `control`, a decision or a signal; `value` as
`apply` writes it: a label, several in alphabetical order (`a b`, `-` for none), `flag:QUEUE`,
`n/a`, a level or a number, `not sure`; null where nothing was answered. `kind` is `item`, `gold` or
`attention`; `gold` the value that is known to be right. `seconds` is the time that the annotation
took, `at` when it was handed in; `version` and `digest` are the guideline's.
`text` is the item's, told in the first row of the item only. `file` and `row`, from 1, are where it
stands, `order` its place among all rows of all files. A signal is a control where annotators ticked
it; an item's known case stands under the annotator "" with `kind` `case`. Nothing is judged yet:
values may be wrong, rows may stand twice.
"""

GATHERED = pl.Schema({name: pl.String() if kind == NAME else kind for name, kind in LONG.items()})
"""A long frame before names are numbered: what is put away."""
WRITTEN = pl.Schema({**GATHERED, "at": pl.String()})
"""The same before its times are read: they are told in ISO 8601 and UTC."""
READ = pl.col("at").str.to_datetime("%+", time_unit="us", time_zone="UTC")

NOTE = "rubricc.note"
"""The control of the forms that we export in which annotators write what they like."""

ITEM, GOLD, ATTENTION, CASE = "item", "gold", "attention", "case"
"""Kinds of rows: an ordinary annotation; one whose answer is known; a check of attention; what is
known of an item itself."""


class TooMuchError(Exception):
    """Annotations that are of a kind of which there may be no more; `message` says which."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


def too_much(message: str) -> NoReturn:
    """Give up looking at annotations."""
    raise TooMuchError(message)


def long_frame(rows: Iterable[Mapping[str, object]]) -> pl.DataFrame:
    """The long frame of rows that name what they know; of the rest, nothing is known."""
    plain: Mapping[str, object] = {"annotator": "", "kind": ITEM, "file": "", "row": 0}
    told = [{**plain, "order": order, **row} for order, row in enumerate(rows)]
    return named(pl.DataFrame(told, schema=WRITTEN, orient="row").with_columns(READ))


def named(frame: pl.DataFrame) -> pl.DataFrame:
    """The frame with its texts as names."""
    return frame.with_columns(selectors.string().cast(NAME))


def spelt(frame: pl.DataFrame) -> pl.DataFrame:
    """The frame with its names as texts."""
    return frame.with_columns(selectors.categorical().cast(pl.String))


def standing(frame: pl.DataFrame, controls: Iterable[str]) -> pl.DataFrame:
    """What stands of these controls, for agreement: ordinary items, answered, by a named or unnamed
    annotator, of repeated rows the last one that was handed in (or, without times, that stands in
    the file)."""
    return (
        frame.filter(
            pl.col("kind") == ITEM,
            pl.col("value").is_not_null(),
            pl.col("control").is_in(list(controls)),
        )
        .sort("at", nulls_last=False, maintain_order=True)
        .unique(["item", "annotator", "control"], keep="last", maintain_order=True)
    )
