"""Annotations of any number: long frames by parts, each with all that is told of its items."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import polars as pl

from rubricc.audit.nodes import CASE, GATHERED, LONG, named, spelt, too_much
from rubricc.audit.reading.answers import Control
from rubricc.audit.reading.gathering import case_of, told_once, with_items, with_known
from rubricc.audit.reading.nodes import Known
from rubricc.frames import Scratch, Spill
from rubricc.records import record

MOST_DIFFERENT = 300_000
"""Different answers to the decisions and signals of a guideline, and different annotators."""
MOST_OF_AN_ITEM = 500_000
"""Rows of one item, which are looked at together."""
UNBOUNDED = Scratch(Path(), 1 << 62)
"""For what is in memory already."""


@record
class Answer:
    """An answer that is given somewhere, or known of an item itself."""

    control: str
    value: str
    is_case: bool


class Annotations:
    """Annotations on their way from files, and from then on. `annotators` are all that are named,
    `answers` all that is answered to what the guideline asks."""

    def __init__(self, controls: Mapping[str, Control], scratch: Scratch = UNBOUNDED) -> None:
        self.annotators: set[str] = set()
        self.answers: set[Answer] = set()
        self._controls = controls
        self._rows = Spill(scratch, "item")
        self._rows.add(GATHERED.to_frame().with_columns(pl.lit(value=False).alias("is_item")))
        self._count = 0
        self._has_items = False
        self._known: list[tuple[Mapping[str, Known], str]] = []

    def add(self, frame: pl.DataFrame) -> None:
        """Take rows as they stand in files. Raises TooMuchError."""
        self.annotators.update(frame["annotator"].unique().drop_nulls())
        self._take(frame, is_item=False)

    def add_items(self, frame: pl.DataFrame) -> None:
        """Take rows of a file of items, after all annotations. Raises TooMuchError."""
        self._has_items = True
        self._take(frame, is_item=True)

    def add_known(self, known: Mapping[str, Known], file: str) -> None:
        """Take what a key knows. Raises TooMuchError."""
        self._known.append((known, file))
        self._answered(
            Answer(name, value, is_case=True)
            for one in known.values()
            for name, value in case_of(one, self._controls)
        )

    def _take(self, frame: pl.DataFrame, *, is_item: bool) -> None:
        order = pl.int_range(self._count, self._count + frame.height, dtype=pl.Int64)
        self._count += frame.height
        told = (
            frame.filter(pl.col("value").is_not_null())
            .select("control", "value", pl.col("kind") == CASE)
            .unique()
        )
        self._answered(Answer(*row) for row in told.iter_rows())
        self._rows.add(frame.with_columns(order.alias("order"), pl.lit(is_item).alias("is_item")))

    def _answered(self, answers: Iterator[Answer]) -> None:
        self.answers.update(one for one in answers if one.control in self._controls)
        for number, what in ((self.answers, "answers"), (self.annotators, "annotators")):
            if len(number) > MOST_DIFFERENT:
                too_much(
                    f"there are more than {MOST_DIFFERENT:,} different {what}; "
                    "see that --map names the columns that hold them"
                )

    def parts(self) -> Iterator[pl.DataFrame]:
        """Long frames, by the names of the items: all rows of an item stand in one of them, in
        their order, and at the end what is known of items themselves. Raises TooMuchError."""
        for rows in self._rows.parts():
            yield self._part(rows)

    def _part(self, rows: pl.DataFrame) -> pl.DataFrame:
        _check(rows)
        ordered = named(rows.sort("order"))
        is_item = pl.col("is_item")
        frame = told_once(ordered.filter(~is_item).select(LONG.names()))
        if self._has_items:
            items = told_once(ordered.filter(is_item).select(LONG.names()))
            frame = with_items(frame, items)
        for number, (known, file) in enumerate(self._known):
            frame = with_known(frame, known, self._controls, file, number)
        return frame


def _check(rows: pl.DataFrame) -> None:
    """Raises TooMuchError where an item has too many rows."""
    if rows.height <= MOST_OF_AN_ITEM:
        return
    items, counts = rows["item"].value_counts(sort=True).head(1).get_columns()
    if counts[0] > MOST_OF_AN_ITEM:
        too_much(
            f"the item `{items[0][:100]}` has {counts[0]:,} rows, more than {MOST_OF_AN_ITEM:,}; "
            "see that --map names the column of what was annotated"
        )


def annotations_of(frame: pl.DataFrame, controls: Mapping[str, Control]) -> Annotations:
    """A long frame that is there already."""
    made = Annotations(controls)
    made.add(spelt(frame))
    return made
