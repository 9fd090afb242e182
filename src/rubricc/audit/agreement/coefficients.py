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

from rubricc.audit.agreement.answers import Answers, Numbers, Reals
from rubricc.audit.agreement.resampling import Draw, Statistic
from rubricc.audit.agreement.units import Units

NOTHING = 1e-12
"""Chance that makes less disagreement than that makes none: what is left is rounding."""


def ratio(over: Reals, under: Reals) -> Reals:
    """A quotient, NaN where nothing is below the line."""
    found = np.full(np.broadcast(over, under).shape, np.nan)
    np.divide(over, under, out=found, where=np.abs(under) > NOTHING)
    return found


def chance(draw: Draw, units: Units) -> Reals:
    """The disagreement of all answers that chance makes."""
    return by_chance(units, *draw.sums(units))


def by_chance(units: Units, count: Reals, sums: Reals, squares: Reals) -> Reals:
    """The same of answers that are told by their number and the sums of their values."""
    apart = 2 * (count * squares - units.distances.within(sums))
    return ratio(np.where(apart > NOTHING * count * count, apart, 0.0), count - 1)


def seen(draw: Draw, units: Units) -> Reals:
    """The disagreement that is seen."""
    found: Reals = draw.total(units.at, units.seen)
    return found


def alpha(units: Units) -> Statistic:
    """Krippendorff's alpha; answers may be missing."""
    return lambda draw: 1 - ratio(seen(draw, units), chance(draw, units))


def against(answers: Answers, units: Units, chosen: Numbers) -> Statistic:
    """Alpha of some of the answers, told by their places, each against all others on its item."""
    chosen = chosen[units.places[answers.item[chosen]] >= 0]
    place, value = units.places[answers.item[chosen]], answers.value[chosen]
    distances = units.distances
    own, own_square = distances.x[value], distances.q[value]
    others = units.size[place] - 1
    cross = distances.between(own, units.sums[place] - own)
    far = own_square + (units.squares[place] - own_square - 2 * cross) / others
    at, inverse = np.unique(place, return_inverse=True)
    apart = np.bincount(inverse, np.maximum(far, 0.0), len(at)).astype(np.float64)
    count = np.bincount(inverse, minlength=len(at)).astype(np.float64)
    items: Numbers = units.at[at]

    def statistic(draw: Draw) -> Reals:
        expected = ratio(chance(draw, units), draw.sums(units)[0])
        return 1 - ratio(ratio(draw.total(items, apart), draw.total(items, count)), expected)

    return statistic


@dataclass(frozen=True, slots=True, eq=False)
class Counts:
    """How many annotators gave an item each value, of the items that any answered."""

    at: Numbers
    of: Reals
    categories: int


def counts_of(answers: Answers) -> Counts:
    """The counts, item by item."""
    at, item = np.unique(answers.item, return_inverse=True)
    width = len(answers.values)
    cells = np.bincount(item * width + answers.value, minlength=len(at) * width)
    of = cells.reshape(len(at), width).astype(np.float64)
    return Counts(at, of, answers.categories)


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
    shares = counts.of / answered[:, np.newaxis]

    def statistic(draw: Draw) -> Reals:
        agreed = ratio(draw.total(counts.at, alike), draw.total(counts.at, is_paired))
        size = np.maximum(draw.total(counts.at, np.ones(len(counts.at))), 1.0)
        mean = draw.total(counts.at, shares) / size[:, np.newaxis]
        return corrected(agreed, by_chance(mean))

    return statistic


def corrected(agreed: Reals, expected: Reals) -> Reals:
    """How much of the agreement that chance does not make there is."""
    return ratio(agreed - expected, 1 - expected)


def cohen(items: Numbers, one: Numbers, other: Numbers, values: int) -> Statistic:
    """Cohen's kappa of two annotators: what each said, by number, on the items both answered."""
    first, second = np.eye(values)[one], np.eye(values)[other]
    same = (one == other).astype(np.float64)

    def statistic(draw: Draw) -> Reals:
        count = np.maximum(draw.total(items, np.ones(len(items))), 1.0)
        both = np.einsum("ij,ij->i", draw.total(items, first), draw.total(items, second))
        return corrected(draw.total(items, same) / count, both / count**2)

    return statistic
