"""Tasks with what is known of them, as annotations that are the ground truth."""

from collections.abc import Iterator, Mapping
from itertools import islice, product

from rubricc.emit.label_studio.config import else_name
from rubricc.emit.labeling import NONE_OF_THESE, Form, Job, Known, Mode, Question
from rubricc.emit.media import MEDIA, shown_data
from rubricc.table import NONE, Json

SIDES = {"A": "left", "B": "right"}
MOST_TRUTHS = 32
"""So many right annotations stand in a task, no more."""


def task(job: Job, mode: Mode, known: Known, *, is_public: bool) -> Json:
    """A text with what is known of it; why that is so stands in the data of a public one only.

    Where several answers are right, each is a ground truth of its own.
    """
    asked = {question.name: question for question in job.asked(mode)}
    why: dict[str, Json] = {}
    if is_public:
        clauses = " ".join(known.clauses)
        why = {"rubricc_explanation": known.explanation, "rubricc_clauses": clauses}
    shown = shown_data(job.media, known.texts)
    return {
        "data": {**shown, "rubricc_item": known.id, **job.stamp, **why},
        "annotations": [
            {"ground_truth": True, "was_cancelled": False, "result": _every(job, asked, right)}
            for right in islice(_right(known.answers(mode)), MOST_TRUTHS)
        ],
    }


def _right(told: Mapping[str, str]) -> Iterator[Mapping[str, str]]:
    """Each way to answer all questions right."""
    for chosen in product(*(text.split("|") for text in told.values())):
        yield dict(zip(told, chosen, strict=True))


def _every(job: Job, asked: Mapping[str, Question], right: Mapping[str, str]) -> list[Json]:
    return [result for name, one in right.items() for result in _results(job, asked[name], one)]


def bare_task(job: Job, name: str, texts: tuple[tuple[str, str], ...]) -> Json:
    """A text of which nothing is known yet."""
    return {"data": {**shown_data(job.media, texts), "rubricc_item": name, **job.stamp}}


def _results(job: Job, question: Question, answer: str) -> Iterator[Json]:
    """The results of one answer."""
    others = {one.value for one in question.others}
    match question.form:
        case Form.PAIR if answer in SIDES:
            yield _result(job, question.name, "pairwise", SIDES[answer])
        case Form.PAIR:
            yield _result(job, else_name(question.name), "choices", [answer])
        case Form.NUMBER if answer in others:
            yield _result(job, else_name(question.name), "choices", [answer])
        case Form.NUMBER:
            yield _result(job, question.name, "number", _number(answer))
        case Form.ONE if question.is_rating and answer in others:
            yield _result(job, else_name(question.name), "choices", [answer])
        case Form.ONE if question.is_rating:
            yield _result(job, question.name, "rating", int(answer))
        case Form.ONE:
            yield _chosen(job, question, [answer])
        case Form.SEVERAL:
            yield _chosen(job, question, _members(answer, others))


def _members(answer: str, others: set[str]) -> list[str]:
    if answer == NONE:
        return [NONE_OF_THESE]
    return [answer] if answer in others else answer.split(" ")


def _chosen(job: Job, question: Question, chosen: list[str]) -> Json:
    if not question.is_nested:
        return _result(job, question.name, "choices", chosen)
    parents = {answer.value: answer.parent for answer in question.answers}
    return _result(job, question.name, "taxonomy", [_path(parents, one) for one in chosen])


def _path(parents: Mapping[str, str | None], label: str) -> list[Json]:
    above = parents.get(label)
    return [*(_path(parents, above) if above else []), label]


def _number(text: str) -> Json:
    return int(text) if text.lstrip("-").isdigit() else float(text)


def _result(job: Job, name: str, kind: str, value: Json) -> Json:
    held = "selected" if kind == "pairwise" else kind
    return {
        "from_name": name,
        "to_name": MEDIA[job.media].target,
        "type": kind,
        "value": {held: value},
    }
