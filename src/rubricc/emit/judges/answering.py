"""What a judge may answer: a JSON Schema that every model's tools can hold, and answers as JSON."""

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal

from rubricc.emit.labeling import NONE_OF_THESE, NOT_SURE, Form, Job, Known, Question
from rubricc.table import NONE, Json, number_text

OPEN = "?"
"""How an item says that nobody can tell."""


def compact(value: Json) -> str:
    """The value on one line, in its own order: signals are observed before labels are given."""
    return json.dumps(value, ensure_ascii=False)


def answer_schema(job: Job) -> Json:
    """The schema of an answer: what was observed, and what each decision comes to."""
    decisions: Mapping[str, Json] = {one.name: _asked(one) for one in job.decisions}
    signals: Mapping[str, Json] = {one.name: _asked(one) for one in job.signals}
    return {
        "type": "object",
        "additionalProperties": False,
        "required": ["signals", "labels"],
        "properties": {
            "signals": {
                "type": "object",
                "additionalProperties": False,
                "properties": signals,
            },
            "labels": {
                "type": "object",
                "additionalProperties": False,
                "required": list(decisions),
                "properties": decisions,
            },
        },
    }


def _asked(question: Question) -> Json:
    """One of a list; a list of some; or a number, unless it is none."""
    answers: list[Json] = [one.value for one in question.answers if not one.is_group]
    others: list[Json] = [one.value for one in question.others if one.value != NONE_OF_THESE]
    match question.form:
        case Form.ONE | Form.PAIR:
            return {"enum": [*answers, *others]}
        case Form.SEVERAL:
            several: Json = {"type": "array", "items": {"enum": answers}}
            return {"anyOf": [several, {"enum": others}]} if others else several
        case Form.NUMBER:
            number: Json = {"type": "integer" if question.is_whole else "number"}
            return {"anyOf": [number, {"enum": others}]} if others else number


def answer_of(job: Job, known: Known) -> Json:
    """What a judge says who makes no mistake; of several right answers the first."""
    asked = {one.name: one for one in (*job.signals, *job.decisions)}
    return {
        "signals": dict(_said(asked, known.signals)),
        "labels": dict(_said(asked, known.outcomes)),
    }


def _said(asked: Mapping[str, Question], answers: Mapping[str, str]) -> Iterator[tuple[str, Json]]:
    for name, text in answers.items():
        first = NOT_SURE if text == OPEN else text.partition("|")[0]
        yield name, in_json(asked[name], first)


def in_json(question: Question, text: str) -> Json:
    """An answer as the schema wants it."""
    others = {one.value for one in question.others}
    if text in others or question.form in (Form.ONE, Form.PAIR):
        return text
    if question.form is Form.SEVERAL:
        return [] if text == NONE else [*text.split(" ")]
    number = Decimal(text)
    return int(number) if number == number.to_integral_value() else float(number_text(number))
