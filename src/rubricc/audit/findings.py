"""What is wrong with annotations: each finding with how often, and where it is seen first."""

from collections.abc import Iterable, Iterator, Mapping

import polars as pl

from rubricc.audit.report import Spot
from rubricc.records import record

SHOWN = 3
"""Places that a finding shows."""
SHORT = 100
"""Characters of others that a message repeats."""

PLACE = pl.struct("file", "row", "item", "annotator").head(SHOWN).alias("places")
"""The first places of a group of rows."""


def places_of(told: Iterable[Mapping[str, object]]) -> tuple[Spot, ...]:
    """The places that a group of rows has under `places`."""
    return tuple(
        Spot(str(one["file"]), int(str(one["row"])), str(one["item"]), str(one["annotator"]))
        for one in told
    )


@record
class Group:
    """Rows that have the same values in some columns, and where the first of them stand."""

    values: tuple[str, ...]
    count: int
    places: tuple[Spot, ...]


def groups(rows: pl.DataFrame, *by: str) -> Iterator[Group]:
    """The rows by what they have in some columns, in alphabetical order."""
    found = rows.group_by(by).agg(pl.len(), PLACE).sort(by, nulls_last=True)
    for *values, count, places in found.iter_rows():
        yield Group(tuple(values), count, places_of(places))


def first_places(frame: pl.DataFrame) -> tuple[Spot, ...]:
    """The first places of some rows."""
    shown = frame.select("file", "row", "item", "annotator").head(SHOWN)
    return places_of(shown.iter_rows(named=True))


def short(text: str) -> str:
    """The start of a text of others."""
    return text if len(text) <= SHORT else f"{text[:SHORT]}…"
