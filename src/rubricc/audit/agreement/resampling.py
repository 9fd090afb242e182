"""Estimates with their intervals: items are drawn again, as many, with replacement (Efron 1979).

What a statistic asks of items are sums over them. So it is told by what each group of items adds to
these, however many items there are, and a resample by how often it drew each group.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
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
    """What groups of items add: `at` are the groups that add something, in order, `of` has a row
    for each of them and a column for each number that is summed; an item's group is its number
    modulo the number of groups."""

    at: Numbers
    of: Reals | NDArray[np.unsignedinteger]

    @property
    def size(self) -> int:
        """The bytes that it takes."""
        return self.at.nbytes + self.of.nbytes

    def add(self, other: "Sum") -> None:
        """Add what other items add."""
        at = np.union1d(self.at, other.at)
        if len(at) > len(self.at):
            of = np.zeros((len(at), self.of.shape[1]), self.of.dtype)
            of[np.searchsorted(at, self.at)] = self.of
            self.at, self.of = at, of
        self.of[np.searchsorted(at, other.at)] += other.of


def summed(items: Items, places: Numbers, *columns: Reals) -> Sum:
    """Sums over some of the items of a part, told by their places in it."""
    at, row = _rows(items, places)
    found = np.empty((len(at), len(columns)))
    for number, column in enumerate(columns):
        found[:, number] = np.bincount(row, column, len(at))
    return Sum(at, found)


def tallied(items: Items, places: Numbers, codes: Numbers, width: int) -> Sum:
    """How many of some of the items of a part have each code below `width`; each item stands once,
    so that no group has more of them than items."""
    at, row = _rows(items, places)
    found = np.bincount(row * width + codes, minlength=len(at) * width)
    most = -(-items.all // groups_of(items.all)) if items.all else 0
    return Sum(at, found.astype(np.min_scalar_type(most)).reshape(len(at), width))


def _rows(items: Items, places: Numbers) -> tuple[Numbers, Numbers]:
    """The groups of some items, in order, and for each item the place of its group among them."""
    groups = items.groups(places)
    is_met = np.zeros(groups_of(items.all), dtype=np.bool_)
    is_met[groups] = True
    return np.flatnonzero(is_met), (np.cumsum(is_met) - 1)[groups]


Totals = Callable[[Sum], Reals]
"""Of each sum a row for each resample."""


@dataclass(frozen=True, slots=True, eq=False)
class Statistic:
    """What is reckoned of sums, for all resamples at once."""

    sums: tuple[Sum, ...]
    of: Callable[[Totals], Reals]


def estimates(statistics: Sequence[Statistic], items: int) -> list[Estimate]:
    """Each statistic of the data with its interval; NaN is no value."""
    return [estimate(row) for row in drawn(statistics, items)]


def drawn(statistics: Sequence[Statistic], items: int) -> Reals:
    """A row for each statistic: what it comes to for the data, then in each resample."""
    found = np.full((len(statistics), 1 + RESAMPLES), np.nan)
    if not items:
        return found
    shared = _shared(statistics)
    batches = list(_batches(statistics, shared))
    place = 0
    for weights in _draws(items):
        columns = slice(place, place + len(weights))
        place += len(weights)
        known, row = _totals(shared.values(), weights), 0
        for batch in batches:
            found[row : row + len(batch), columns] = _reckoned(batch, weights, known)
            row += len(batch)
    return found


def values_of(statistics: Sequence[Statistic], items: int) -> Reals:
    """Each statistic of the data alone."""
    found: Reals = _reckoned(statistics, next(_draws(items)), {})[:, 0]
    return found


def _shared(statistics: Sequence[Statistic]) -> Mapping[int, Sum]:
    """The sums that several statistics ask for, by their identities."""
    every = [each for one in statistics for each in one.sums]
    counts = Counter(map(id, every))
    return {id(one): one for one in every if counts[id(one)] > 1}


def _batches(
    statistics: Sequence[Statistic], shared: Mapping[int, Sum]
) -> Iterator[list[Statistic]]:
    """The statistics in order, together while they do not ask for too many sums of their own."""
    batch: list[Statistic] = []
    width = 0
    for one in statistics:
        more = sum(each.of.shape[1] for each in one.sums if id(each) not in shared)
        if batch and width + more > COLUMNS:
            yield batch
            batch, width = [], 0
        batch.append(one)
        width += more
    if batch:
        yield batch


def _reckoned(statistics: Sequence[Statistic], weights: Reals, known: Mapping[int, Reals]) -> Reals:
    """A row for each statistic: what it comes to in each resample, of totals that are `known` and
    others."""
    own = {id(sum): sum for one in statistics for sum in one.sums if id(sum) not in known}
    totals = {**known, **_totals(own.values(), weights)}
    return np.stack([one.of(lambda sum: totals[id(sum)]) for one in statistics])


def _totals(sums: Collection[Sum], weights: Reals) -> Mapping[int, Reals]:
    """The totals of some sums, by their identities."""
    if not sums:
        return {}
    is_met = np.zeros(weights.shape[1], dtype=np.bool_)
    for one in sums:
        is_met[one.at] = True
    at = np.flatnonzero(is_met)
    ends = np.cumsum([one.of.shape[1] for one in sums])
    added = np.zeros((len(at), int(ends[-1])))
    for one, end in zip(sums, ends, strict=True):
        added[np.searchsorted(at, one.at), end - one.of.shape[1] : end] = one.of
    found = (weights if is_met.all() else weights[:, at]) @ added
    return dict(zip(map(id, sums), np.split(found, ends[:-1], axis=1), strict=True))


def _draws(items: int) -> Iterator[Reals]:
    """How often each group of items was drawn, a row for each resample, some rows at a time: first
    the data themselves."""
    groups = groups_of(items)
    yield np.ones((1, groups))
    counts, rows = _resamples(items, RESAMPLES), max(1, AT_ONCE // groups)
    for start in range(0, RESAMPLES, rows):
        yield counts[start : start + rows].astype(np.float64)


@lru_cache(maxsize=1)
def _resamples(items: int, count: int) -> NDArray[np.unsignedinteger]:
    """All resamples, since all statistics are reckoned of the same. The bits are Python's, which no
    release changes."""
    groups = groups_of(items)
    random = Random(f"{SEED} {items}")
    found = np.empty((count, groups), dtype=np.min_scalar_type(groups))
    for row in found:
        bits = np.frombuffer(random.randbytes(4 * groups), dtype="<u4").astype(np.uint64)
        groups_drawn = (bits * np.uint64(groups) >> np.uint64(32)).astype(np.int64)
        row[:] = np.bincount(groups_drawn, minlength=groups)
    return found


def estimate(row: Reals) -> Estimate:
    """What stands in a row of the data and all resamples, with its interval."""
    value, known = float(row[0]), row[1:][np.isfinite(row[1:])]
    if not np.isfinite(value):
        return Estimate(None)
    if len(known) < DEFINED * (len(row) - 1):
        return Estimate(_rounded(value))
    low, high = np.quantile(known, TAILS)
    return Estimate(_rounded(value), _rounded(float(low)), _rounded(float(high)))


def _rounded(value: float) -> float:
    return round(value, DIGITS) + 0.0  # no negative zero
