"""Everything that can be said of a file of answers: scores, diagnoses, the class."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rubricc.grade.classroom import Classroom, report_on
from rubricc.grade.diagnosing import Diagnosis, diagnose_by
from rubricc.grade.readings import Readings, readings_of
from rubricc.grade.replies import Reply
from rubricc.grade.scoring import Score, score_all
from rubricc.quiz import Key


@dataclass(frozen=True, slots=True)
class Graded:
    """Scores by annotator and form, a diagnosis of each, and the class."""

    keys: tuple[Key, ...]
    scores: tuple[Score, ...]
    diagnoses: Mapping[tuple[str, str], Diagnosis]
    classroom: Classroom


def grade(keys: Sequence[Key], replies: Sequence[Reply]) -> Graded:
    """Grade the answers to the forms of some keys of one guideline."""
    scores = score_all(keys, replies)
    by_form = {key.form: key for key in keys}
    known: dict[tuple[str, frozenset[str]], Readings] = {}
    diagnoses: dict[tuple[str, str], Diagnosis] = {}
    for one in scores:
        sheet = one.form, frozenset(one.chosen)
        if sheet not in known:
            known[sheet] = readings_of(by_form[one.form], tuple(one.chosen))
        diagnoses[one.annotator, one.form] = diagnose_by(known[sheet], one.chosen)
    return Graded(tuple(keys), scores, diagnoses, report_on(keys, scores, diagnoses))
