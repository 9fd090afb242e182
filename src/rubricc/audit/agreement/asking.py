"""Statistics that are asked for part by part, and reckoned together at the end."""

from collections.abc import Iterable, Sequence

import numpy as np

from rubricc.audit.agreement.items import Reals
from rubricc.audit.agreement.nodes import Estimate, Undefined
from rubricc.audit.agreement.resampling import Statistic, Sum, Totals, estimates

Place = int | Undefined
"""Where an answer will stand, or why nothing is asked for."""


class Batch:
    """Statistics that are reckoned together, on the same resamples. Of each part the same are
    asked for in the same order: the sums of later parts are added to those of the first."""

    def __init__(self) -> None:
        self._asked: list[Statistic] = []
        self._found: Sequence[Estimate] = ()
        self._next = 0
        self._added: set[int] = set()

    def begin(self) -> None:
        """A part begins."""
        self._next = 0
        self._added = set()

    def ask(self, statistic: Statistic) -> int:
        """Where the answer will stand."""
        place = self._next
        self._next += 1
        if place == len(self._asked):
            self._asked.append(statistic)
        else:
            self._add(self._asked[place], statistic)
        return place

    def _add(self, asked: Statistic, statistic: Statistic) -> None:
        for own, more in zip(asked.sums, statistic.sums, strict=True):
            if id(own) not in self._added:
                own.add(more)
                self._added.add(id(own))

    def asked(self, place: int) -> Statistic:
        """What was asked for there, of all parts."""
        return self._asked[place]

    def reckon(self, items: int) -> None:
        """Find all that was asked."""
        self._found = estimates(self._asked, items)

    def told(self, place: Place) -> Estimate:
        """What was found; where nothing, why."""
        if isinstance(place, Undefined):
            return Estimate(None, why=place)
        found = self._found[place]
        return found if found.value is not None else Estimate(None, why=Undefined.ALIKE)


def mean_of(statistics: Sequence[Statistic]) -> Statistic:
    """The mean of those that have a value."""

    def statistic(totals: Totals) -> Reals:
        values = np.stack([one.of(totals) for one in statistics])
        known = np.isfinite(values).sum(axis=0)
        total: Reals = np.nan_to_num(values).sum(axis=0)
        return np.where(known > 0, total / np.maximum(known, 1), np.nan)

    return Statistic(sums_in(statistics), statistic)


def sums_in(statistics: Iterable[Statistic]) -> tuple[Sum, ...]:
    """All that some statistics ask of items."""
    return tuple(sum for one in statistics for sum in one.sums)
