"""What is taken for what: labels by twos, all together, and each part of an answer by itself."""

from collections.abc import Sequence

import numpy as np

from rubricc.audit.agreement.answers import Answers, is_apart
from rubricc.audit.agreement.coefficients import Counts, alpha, counts_of, ratio, seen
from rubricc.audit.agreement.items import Numbers, Reals
from rubricc.audit.agreement.nodes import Confusion, Level
from rubricc.audit.agreement.resampling import Statistic, summed
from rubricc.audit.agreement.units import Distances, Units, categories, units_of

MOST_PAIRS = 50
MOST_SHOWN = 24
"""Labels of a confusion matrix: those given most."""


class Parting:
    """How often two annotators gave an item this and that, counted part by part."""

    def __init__(self, values: tuple[str, ...]) -> None:
        self._values = values
        self._matrix = np.zeros((len(values), len(values)))
        self._given = np.zeros(len(values))

    def take(self, answers: Answers) -> None:
        """Take the answers of a part."""
        counts = counts_of(answers).of
        size = counts.sum(axis=1)
        of = counts[size > 1]
        weighed = of / (size[size > 1] - 1)[:, np.newaxis]
        self._matrix += of.T @ weighed - np.diag(weighed.sum(axis=0))
        self._given += of.sum(axis=0)

    def pairs(self, distances: Distances) -> tuple[tuple[float, int, int], ...]:
        """The values that are taken for each other, with how far they are apart, those that part
        annotators most first."""
        if not self._values:
            return ()
        far = distances.far()
        lost = np.round(np.triu(2 * self._matrix * far, 1), 6)
        one, other = np.nonzero(np.triu(self._matrix, 1))
        ordered = np.lexsort((other, one, -lost[one, other]))[:MOST_PAIRS]
        pairs = zip(one[ordered].tolist(), other[ordered].tolist(), strict=True)
        return tuple((float(far[pair]), *pair) for pair in pairs)

    def confusion(self) -> Confusion | None:
        """The matrix, of the labels given most; None where there are no two of them."""
        most = sorted(range(len(self._given)), key=lambda one: (-self._given[one], one))
        shown = [one for one in sorted(most[:MOST_SHOWN]) if self._given[one]]
        if len(shown) < 2:
            return None
        rows = self._matrix[np.ix_(shown, shown)].round(6).tolist()
        return Confusion(tuple(self._values[one] for one in shown), tuple(map(tuple, rows)))


def share_of_pair(
    answers: Answers, units: Units, counts: Counts, pair: tuple[float, int, int]
) -> Statistic:
    """The share of all disagreement that two values make, which are so far apart."""
    far, one, other = pair
    own = np.searchsorted(counts.at, units.at)
    lost = far * counts.of[own, one] * counts.of[own, other] * (2 / (units.size - 1))
    return share_of(answers, units, units.at, lost)


def alpha_of_pair(answers: Answers, pair: tuple[float, int, int]) -> Statistic:
    """The alpha of the answers that are one of two values."""
    _, one, other = pair
    some = answers.only((answers.value == one) | (answers.value == other))
    told = (answers.values[one], answers.values[other])
    narrow = some.told_as(told, (some.value == other).astype(np.int64))
    return alpha(units_of(narrow, categories(2)).pool)


def share_of(answers: Answers, units: Units, items: Numbers, lost: Reals) -> Statistic:
    """The share that what is lost on some items has of all disagreement."""
    own, pool = summed(answers.items, items, lost), units.pool
    return Statistic((own, pool.total), lambda totals: ratio(totals(own)[:, 0], seen(totals, pool)))


Told = tuple[str, bool]
"""A part of answers by its name, and whether that is a label."""


def parts_in(level: Level, values: Sequence[str], labels: Sequence[str]) -> tuple[Told, ...]:
    """The parts of answers that are sets: their labels, and whether they were flagged."""
    if level is not Level.SETS:
        return ()
    flag = (("flag", False),) if any(map(is_apart, values)) else ()
    return (*((label, True) for label in labels), *flag)


def part_of(answers: Answers, part: Told) -> Answers:
    """What sets say of a label, or whether they were flagged: yes or no."""
    name, is_label = part
    given, place = np.unique(answers.value, return_inverse=True)
    texts = [answers.values[one] for one in given.tolist()]
    says = [int(name in one.split(" ") if is_label else is_apart(one)) for one in texts]
    return answers.told_as(("no", "yes"), np.array(says, dtype=np.int64)[place])
