"""Texts that are the same but for a word, and got different labels.

Words are compared in small letters, without signs. Two texts that differ by one word (another one,
one more, one less) are alike in their first half or in their second: so texts are first sorted by
their halves, and of those that share one and got different labels, each is told with a gap at the
place of every one of its words, and without it; two are twins where that gives the same text. The
work grows with the words, never with the pairs.
"""

from collections.abc import Iterator
from itertools import groupby

import polars as pl

from rubricc.audit.report import TwinReport, Twins
from rubricc.audit.work import Work
from rubricc.records import record

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


def find_twins(work: Work) -> TwinReport | None:
    """Twins of each decision; None where no texts are told."""
    texts = (
        work.frame.filter(pl.col("text").is_not_null())
        .unique("item", keep="first", maintain_order=True)
        .select("item", "text")
        .with_columns(
            pl.col("text")
            .cast(pl.String)
            .str.to_lowercase()
            .str.extract_all(r"[\p{L}\p{N}]+")
            .alias("words")
        )
        .with_columns(pl.col("words").list.len().cast(pl.Int64).alias("length"))
    )
    if texts.is_empty():
        return None
    found: list[Twins] = []
    left_out: set[str] = set()
    for decision in work.decisions:
        labels = _labels(work.standing.filter(pl.col("control") == decision))
        pairs, untold = _twins(decision, texts.join(labels, on="item"))
        found += pairs
        left_out |= untold
    ordered = sorted(found, key=lambda one: (not one.is_same_text, one.decision, one.items))
    return TwinReport(len(found), tuple(ordered[:MOST_LISTED]), texts.height, len(left_out))


def _labels(rows: pl.DataFrame) -> pl.DataFrame:
    """What most answered about each item; nothing where no answer has most."""
    counted = rows.group_by("item", "value").len()
    most = counted.filter(pl.col("len") == pl.col("len").max().over("item"))
    return most.filter(pl.len().over("item") == 1).select("item", "value")


def _twins(decision: str, rows: pl.DataFrame) -> tuple[list[Twins], set[str]]:
    """The twins among some items, and the items that were not compared."""
    alike = _share_a_half(rows).sort("item")
    total = alike["length"].cum_sum()
    kept = alike.filter(total <= MOST_WORDS).with_row_index("place")
    left_out = set(alike.filter(total > MOST_WORDS)["item"].to_list())
    told = [_Text(*one) for one in kept.select("item", "text", "value", "words").rows()]
    found = [_told(decision, told[one], told[other]) for one, other in _paired(kept)]
    return [one for one in found if one is not None], left_out


def _share_a_half(rows: pl.DataFrame) -> pl.DataFrame:
    """The texts whose first or second half another text has that got another label.

    Of a text of n words both n // 2 and (n - 1) // 2 are halves, so that one that has a word more
    has one of them, too.
    """
    numbered = rows.with_row_index("place")
    keys = []
    for less in (0, 1):
        half = (pl.col("length") - less) // 2
        for is_first in (True, False):
            part = pl.col("words").list.head(half) if is_first else pl.col("words").list.tail(half)
            keys.append(
                numbered.filter(pl.col("length") > less).select(
                    "place",
                    "value",
                    half.alias("half"),
                    pl.lit(is_first).alias("is_first"),
                    part.list.join(" ").hash().alias("key"),
                )
            )
    by = ["half", "is_first", "key"]
    places = (
        pl.concat(keys)
        .filter(pl.col("value").n_unique().over(by) > 1)
        .select(pl.col("place").unique())
    )
    return numbered.join(places, on="place", how="semi").drop("place")


# ---- word by word ------------------------------------------------------------------------------


def _paired(rows: pl.DataFrame) -> Iterator[tuple[int, int]]:
    """Places of items with different labels whose texts have a sign in common: each beside the
    first that has another label."""
    seen: set[tuple[int, int]] = set()
    for _, group in groupby(_alike(rows).iter_rows(), key=lambda row: row[0]):
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


def _alike(rows: pl.DataFrame) -> pl.DataFrame:
    """The signs that texts with different labels have in common, the places of these texts, and
    whether a sign is a text's own."""
    parts = [_signs(rows.head(0))]
    start = words = 0
    for end, size in enumerate(rows["length"].to_list(), 1):
        words += size
        if words >= BATCH or end == rows.height:
            parts.append(_signs(rows[start:end]))
            start, words = end, 0
    several = pl.col("value").n_unique().over("sign") > 1
    is_some_own = pl.col("is_own").any().over("sign")
    return pl.concat(parts).filter(several & is_some_own).sort("sign", "place", "is_own")


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
