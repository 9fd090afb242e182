"""How many items of how many must be right before we may say *at least so accurate*.

Whoever is only just as accurate as claimed gets `mark` or more of `items` right with a chance of at
most 5 %. Items are drawn from the work, each for itself; all is counted in whole numbers, no float.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import comb

CONFIDENCE = Fraction(95, 100)
SKILLED = Fraction(95, 100)
"""The accuracy of the good annotator whose chance to pass is told."""
MOST_ITEMS = 2000


@dataclass(frozen=True, slots=True)
class Plan:
    """So many items, and so many that must be right; `chance` is that of a skilled annotator."""

    items: int
    mark: int
    accuracy: Fraction
    chance: Fraction


def chance_of(items: int, mark: int, accuracy: Fraction) -> Fraction:
    """The chance to get at least `mark` of the items right."""
    right, of = accuracy.numerator, accuracy.denominator
    wrong = of - right
    ways = sum(comb(items, k) * right**k * wrong ** (items - k) for k in range(mark, items + 1))
    return Fraction(ways, of**items)


def plan_of(items: int, accuracy: Fraction) -> Plan | None:
    """The least pass mark that shows the accuracy; None where even no error would not."""
    right, of = accuracy.numerator, accuracy.denominator
    wrong, limit = of - right, (1 - CONFIDENCE) * of**items
    tail, mark = 0, None
    for count in range(items, -1, -1):
        tail += comb(items, count) * right**count * wrong ** (items - count)
        if tail > limit:
            break
        mark = count
    if mark is None:
        return None
    return Plan(items, mark, accuracy, chance_of(items, mark, SKILLED))


def plans(accuracy: Fraction) -> Iterator[Plan]:
    """The shortest form that forgives no error, then one, then two, and so on."""
    forgiven = 0
    for items in range(1, MOST_ITEMS + 1):
        plan = plan_of(items, accuracy)
        if plan is not None and plan.items - plan.mark == forgiven:
            yield plan
            forgiven += 1
