"""One item: its text, its question, its answers, and why they are right and wrong."""

from dataclasses import dataclass, replace
from hashlib import sha256

from rubricc.model import (
    Decision,
    DecisionKind,
    Special,
    Value,
)
from rubricc.quiz.cards import card, settings_text
from rubricc.quiz.composing import Desk, Texts, compose
from rubricc.quiz.explaining import explanation
from rubricc.quiz.justifying import checklist, justification
from rubricc.quiz.nodes import Item, Shape
from rubricc.quiz.options import options_for
from rubricc.quiz.recognising import read_case
from rubricc.quiz.workshop import Cast, Workshop, outcome_name
from rubricc.table import value_text

LIKE = 3, 2
"""Of two responses the longer one has at most so many words for so many of the other."""
ATTEMPTS = 8
"""So many plans are tried until the responses are of like length."""


@dataclass(frozen=True, slots=True)
class Target:
    """What an item is for: a misreading or a clause of a decision, and the cases that serve."""

    decision: Decision
    name: str
    cases: int


def text_of_case(workshop: Workshop, cast: Cast, occasion: str) -> Texts | None:
    """Texts from which the case is read back; None where there are none."""
    best: Texts | None = None
    for attempt in range(ATTEMPTS):
        desk = Desk(
            workshop.guideline,
            cast.told.setting,
            workshop.draw,
            f"{occasion}/{attempt}",
        )
        texts = compose(desk, cast.case)
        if texts is None or not is_read_back(workshop, cast, texts):
            continue
        if are_alike(texts):
            return texts
        best = best or texts
    return best


def is_read_back(workshop: Workshop, cast: Cast, texts: Texts) -> bool:
    """Whether the recogniser reads the very case from the texts."""
    settings: dict[str, Value] = {
        signal.id: cast.case[signal.id]
        for signal in workshop.guideline.signals
        if signal.is_setting
    }
    spoken = [(name, text) for name, text in texts if name in ("", "A", "B")]
    return read_case(workshop.recogniser, spoken, settings) == dict(cast.case)


def are_alike(texts: Texts) -> bool:
    """Whether two responses are of like length; a single text is."""
    lengths = sorted(len(text.split()) for name, text in texts if name in ("A", "B"))
    return not lengths or lengths[-1] * LIKE[1] <= lengths[0] * LIKE[0]


def write_item(
    workshop: Workshop, target: Target, cast: Cast, texts: Texts | None, shape: Shape
) -> Item | None:
    """The item; None where the case has no single right answer or nothing to choose from."""
    decision = target.decision
    verdict = workshop.verdict(decision.id, cast.case)
    key = outcome_name(verdict.result)
    said = workshop.said(decision.id, cast.cells)
    if "|" in key or key == "?":
        return None
    options = options_for(workshop, decision, key, said, target.name)
    if len(options) < 2:
        return None
    shown = (("", card(workshop, decision.id, cast)),) if texts is None else texts
    id_ = item_id(workshop, decision, cast, shown)
    is_preference = decision.kind is DecisionKind.PREFERENCE
    return Item(
        id=id_,
        decision=decision.id,
        kind=str(shape),
        texts=shown,
        answers=_answers(workshop, cast),
        question=settings_text(workshop.guideline, cast) + question(workshop, decision),
        options=tuple(workshop.draw.order(options, id_, name=lambda one: one.outcome)),
        key=key,
        explanation=explanation(workshop, decision, verdict, cast.cells),
        clauses=verdict.clauses,
        justification=justification(workshop, decision, verdict, cast) if is_preference else "",
        checklist=checklist(workshop, decision, verdict, cast) if is_preference else (),
        tells={name: outcome for name, outcome in said.items() if outcome != key},
        half=str(workshop.half),
    )


def item_id(workshop: Workshop, decision: Decision, cast: Cast, texts: Texts) -> str:
    """An id by what is asked and shown; settings are not in the texts."""
    content = [decision.id, settings_text(workshop.guideline, cast), *map("\0".join, texts)]
    return sha256("\0\0".join(content).encode()).hexdigest()[:12]


def question(workshop: Workshop, decision: Decision) -> str:
    """What is asked of the item."""
    unit = workshop.guideline.unit
    if decision.kind is DecisionKind.PREFERENCE:
        return "Which is better?"
    if decision.id == "label":
        return f"Which label does this {unit} get?"
    if decision.kind is DecisionKind.MANY:
        return f"Which of `{decision.id}` does this {unit} get?"
    return f"What is `{decision.id}` of this {unit}?"


def _answers(workshop: Workshop, cast: Cast) -> dict[str, str]:
    """The case as data holds it, without what does not apply."""
    return {
        signal.id: value_text(signal, cast.case[signal.id])
        for signal in workshop.guideline.signals
        if cast.case[signal.id] is not Special.NOT_APPLICABLE
    }


def with_position(item: Item, position: int) -> Item:
    """The item with the right option at this place."""
    wrong = [option for option in item.options if option.outcome != item.key]
    right = next(option for option in item.options if option.outcome == item.key)
    place = position % len(item.options)
    return replace(item, options=(*wrong[:place], right, *wrong[place:]))


def exchanged(texts: Texts) -> Texts:
    """The texts with the two responses exchanged."""
    other = {"A": "B", "B": "A"}
    by_name = dict(texts)
    return tuple((name, by_name[other.get(name, name)]) for name, _ in texts)
