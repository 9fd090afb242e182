"""Texts that are the same but for a word, and got different labels.

Words are compared in small letters, without signs. Two texts that differ by one word (another one,
one more, one less) are alike in their first half or in their second: so texts are first sorted by
their halves, and of those that share one and got different labels, each is told with a gap at the
place of every one of its words, and without it; two are twins where that gives the same text. The
work grows with the words, never with the pairs.
"""

from collections.abc import Iterator, Mapping
from itertools import groupby

import numpy as np
import polars as pl
from numpy.typing import NDArray

from rubricc.audit.nodes import spelt
from rubricc.audit.report import TwinReport, Twins
from rubricc.audit.work import Ground, Work
from rubricc.frames import Scratch, Spill
from rubricc.records import record

Flags = NDArray[np.bool_]

MOST_LISTED = 20
MOST_WORDS = 2_000_000
"""Words of all texts that are compared word by word; of more, the rest is left out and counted."""
BATCH = 100_000
"""Words that are looked at together."""
FEWEST_WORDS = 4
"""Texts shorter than this are twins only where they are the same: one word of three is much."""


@record
class _Text:
    """An item with its text, and what most answered."""

    item: str
    text: str
    value: str
    words: list[str]


class TwinSearch:
    """The texts of items, and which of them share a half."""

    def __init__(self, ground: Ground, scratch: Scratch) -> None:
        self._decisions = list(ground.decisions)
        self._scratch = scratch
        self._texts = Spill(scratch, "place")
        self._halves = Spill(scratch, "key")
        self._count = 0

    def take(self, work: Work) -> None:
        """Take the texts and labels of some items, whose names come after those before."""
        texts = (
            work.frame.filter(pl.col("text").is_not_null())
            .unique("item", keep="first", maintain_order=True)
            .select("item", "text")
            .sort("item")
            .with_row_index("place", self._count)
            .with_columns(_words(pl.col("text").cast(pl.String)).alias("words"))
            .with_columns(pl.col("words").list.len().cast(pl.Int64).alias("length"))
        )
        self._count += texts.height
        for decision in self._decisions:
            labels = _labels(work.standing.filter(pl.col("control") == decision))
            told = texts.join(labels, on="item").with_columns(decision=pl.lit(decision))
            about = told.select("place", "decision", "item", "text", "value", "length")
            self._texts.add(spelt(about))
            self._halves.add(spelt(_halves(told)))

    def told(self) -> TwinReport | None:
        """Twins of each decision; None where no texts are told."""
        if not self._count:
            return None
        alike = self._alike()
        kept: dict[str, list[pl.DataFrame]] = {name: [] for name in self._decisions}
        words = dict.fromkeys(self._decisions, 0)
        left_out = 0
        for rows in self._texts.parts():
            untold: set[int] = set()
            for name in self._decisions:
                own = rows.filter(pl.col("decision") == name)
                own = own.filter(pl.Series(alike[name][own["place"].to_numpy()]))
                total = own["length"].cum_sum() + words[name]
                kept[name].append(own.filter(total <= MOST_WORDS))
                untold |= set(own.filter(total > MOST_WORDS)["place"])
                words[name] += int(own["length"].sum())
            left_out += len(untold)
        found = [
            one
            for name, texts in kept.items()
            for one in _twins(name, pl.concat(texts), Spill(self._scratch, "sign"))
        ]
        ordered = sorted(found, key=lambda one: (not one.is_same_text, one.decision, one.items))
        return TwinReport(len(found), tuple(ordered[:MOST_LISTED]), self._count, left_out)

    def _alike(self) -> Mapping[str, Flags]:
        """By decision, which texts have a half that another text has which got another label."""
        found = {name: np.zeros(self._count, dtype=np.bool_) for name in self._decisions}
        for rows in self._halves.parts():
            by = ["decision", "half", "is_first", "key"]
            several = rows.filter(pl.col("value").n_unique().over(by) > 1)
            for (name,), own in several.partition_by("decision", as_dict=True).items():
                found[str(name)][own["place"].to_numpy()] = True
        return found


def _words(text: pl.Expr) -> pl.Expr:
    return text.str.to_lowercase().str.extract_all(r"[\p{L}\p{N}]+")


def _labels(rows: pl.DataFrame) -> pl.DataFrame:
    """What most answered about each item; nothing where no answer has most."""
    counted = rows.group_by("item", "value").len()
    most = counted.filter(pl.col("len") == pl.col("len").max().over("item"))
    return most.filter(pl.len().over("item") == 1).select("item", "value")


def _twins(decision: str, texts: pl.DataFrame, signs: Spill) -> list[Twins]:
    """The twins among some texts, in the order of their items, by their signs."""
    told = texts.with_columns(_words(pl.col("text")).alias("words")).drop("place")
    kept = told.with_row_index("place")
    rows = [_Text(*one) for one in kept.select("item", "text", "value", "words").rows()]
    found = [_told(decision, rows[one], rows[other]) for one, other in _paired(kept, signs)]
    return [one for one in found if one is not None]


def _halves(rows: pl.DataFrame) -> pl.DataFrame:
    """The first and the second half of each text, as a key.

    Of a text of n words both n // 2 and (n - 1) // 2 are halves, so that one that has a word more
    has one of them, too.
    """
    keys = []
    for less in (0, 1):
        half = (pl.col("length") - less) // 2
        for is_first in (True, False):
            part = pl.col("words").list.head(half) if is_first else pl.col("words").list.tail(half)
            keys.append(
                rows.filter(pl.col("length") > less).select(
                    "place",
                    "decision",
                    "value",
                    half.alias("half"),
                    pl.lit(is_first).alias("is_first"),
                    part.list.join(" ").hash().alias("key"),
                )
            )
    return pl.concat(keys)


# ---- word by word ------------------------------------------------------------------------------


def _paired(rows: pl.DataFrame, signs: Spill) -> Iterator[tuple[int, int]]:
    """Places of items with different labels whose texts have a sign in common: each beside the
    first that has another label."""
    seen: set[tuple[int, int]] = set()
    for _, group in groupby(_alike(rows, signs), key=lambda row: row[0]):
        members = [(place, label, is_own) for _, place, label, is_own in group]
        first: dict[str, int] = {}
        for place, label, is_own in members:
            if is_own:
                first.setdefault(label, place)
        for place, label, _ in members:
            other = next((one for name, one in first.items() if name != label), place)
            pair = (min(place, other), max(place, other))
            if other != place and pair not in seen:
                seen.add(pair)
                yield pair


def _alike(rows: pl.DataFrame, signs: Spill) -> Iterator[tuple[int, int, str, bool]]:
    """The signs that texts with different labels have in common, the places of these texts, their
    labels, and whether a sign is a text's own."""
    signs.add(_signs(rows.head(0)))
    start = words = 0
    for end, size in enumerate(rows["length"].to_list(), 1):
        words += size
        if words >= BATCH or end == rows.height:
            signs.add(_signs(rows[start:end]))
            start, words = end, 0
    several = pl.col("value").n_unique().over("sign") > 1
    is_some_own = pl.col("is_own").any().over("sign")
    for part in signs.parts():
        alike = part.filter(several & is_some_own).sort("sign", "place", "is_own")
        yield from alike.iter_rows()


def _signs(rows: pl.DataFrame) -> pl.DataFrame:
    """The signs of texts: their own; those of each text with a word less, which are the own of
    texts that have a word less; and those of each place where another word could stand."""
    spread = rows.with_columns(pl.int_ranges("length").alias("at")).explode(
        "at", empty_as_null=False
    )
    before = pl.col("words").list.head("at")
    after = pl.col("words").list.slice(pl.col("at") + 1)
    gap = pl.concat_str(before.list.join(" "), pl.lit("\0"), after.list.join(" "))
    less = before.list.concat(after).list.join(" ")
    return pl.concat(
        [
            _signed(rows, pl.col("words").list.join(" "), is_own=True),
            _signed(spread.filter(pl.col("length") > FEWEST_WORDS), less, is_own=False),
            _signed(spread.filter(pl.col("length") >= FEWEST_WORDS), gap, is_own=True),
        ]
    )


def _signed(rows: pl.DataFrame, text: pl.Expr, *, is_own: bool) -> pl.DataFrame:
    return rows.select(text.hash().alias("sign"), "place", "value", pl.lit(is_own).alias("is_own"))


def _told(decision: str, one: _Text, other: _Text) -> Twins | None:
    """Two items as twins; None where only their signs are the same."""
    if not are_near(one.words, other.words):
        return None
    left, right = sorted((one, other), key=lambda each: each.item)
    return Twins(
        decision,
        (left.item, right.item),
        (left.text, right.text),
        (left.value, right.value),
        one.words == other.words,
    )


def are_near(one: list[str], other: list[str]) -> bool:
    """Whether two texts are the same, or long enough and the same but for a word."""
    shorter, longer = sorted((one, other), key=len)
    if shorter == longer:
        return True
    if len(shorter) < FEWEST_WORDS or len(longer) - len(shorter) > 1:
        return False
    at = next((n for n, word in enumerate(shorter) if word != longer[n]), len(shorter))
    skipped = at if len(shorter) < len(longer) else at + 1
    return shorter[skipped:] == longer[at + 1 :]
