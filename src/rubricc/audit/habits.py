"""How each annotator works: how often they flag, and how long they take."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal

import polars as pl

from rubricc.audit.chances import fisher
from rubricc.audit.nodes import CASE
from rubricc.audit.report import Habit
from rubricc.audit.work import Work

SURE = Fraction(1, 100)
"""The chance at which a flag rate is called unusual, shared by all annotators (Bonferroni)."""
HURRIED = 4
"""An annotation is hurried where it took less than this part of the median of all."""

Verdict = Literal["too many", "too few"]


def find_habits(work: Work) -> tuple[Habit, ...]:
    """The habits of all annotators, by name."""
    counts = (
        work.standing.group_by("annotator")
        .agg(
            pl.col("item").n_unique().alias("items"),
            pl.len().alias("answers"),
            pl.col("value").cat.starts_with("flag:").sum().alias("flagged"),
        )
        .sort("annotator")
    )
    times = _times(work)
    flags = {name: (own, flagged) for name, _, own, flagged in counts.iter_rows()}
    verdicts = _verdicts(flags)
    return tuple(
        Habit(name, items, own, flagged, *verdicts[name], *times.get(name, (None, 0, 0)))
        for name, items, own, flagged in counts.iter_rows()
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


def _times(work: Work) -> dict[str, tuple[float, int, int]]:
    """Median, number, and number of hurried annotations of each annotator who was timed."""
    rows = work.frame.select("item", "annotator", "kind", "seconds")
    timed = rows.filter(pl.col("kind") != CASE, pl.col("seconds").is_not_null()).unique(
        ["item", "annotator"], keep="last", maintain_order=True
    )
    if timed.is_empty():
        return {}
    limit = pl.col("seconds").median() / HURRIED
    marked = timed.with_columns((pl.col("seconds") < limit).alias("hurried"))
    told = marked.group_by("annotator").agg(
        pl.col("seconds").median(), pl.len(), pl.col("hurried").sum()
    )
    return {name: (seconds, size, hurried) for name, seconds, size, hurried in told.iter_rows()}
