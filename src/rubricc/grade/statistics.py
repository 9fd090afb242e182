"""Correlations, of numbers and of ranks."""

from collections.abc import Sequence
from math import sqrt
from statistics import fmean


def correlation(one: Sequence[float], other: Sequence[float]) -> float | None:
    """Pearson's coefficient; None where either does not vary."""
    if len(one) < 3:
        return None
    middle, center = fmean(one), fmean(other)
    spread = sum((x - middle) ** 2 for x in one) * sum((y - center) ** 2 for y in other)
    if spread <= 0:
        return None
    both = sum((x - middle) * (y - center) for x, y in zip(one, other, strict=True))
    return both / sqrt(spread)


def ranks(values: Sequence[float]) -> list[float]:
    """The place of each value in order; equal ones share the middle of theirs."""
    places: dict[float, list[int]] = {}
    for place, value in enumerate(sorted(values)):
        places.setdefault(value, []).append(place)
    return [fmean(places[value]) for value in values]
