"""Bettering a form by many small changes, some of them for the worse at first.

Taking the best item each time ends where no single exchange helps. So from there items are
exchanged at random, and now and then an exchange stays that tells a little less, the less so the
longer it goes on (Kirkpatrick, Gelatt and Vecchi 1983). The best form seen is taken. What is random
hangs on the secret.
"""

from collections.abc import Iterable, Sequence
from math import exp
from random import Random

from rubricc.quiz.offering import Ask

MOVES = 30_000
HEAT = 20
"""An exchange for the worse by so much stays one time in three, at first."""
TOLD = 8, 22, 70
"""What a misreading's first, second and third telling are worth."""
NEW = 5
"""What a clause or an outcome is worth that is asked."""


def anneal(asks: Sequence[Ask], room: Sequence[int], start: Sequence[Ask], seed: int) -> list[Ask]:
    """What a form asks that tells no fewer misreadings; `room` are the items of each cell."""
    random, left, now = Random(seed), [*room], [*start]
    others = [ask for ask in asks if ask.tells]
    for ask in now:
        left[ask.cell] -= 1
    value = worth = _worth(now)
    best = [*now]
    for move in range(MOVES if others else 0):
        place = int(random.random() * len(now))
        old, new = now[place], others[int(random.random() * len(others))]
        if not left[new.cell] and new.cell != old.cell:
            continue
        now[place] = new
        found = _worth(now)
        heat = HEAT * (1 - move / MOVES)
        if found < worth and random.random() >= exp((found - worth) / heat):
            now[place] = old
            continue
        left[old.cell] += 1
        left[new.cell] -= 1
        worth = found
        if found > value:
            value, best = found, [*now]
    return best


def _worth(asks: Iterable[Ask]) -> int:
    once = twice = thrice = 0
    about: set[tuple[str, ...]] = set()
    for ask in asks:
        thrice |= twice & ask.tells
        twice |= once & ask.tells
        once |= ask.tells
        about.update(ask.about)
    first, second, third = TOLD
    return (
        first * once.bit_count()
        + second * twice.bit_count()
        + third * thrice.bit_count()
        + NEW * len(about)
    )
