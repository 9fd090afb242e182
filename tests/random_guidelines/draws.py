"""Drawing from a stream of random numbers, Hypothesis's or a seeded one."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Draw:
    """What a random guideline is drawn with."""

    random: Random

    def chance(self, percent: int) -> bool:
        """True so many times in a hundred; shrinks to False."""
        return self.random.randrange(100) >= 100 - percent

    def number(self, low: int, high: int) -> int:
        """A whole number between two, both included."""
        return self.random.randint(low, high)

    def one_of(self, things: Sequence[T]) -> T:
        """One of several things."""
        return things[self.random.randrange(len(things))]

    def some(self, things: Sequence[T], least: int = 1, most: int | None = None) -> list[T]:
        """Some of several things, each at most once, in the order in which they stand."""
        top = len(things) if most is None else min(most, len(things))
        places = self.random.sample(range(len(things)), self.number(min(least, top), top))
        return [things[place] for place in sorted(places)]

    def shuffled(self, things: Sequence[T]) -> list[T]:
        """The same things in another order."""
        return self.random.sample(list(things), len(things))
