"""The report as one HTML page: no script, nothing loaded, every text of others escaped."""

from dataclasses import dataclass, replace

from rubricc.emit.grades.plots import clauses_plot, items_plot, scores_plot, speed_plot
from rubricc.emit.grades.sentences import about, key_of_form, result, verdict, weak_clauses
from rubricc.emit.plots import HEIGHT, WIDTH, Bars, Cloud, page_of
from rubricc.grade import Graded, Score, points_of
from rubricc.quiz import KeyItem

MARKS = {True: "☑", False: "☐", None: "?"}
"""How the page shows that a text has a point, has it not, or that words cannot say."""


@dataclass(frozen=True, slots=True)
class Written:
    """A justification beside the model and what should be seen in it."""

    item: str
    text: str
    model: str
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Person:
    """What the page says of an annotator."""

    name: str
    form: str
    result: str
    is_passed: bool
    verdict: tuple[str, ...]
    clauses: tuple[str, ...]
    written: tuple[Written, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """What the page says of an item."""

    id: str
    form: str
    texts: tuple[tuple[str, str], ...]
    right: str
    counted: str
    discrimination: str
    most_wrong: str
    is_failed_by_all: bool


MOST_SHOWN = 10_000
"""Annotators on a page: of more no browser makes one."""


def grades_page(graded: Graded) -> str:
    """The page."""
    guideline = graded.keys[0].guideline
    room = graded.classroom
    paces = replace(room, paces=room.paces[:MOST_SHOWN])
    shown = replace(graded, scores=graded.scores[:MOST_SHOWN], classroom=paces)
    bars: list[Bars] = [scores_plot(shown), clauses_plot(graded)]
    clouds: list[Cloud] = [items_plot(graded), speed_plot(shown)]
    return page_of(
        "rubricc.emit.grades",
        "report.html",
        title=guideline.title,
        version=guideline.version,
        forms=[about(key) for key in graded.keys],
        reliability=[
            (form, f"{found:.2f}") for form, found in room.reliability.items() if found is not None
        ],
        speed="" if room.speed is None else f"{room.speed:+.2f}",
        people=[_person(graded, score) for score in shown.scores],
        more=len(graded.scores) - len(shown.scores),
        items=_items(graded),
        copied=room.copied,
        hurried=room.hurried,
        bars=[one for one in bars if one.bars],
        clouds=[one for one in clouds if one.dots],
        width=WIDTH,
        height=HEIGHT,
    )


def _person(graded: Graded, score: Score) -> Person:
    key = key_of_form(graded, score.form)
    return Person(
        score.annotator,
        score.form,
        result(score),
        score.passed,
        tuple(verdict(key, graded.diagnoses[score.annotator, score.form])),
        tuple(weak_clauses(score)),
        tuple(_written(item, score) for item in key.items if item.id in score.justifications),
    )


def _written(item: KeyItem, score: Score) -> Written:
    text = score.justifications[item.id]
    points = tuple(f"{MARKS[one.is_met]} {one.text}" for one in points_of(item.checklist, text))
    return Written(item.id, text, item.justification, points)


def _items(graded: Graded) -> list[Asked]:
    asked = {item.id: item for key in graded.keys for item in key.items}
    return [
        Asked(
            one.item,
            one.form,
            asked[one.item].texts,
            asked[one.item].key,
            f"{one.right} of {one.of}",
            "" if one.discrimination is None else f"{one.discrimination:+.2f}",
            "" if one.most_wrong is None else f"{one.most_wrong[0]} ({one.most_wrong[1]})",
            one.is_failed_by_all,
        )
        for one in sorted(
            graded.classroom.items, key=lambda each: (each.right / max(1, each.of), each.item)
        )
    ]
