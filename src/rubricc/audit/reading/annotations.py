"""Annotations of any number: long frames by parts, each with all that is told of its items."""

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeVar

import polars as pl

from rubricc.audit.nodes import CASE, GATHERED, LONG, named, spelt, too_much
from rubricc.audit.reading.answers import Control
from rubricc.audit.reading.gathering import case_of, told_once, with_items, with_known
from rubricc.audit.reading.nodes import Known
from rubricc.frames import Scratch, Spill
from rubricc.records import record

MOST_DIFFERENT = 300_000
"""Different answers to the decisions and signals of a guideline, and different annotators."""
MOST_CHARACTERS = 30_000_000
"""Characters of either together."""
MOST_OF_AN_ITEM = 500_000
"""Rows of one item, which are looked at together."""
MOST_BYTES = 50_000_000
"""Bytes of texts and answers in these."""
T = TypeVar("T")
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
        self._characters: Counter[str] = Counter()
        self._controls = controls
        self._rows = Spill(scratch, "item")
        self._rows.add(GATHERED.to_frame().with_columns(pl.lit(value=False).alias("is_item")))
        self._count = 0
        self._has_items = False
        self._known: list[tuple[Mapping[str, Known], str]] = []

    def add(self, frame: pl.DataFrame) -> None:
        """Take rows as they stand in files. Raises TooMuchError."""
        names = frame["annotator"].unique().drop_nulls()
        self._met("annotators", self.annotators, {name: len(name) for name in names})
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
        told = {one: len(one.value) for one in answers if one.control in self._controls}
        self._met("answers", self.answers, told)

    def _met(self, what: str, known: set[T], found: Mapping[T, int]) -> None:
        """Take names that were met, with their lengths. Raises TooMuchError."""
        self._characters[what] += sum(size for one, size in found.items() if one not in known)
        known.update(found)
        mend = "see that --map names the columns that hold them"
        if len(known) > MOST_DIFFERENT:
            too_much(f"there are more than {MOST_DIFFERENT:,} different {what}; {mend}")
        if self._characters[what] > MOST_CHARACTERS:
            too_much(
                f"all different {what} together have more than {MOST_CHARACTERS:,} characters; "
                f"{mend}"
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
    """Raises TooMuchError where an item has too many rows, or too much is said of it."""
    if rows.height <= MOST_OF_AN_ITEM and rows.estimated_size() <= MOST_BYTES:
        return
    mend = "see that --map names the column of what was annotated"
    told = pl.col("text", "value").str.len_bytes().sum()
    sizes = (
        rows.group_by("item")
        .agg(pl.len().alias("rows"), told)
        .with_columns((pl.col("text") + pl.col("value")).alias("bytes"))
    )
    for what, most in (("rows", MOST_OF_AN_ITEM), ("bytes", MOST_BYTES)):
        item, size = sizes.sort(what).select("item", what).row(-1)
        if size > most:
            too_much(f"the item `{item}` has {size:,} {what}, more than {most:,}; {mend}")


def annotations_of(frame: pl.DataFrame, controls: Mapping[str, Control]) -> Annotations:
    """A long frame that is there already."""
    made = Annotations(controls)
    made.add(spelt(frame))
    return made
