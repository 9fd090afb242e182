"""Each annotator against the rest, and every two of them."""

from collections.abc import Iterator

import numpy as np

from rubricc.audit.agreement.answers import Answers
from rubricc.audit.agreement.coefficients import against, cohen
from rubricc.audit.agreement.nodes import Level
from rubricc.audit.agreement.resampling import Statistic
from rubricc.audit.agreement.units import Units

MOST_COUPLES = 100
"""Pairs of annotators that are told: those who share most items."""


def people_of(answers: Answers, units: Units) -> Iterator[tuple[str, int, Statistic]]:
    """Each annotator who answered what others answered, too."""
    is_shared = units.places[answers.item] >= 0
    for number in np.unique(answers.annotator[is_shared]):
        chosen = np.flatnonzero(is_shared & (answers.annotator == number))
        yield answers.people[number], len(chosen), against(answers, units, chosen)


def couples_of(answers: Answers) -> Iterator[tuple[tuple[str, str], int, Statistic]]:
    """Two annotators each, who share most items first; nobody where answers are no categories."""
    if answers.level not in (Level.NOMINAL, Level.ORDINAL):
        return
    told = {
        int(number): dict(
            zip(
                answers.item[answers.annotator == number].tolist(),
                answers.value[answers.annotator == number].tolist(),
                strict=True,
            )
        )
        for number in np.unique(answers.annotator)
    }
    shared = [
        (len(told[one].keys() & told[other].keys()), one, other)
        for one in told
        for other in told
        if one < other
    ]
    ordered = sorted(shared, key=lambda each: (-each[0], each[1], each[2]))
    for count, one, other in ordered[:MOST_COUPLES]:
        if count > 1:
            items = sorted(told[one].keys() & told[other].keys())
            statistic = cohen(
                np.array(items),
                np.array([told[one][item] for item in items]),
                np.array([told[other][item] for item in items]),
                len(answers.values),
            )
            yield (answers.people[one], answers.people[other]), count, statistic
