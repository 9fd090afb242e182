"""Everything that can be said of a file of answers: scores, diagnoses, the class."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rubricc.grade.classroom import Classroom, report_on
from rubricc.grade.diagnosing import Diagnosis, diagnose_by
from rubricc.grade.readings import readings_of
from rubricc.grade.replies import Reply
from rubricc.grade.scoring import Score, score_all
from rubricc.quiz import Key

Answers = tuple[tuple[str, str], ...]


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
    diagnoses = {(one.annotator, one.form): made for one, made in _diagnosed(keys, scores)}
    return Graded(tuple(keys), scores, diagnoses, report_on(keys, scores, diagnoses))


def _diagnosed(keys: Sequence[Key], scores: Sequence[Score]) -> Iterator[tuple[Score, Diagnosis]]:
    """Those who answered the same items together: what these can tell takes memory."""
    by_form = {key.form: key for key in keys}
    sheets: dict[tuple[str, frozenset[str]], list[Score]] = {}
    for one in scores:
        sheets.setdefault((one.form, frozenset(one.chosen)), []).append(one)
    for (form, items), alike in sheets.items():
        readings, known = readings_of(by_form[form], tuple(items)), dict[Answers, Diagnosis]()
        for one in alike:
            answers = tuple(sorted(one.chosen.items()))
            if answers not in known:
                known[answers] = diagnose_by(readings, one.chosen)
            yield one, known[answers]
