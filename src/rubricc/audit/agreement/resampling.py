"""Estimates with their intervals: items are drawn again, as many, with replacement (Efron 1979)."""

from collections.abc import Callable, Iterator, Sequence
from random import Random

import numpy as np

from rubricc.audit.agreement.answers import Numbers, Reals
from rubricc.audit.agreement.nodes import Estimate
from rubricc.audit.agreement.units import Units

SEED = "agreement"
RESAMPLES = 1000
MOST_GROUPS = 5000
"""Of more items, groups of every so many are drawn: sums over groups vary as those over items do,
and a thousand resamples cost the same."""
AT_ONCE = 1_000_000
TAILS = (0.025, 0.975)
DEFINED = 0.9
"""Where fewer resamples than that have a value, no interval is given."""
DIGITS = 9


class Draw:
    """Some resamples: `weights` says how often each group of items was drawn, a row for each; an
    item's group is its number modulo the number of groups."""

    def __init__(self, weights: Reals) -> None:
        self._weights = weights
        self._kept: dict[int, tuple[Units, Reals, Reals, Reals]] = {}

    def total(self, items: Numbers, what: Reals) -> Reals:
        """The sum over the items drawn, of numbers or of rows of them."""
        groups = self._weights.shape[1]
        if not len(items) or items[-1] < groups:
            chosen = self._weights if len(items) == groups else self._weights[:, items]
            found: Reals = chosen @ what
            return found
        place = items % groups
        if what.ndim == 1:
            return np.asarray(self._weights @ np.bincount(place, what, groups))
        sums = [np.bincount(place, column, groups) for column in what.T]
        return np.asarray(self._weights @ np.stack(sums, axis=1))

    def sums(self, units: Units) -> tuple[Reals, Reals, Reals]:
        """How many answers there are, and the sums of their vectors and squares."""
        kept = self._kept.get(id(units))
        if kept is None:
            size, squares = self.total(units.at, units.size), self.total(units.at, units.squares)
            kept = (units, size, self.total(units.at, units.sums), squares)
            self._kept[id(units)] = kept
        return kept[1:]


Statistic = Callable[[Draw], Reals]


def estimates(statistics: Sequence[Statistic], items: int) -> list[Estimate]:
    """Each statistic of the data with its interval; NaN is no value."""
    if not items or not statistics:
        return [Estimate(None) for _ in statistics]
    found = [np.stack([statistic(draw) for statistic in statistics]) for draw in _draws(items)]
    return [_estimate(row) for row in np.concatenate(found, axis=1)]


def _draws(items: int) -> Iterator[Draw]:
    """The data themselves, then the resamples. The bits are Python's, which no release changes."""
    groups = min(items, MOST_GROUPS)
    yield Draw(np.ones((1, groups)))
    random = Random(f"{SEED} {items}")
    left, most = RESAMPLES, max(1, AT_ONCE // groups)
    while left:
        rows = min(left, most)
        left -= rows
        bits = np.frombuffer(random.randbytes(4 * rows * groups), dtype="<u4").astype(np.uint64)
        drawn = (bits * np.uint64(groups) >> np.uint64(32)).astype(np.int64).reshape(rows, groups)
        drawn += np.arange(rows, dtype=np.int64)[:, np.newaxis] * groups
        counts = np.bincount(drawn.ravel(), minlength=rows * groups)
        yield Draw(counts.reshape(rows, groups).astype(np.float64))


def _estimate(row: Reals) -> Estimate:
    value, drawn = float(row[0]), row[1:][np.isfinite(row[1:])]
    if not np.isfinite(value):
        return Estimate(None)
    if len(drawn) < DEFINED * (len(row) - 1):
        return Estimate(_rounded(value))
    low, high = np.quantile(drawn, TAILS)
    return Estimate(_rounded(value), _rounded(float(low)), _rounded(float(high)))


def _rounded(value: float) -> float:
    return round(value, DIGITS) + 0.0  # no negative zero
