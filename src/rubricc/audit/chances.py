"""Fisher's exact test of two shares, in whole numbers.

With all sums held fast, the chance that so many of the marked ones fall to one side follows the
hypergeometric distribution (Fisher 1935). Its weights are reckoned from the most likely number
outwards, each by a ratio of whole numbers, in units of 2**-256 of the greatest one; what is cut off
stays below 2**-230 of the whole.
"""

from fractions import Fraction

UNIT = 1 << 256


def fisher(marked: int, of: int, others_marked: int, others: int) -> Fraction:
    """The chance of a share at least as unlikely as this one, if both sides had the same.

    `marked` of `of` on one side, `others_marked` of `others` on the other.
    """
    all_marked = marked + others_marked
    low, high = max(0, all_marked - others), min(all_marked, of)
    mode = (all_marked + 1) * (of + 1) // (of + others + 2)
    mode = min(max(mode, low), high)
    weights = {mode: UNIT}
    for step in (1, -1):
        number, weight = mode, UNIT
        while low <= number + step <= high and weight:
            weight = _next(weight, number, step, (of, others, all_marked))
            number += step
            weights[number] = weight
    own = weights.get(marked, 0)
    total = sum(weights.values())
    return Fraction(sum(weight for weight in weights.values() if weight <= own), total)


def _next(weight: int, number: int, step: int, sums: tuple[int, int, int]) -> int:
    """The weight of one more or one less."""
    of, others, marked = sums
    if step > 0:
        up = (of - number) * (marked - number)
        down = (number + 1) * (others - marked + number + 1)
        return weight * up // down
    up = number * (others - marked + number)
    down = (of - number + 1) * (marked - number + 1)
    return weight * up // down
