"""Each annotator against the rest, and every two of them."""

from collections.abc import Iterator
from itertools import combinations

import numpy as np

from rubricc.audit.agreement.answers import Answers, Numbers
from rubricc.audit.agreement.coefficients import against, cohen
from rubricc.audit.agreement.nodes import Level
from rubricc.audit.agreement.resampling import Statistic
from rubricc.audit.agreement.units import Units

MOST_PEOPLE = 1000
"""Annotators that are told: those who answered most of what others answered, too."""
MOST_PAIRED = 100
"""Annotators of whom every two are looked at."""
MOST_COUPLES = 100
"""Pairs of annotators that are told: those who share most items."""


def people_of(answers: Answers, units: Units) -> Iterator[tuple[str, int, Statistic]]:
    """Each annotator who answered what others answered, too."""
    is_shared = units.places[answers.item] >= 0
    for number, chosen in _by_person(answers, np.flatnonzero(is_shared), MOST_PEOPLE):
        yield answers.people[number], len(chosen), against(answers, units, chosen)


def _by_person(answers: Answers, places: Numbers, most: int) -> Iterator[tuple[int, Numbers]]:
    """Some answers by who gave them, in the order of names: of those who gave most of them."""
    order = places[np.argsort(answers.annotator[places], kind="stable")]
    people, starts = np.unique(answers.annotator[order], return_index=True)
    own = np.split(order, starts[1:])
    told = sorted(range(len(people)), key=lambda one: (-len(own[one]), one))[:most]
    for one in sorted(told):
        yield int(people[one]), own[one]


def couples_of(answers: Answers) -> Iterator[tuple[tuple[str, str], int, Statistic]]:
    """Two annotators each, who share most items first; nobody where answers are no categories."""
    if answers.level not in (Level.NOMINAL, Level.ORDINAL):
        return
    every = np.lexsort((answers.item, answers.annotator))
    told = dict(_by_person(answers, every, MOST_PAIRED))
    shared = [
        (len(_both(answers, told[one], told[other])[0]), one, other)
        for one, other in combinations(told, 2)
    ]
    ordered = sorted(shared, key=lambda each: (-each[0], each[1], each[2]))
    for count, one, other in ordered[:MOST_COUPLES]:
        if count > 1:
            yield (
                (answers.people[one], answers.people[other]),
                count,
                _cohen(answers, told[one], told[other]),
            )


def _both(answers: Answers, one: Numbers, other: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """The items that both answered, and the places of these among the answers of each."""
    return np.intersect1d(
        answers.item[one], answers.item[other], assume_unique=True, return_indices=True
    )


def _cohen(answers: Answers, one: Numbers, other: Numbers) -> Statistic:
    """What two annotators said of the items that both answered."""
    items, left, right = _both(answers, one, other)
    return cohen(
        answers.items,
        items,
        answers.value[one[left]],
        answers.value[other[right]],
        len(answers.values),
    )
