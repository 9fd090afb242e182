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
SHARE = 4
"""Of the memory of a part, what answers take: two parts are looked at at once."""
PERIODS = 8
LEAST_OF_PERIOD = 20
DAY = 86_400


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
        self._rows = Spill(scratch, "annotator", "at", "order")
        self._most = scratch.most // SHARE

    def take(self, answers: Answers, apart: Reals) -> None:
        """Take the answers of a part, and how far each is from others, NaN where there are none."""
        known = np.isfinite(answers.at)
        self._rows.add(
            pl.DataFrame(
                {
                    "annotator": answers.annotator[known],
                    "at": answers.at[known],
                    "order": answers.order[known],
                    "group": answers.items.groups(answers.item[known]),
                    "apart": apart[known],
                }
            )
        )

    def told(self) -> Iterator[tuple[str, int, Sum]]:
        """The quarters of all sessions that are long enough: which, how many answers of them are to
        items that others answered, too, and what these add."""
        sums = [summed(self._items, NOBODY, NOBODY_APART, NOBODY_APART) for _ in range(QUARTERS)]
        counts = [0] * QUARTERS
        for rows, quarter in self._quartered():
            group, apart = (rows[name].to_numpy() for name in ("group", "apart"))
            for one in range(QUARTERS):
                chosen = (quarter == one) & np.isfinite(apart)
                ones = np.ones(int(chosen.sum()))
                sums[one].add(_of_groups(self._items, group[chosen], apart[chosen], ones))
                counts[one] += len(ones)
        for one, (count, own_sum) in enumerate(zip(counts, sums, strict=True)):
            if count:
                yield f"{one + 1}", count, own_sum

    def _quartered(self) -> Iterator[tuple[pl.DataFrame, Numbers]]:
        """The answers of sessions that are long enough, by parts, each with its quarter."""
        ahead, known, place = self._sessions(), 0, 0
        starts = ends = BEFORE
        for rows in self._rows.parts(self._most):
            number = np.arange(place, place + rows.height)
            place += rows.height
            while known < place:
                known, begun, ended = next(ahead)
                starts, ends = np.append(starts, begun), np.append(ends, ended)
            session = np.searchsorted(starts, number, "right") - 1
            inside = np.flatnonzero(number < ends[session])
            own = session[inside]
            size = ends[own] - starts[own]
            yield rows[inside], (number[inside] - starts[own]) * QUARTERS // size
            is_left = np.append(True, ends[1:] > place)
            starts, ends = starts[is_left], ends[is_left]

    def _sessions(self) -> Iterator[tuple[int, Numbers, Numbers]]:
        """Up to which answer all sessions are known, and where those begin and end which have come
        to their end since, are long enough and took some time."""
        place, open_at = 0, 0
        before = (-1, 0.0, 0.0)
        for rows in self._rows.parts(self._most):
            if not rows.height:
                continue
            who, at = rows["annotator"].to_numpy(), rows["at"].to_numpy()
            gone = np.append(before[1], at[:-1])
            begins = np.flatnonzero((who != np.append(before[0], who[:-1])) | (at - gone > PAUSE))
            starts = np.append(open_at, place + begins)
            first_at, last_at = np.append(before[2], at[begins]), gone[begins]
            is_long = (np.diff(starts) >= LEAST) & (last_at > first_at[:-1])
            open_at, place = int(starts[-1]), place + rows.height
            before = int(who[-1]), float(at[-1]), float(first_at[-1])
            yield open_at, starts[:-1][is_long], starts[1:][is_long]
        is_last = np.array([place - open_at >= LEAST and before[1] > before[2]])
        yield place, np.array([open_at])[is_last], np.array([place])[is_last]


BEFORE = np.array([-1])
"""Where a session begins and ends that no answer is of."""
NOBODY = np.zeros(0, dtype=np.int64)
NOBODY_APART = np.zeros(0)


def _of_groups(items: Items, groups: Numbers, *columns: Reals) -> Sum:
    return summed(Items(0, items.here, items.all), groups, *columns)
