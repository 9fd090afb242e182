"""What each item adds to agreement.

Krippendorff's alpha is one minus the disagreement seen over the disagreement that chance makes.
We give every value k a vector x and a number q, such that two values are

    d(c, k) = q(c) + q(k) - 2 x(c)·G·x(k)

apart. Then the sum over all pairs of any m answers is m·Σq - Σx·G·Σx, twice: an item needs no more
than m, Σx and Σq, and chance no more than their sums. Labels are unit vectors (q = 1), a score is a
vector of one number (q its square), a level its rank among all answers, and two sets are told by G
alone, which then is their distance, halved and negated. What is flagged or not applicable lies on
no scale: it is as far from every level as the middle of the scale is from its ends.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from rubricc.audit.agreement.answers import Answers, is_apart
from rubricc.audit.agreement.items import Flags, Numbers, Reals
from rubricc.audit.agreement.nodes import Level
from rubricc.audit.agreement.resampling import Sum, summed

FAR = {False: 1 / 3, True: 2 / 3}
"""The weight of sets that share something, by whether one holds the other (Passonneau 2006)."""


@dataclass(frozen=True, slots=True)
class Distances:
    """The vector `x` and the number `q` of each value; G as above, None for the identity."""

    x: Reals
    q: Reals
    g: Reals | None

    def within(self, sums: Reals) -> Reals:
        """Σx·G·Σx, row by row."""
        turned = sums if self.g is None else sums @ self.g
        found: Reals = np.einsum("ij,ij->i", turned, sums)
        return found

    def between(self, sums: Reals, others: Reals) -> Reals:
        """x·G·y, row by row."""
        turned = sums if self.g is None else sums @ self.g
        found: Reals = np.einsum("ij,ij->i", turned, others)
        return found

    def far(self) -> Reals:
        """How far every two values are apart."""
        turned = self.x if self.g is None else self.x @ self.g
        found: Reals = self.q[:, np.newaxis] + self.q - 2 * (turned @ self.x.T)
        return found


@dataclass(frozen=True, slots=True, eq=False)
class Pool:
    """All answers together: the sums of what their items disagree, of how many they are, of their
    squares and of their vectors, in this order."""

    distances: Distances
    total: Sum


@dataclass(frozen=True, slots=True, eq=False)
class Units:
    """The items with several answers, by their places in the part, in `at`: how many answers, the
    sums of their vectors and squares, and what they disagree."""

    pool: Pool
    at: Numbers
    size: Reals
    sums: Reals
    squares: Reals
    seen: Reals
    places: Numbers
    """The place of every item of the part among these, -1 for those with fewer answers."""

    @property
    def distances(self) -> Distances:
        """How far values are apart."""
        return self.pool.distances


def is_paired(answers: Answers) -> Flags:
    """Which answers are to items that several answered."""
    return np.bincount(answers.item, minlength=answers.items.here)[answers.item] > 1


def units_of(answers: Answers, distances: Distances) -> Units:
    """The items that several answered."""
    counts = np.bincount(answers.item, minlength=answers.items.here)
    at = np.flatnonzero(counts > 1)
    places = np.full(answers.items.here, -1, dtype=np.int64)
    places[at] = np.arange(len(at))
    paired = places[answers.item] >= 0
    item, value = places[answers.item][paired], answers.value[paired]
    size = counts[at].astype(np.float64)
    width = distances.x.shape[1]
    sums = np.zeros((len(at), width))
    for place in range(width):
        sums[:, place] = np.bincount(item, distances.x[value, place], len(at))
    squares = np.bincount(item, distances.q[value], len(at)).astype(np.float64)
    apart = 2 * (size * squares - distances.within(sums)) / (size - 1)
    seen = np.maximum(apart, 0.0)
    total = summed(answers.items, at, seen, size, squares, *sums.T)
    return Units(Pool(distances, total), at, size, sums, squares, seen, places)


def distances_of(level: Level, values: Sequence[str], counts: Numbers) -> Distances:
    """How far answers are apart that were given so often to items that several answered."""
    match level:
        case Level.NOMINAL:
            return categories(len(values))
        case Level.ORDINAL:
            levels = np.array([not is_apart(text) for text in values], dtype=np.bool_)
            on_scale = np.where(levels, counts, 0)
            return _along(np.cumsum(on_scale) - on_scale / 2, levels)
        case Level.INTERVAL:
            levels = np.array([not is_apart(text) for text in values], dtype=np.bool_)
            return _along(
                np.array([0.0 if is_apart(text) else float(text) for text in values]),
                levels,
            )
        case Level.SETS:
            return Distances(np.eye(len(values)), np.zeros(len(values)), -_masi(values) / 2)


def categories(count: int) -> Distances:
    """Of values none of which is nearer to another."""
    return Distances(np.eye(count), np.ones(count), None)


def _along(places: Reals, levels: Flags) -> Distances:
    """Values on a line from -1 to 1, and what lies beside it."""
    known = places[levels]
    low, high = (known.min(), known.max()) if len(known) else (0.0, 0.0)
    line = np.where(levels, 2 * (places - low) / ((high - low) or 1.0) - 1, 0.0)
    if levels.all():
        return Distances(line[:, np.newaxis], line**2, None)
    return _beside(line, levels)


def _beside(line: Reals, levels: Flags) -> Distances:
    """A level is (x, x², 0, 0 …), what lies beside the line (0, 0, 1, and a 1 of its own): G makes
    of two such that they are 1 apart, half of the line, and cancels x² against a level."""
    beside = np.flatnonzero(~levels)
    x = np.zeros((len(line), 3 + len(beside)))
    x[:, 0], x[:, 1], x[:, 2] = line, line**2, ~levels
    x[beside, 3 + np.arange(len(beside))] = 1.0
    g = np.diag([1.0, 0.0, *[0.5] * (1 + len(beside))])
    g[1, 2] = g[2, 1] = 0.5
    return Distances(x, np.where(levels, line**2, 1.0), g)


def _masi(values: Sequence[str]) -> Reals:
    """One less what two sets share of all that they hold, less still where neither is the other."""
    names = sorted({name for text in values for name in text.split(" ")} - {"-"})
    held = np.array([[name in text.split(" ") for name in names] for text in values], dtype=float)
    held = held.reshape(len(values), len(names))
    sizes = held.sum(axis=1)
    shared = held @ held.T
    either = sizes[:, np.newaxis] + sizes - shared
    is_inside = shared == np.minimum(sizes[:, np.newaxis], sizes)
    weight = np.where(is_inside, FAR[True], FAR[False])
    weight[shared == either] = 1.0
    near = weight * shared / np.where(either > 0, either, 1.0)
    near[either == 0] = 1.0
    return np.asarray(1.0 - near)
