"""Alpha, Fleiss, Gwet's AC1 and Cohen, as functions of how often each item counts.

Sources: Krippendorff, *Computing Krippendorff's alpha-reliability*, 2011; Fleiss, *Measuring
nominal scale agreement among many raters*, 1971; Cohen, *A coefficient of agreement for nominal
scales*, 1960; Gwet, *Computing inter-rater reliability and its variance in the presence of high
agreement*, 2008, and *Handbook of inter-rater reliability*, 4th edition, 2014, chapter 2, for
answers that are missing, by which Fleiss's kappa is reckoned, too.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from rubricc.audit.agreement.answers import Answers
from rubricc.audit.agreement.items import Items, Numbers, Reals
from rubricc.audit.agreement.resampling import Statistic, Sum, Totals, summed, tallied
from rubricc.audit.agreement.units import Distances, Pool, Units

NOTHING = 1e-12
"""Chance that makes less disagreement than that makes none: what is left is rounding."""


def ratio(over: Reals, under: Reals) -> Reals:
    """A quotient, NaN where nothing is below the line."""
    found = np.full(np.broadcast(over, under).shape, np.nan)
    np.divide(over, under, out=found, where=np.abs(under) > NOTHING)
    return found


def chance(totals: Totals, pool: Pool) -> Reals:
    """The disagreement of all answers that chance makes."""
    return by_chance(pool.distances, *sums_of(totals, pool))


def sums_of(totals: Totals, pool: Pool) -> tuple[Reals, Reals, Reals]:
    """How many answers there are, and the sums of their vectors and squares."""
    found = totals(pool.total)
    return found[:, 1], found[:, 3:], found[:, 2]


def by_chance(distances: Distances, count: Reals, sums: Reals, squares: Reals) -> Reals:
    """The same of answers that are told by their number and the sums of their values."""
    apart = 2 * (count * squares - distances.within(sums))
    return ratio(np.where(apart > NOTHING * count * count, apart, 0.0), count - 1)


def seen(totals: Totals, pool: Pool) -> Reals:
    """The disagreement that is seen."""
    found: Reals = totals(pool.total)[:, 0]
    return found


def alpha(pool: Pool) -> Statistic:
    """Krippendorff's alpha; answers may be missing."""
    return alpha_by(lambda: pool.distances, pool.total)


def alpha_by(distances: Callable[[], Distances], total: Sum) -> Statistic:
    """The same by distances that are found when they are needed, lest they be held."""

    def statistic(totals: Totals) -> Reals:
        pool = Pool(distances(), total)
        return 1 - ratio(seen(totals, pool), chance(totals, pool))

    return Statistic((total,), statistic)


def number_in(pool: Pool) -> Statistic:
    """How many answers there are."""
    return Statistic((pool.total,), lambda totals: sums_of(totals, pool)[0])


def expected_in(pool: Pool) -> Statistic:
    """How far an answer is by chance from all others."""
    return Statistic(
        (pool.total,), lambda totals: ratio(chance(totals, pool), sums_of(totals, pool)[0])
    )


def apart_of(answers: Answers, units: Units) -> Reals:
    """How far each answer is from all others on its item; NaN where there are none."""
    found = np.full(len(answers.item), np.nan)
    chosen = np.flatnonzero(units.places[answers.item] >= 0)
    place, value = units.places[answers.item[chosen]], answers.value[chosen]
    distances = units.distances
    own, own_square = distances.x[value], distances.q[value]
    others = units.size[place] - 1
    cross = distances.between(own, units.sums[place] - own)
    found[chosen] = np.maximum(
        own_square + (units.squares[place] - own_square - 2 * cross) / others, 0.0
    )
    return found


def against(answers: Answers, pool: Pool, apart: Reals, chosen: Numbers) -> Statistic:
    """Alpha of some of the answers, told by their places, each against all others on its item."""
    items = answers.item[chosen]
    mean = mean_of_apart(summed(answers.items, items, apart[chosen], np.ones(len(items))))
    expected = expected_in(pool)
    return Statistic(
        (*mean.sums, pool.total), lambda totals: 1 - ratio(mean.of(totals), expected.of(totals))
    )


def mean_of_apart(own: Sum) -> Statistic:
    """How far answers are apart from others, of sums of that and of their number."""

    def statistic(totals: Totals) -> Reals:
        apart, count = totals(own).T
        return ratio(apart, count)

    return Statistic((own,), statistic)


@dataclass(frozen=True, slots=True, eq=False)
class Counts:
    """How many annotators gave an item each value, of the items of a part that any answered."""

    items: Items
    at: Numbers
    of: Reals
    categories: int


def counts_of(answers: Answers) -> Counts:
    """The counts, item by item."""
    at, item = np.unique(answers.item, return_inverse=True)
    width = len(answers.values)
    cells = np.bincount(item * width + answers.value, minlength=len(at) * width)
    of = cells.reshape(len(at), width).astype(np.float64)
    return Counts(answers.items, at, of, answers.categories)


def fleiss(counts: Counts) -> Statistic:
    """Fleiss's kappa; of items with fewer answers as Gwet 2014 has it."""
    return _kappa(counts, lambda shares: np.einsum("ij,ij->i", shares, shares))


def gwet(counts: Counts) -> Statistic:
    """Gwet's AC1; what nobody chose counts as a category, too."""
    others = counts.categories - 1
    return _kappa(
        counts,
        lambda shares: (
            np.einsum("ij,ij->i", shares, 1 - shares) / others if others else np.ones(len(shares))
        ),
    )


def _kappa(counts: Counts, by_chance: Callable[[Reals], Reals]) -> Statistic:
    answered = counts.of.sum(axis=1)
    pairs = answered * (answered - 1)
    is_paired = (pairs > 0).astype(np.float64)
    alike = (counts.of * (counts.of - 1)).sum(axis=1) / np.where(pairs > 0, pairs, 1.0)
    shares = (column / answered for column in counts.of.T)
    total = summed(counts.items, counts.at, alike, is_paired, np.ones(len(answered)), *shares)

    def statistic(totals: Totals) -> Reals:
        found = totals(total)
        mean = found[:, 3:] / np.maximum(found[:, 2:3], 1.0)
        return corrected(ratio(found[:, 0], found[:, 1]), by_chance(mean))

    return Statistic((total,), statistic)


def corrected(agreed: Reals, expected: Reals) -> Reals:
    """How much of the agreement that chance does not make there is."""
    return ratio(agreed - expected, 1 - expected)


def cohen(items: Items, places: Numbers, one: Numbers, other: Numbers, values: int) -> Statistic:
    """Cohen's kappa of two annotators: what each said, by number, on the items both answered."""
    first, second = (tallied(items, places, each, values) for each in (one, other))
    same = tallied(items, places, (one == other).astype(np.int64), 2)

    def statistic(totals: Totals) -> Reals:
        apart, alike = totals(same).T
        count = np.maximum(apart + alike, 1.0)
        both = np.einsum("ij,ij->i", totals(first), totals(second))
        return corrected(alike / count, both / count**2)

    return Statistic((first, second, same), statistic)
