"""Counts that are added up part by part, with the first places of what is counted."""

from collections.abc import Iterable, Mapping

import polars as pl
from polars import selectors

from rubricc.audit.nodes import spelt
from rubricc.audit.report import Spot
from rubricc.frames import Scratch, Spill

SHOWN = 3
"""Places that are shown of a kind."""
MOST_PENDING = 100_000
"""Rows that wait to be added."""
Place = tuple[int, str, int, str, str]
"""Where a row stands: its order, file and number, its item and its annotator."""

PLACE = (
    pl.struct(
        "order",
        pl.col("file").cast(pl.String),
        "row",
        pl.col("item").cast(pl.String),
        pl.col("annotator").cast(pl.String),
    )
    .head(SHOWN)
    .alias("places")
)
"""The first places of a group of rows."""


class Tally:
    """Numbers by what they are of. Frames have these columns, `places` or none, and numbers."""

    def __init__(self, *by: str) -> None:
        self._by = by
        self._frames: list[pl.DataFrame] = []
        self._pending = 0

    def add(self, rows: pl.DataFrame) -> None:
        """Take what a part has; each of its rows is counted once."""
        self._frames.append(spelt(rows))
        self._pending += rows.height
        if self._pending > MOST_PENDING:
            self._frames, self._pending = [self.total()], 0

    def total(self) -> pl.DataFrame:
        """All parts together, in no order."""
        return added(pl.concat(self._frames), self._by)


class Frequent:
    """How often what is there of something, of which the most frequent are told: there may be any
    number. Frames have the columns `of` and `by` and a `count`."""

    def __init__(self, scratch: Scratch, of: tuple[str, ...], *by: str) -> None:
        self._of = of
        self._by = by
        self._rows = Spill(scratch, *of, *by)

    def add(self, rows: pl.DataFrame) -> None:
        """Take what a part has."""
        self._rows.add(spelt(rows))

    def most(self, number: int) -> pl.DataFrame:
        """So many of each, the most frequent first."""
        found: list[pl.DataFrame] = []
        for rows in self._rows.parts():
            found = [self._first(pl.concat([*found, added(rows, [*self._of, *self._by])]), number)]
        return found[0]

    def _first(self, rows: pl.DataFrame, number: int) -> pl.DataFrame:
        less = [*[False] * len(self._of), True, *[False] * len(self._by)]
        ordered = rows.sort([*self._of, "count", *self._by], descending=less)
        return ordered.filter(pl.int_range(pl.len()).over(self._of) < number)


def added(rows: pl.DataFrame, by: Iterable[str]) -> pl.DataFrame:
    """The rows that are alike put together."""
    keys = list(by)
    numbers = selectors.numeric() | selectors.boolean()
    total = rows.group_by(keys).agg((numbers - selectors.by_name(keys)).sum())
    if "places" not in rows.columns:
        return total
    places = (
        rows.select(*keys, "places")
        .explode("places", empty_as_null=False)
        .sort(pl.col("places").struct.field("order"), maintain_order=True)
        .group_by(keys, maintain_order=True)
        .agg(pl.col("places").head(SHOWN))
    )
    return total.join(places, on=keys, nulls_equal=True)


def first_places(frame: pl.DataFrame) -> tuple[Place, ...]:
    """The first places of some rows."""
    told = frame.select("order", "file", "row", "item", "annotator").head(SHOWN)
    return tuple(told.iter_rows())


def places_of(told: Iterable[Mapping[str, object]]) -> tuple[Place, ...]:
    """The places of a group of rows."""
    return tuple(
        (
            int(str(one["order"])),
            str(one["file"]),
            int(str(one["row"])),
            str(one["item"]),
            str(one["annotator"]),
        )
        for one in told
    )


def spots(places: Iterable[Place]) -> tuple[Spot, ...]:
    """The first of some places, as they are told."""
    return told_places(sorted(places, key=lambda one: one[0])[:SHOWN])


def told_places(places: Iterable[Place]) -> tuple[Spot, ...]:
    """Places as they are told, in their order."""
    return tuple(Spot(file, row, item, who) for _, file, row, item, who in places)
