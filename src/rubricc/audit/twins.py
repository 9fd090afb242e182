"""Texts that are the same but for a word, and got different labels.

Two texts that differ by one word (another one, one more, one less) are alike in their first half or
in their second: so texts are first sorted by their halves, and those that share one and got
different labels are looked at word by word. The work grows with the words, never with the pairs.
"""

from heapq import nsmallest

import polars as pl

from rubricc.audit.likeness import FEWEST_WORDS, alike, checked, words_of
from rubricc.audit.nodes import spelt
from rubricc.audit.report import TwinReport, Twins
from rubricc.audit.work import Ground, Work
from rubricc.frames import Scratch, Spill

MOST_LISTED = 20
MOST_WORDS = 2_000_000
"""Words of all texts that are compared word by word; of more, the rest is left out and counted."""
WORD = 16
"""Bytes of a word at most: a text that has more counts for more words."""


class TwinSearch:
    """The texts of items, and which of them share a half."""

    def __init__(self, ground: Ground, scratch: Scratch) -> None:
        self._decisions = list(ground.decisions)
        self._scratch = scratch
        self._texts = Spill(scratch, "place")
        self._halves = Spill(scratch, "key", "place")
        self._count = 0

    def take(self, work: Work) -> None:
        """Take the texts and labels of some items, whose names come after those before."""
        words = words_of(pl.col("text").cast(pl.String))
        texts = (
            work.frame.filter(pl.col("text").is_not_null())
            .unique("item", keep="first", maintain_order=True)
            .select("item", "text")
            .sort("item")
            .with_row_index("place", self._count)
            .with_columns(words.alias("words"))
            .with_columns(pl.col("words").list.len().cast(pl.Int64).alias("length"))
        )
        self._count += texts.height
        for number, decision in enumerate(self._decisions):
            labels = _labels(work.standing.filter(pl.col("control") == decision))
            told = texts.join(labels, on="item").with_columns(decision=pl.lit(number, pl.Int32))
            self._texts.add(spelt(told.select("place", "decision", *TOLD)))
            self._halves.add(spelt(_halves(told)))

    def told(self) -> TwinReport | None:
        """Twins of each decision; None where no texts are told."""
        if not self._count:
            return None
        self._mark()
        pairs = 0
        listed: list[Twins] = []
        kept, left_out = self._kept()
        for name, texts in zip(self._decisions, kept, strict=True):
            count, first = _twins(name, texts, Spill(self._scratch, "sign"))
            pairs += count
            listed += first
        ordered = sorted(listed, key=lambda one: (not one.is_same_text, one.decision, one.items))
        return TwinReport(pairs, tuple(ordered[:MOST_LISTED]), self._count, left_out)

    def _mark(self) -> None:
        """Put beside the texts, as rows without one, which of them have a half that another text
        has which got another label. The rows of a half may be in several parts."""
        across = _together(pl.concat(_edges(rows) for rows in self._halves.parts()))
        none = [pl.lit(None, kind).alias(name) for name, kind in TOLD.items()]
        for rows in self._halves.parts():
            several = pl.concat([_labels_of(rows), across]).filter(pl.col("least") < pl.col("most"))
            own = rows.join(several, on="key", how="semi").select("place", "decision").unique()
            self._texts.add(own.with_columns(none))

    def _kept(self) -> tuple[list[pl.DataFrame], int]:
        """By decision the texts that are looked at word by word, and how many are left out."""
        kept: list[list[pl.DataFrame]] = [[] for _ in self._decisions]
        words = [0] * len(self._decisions)
        left_out = 0
        for rows in self._texts.parts():
            untold: set[int] = set()
            for number, frames in enumerate(kept):
                own = _marked(rows.filter(pl.col("decision") == number))
                size = pl.max_horizontal("length", pl.col("text").str.len_bytes() // WORD)
                total = own.select(size.cum_sum() + words[number]).to_series()
                frames.append(own.filter(total <= MOST_WORDS))
                untold.update(own.filter(total > MOST_WORDS)["place"])
                words[number] = int(total[-1]) if own.height else words[number]
            left_out += len(untold)
        return [pl.concat(frames) for frames in kept], left_out


TOLD = pl.Schema(
    {"item": pl.String(), "text": pl.String(), "value": pl.String(), "length": pl.Int64()}
)


def _labels(rows: pl.DataFrame) -> pl.DataFrame:
    """What most answered about each item; nothing where no answer has most."""
    counted = rows.group_by("item", "value").len()
    most = counted.filter(pl.col("len") == pl.col("len").max().over("item"))
    return most.filter(pl.len().over("item") == 1).select("item", "value")


def _halves(rows: pl.DataFrame) -> pl.DataFrame:
    """The first and the second half of each text, as a key; of a short text, all of it.

    Of a text of n words both n // 2 and (n - 1) // 2 are halves, so that one that has a word more
    has one of them, too.
    """
    keys = []
    for less in (0, 1):
        half = (pl.col("length") - less) // 2
        size = pl.when(pl.col("length") < FEWEST_WORDS).then("length").otherwise(half)
        for is_first in (True, False):
            part = pl.col("words").list.head(size) if is_first else pl.col("words").list.tail(size)
            told = pl.struct("decision", size, pl.lit(is_first), part.list.join(" ").hash())
            keys.append(
                rows.filter(pl.col("length") > less).select(
                    told.hash().alias("key"), "place", "decision", "value"
                )
            )
    return pl.concat(keys)


def _labels_of(rows: pl.DataFrame) -> pl.DataFrame:
    """The first and the last of the labels of each half."""
    value = pl.col("value")
    return rows.group_by("key").agg(value.min().alias("least"), value.max().alias("most"))


def _edges(rows: pl.DataFrame) -> pl.DataFrame:
    """The same of those halves of a part that others may have, too."""
    return _labels_of(rows.join(pl.concat([rows.head(1), rows.tail(1)]), on="key", how="semi"))


def _together(edges: pl.DataFrame) -> pl.DataFrame:
    return edges.group_by("key").agg(pl.col("least").min(), pl.col("most").max())


def _marked(rows: pl.DataFrame) -> pl.DataFrame:
    """The texts among some rows that others of these mark."""
    is_text = pl.col("text").is_not_null()
    return rows.filter(is_text).join(
        rows.filter(~is_text), on="place", how="semi", maintain_order="left"
    )


def _twins(decision: str, texts: pl.DataFrame, signs: Spill) -> tuple[int, list[Twins]]:
    """How many twins there are among some texts, and the first of them; the places of texts are in
    the order of their items."""
    values = texts.with_columns(pl.col("value").rank("dense"))
    count = 0
    first: list[tuple[bool, int, int]] = []
    for found in checked(values, alike(values, signs)):
        count += len(found)
        first = nsmallest(MOST_LISTED, [*first, *found])
    places = {place for _, *pair in first for place in pair}
    rows = texts.filter(pl.col("place").is_in(places)).select("place", "item", "text", "value")
    of = {place: told for place, *told in rows.iter_rows()}
    return count, [
        _told(decision, of[one], of[other], is_same_text=not is_other)
        for is_other, one, other in first
    ]


def _told(decision: str, one: list[str], other: list[str], *, is_same_text: bool) -> Twins:
    items, texts, labels = zip(one, other, strict=True)
    return Twins(decision, items, texts, labels, is_same_text)
