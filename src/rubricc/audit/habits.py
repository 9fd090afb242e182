"""How each annotator works: how often they flag, and how long they take."""

from collections import Counter
from collections.abc import Mapping
from fractions import Fraction
from typing import Literal

import polars as pl

from rubricc.audit.chances import fisher
from rubricc.audit.nodes import CASE, spelt
from rubricc.audit.report import Habit
from rubricc.audit.whole import Whole
from rubricc.audit.work import Work
from rubricc.frames import Scratch, Spill

SURE = Fraction(1, 100)
"""The chance at which a flag rate is called unusual, shared by all annotators (Bonferroni)."""
SHARE = 4
"""Of the memory of a part, what rows take, beside which they are counted twice."""
HURRIED = 4
"""An annotation is hurried where it took less than this part of the median of all."""

Verdict = Literal["too many", "too few"]


class Seconds:
    """How long each annotation took."""

    def __init__(self, scratch: Scratch) -> None:
        self._rows = Spill(scratch, "seconds", "annotator")
        self._most = scratch.most // SHARE

    def take(self, work: Work) -> None:
        """Take the annotations of some items."""
        rows = work.frame.select("item", "annotator", "kind", "seconds")
        timed = rows.filter(pl.col("kind") != CASE, pl.col("seconds").is_not_null()).unique(
            ["item", "annotator"], keep="last", maintain_order=True
        )
        self._rows.add(spelt(timed.group_by("seconds", "annotator").len()))

    def told(self) -> Mapping[str, tuple[float, int, int]]:
        """Median, number, and number of hurried annotations of each annotator who was timed."""
        sizes: Counter[str] = Counter()
        for rows in self._rows.parts(self._most):
            sizes.update(dict(rows.group_by("annotator").agg(pl.col("len").sum()).iter_rows()))
        if not sizes:
            return {}
        medians = self._medians(sizes)
        hurried: Counter[str] = Counter()
        limit = medians[None] / HURRIED
        for rows in self._rows.parts(self._most):
            found = rows.filter(pl.col("seconds") < limit).group_by("annotator")
            hurried.update(dict(found.agg(pl.col("len").sum()).iter_rows()))
        return {name: (medians[name], size, hurried[name]) for name, size in sizes.items()}

    def _medians(self, sizes: Mapping[str, int]) -> Mapping[str | None, float]:
        """The median of each annotator, and under None of all: of what stands in the middle."""
        people = pl.DataFrame(
            {"annotator": [None, *sizes], "every": [sum(sizes.values()), *sizes.values()]},
            schema={"annotator": pl.String(), "every": pl.Int64()},
        ).with_columns(below=pl.lit(0, pl.Int64))
        middle: list[pl.DataFrame] = []
        for rows in self._rows.parts(self._most):
            counted = _counted(rows, people)
            for rank in ((pl.col("every") - 1) // 2, pl.col("every") // 2):
                is_there = (pl.col("before") <= rank) & (rank < pl.col("reached"))
                middle.append(counted.filter(is_there).select("annotator", "seconds"))
            more = counted.group_by("annotator").agg(pl.col("reached").max())
            people = people.join(more, on="annotator", how="left", nulls_equal=True).select(
                "annotator", "every", pl.coalesce("reached", "below").alias("below")
            )
        medians = pl.concat(middle).group_by("annotator").agg(pl.col("seconds").median())
        return dict(medians.iter_rows())


def _counted(rows: pl.DataFrame, people: pl.DataFrame) -> pl.DataFrame:
    """Each row for its annotator and once more for all, with how many are `before` it and how many
    `reached` with it."""
    every = rows.with_columns(pl.lit(None, pl.String).alias("annotator"))
    reached = pl.col("len").cast(pl.Int64).cum_sum().over("annotator") + pl.col("below")
    return (
        pl.concat([rows, every])
        .join(people, on="annotator", nulls_equal=True, maintain_order="left")
        .with_columns(reached.alias("reached"))
        .with_columns((pl.col("reached") - pl.col("len")).alias("before"))
    )


def find_habits(whole: Whole, times: Mapping[str, tuple[float, int, int]]) -> tuple[Habit, ...]:
    """The habits of all annotators, by name."""
    flags = {name: (one.answers, one.flagged) for name, one in whole.people.items()}
    verdicts = _verdicts(flags)
    return tuple(
        Habit(
            name,
            one.items,
            one.answers,
            one.flagged,
            *verdicts[name],
            *times.get(name, (None, 0, 0)),
        )
        for name, one in whole.people.items()
    )


def _verdicts(
    flags: Mapping[str, tuple[int, int]],
) -> Mapping[str, tuple[Verdict | None, Fraction]]:
    """Who flags too much, against all others; and who too little, against all others but those."""
    found = _against(flags, len(flags))
    many = {name for name, (verdict, _) in found.items() if verdict == "too many"}
    rest = {name: told for name, told in flags.items() if name not in many}
    return {**found, **_against(rest, len(flags))}


def _against(
    flags: Mapping[str, tuple[int, int]], tests: int
) -> Mapping[str, tuple[Verdict | None, Fraction]]:
    """Each of some annotators against all others of them."""
    every = sum(own for own, _ in flags.values()), sum(own for _, own in flags.values())
    return {name: _verdict(told, every, tests) for name, told in flags.items()}


def _verdict(
    own: tuple[int, int], every: tuple[int, int], tests: int
) -> tuple[Verdict | None, Fraction]:
    answers, flagged = own
    others, others_flagged = every[0] - answers, every[1] - flagged
    chance = fisher(flagged, answers, others_flagged, others) if others else Fraction(1)
    if chance * tests > SURE:
        return None, chance
    return ("too many" if flagged * others > others_flagged * answers else "too few"), chance
