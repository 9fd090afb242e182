"""Chances of counting: exact confidence intervals and tails of the binomial distribution."""

from collections.abc import Callable, Iterable
from functools import cache
from math import comb, fsum

CONFIDENCE = 0.95
STEPS = 60
"""Halvings of an interval: more than a float can hold."""


def tail(count: int, of: int, chance: float) -> float:
    """The chance of at least `count` of `of`."""
    return min(
        1.0, fsum(comb(of, k) * chance**k * (1 - chance) ** (of - k) for k in range(count, of + 1))
    )


@cache
def interval(right: int, of: int) -> tuple[float, float]:
    """The exact interval of a share (Clopper and Pearson 1934), 2.5 % on either side."""
    rest = (1 - CONFIDENCE) / 2
    low = 0.0 if right == 0 else _solve(lambda p: tail(right, of, p) < rest)
    high = 1.0 if right == of else 1 - _solve(lambda p: tail(of - right, of, p) < rest)
    return low, high


def several(chances: Iterable[float], count: int) -> float:
    """The chance of at least `count` of some events that do not hang together."""
    ways = [1.0]
    for chance in chances:
        ways = [
            (ways[k] * (1 - chance) if k < len(ways) else 0.0)
            + (ways[k - 1] * chance if k else 0.0)
            for k in range(len(ways) + 1)
        ]
    return min(1.0, fsum(ways[count:]))


def _solve(is_below: Callable[[float], bool]) -> float:
    """Where a claim that holds for small shares stops to hold."""
    low, high = 0.0, 1.0
    for _ in range(STEPS):
        middle = (low + high) / 2
        low, high = (middle, high) if is_below(middle) else (low, middle)
    return low
