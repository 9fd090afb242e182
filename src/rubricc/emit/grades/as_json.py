"""The report as JSON."""

from collections.abc import Mapping, Sequence

from rubricc.emit.grades.sentences import key_of_form, words_of
from rubricc.grade import SLIP, Diagnosis, Graded, Score, Suspect, met, points_of
from rubricc.quiz import Key, KeyItem
from rubricc.table import Json, plain

DIGITS = 4


def grades_json(graded: Graded) -> Mapping[str, Json]:
    """Everything that was graded, as one object."""
    return {
        "guideline": plain(graded.keys[0].guideline),
        "slip": SLIP,
        "forms": [_form(graded, key) for key in graded.keys],
        "annotators": [_annotator(graded, score) for score in graded.scores],
        "class": _class(graded),
    }


def _form(graded: Graded, key: Key) -> Json:
    return {
        "form": key.form,
        "purpose": key.purpose,
        "items": len(key.items),
        "pass_mark": key.pass_mark,
        "certificate": None if key.certificate is None else plain(key.certificate),
        "kr20": _rounded(graded.classroom.reliability[key.form]),
    }


def _annotator(graded: Graded, score: Score) -> Json:
    key = key_of_form(graded, score.form)
    return {
        "annotator": score.annotator,
        "form": score.form,
        "right": score.right,
        "of": score.of,
        "unanswered": score.unanswered,
        "interval": [_rounded(score.low), _rounded(score.high)],
        "passed": score.passed,
        "clauses": {name: [one.right, one.of] for name, one in score.clauses.items()},
        "diagnosis": _diagnosis(key, graded.diagnoses[score.annotator, score.form]),
        "justifications": _justifications(key, score.justifications),
    }


def _diagnosis(key: Key, found: Diagnosis) -> Json:
    return {
        "verdict": str(found.verdict),
        "named": _suspects(key, found.named),
        "ranked": _suspects(key, found.ranked),
        "wrong": found.wrong,
        "unexplained": found.unexplained,
        "error_rate": _rounded(found.alarms),
    }


def _suspects(key: Key, suspects: Sequence[Suspect]) -> Json:
    words = words_of(key)
    return [
        {
            "misreadings": [{"id": name, "words": words[name]} for name in one.misreadings],
            "near": [{"id": name, "words": words[name]} for name in one.near],
            "fits": one.fits,
            "told": one.told,
            "evidence": _rounded(one.evidence),
        }
        for one in suspects
    ]


def _justifications(key: Key, written: Mapping[str, str]) -> Json:
    """What was written beside what should be seen in it, and how many points its words meet."""
    return [_written(item, written[item.id]) for item in key.items if item.id in written]


def _written(item: KeyItem, text: str) -> Json:
    points = points_of(item.checklist, text)
    right, of = met(points)
    return {
        "item": item.id,
        "written": text,
        "model": item.justification,
        "checklist": [{"point": one.text, "met": one.is_met} for one in points],
        "met": right,
        "of": of,
    }


def _class(graded: Graded) -> Json:
    room = graded.classroom
    return {
        "items": [
            {
                "item": one.item,
                "form": one.form,
                "answered": one.answered,
                "right": one.right,
                "of": one.of,
                "discrimination": _rounded(one.discrimination),
                "most_wrong": list(one.most_wrong) if one.most_wrong else None,
                "failed_by_all": one.is_failed_by_all,
            }
            for one in room.items
        ],
        "copied": [
            {
                "annotators": list(one.annotators),
                "form": one.form,
                "same": one.same,
                "wrong": one.wrong,
                "chance": one.chance,
            }
            for one in room.copied
        ],
        "hurried": [
            {
                "annotator": one.annotator,
                "form": one.form,
                "items": list(one.items),
                "timed": one.timed,
            }
            for one in room.hurried
        ],
        "speed": _rounded(room.speed),
    }


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, DIGITS)
