"""Estimates with their intervals: items are drawn again, as many, with replacement (Efron 1979).

What a statistic asks of items are sums over them. So it is told by what each group of items adds to
these, however many items there are, and a resample by how often it drew each group.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random

import numpy as np
from numpy.typing import NDArray

from rubricc.audit.agreement.items import Items, Numbers, Reals, groups_of
from rubricc.audit.agreement.nodes import Estimate

SEED = "agreement"
RESAMPLES = 1000
AT_ONCE = 1_000_000
COLUMNS = 500
"""So many sums are drawn together."""
TAILS = (0.025, 0.975)
DEFINED = 0.9
"""Where fewer resamples than that have a value, no interval is given."""
DIGITS = 9


@dataclass(slots=True, eq=False)
class Sum:
    """What each group of items adds: a row for each group, a column for each number that is summed;
    an item's group is its number modulo the number of groups."""

    of: Reals | NDArray[np.unsignedinteger]

    def add(self, other: "Sum") -> None:
        """Add what other items add."""
        if self.of.dtype == np.float64:
            self.of += other.of
        else:
            self.of = _narrowed(self.of.astype(np.int64) + other.of)


def summed(items: Items, places: Numbers, *columns: Reals) -> Sum:
    """Sums over some of the items of a part, told by their places in it."""
    groups = groups_of(items.all)
    place = items.groups(places)
    found = np.empty((groups, len(columns)))
    for number, column in enumerate(columns):
        found[:, number] = np.bincount(place, column, groups)
    return Sum(found)


def tallied(items: Items, places: Numbers, codes: Numbers, width: int) -> Sum:
    """How many of some of the items of a part have each code below `width`."""
    groups = groups_of(items.all)
    found = np.bincount(items.groups(places) * width + codes, minlength=groups * width)
    return Sum(_narrowed(found).reshape(groups, width))


def _narrowed(found: NDArray[np.generic]) -> NDArray[np.unsignedinteger]:
    return found.astype(np.min_scalar_type(int(found.max(initial=0))))


Totals = Callable[[Sum], Reals]
"""Of each sum a row for each resample."""


@dataclass(frozen=True, slots=True, eq=False)
class Statistic:
    """What is reckoned of sums, for all resamples at once."""

    sums: tuple[Sum, ...]
    of: Callable[[Totals], Reals]


def estimates(statistics: Sequence[Statistic], items: int) -> list[Estimate]:
    """Each statistic of the data with its interval; NaN is no value."""
    if not items or not statistics:
        return [Estimate(None) for _ in statistics]
    batches = list(_batches(statistics))
    found = [
        np.concatenate([_reckoned(batch, weights) for batch in batches])
        for weights in _draws(items)
    ]
    return [_estimate(row) for row in np.concatenate(found, axis=1)]


def values_of(statistics: Sequence[Statistic], items: int) -> Reals:
    """Each statistic of the data alone."""
    found: Reals = _reckoned(statistics, next(_draws(items)))[:, 0]
    return found


def _batches(statistics: Sequence[Statistic]) -> Iterator[list[Statistic]]:
    """The statistics in order, together while they do not ask for too many sums."""
    batch: list[Statistic] = []
    width = 0
    for one in statistics:
        more = sum(each.of.shape[1] for each in one.sums)
        if batch and width + more > COLUMNS:
            yield batch
            batch, width = [], 0
        batch.append(one)
        width += more
    yield batch


def _reckoned(statistics: Sequence[Statistic], weights: Reals) -> Reals:
    """A row for each statistic: what it comes to in each resample."""
    sums: Mapping[int, Sum] = {id(sum): sum for one in statistics for sum in one.sums}
    totals: Reals = weights @ np.concatenate([one.of for one in sums.values()], axis=1)
    ends = np.cumsum([one.of.shape[1] for one in sums.values()])
    parts = dict(zip(sums, np.split(totals, ends[:-1], axis=1), strict=True))
    return np.stack([one.of(lambda sum: parts[id(sum)]) for one in statistics])


def _draws(items: int) -> Iterator[Reals]:
    """How often each group of items was drawn, a row for each resample: first the data themselves.
    The bits are Python's, which no release changes."""
    groups = groups_of(items)
    yield np.ones((1, groups))
    random = Random(f"{SEED} {items}")
    left, most = RESAMPLES, max(1, AT_ONCE // groups)
    while left:
        rows = min(left, most)
        left -= rows
        bits = np.frombuffer(random.randbytes(4 * rows * groups), dtype="<u4").astype(np.uint64)
        drawn = (bits * np.uint64(groups) >> np.uint64(32)).astype(np.int64).reshape(rows, groups)
        drawn += np.arange(rows, dtype=np.int64)[:, np.newaxis] * groups
        counts = np.bincount(drawn.ravel(), minlength=rows * groups)
        yield counts.reshape(rows, groups).astype(np.float64)


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
