"""What must be known of all answers to a decision before its statistics can be asked for."""

from collections import Counter
from dataclasses import dataclass

import numpy as np

from rubricc.audit.agreement.answers import Answers
from rubricc.audit.agreement.blame import Explained
from rubricc.audit.agreement.given import Given, Scheme
from rubricc.audit.agreement.nodes import Confusion, Level, Undefined
from rubricc.audit.agreement.over_time import Period, days_of, periods_of
from rubricc.audit.agreement.parting import Parting
from rubricc.audit.agreement.people import MOST_PEOPLE, Meeting, Pair, most_of
from rubricc.audit.agreement.units import Distances, categories, distances_of, is_paired, units_of

MOST_VALUES = 1000
"""So many different answers are compared with each other; of more, only the labels of sets."""
ALL = -1
"""Stands for all versions."""


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """What is asked of the answers to a decision. `shared` items have several answers, `why` says
    why nothing can be told, and `parts_why` of the labels of sets; people stand with how many
    answers to such items they gave, versions with their answers and how far these are apart;
    `charged` has the clause that counts for each ruling."""

    scheme: Scheme
    shared: int
    why: Undefined | None
    parts_why: Undefined | None
    distances: Distances
    people: tuple[tuple[int, int], ...]
    couples: tuple[Pair, ...]
    pairs: tuple[tuple[float, int, int], ...]
    confusion: Confusion | None
    versions: tuple[tuple[int, int, Distances], ...]
    periods: tuple[Period, ...]
    charged: tuple[str, ...]


class _Survey:
    """What is counted of the answers, part by part."""

    def __init__(self, scheme: Scheme, *, is_too_many: bool) -> None:
        self.shared = 0
        self.by_person = np.zeros(len(scheme.people), dtype=np.int64)
        self.days: Counter[int] = Counter()
        self._width = len(scheme.values)
        self.counts = {
            version: np.zeros(self._width, dtype=np.int64)
            for version in (ALL, *range(len(scheme.versions)))
        }
        self.versions = [0] * len(scheme.versions)
        self._is_counted = scheme.level in (Level.NOMINAL, Level.ORDINAL) and not is_too_many
        self.parting = Parting(scheme.values if self._is_counted else ())
        self.meeting = Meeting(scheme.by_person)

    def take(self, answers: Answers) -> None:
        """Take the answers of a part."""
        paired = is_paired(answers)
        self.shared += len(np.unique(answers.item[paired]))
        self.by_person += np.bincount(answers.annotator[paired], minlength=len(self.by_person))
        self.days.update(days_of(answers))
        for version in self.counts:
            own = answers if version == ALL else answers.only(answers.version == version)
            self.counts[version] += np.bincount(own.value[is_paired(own)], minlength=self._width)
            if version != ALL:
                self.versions[version] += len(own.item)
        if self._is_counted:
            self.parting.take(answers)
            self.meeting.take(answers)


def plan_of(given: Given, scheme: Scheme) -> Plan:
    """What is asked of the answers to a decision."""
    is_too_many = scheme.level is not Level.INTERVAL and len(scheme.values) > MOST_VALUES
    survey = _Survey(scheme, is_too_many=is_too_many)
    for answers in given.answers(scheme):
        survey.take(answers)
    why = _why(scheme, survey.shared)
    if is_too_many:
        return _nothing(scheme, 0, (Undefined.TOO_MANY, why), None)
    if why is not None:
        return _nothing(scheme, survey.shared, (why, why), survey.parting.confusion())
    level, values = scheme.level, scheme.values
    distances = distances_of(level, values, survey.counts[ALL])
    people = most_of(survey.by_person, MOST_PEOPLE)
    versions = tuple(
        (number, count, distances_of(level, values, survey.counts[number]))
        for number, count in enumerate(survey.versions)
    )
    return Plan(
        scheme,
        survey.shared,
        None,
        None,
        distances,
        tuple((one, int(survey.by_person[one])) for one in sorted(people)),
        survey.meeting.told(),
        survey.parting.pairs(distances),
        survey.parting.confusion(),
        versions if len(versions) > 1 else (),
        periods_of(survey.days),
        _charged(given, scheme, distances),
    )


def _nothing(
    scheme: Scheme,
    shared: int,
    why: tuple[Undefined, Undefined | None],
    confusion: Confusion | None,
) -> Plan:
    """Where nothing can be told of the answers whole."""
    return Plan(scheme, shared, *why, categories(1), (), (), (), confusion, (), (), ())


def _why(scheme: Scheme, shared: int) -> Undefined | None:
    """Why nothing can be said; None where something can, unless all answers are alike."""
    people = len(scheme.people)
    if people < 2:
        return Undefined.ALONE if people else Undefined.NOBODY
    if shared < 2:
        return Undefined.ONE_ITEM if shared else Undefined.APART
    return None


def _charged(given: Given, scheme: Scheme, distances: Distances) -> tuple[str, ...]:
    """For each ruling the clause that counts."""
    explained = Explained(given.rulings)
    if given.rulings:
        for answers in given.answers(scheme):
            explained.take(answers, units_of(answers, distances))
    return explained.told()
