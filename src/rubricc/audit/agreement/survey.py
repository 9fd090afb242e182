"""What must be known of all answers to a decision before its statistics can be asked for."""

from collections import Counter
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rubricc.audit.agreement.answers import Answers, is_too_many
from rubricc.audit.agreement.blame import NO_CHARGING, Charging, Explained, charging_of
from rubricc.audit.agreement.given import Given, Scheme
from rubricc.audit.agreement.nodes import Confusion, Level, Undefined
from rubricc.audit.agreement.over_time import Period, days_of, periods_of
from rubricc.audit.agreement.parting import Parting
from rubricc.audit.agreement.people import MOST_PEOPLE, Meeting, Pair, most_of
from rubricc.audit.agreement.units import Distances, categories, distances_of, is_paired, units_of


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """What is asked of the answers to a decision. `shared` items have several answers, `why` says
    why nothing can be told, and `parts_why` of the labels of sets; people stand with how many
    answers to such items they gave, versions with their answers; `charging` has the clauses."""

    scheme: Scheme
    shared: int
    why: Undefined | None
    parts_why: Undefined | None
    distances: Distances
    people: tuple[tuple[int, int], ...]
    couples: tuple[Pair, ...]
    pairs: tuple[tuple[float, int, int], ...]
    confusion: Confusion | None
    versions: tuple[tuple[int, int], ...]
    levels: NDArray[np.unsignedinteger] | None
    """For each version how often each level was given, where these tell how far they are apart."""
    periods: tuple[Period, ...]
    charging: Charging

    def distances_by(self, version: int) -> Distances:
        """How far answers are apart by a version."""
        if self.levels is None:
            return self.distances
        return distances_of(self.scheme.level, self.scheme.values, self.levels[version])


class _Survey:
    """What is counted of the answers, part by part."""

    def __init__(self, scheme: Scheme) -> None:
        self.shared = 0
        self.by_person = np.zeros(len(scheme.people), dtype=np.int64)
        self.days: Counter[int] = Counter()
        is_few = not is_too_many(scheme.level, scheme.values)
        self.levels = _Levels(scheme) if is_few and scheme.level is Level.ORDINAL else None
        self.versions = np.zeros(len(scheme.versions), dtype=np.int64)
        self._is_counted = is_few and scheme.level in (Level.NOMINAL, Level.ORDINAL)
        self.parting = Parting(scheme.values if self._is_counted else ())
        self.meeting = Meeting(scheme.by_person)

    def take(self, answers: Answers) -> None:
        """Take the answers of a part."""
        paired = is_paired(answers)
        self.shared += len(np.unique(answers.item[paired]))
        self.by_person += np.bincount(answers.annotator[paired], minlength=len(self.by_person))
        self.days.update(days_of(answers))
        named = answers.version[answers.version >= 0]
        self.versions += np.bincount(named, minlength=len(self.versions))
        if self.levels is not None:
            self.levels.take(answers)
        if self._is_counted:
            self.parting.take(answers)
            self.meeting.take(answers)


class _Levels:
    """How often each level was given to items that several answered, and by each version to those
    that several answered by it."""

    def __init__(self, scheme: Scheme) -> None:
        width, kind = len(scheme.values), np.min_scalar_type(scheme.answers)
        self.all = np.zeros(width, dtype=np.int64)
        self.by_version = np.zeros((len(scheme.versions), width), dtype=kind)

    def take(self, answers: Answers) -> None:
        """Take the answers of a part."""
        self.all += np.bincount(answers.value[is_paired(answers)], minlength=len(self.all))
        own = answers.only(answers.version >= 0)
        _, place, counts = np.unique(
            own.item * len(self.by_version) + own.version, return_inverse=True, return_counts=True
        )
        paired = counts[place] > 1
        np.add.at(self.by_version, (own.version[paired], own.value[paired]), 1)


def plan_of(given: Given, scheme: Scheme) -> Plan:
    """What is asked of the answers to a decision."""
    survey = _Survey(scheme)
    for answers in given.answers(scheme):
        survey.take(answers)
    why = _why(scheme, survey.shared)
    if is_too_many(scheme.level, scheme.values):
        return _nothing(scheme, survey.shared, (Undefined.TOO_MANY, why), None)
    if why is not None:
        return _nothing(scheme, survey.shared, (why, why), survey.parting.confusion())
    levels = survey.levels
    counts = np.zeros(0, dtype=np.int64) if levels is None else levels.all
    distances = distances_of(scheme.level, scheme.values, counts)
    people = most_of(survey.by_person, MOST_PEOPLE)
    versions = tuple(enumerate(survey.versions.tolist()))
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
        None if levels is None else levels.by_version,
        periods_of(survey.days),
        _charging(given, scheme, distances),
    )


def _nothing(
    scheme: Scheme,
    shared: int,
    why: tuple[Undefined, Undefined | None],
    confusion: Confusion | None,
) -> Plan:
    """Where nothing can be told of the answers whole."""
    return Plan(
        scheme, shared, *why, categories(1), (), (), (), confusion, (), None, (), NO_CHARGING
    )


def _why(scheme: Scheme, shared: int) -> Undefined | None:
    """Why nothing can be said; None where something can, unless all answers are alike."""
    people = len(scheme.people)
    if people < 2:
        return Undefined.ALONE if people else Undefined.NOBODY
    if shared < 2:
        return Undefined.ONE_ITEM if shared else Undefined.APART
    return None


def _charging(given: Given, scheme: Scheme, distances: Distances) -> Charging:
    """For each ruling the clause that counts."""
    explained = Explained(given.rulings)
    if given.rulings:
        for answers in given.answers(scheme):
            explained.take(answers, units_of(answers, distances))
    clauses = [clause.id for clause in scheme.decision.clauses]
    return charging_of(given.rulings, explained.told(), clauses, scheme.values)
