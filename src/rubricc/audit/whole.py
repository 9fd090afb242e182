"""What is counted of all annotations: who and what there is, and what each annotator gave."""

from collections.abc import Mapping

import polars as pl

from rubricc.audit.counting import Tally
from rubricc.audit.nodes import ATTENTION, GOLD, spelt, too_much
from rubricc.audit.report import Counts
from rubricc.audit.work import Ground, Work
from rubricc.records import record

MOST_VERSIONS = 10_000


@record
class Given:
    """How many items an annotator answered, how many answers that were, and how many flags."""

    items: int
    answers: int
    flagged: int


@record
class Whole:
    """All annotations of a ground: how many items have answers that are not empty, what was read,
    the versions that are named, by annotator what stands, and in `given` how often each control has
    each value, and who of all who gave it comes first and last by name."""

    ground: Ground
    answers: int
    counts: Counts
    versions: frozenset[str]
    people: Mapping[str, Given]
    given: pl.DataFrame

    @property
    def annotations(self) -> int:
        """How many annotations there are."""
        return self.counts.annotations


class Count:
    """All of it, counted part by part."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._sums = [0, 0, 0, 0, 0]
        self._people = Tally("annotator")
        self._given: list[pl.DataFrame] = []
        self._named: set[str] = set()
        self._versions: set[str] = set()

    def take(self, work: Work) -> None:
        """Take the annotations of some items. Raises TooMuchError."""
        told = work.told

        def items(kind: str) -> pl.Expr:
            return pl.col("item").filter(pl.col("kind") == kind).n_unique()

        sizes = told.select(
            pl.col("value").count().alias("answers"),
            pl.struct("item", "annotator").n_unique().alias("annotations"),
            pl.col("item").n_unique().alias("items"),
            items(GOLD).alias("gold"),
            items(ATTENTION).alias("attention"),
        ).row(0)
        self._sums = [one + more for one, more in zip(self._sums, sizes, strict=True)]
        self._named.update(told["annotator"].unique())
        self._versions.update(told["version"].drop_nulls().unique())
        if len(self._versions) > MOST_VERSIONS:
            too_much(
                f"there are more than {MOST_VERSIONS:,} versions; "
                "see that --map names the column of the guideline's version"
            )
        stands = work.standing
        self._people.add(
            stands.group_by("annotator").agg(
                pl.col("item").n_unique().alias("items"),
                pl.len().alias("answers"),
                pl.col("value").cat.starts_with("flag:").sum().alias("flagged"),
            )
        )
        given = stands.group_by("control", "value").agg(
            pl.len().alias("count"),
            pl.col("annotator").cast(pl.String).min().alias("first"),
            pl.col("annotator").cast(pl.String).max().alias("last"),
        )
        self._given = [_together(pl.concat([*self._given, spelt(given)]))]

    def told(self) -> Whole:
        """What came of it."""
        answers, annotations, items, gold, attention = self._sums
        names = tuple(sorted(self._named))
        models = tuple(sorted(self._ground.models & self._named))
        people = self._people.total().sort("annotator")
        return Whole(
            self._ground,
            answers,
            Counts(annotations, items, gold, attention, names, models),
            frozenset(self._versions),
            {name: Given(*told) for name, *told in people.iter_rows()},
            self._given[0],
        )


def _together(given: pl.DataFrame) -> pl.DataFrame:
    return given.group_by("control", "value").agg(
        pl.col("count").sum(), pl.col("first").min(), pl.col("last").max()
    )
