"""Many records as one long frame, a batch at a time, and what a key and a file of items add."""

from collections.abc import Callable, Iterable, Mapping

import polars as pl

from rubricc.audit.nodes import ATTENTION, CASE, GOLD, LONG, NAME, READ, WRITTEN, long_frame
from rubricc.audit.reading.answers import Control, answer
from rubricc.audit.reading.formats import FORMATS, format_of
from rubricc.audit.reading.nodes import Known, Reader, Said, Wanted
from rubricc.audit.reading.others import unfit
from rubricc.frames import BadRow, Record, UnreadableError
from rubricc.records import record

BATCH = 20_000
"""Rows that become a frame at once."""


@record
class Gathered:
    """The long frame of a file, the name of its format, and how many records it has, and how many
    of them cannot be read."""

    frame: pl.DataFrame
    format: str
    records: int
    bad: int


def gather(
    name: str,
    records: Iterable[Record | BadRow],
    wanted: Wanted,
    told: str | Reader | None,
    set_aside: Callable[[BadRow], None],
) -> Gathered:
    """The long frame of the records of a file, read as `told` or else by content; those that cannot
    be read are set aside.

    Raises UnreadableError where no record can say anything.
    """
    batch, count, bad = _Batch(name), 0, 0
    form = told if isinstance(told, str) else "" if told is None else "items"
    readers = FORMATS if told is None or isinstance(told, str) else {form: told}
    for one in records:
        count += 1
        wrong: str | list[Said]
        if isinstance(one, BadRow):
            wrong = one.message
        else:
            form = form or format_of(one.told, is_mapped=bool(wanted.columns))
            if count == 1 and form == "plain" and (wrong := unfit(one.told, wanted) or ""):
                raise UnreadableError(wrong)
            wrong = readers[form](one.told, wanted)
        if isinstance(wrong, str):
            bad += 1
            set_aside(BadRow(one.number, wrong))
        else:
            batch.add(one.number, wrong)
    return Gathered(batch.frame(), form or "plain", count, bad)


class _Batch:
    """Rows on their way into frames."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._rows: list[tuple[object, ...]] = []
        self._frames: list[pl.DataFrame] = [LONG.to_frame()]
        self._last = ""

    def add(self, number: int, said: Iterable[Said]) -> None:
        """Take what a record says; the text of an item that it repeats is left out."""
        for one in said:
            text = None if one.item == self._last else one.text
            self._last = one.item
            self._rows.append((*one[:-1], text, self._file, number))
        if len(self._rows) >= BATCH:
            self._close()

    def frame(self) -> pl.DataFrame:
        """All rows."""
        self._close()
        return pl.concat(self._frames)

    def _close(self) -> None:
        if self._rows:
            frame = pl.DataFrame(self._rows, schema=WRITTEN, orient="row").with_columns(READ)
            self._frames.append(frame)
            self._rows = []


def together(frames: Iterable[pl.DataFrame]) -> pl.DataFrame:
    """One frame of those of several files."""
    return told_once(pl.concat([LONG.to_frame(), *frames]))


def with_items(frame: pl.DataFrame, items: pl.DataFrame) -> pl.DataFrame:
    """The frame with the texts, versions and known cases of a file of items."""
    told = items.group_by("item", maintain_order=True).agg(
        pl.col("text", "version", "digest").drop_nulls().first()
    )
    joined = frame.join(told, on="item", how="left", suffix=" told", maintain_order="left")
    filled = joined.with_columns(
        pl.coalesce(name, f"{name} told") for name in ("text", "version", "digest")
    ).select(LONG.names())
    known = items.filter(pl.col("value").is_not_null()).with_columns(
        pl.lit("", NAME).alias("annotator"),
        pl.lit(CASE, NAME).alias("kind"),
        pl.lit(None, NAME).alias("gold"),
    )
    return told_once(pl.concat([filled, known]))


def with_known(
    frame: pl.DataFrame, known: Mapping[str, Known], controls: Mapping[str, Control], file: str
) -> pl.DataFrame:
    """The frame with what a key knows: its items are gold, or checks of attention."""
    kinds = {name: ATTENTION if one.is_attention else GOLD for name, one in known.items()}
    right = [
        (item, name, answer(controls.get(name), text))
        for item, one in known.items()
        for name, text in one.gold.items()
    ]
    columns = dict.fromkeys(("item", "control", "right"), NAME)
    told = pl.DataFrame(right, schema=columns, orient="row")
    kind = pl.col("item").replace_strict(kinds, default=pl.col("kind"), return_dtype=NAME)
    is_case = pl.col("kind") == CASE
    marked = (
        frame.join(told, on=["item", "control"], how="left", maintain_order="left")
        .with_columns(
            pl.when(is_case).then("kind").otherwise(kind).alias("kind"),
            pl.when(is_case).then("gold").otherwise(pl.coalesce("right", "gold")).alias("gold"),
        )
        .select(LONG.names())
    )
    cases = [
        {"item": item, "control": name, "kind": CASE, "file": file, "value": value}
        for item in sorted(set(frame["item"].unique()) & known.keys())
        for name, text in known[item].case.items()
        if (value := answer(controls.get(name), text)) is not None
    ]
    return pl.concat([marked, long_frame(cases)])


def told_once(frame: pl.DataFrame) -> pl.DataFrame:
    """The frame with the text of each item in the first of its rows that has it."""
    is_first = pl.struct("item", pl.col("text").is_not_null()).is_first_distinct()
    return frame.with_columns(pl.when(is_first).then("text").alias("text"))
