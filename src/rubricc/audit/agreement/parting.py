"""What is taken for what: labels by twos, all together, and each part of an answer by itself."""

from collections.abc import Iterator
from itertools import combinations

import numpy as np

from rubricc.audit.agreement.answers import Answers, Numbers, Reals, is_apart
from rubricc.audit.agreement.coefficients import Counts, alpha, counts_of, ratio, seen
from rubricc.audit.agreement.nodes import Confusion, Level
from rubricc.audit.agreement.resampling import Statistic, summed
from rubricc.audit.agreement.units import Units, units_of

MOST_PAIRS = 50
MOST_SHOWN = 24
"""Labels of a confusion matrix: those given most."""


def pairs_of(
    answers: Answers, units: Units
) -> Iterator[tuple[tuple[str, str], Statistic, Statistic]]:
    """The labels that are taken for each other, those that part annotators most first."""
    if answers.level not in (Level.NOMINAL, Level.ORDINAL) or units.is_empty:
        return
    of, x = _of_units(counts_of(answers), units), units.distances.x
    per_pair = 2 / (units.size - 1)
    lost_by: list[tuple[float, float, int, int]] = []
    for one, other in combinations(range(len(answers.values)), 2):
        both = float((of[:, one] * of[:, other]) @ per_pair)
        cross = units.distances.between(x[[one]], x[[other]])[0]
        far = float(units.distances.q[one] + units.distances.q[other] - 2 * cross)
        if both:
            lost_by.append((far * both, far, one, other))
    ordered = sorted(lost_by, key=lambda each: (-each[0], each[2], each[3]))
    for _, far, one, other in ordered[:MOST_PAIRS]:
        chosen = (answers.value == one) | (answers.value == other)
        some = answers.only(chosen)
        narrow = some.told_as(answers.values, some.value)
        yield (
            (answers.values[one], answers.values[other]),
            share_of(answers, units, units.at, far * of[:, one] * of[:, other] * per_pair),
            alpha(units_of(narrow)),
        )


def share_of(answers: Answers, units: Units, items: Numbers, lost: Reals) -> Statistic:
    """The share that what is lost on some items has of all disagreement."""
    own, pool = summed(answers.items, items, lost), units.pool
    return Statistic((own, pool.total), lambda totals: ratio(totals(own)[:, 0], seen(totals, pool)))


def _of_units(counts: Counts, units: Units) -> Reals:
    places = np.searchsorted(counts.at, units.at)
    return counts.of[places]


def confusion_of(answers: Answers, units: Units) -> Confusion | None:
    """The matrix, of the labels given most; None where there are no two of them."""
    if answers.level not in (Level.NOMINAL, Level.ORDINAL) or units.is_empty:
        return None
    of = _of_units(counts_of(answers), units)
    weighed = of / (units.size - 1)[:, np.newaxis]
    matrix = of.T @ weighed - np.diag(weighed.sum(axis=0))
    given = of.sum(axis=0)
    most = sorted(range(len(given)), key=lambda one: (-given[one], one))[:MOST_SHOWN]
    shown = [one for one in sorted(most) if given[one]]
    if len(shown) < 2:
        return None
    rows = matrix[np.ix_(shown, shown)].round(6).tolist()
    return Confusion(tuple(answers.values[one] for one in shown), tuple(map(tuple, rows)))


def parts_of(answers: Answers, labels: tuple[str, ...]) -> Iterator[tuple[str, Answers]]:
    """What a set says label by label, and whether it was flagged. Each is yes or no."""
    if answers.level is not Level.SETS:
        return
    held = [set(text.split(" ")) for text in answers.values]
    for label in labels:
        says = np.array([int(label in one) for one in held], dtype=np.int64)
        yield label, answers.told_as(("no", "yes"), says[answers.value])
    if any(map(is_apart, answers.values)):
        says = np.array([int(is_apart(text)) for text in answers.values], dtype=np.int64)
        yield "flag", answers.told_as(("no", "yes"), says[answers.value])
