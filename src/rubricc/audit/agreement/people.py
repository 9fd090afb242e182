"""Each annotator against the rest, and every two of them."""

from dataclasses import dataclass
from itertools import combinations

import numpy as np

from rubricc.audit.agreement.answers import Answers
from rubricc.audit.agreement.coefficients import cohen
from rubricc.audit.agreement.items import Numbers
from rubricc.audit.agreement.resampling import Statistic

MOST_PEOPLE = 1000
"""Annotators that are told: those who answered most of what others answered, too."""
MOST_PAIRED = 100
"""Annotators of whom every two are looked at."""
AT_ONCE = 100_000
"""Items whose annotators are laid beside each other at once."""
MOST_COUPLES = 100
"""Pairs of annotators that are told: those who share most items."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two annotators by their numbers, and how many items both answered."""

    one: int
    other: int
    items: int


class Meeting:
    """How many items every two of some annotators answered, counted part by part: those who gave
    most answers."""

    def __init__(self, answers: Numbers) -> None:
        self._told = np.array(sorted(most_of(answers, MOST_PAIRED)), dtype=np.int64)
        self._shared = np.zeros((len(self._told), len(self._told)))

    def take(self, answers: Answers) -> None:
        """Take the answers of a part."""
        is_told = np.isin(answers.annotator, self._told)
        place = np.searchsorted(self._told, answers.annotator[is_told])
        items, item = np.unique(answers.item[is_told], return_inverse=True)
        for start in range(0, len(items), AT_ONCE):
            own = (item >= start) & (item < start + AT_ONCE)
            who = np.zeros((min(AT_ONCE, len(items) - start), len(self._told)), dtype=np.float32)
            who[item[own] - start, place[own]] = 1.0
            self._shared += who.T @ who

    def told(self) -> tuple[Pair, ...]:
        """Those who share most items first."""
        pairs = [
            Pair(int(self._told[one]), int(self._told[other]), int(self._shared[one, other]))
            for one, other in combinations(range(len(self._told)), 2)
        ]
        ordered = sorted(pairs, key=lambda each: (-each.items, each.one, each.other))
        return tuple(one for one in ordered[:MOST_COUPLES] if one.items > 1)


def most_of(counts: Numbers, most: int) -> list[int]:
    """The numbers of those who have most, of so many."""
    known = np.flatnonzero(counts).tolist()
    return sorted(known, key=lambda one: (-counts[one], one))[:most]


def couple_of(answers: Answers, one: Numbers, other: Numbers) -> Statistic:
    """What two annotators said of the items that both answered, by the places of their answers."""
    items, left, right = np.intersect1d(
        answers.item[one], answers.item[other], assume_unique=True, return_indices=True
    )
    return cohen(
        answers.items,
        items,
        answers.value[one[left]],
        answers.value[other[right]],
        len(answers.values),
    )
