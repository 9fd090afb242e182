"""Estimates with their intervals: items are drawn again, as many, with replacement (Efron 1979)."""

from collections.abc import Callable, Iterator, Sequence
from random import Random

import numpy as np

from rubricc.audit.agreement.answers import Numbers, Reals
from rubricc.audit.agreement.nodes import Estimate
from rubricc.audit.agreement.units import Units

SEED = "agreement"
RESAMPLES = 1000
FEWEST = 100
WORK = 30_000_000
"""Draws of an item; of many items there are fewer resamples, and less need of them."""
AT_ONCE = 1_000_000
TAILS = (0.025, 0.975)
DEFINED = 0.9
"""Where fewer resamples than that have a value, no interval is given."""
DIGITS = 9


class Draw:
    """Some resamples: `weights` says how often each item was drawn, a row for each."""

    def __init__(self, weights: Reals) -> None:
        self.weights = weights
        self._kept: dict[int, tuple[Units, Reals, Reals, Reals]] = {}

    def of(self, at: Numbers) -> Reals:
        """How often each of these items was drawn."""
        return self.weights if len(at) == self.weights.shape[1] else self.weights[:, at]

    def sums(self, units: Units) -> tuple[Reals, Reals, Reals]:
        """How many answers there are, and the sums of their vectors and squares."""
        kept = self._kept.get(id(units))
        if kept is None:
            weights = self.of(units.at)
            kept = (units, weights @ units.size, weights @ units.sums, weights @ units.squares)
            self._kept[id(units)] = kept
        return kept[1:]


Statistic = Callable[[Draw], Reals]


def estimates(statistics: Sequence[Statistic], items: int) -> list[Estimate]:
    """Each statistic of the data with its interval; NaN is no value."""
    if not items or not statistics:
        return [Estimate(None) for _ in statistics]
    found = [np.stack([statistic(draw) for statistic in statistics]) for draw in _draws(items)]
    return [_estimate(row) for row in np.concatenate(found, axis=1)]


def resamples(items: int) -> int:
    """How many resamples are drawn of so many items."""
    return max(FEWEST, min(RESAMPLES, WORK // max(1, items)))


def _draws(items: int) -> Iterator[Draw]:
    """The data themselves, then the resamples. The bits are Python's, which no release changes."""
    yield Draw(np.ones((1, items)))
    random = Random(f"{SEED} {items}")
    left, most = resamples(items), max(1, AT_ONCE // items)
    while left:
        rows = min(left, most)
        left -= rows
        bits = np.frombuffer(random.randbytes(4 * rows * items), dtype="<u4").astype(np.uint64)
        drawn = (bits * np.uint64(items) >> np.uint64(32)).astype(np.int64).reshape(rows, items)
        drawn += np.arange(rows, dtype=np.int64)[:, np.newaxis] * items
        counts = np.bincount(drawn.ravel(), minlength=rows * items)
        yield Draw(counts.reshape(rows, items).astype(np.float64))


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
