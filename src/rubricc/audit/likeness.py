"""Texts that are the same but for a word: each is told by signs, of which such texts share one.

The signs of a text are its own; those of it with a word less, which are the own signs of texts that
have that word less; and those with a gap in place of each word, which texts share that differ
there. A sign is a polynomial in the numbers of the words, modulo 2^64 (Karp and Rabin 1987), so
that all signs of a text are found from sums over its beginning and its end: the work grows with its
words.
"""

from collections.abc import Iterator

import numpy as np
import polars as pl
from numpy.typing import NDArray

from rubricc.frames import Spill

Words = NDArray[np.uint64]

BATCH = 100_000
"""Words that are looked at together."""
FEWEST_WORDS = 4
"""Texts shorter than this are alike only where they are the same: one word of three is much."""
BASE = 0x9E3779B97F4A7C15
BACK = np.uint64(pow(BASE, -1, 1 << 64))
GAP = np.uint64(0xD1B54A32D192ED03)
"""Stands for a word, whichever it is."""


def words_of(text: pl.Expr) -> pl.Expr:
    """The words of a text, in small letters, without signs."""
    return text.str.to_lowercase().str.extract_all(r"[\p{L}\p{N}]+")


def alike(texts: pl.DataFrame, signs: Spill) -> pl.DataFrame:
    """Pairs of places that may be alike, in `one` and `other`, of texts with different values: each
    beside the first that has another value. Texts have a `place`, a `value` and a `length` in
    words, one at least."""
    signs.add(_signs(texts.head(0)))
    for batch in _batches(texts):
        signs.add(_signs(batch))
    return pl.concat(_pairs(part) for part in signs.parts()).unique().sort("one", "other")


def checked(texts: pl.DataFrame, pairs: pl.DataFrame) -> Iterator[list[tuple[bool, int, int]]]:
    """Of these pairs those that are alike, some at a time: whether the texts are not the same, and
    their places."""
    of = texts.select("place", "text", "length")
    told = pairs.join(of, left_on="one", right_on="place").join(
        of, left_on="other", right_on="place", suffix=" of other"
    )
    for batch in _batches(told):
        words = batch.select(
            "one", "other", words_of(pl.col("text")), words_of(pl.col("text of other"))
        )
        yield [
            (own != others, one, other)
            for one, other, own, others in words.iter_rows()
            if are_near(own, others)
        ]


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


def _batches(rows: pl.DataFrame) -> list[pl.DataFrame]:
    number = pl.col("length").cum_sum() // BATCH
    by_number = rows.with_columns(number.alias("batch")).partition_by("batch", maintain_order=True)
    return [each.drop("batch") for each in by_number]


def _signs(texts: pl.DataFrame) -> pl.DataFrame:
    """The signs of texts, and whether each is a text's own or has a gap."""
    size = texts["length"].to_numpy()
    begin = np.cumsum(size) - size
    words = texts.select(words_of(pl.col("text")).explode(empty_as_null=False))["text"]
    of = np.repeat(np.arange(len(size)), size)
    at = np.arange(len(of)) - begin[of]
    power = np.cumprod(np.full(int(size.max(initial=1)), BASE, dtype=np.uint64)) * BACK
    term = words.hash().to_numpy() * power[at]
    reached = np.append(np.uint64(0), np.cumsum(term, dtype=np.uint64))
    before = reached[:-1] - reached[begin][of]
    own = reached[begin + size] - reached[begin]
    after = own[of] - before - term
    where, length = np.arange(len(size)), size[of]
    shorter, gap = length > FEWEST_WORDS, length >= FEWEST_WORDS
    return pl.concat(
        [
            _signed(texts, where, own, is_own=True),
            _signed(texts, of[shorter], (before + after * BACK)[shorter], is_own=False),
            _signed(texts, of[gap], (before + GAP * power[at] + after)[gap], is_own=True),
        ]
    )


def _signed(
    texts: pl.DataFrame, of: NDArray[np.int64], sign: Words, *, is_own: bool
) -> pl.DataFrame:
    told = texts.select("place", "value")[of]
    return told.select(pl.Series("sign", sign), "place", "value", pl.lit(is_own).alias("is_own"))


def _pairs(rows: pl.DataFrame) -> pl.DataFrame:
    """Places that share a sign which is some text's own."""
    first = (
        rows.filter("is_own")
        .group_by("sign", "value")
        .agg(pl.col("place").min())
        .sort("sign", "place")
        .group_by("sign")
        .agg(
            pl.col("value").first().alias("first value"),
            pl.col("place").first().alias("first"),
            pl.col("place").get(1, null_on_oob=True).alias("second"),
        )
    )
    is_other = pl.col("value") != pl.col("first value")
    beside = pl.when(is_other).then("first").otherwise("second").alias("beside")
    told = rows.join(first, on="sign").select("place", beside).drop_nulls()
    return told.select(
        pl.min_horizontal("place", "beside").alias("one"),
        pl.max_horizontal("place", "beside").alias("other"),
    ).unique()
