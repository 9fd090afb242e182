"""The annotation schemes: what is asked, each question as a scheme or two of Potato's.

A tooltip of Potato's is shown as HTML, so what the author wrote is escaped there.
"""

from collections.abc import Iterator
from html import escape

from rubricc.blocks import Data
from rubricc.emit.labeling import ANY_NOTE, NOTE, Answer, Form, Question

ELSE = ".else"
"""The end of the name of the scheme that takes what a number cannot say; no name of an author's
holds `else` behind a dot."""


def schemes(questions: tuple[Question, ...]) -> list[Data]:
    """The schemes of these questions, in order, and a note."""
    multiple = {one.name for one in questions if one.form is Form.SEVERAL}
    asked = [scheme for one in questions for scheme in _schemes(one, multiple)]
    return [*asked, _scheme("text", NOTE, ANY_NOTE)]


def _schemes(question: Question, multiple: set[str]) -> Iterator[Data]:
    shown = _shown(question, multiple)
    match question.form:
        case Form.ONE | Form.PAIR:
            is_row = question.is_scale or question.form is Form.PAIR
            yield _listed("radio", question, question.name, is_row=is_row) | shown
        case Form.SEVERAL:
            yield _listed("multiselect", question, question.name, is_row=False) | shown
        case Form.NUMBER:
            yield _number(question) | shown
            if question.others:
                named = f"{question.name}{ELSE}"
                answers = tuple(_label(one) for one in question.others)
                about = f"{question.title} If not a number:"
                yield _scheme("radio", named, about) | {"labels": list(answers)} | shown


def _scheme(kind: str, name: str, description: str) -> dict[str, Data]:
    return {
        "annotation_type": kind,
        "name": name,
        "description": description,
        "humanize_labels": False,
    }


def _listed(kind: str, question: Question, name: str, *, is_row: bool) -> dict[str, Data]:
    parents = {one.value: one.parent for one in question.answers}
    answers = [one for one in question.answers if not one.is_group]
    labels = [_label(one, parents.get(one.value)) for one in (*answers, *question.others)]
    required: dict[str, Data] = {"label_requirement": {"required": True}}
    row: dict[str, Data] = {"horizontal": True} if is_row else {}
    return _scheme(kind, name, question.title) | {"labels": labels} | row | required


def _label(answer: Answer, parent: str | None = None) -> Data:
    under = f"{parent} › " if parent else ""
    hint = escape(f"{under}{answer.hint}".removesuffix(" › ").replace("\n", " "))
    return {"name": answer.value, "tooltip": hint} if hint else {"name": answer.value}


def _number(question: Question) -> dict[str, Data]:
    names = zip(("min_value", "max_value"), question.bounds, strict=True)
    within: dict[str, Data] = {
        name: int(end) if end.lstrip("-").isdigit() else float(end)
        for name, end in names
        if end is not None
    }
    return _scheme("number", question.name, question.title) | within


def _shown(question: Question, multiple: set[str]) -> dict[str, Data]:
    """When the question is put, as far as other answers can say it."""
    if not question.shown:
        return {}
    when: list[Data] = [
        {
            "schema": one.question,
            "operator": "contains" if one.question in multiple else "equals",
            "value": list(one.values),
        }
        for one in question.shown
    ]
    return {"display_logic": {"show_when": when, "logic": "all"}}
