"""One item: its text, its question, its answers, and why they are right and wrong."""

from dataclasses import dataclass, replace
from hashlib import sha256

from rubricc.model import Case, Decision, DecisionKind, Special, Value, question_text
from rubricc.quiz.cards import card, settings_text
from rubricc.quiz.composing import Texts, compose
from rubricc.quiz.desk import Desk
from rubricc.quiz.doubting import OPEN, answered_in, doubt_in, told_in
from rubricc.quiz.judging import judge, reason, written
from rubricc.quiz.nodes import Item, Shape
from rubricc.quiz.options import options_for
from rubricc.quiz.pairing import are_like
from rubricc.quiz.recognising import read_case
from rubricc.quiz.workshop import Cast, Workshop
from rubricc.table import value_text

SIDES = ("A", "B")
ATTEMPTS = 8
"""So many plans are tried until the responses are of like length."""


@dataclass(frozen=True, slots=True)
class Target:
    """What an item is for: a misreading or a clause of a decision, and the cases that serve; of a
    doubt guessed away the signal that nobody can tell in them."""

    decision: Decision
    name: str
    cases: int
    unsure: str | None = None


def text_of_case(workshop: Workshop, cast: Cast, occasion: str) -> Texts | None:
    """Texts from which the case is read back, two responses of like length; None if there are
    none."""
    shown = shown_case(workshop, cast)
    for attempt in range(ATTEMPTS):
        desk = Desk(
            workshop.guideline,
            cast.told.setting,
            workshop.draw,
            f"{occasion}/{attempt}",
        )
        texts = compose(desk, shown)
        if texts is None or not is_read_back(workshop, cast, texts):
            continue
        if are_like([text for name, text in texts if name in SIDES]):
            return texts
    return None


def is_read_back(workshop: Workshop, cast: Cast, texts: Texts) -> bool:
    """Whether the recogniser reads the very case from the texts."""
    settings: dict[str, Value] = {
        signal.id: cast.case[signal.id]
        for signal in workshop.guideline.signals
        if signal.is_setting
    }
    spoken = [(name, text) for name, text in texts if name in ("", *SIDES)]
    supposed = {} if cast.unsure is None else {cast.unsure: str(cast.case[cast.unsure])}
    return read_case(workshop.recogniser, spoken, settings, supposed) == dict(cast.case)


def write_item(
    workshop: Workshop, target: Target, cast: Cast, texts: Texts | None, shape: Shape
) -> Item | None:
    """The item; None where the case has no single right answer or nothing to choose from."""
    decision = target.decision
    judgement = judge(workshop, decision, cast)
    key = judgement.key
    if "|" in key or key == "?":
        return None
    options = options_for(workshop, decision, judgement, target.name)
    if len(options) < 2:
        return None
    shown = (("", card(workshop, decision.id, cast)),) if texts is None else texts
    id_ = item_id(workshop, decision, cast, shown)
    is_preference = decision.kind is DecisionKind.PREFERENCE
    model, points = written(workshop, decision, cast, judgement) if is_preference else ("", ())
    return Item(
        id=id_,
        decision=decision.id,
        kind=str(shape),
        texts=shown,
        answers=answers_of(workshop, cast),
        question=settings_text(workshop.guideline, cast)
        + question_text(workshop.guideline, decision, hint=""),
        options=tuple(workshop.draw.order(options, id_, name=lambda one: one.outcome)),
        key=key,
        explanation=reason(workshop, decision, cast, judgement),
        clauses=judgement.clauses,
        justification=model,
        checklist=points,
        tells={name: outcome for name, outcome in judgement.said.items() if outcome != key},
        half=str(workshop.half),
    )


def item_id(workshop: Workshop, decision: Decision, cast: Cast, texts: Texts) -> str:
    """An id by what is asked and shown; settings are not in the texts."""
    content = [decision.id, settings_text(workshop.guideline, cast), *map("\0".join, texts)]
    return sha256("\0\0".join(content).encode()).hexdigest()[:12]


def answers_of(workshop: Workshop, cast: Cast) -> dict[str, str]:
    """The case as data holds it, without what does not apply; what nobody can tell is `?`."""
    told = cast.case
    if cast.unsure is not None:
        told = answered_in(doubt_in(workshop.guideline, cast.case, cast.unsure))
    return {
        signal.id: OPEN if told[signal.id] == OPEN else value_text(signal, told[signal.id])
        for signal in workshop.guideline.signals
        if told[signal.id] is not Special.NOT_APPLICABLE
    }


def shown_case(workshop: Workshop, cast: Cast) -> Case:
    """The case as far as anybody can tell."""
    if cast.unsure is None:
        return cast.case
    return told_in(doubt_in(workshop.guideline, cast.case, cast.unsure))


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
