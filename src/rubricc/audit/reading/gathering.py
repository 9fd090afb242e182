"""Many records as long frames, a batch at a time, and what a key and a file of items add."""

from collections.abc import Callable, Iterable, Iterator, Mapping

import polars as pl

from rubricc.audit.nodes import ATTENTION, CASE, GOLD, LONG, NAME, READ, WRITTEN, long_frame
from rubricc.audit.reading.answers import Control, answer
from rubricc.audit.reading.formats import FORMATS, format_of
from rubricc.audit.reading.nodes import Known, Reader, Said, Wanted
from rubricc.audit.reading.others import unfit
from rubricc.frames import BadRow, Record, UnreadableError
from rubricc.records import record

LAST = 1 << 62
"""The place of what stands in no file of annotations."""
BATCH = 20_000
"""Rows that become a frame at once."""
BATCH_TEXT = 4_000_000
"""Characters of texts that do."""
LONGEST = 1_000
"""Characters of a name; only texts and answers may have more."""
NAMES = ("item", "annotator", "control", "version", "digest")
Take = Callable[[pl.DataFrame], None]


@record
class Gathered:
    """Of a file the name of its format, how many records it has, and how many of them cannot be
    read."""

    format: str
    records: int
    bad: int


def gather(
    name: str,
    records: Iterable[Record | BadRow],
    wanted: Wanted,
    told: str | Reader | None,
    places: tuple[Take, Callable[[BadRow], None]],
) -> Gathered:
    """Read the records of a file as `told` or else by content: `places` are where the frames of
    what they say go, without their order, and those that cannot be read.

    Raises UnreadableError where no record can say anything.
    """
    take, set_aside = places
    batch, count, bad = _Batch(name, take), 0, 0
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
            told_of = readers[form](one.told, wanted)
            wrong = told_of if isinstance(told_of, str) else _too_long(told_of) or told_of
        if isinstance(wrong, str):
            bad += 1
            set_aside(BadRow(one.number, wrong))
        else:
            batch.add(one.number, wrong)
    batch.close()
    return Gathered(form or "plain", count, bad)


def _too_long(said: Iterable[Said]) -> str | None:
    """What is wrong with a record that has a text where a name should be."""
    for one in said:
        names = (one.item, one.annotator, one.control, one.version or "", one.digest or "")
        longest = max(map(len, names))
        if longest > LONGEST:
            name = NAMES[list(map(len, names)).index(longest)]
            return (
                f"its {name} has {longest:,} characters, and a name has {LONGEST:,} at most; see "
                "that --map names the right column"
            )
    return None


class _Batch:
    """Rows on their way into frames."""

    def __init__(self, file: str, take: Take) -> None:
        self._file = file
        self._take = take
        self._rows: list[tuple[object, ...]] = []
        self._last = ""
        self._size = 0

    def add(self, number: int, said: Iterable[Said]) -> None:
        """Take what a record says; the text of an item that it repeats is left out."""
        for one in said:
            text = None if one.item == self._last else one.text
            self._last = one.item
            self._size += len(text or "") + len(one.value or "")
            self._rows.append((*one[:-1], text, self._file, number, None))
        if len(self._rows) >= BATCH or self._size > BATCH_TEXT:
            self.close()

    def close(self) -> None:
        """Hand on all rows."""
        if self._rows:
            frame = pl.DataFrame(self._rows, schema=WRITTEN, orient="row").with_columns(READ)
            self._take(frame)
            self._rows, self._size = [], 0


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
    frame: pl.DataFrame,
    known: Mapping[str, Known],
    controls: Mapping[str, Control],
    file: str,
    number: int = 0,
) -> pl.DataFrame:
    """The frame with what a key knows: its items are gold, or checks of attention. What it knows
    of items themselves comes behind all rows, key by key."""
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
    about = {"kind": CASE, "file": file, "order": LAST + number}
    cases = [
        {"item": item, "control": name, "value": value, **about}
        for item in sorted(set(frame["item"].unique()) & known.keys())
        for name, value in case_of(known[item], controls)
    ]
    return pl.concat([marked, long_frame(cases)])


def case_of(known: Known, controls: Mapping[str, Control]) -> Iterator[tuple[str, str]]:
    """The signals that a key knows of an item, as the rows of files have them."""
    for name, text in known.case.items():
        value = answer(controls.get(name), text)
        if value is not None:
            yield name, value


def told_once(frame: pl.DataFrame) -> pl.DataFrame:
    """The frame with the text of each item in the first of its rows that has it."""
    is_first = pl.struct("item", pl.col("text").is_not_null()).is_first_distinct()
    return frame.with_columns(pl.when(is_first).then("text").alias("text"))
