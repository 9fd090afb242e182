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
HURRIED = 4
"""An annotation is hurried where it took less than this part of the median of all."""

Verdict = Literal["too many", "too few"]


class Seconds:
    """How long each annotation took."""

    def __init__(self, scratch: Scratch) -> None:
        self._rows = Spill(scratch, "seconds")

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
        for rows in self._rows.parts():
            sizes.update(dict(rows.group_by("annotator").agg(pl.col("len").sum()).iter_rows()))
        if not sizes:
            return {}
        medians = self._medians(sizes)
        hurried: Counter[str] = Counter()
        limit = medians[None] / HURRIED
        for rows in self._rows.parts():
            found = rows.filter(pl.col("seconds") < limit).group_by("annotator")
            hurried.update(dict(found.agg(pl.col("len").sum()).iter_rows()))
        return {name: (medians[name], size, hurried[name]) for name, size in sizes.items()}

    def _medians(self, sizes: Mapping[str, int]) -> Mapping[str | None, float]:
        """The median of each annotator, and under None of all: of what stands in the middle."""
        middle: dict[str | None, list[float]] = {}
        below: Counter[str | None] = Counter()
        every: dict[str | None, int] = {None: sum(sizes.values())}
        every.update(sizes.items())
        for rows in self._rows.parts():
            all_rows = rows.with_columns(pl.lit(None, pl.String).alias("annotator"))
            for (name,), own in [
                *rows.partition_by("annotator", as_dict=True).items(),
                ((None,), all_rows),
            ]:
                reached = own["len"].cum_sum() + below[name]
                for rank in {(every[name] - 1) // 2, every[name] // 2}:
                    place = reached.search_sorted(rank, "right")
                    if below[name] <= rank and place < own.height:
                        middle.setdefault(name, []).append(own["seconds"][place])
                below[name] += int(own["len"].sum())
        return {name: pl.DataFrame({"": found}).median().item() for name, found in middle.items()}


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
