"""Agreement as time goes: within a session, from day to day, and by version of the guideline."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import polars as pl

from rubricc.audit.agreement.answers import Answers
from rubricc.audit.agreement.items import Items, Numbers, Reals
from rubricc.audit.agreement.resampling import Sum, summed
from rubricc.audit.agreement.units import is_paired
from rubricc.frames import Scratch, Spill

PAUSE = 30 * 60
"""After so many seconds without an answer a session is over."""
LEAST = 8
"""Answers of the shortest session whose quarters are told."""
QUARTERS = 4
PERIODS = 8
LEAST_OF_PERIOD = 20
DAY = 86_400
DAYS_OF_OLD = 800_000
"""Days before 1970 that a time may name."""


# ---- days --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Period:
    """Days from the first on, up to another: how many answers they have."""

    first: int
    end: int
    answers: int

    @property
    def name(self) -> str:
        """The first day."""
        return str(np.datetime64(self.first, "D"))

    def places(self, answers: Answers) -> Numbers:
        """The answers of these days, of those that others answered, too."""
        days = np.floor_divide(answers.at, DAY)
        return np.flatnonzero((days >= self.first) & (days < self.end) & is_paired(answers))


def days_of(answers: Answers) -> Mapping[int, int]:
    """How many answers each day has, of those that others answered, too."""
    known = np.isfinite(answers.at) & is_paired(answers)
    days, counts = np.unique(np.floor_divide(answers.at[known], DAY), return_counts=True)
    return dict(zip(days.astype(np.int64).tolist(), counts.tolist(), strict=True))


def periods_of(days: Counter[int]) -> tuple[Period, ...]:
    """Days, put together until each period has about as many answers as any other."""
    total = days.total()
    if total < 2 * LEAST_OF_PERIOD:
        return ()
    wanted = max(LEAST_OF_PERIOD, -(-total // PERIODS))
    starts, reached, begun = [min(days)], 0, 0
    for day in sorted(days):
        if reached - begun >= wanted and total - reached >= LEAST_OF_PERIOD:
            starts.append(day)
            begun = reached
        reached += days[day]
    if len(starts) < 2:
        return ()
    ends = [*starts[1:], max(days) + 1]
    return tuple(
        Period(first, end, sum(count for day, count in days.items() if first <= day < end))
        for first, end in zip(starts, ends, strict=True)
    )


# ---- sessions ----------------------------------------------------------------------------------


class Sessions:
    """The answers of each annotator in the order of their times, from which sessions are told."""

    def __init__(self, items: Items, scratch: Scratch) -> None:
        self._items = items
        self._rows = Spill(scratch, "when")

    def take(self, answers: Answers, apart: Reals) -> None:
        """Take the answers of a part, and how far each is from others, NaN where there are none."""
        known = np.isfinite(answers.at)
        at = answers.at[known]
        seconds = np.floor(at).astype(np.int64) + DAYS_OF_OLD * DAY
        self._rows.add(
            pl.DataFrame(
                {
                    "when": (answers.annotator[known] << 40) | seconds,
                    "at": at,
                    "order": answers.order[known],
                    "group": answers.items.groups(answers.item[known]),
                    "apart": apart[known],
                }
            )
        )

    def told(self) -> Iterator[tuple[str, int, Sum]]:
        """The quarters of all sessions that are long enough: which, how many answers of them are to
        items that others answered, too, and what these add."""
        starts, ends = self._ends()
        if not len(starts):
            return
        sums = [summed(self._items, NOBODY, NOBODY_APART, NOBODY_APART) for _ in range(QUARTERS)]
        counts = [0] * QUARTERS
        place = 0
        for rows in self._ordered():
            number = np.arange(place, place + rows.height)
            place += rows.height
            session = np.searchsorted(starts, number, "right") - 1
            inside = np.flatnonzero((session >= 0) & (number < ends[session]))
            own = session[inside]
            quarter = (number[inside] - starts[own]) * QUARTERS // (ends[own] - starts[own])
            group, apart = (rows[name].to_numpy()[inside] for name in ("group", "apart"))
            for one in range(QUARTERS):
                chosen = (quarter == one) & np.isfinite(apart)
                ones = np.ones(int(chosen.sum()))
                sums[one].add(_of_groups(self._items, group[chosen], apart[chosen], ones))
                counts[one] += len(ones)
        for one, (count, own_sum) in enumerate(zip(counts, sums, strict=True)):
            if count:
                yield f"{one + 1}", count, own_sum

    def _ordered(self) -> Iterator[pl.DataFrame]:
        for rows in self._rows.parts():
            yield rows.sort("when", "at", "order")

    def _ends(self) -> tuple[Numbers, Numbers]:
        """Where each session begins and ends that is long enough, none that took no time."""
        found: list[tuple[Numbers, Numbers]] = []
        place, open_at = 0, 0
        before: tuple[int, float, float] | None = None
        for rows in self._ordered():
            if not rows.height:
                continue
            who, at = rows["when"].to_numpy() >> 40, rows["at"].to_numpy()
            last = (-1, 0.0, 0.0) if before is None else before
            gone = np.append(last[1], at[:-1])
            begins = np.flatnonzero((who != np.append(last[0], who[:-1])) | (at - gone > PAUSE))
            starts = np.append(open_at, place + begins)
            first_at, last_at = np.append(last[2], at[begins]), gone[begins]
            is_long = (np.diff(starts) >= LEAST) & (last_at > first_at[:-1])
            found.append((starts[:-1][is_long], starts[1:][is_long]))
            open_at, place = int(starts[-1]), place + rows.height
            before = int(who[-1]), float(at[-1]), float(first_at[-1])
        if before is not None and place - open_at >= LEAST and before[1] > before[2]:
            found.append((np.array([open_at]), np.array([place])))
        begun, ended = ([one[side] for one in found] for side in (0, 1))
        none = np.zeros(0, dtype=np.int64)
        return np.concatenate([none, *begun]), np.concatenate([none, *ended])


NOBODY = np.zeros(0, dtype=np.int64)
NOBODY_APART = np.zeros(0)


def _of_groups(items: Items, groups: Numbers, *columns: Reals) -> Sum:
    return summed(Items(0, items.here, items.all), groups, *columns)
