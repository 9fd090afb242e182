"""What annotators are asked in a session: every outcome on offer, and what an answer says."""

from collections.abc import Iterator
from decimal import Decimal

from rubricc.audit.calibration.pack import Asked, Choice
from rubricc.meaning import DecisionMeaning, Meaning
from rubricc.model import (
    Accepted,
    Amount,
    Chosen,
    Decision,
    DecisionKind,
    Flagged,
    Guideline,
    Inapplicable,
    Outcome,
    question_text,
)
from rubricc.table import NONE, Problem, did_you_mean, is_number

FLAG = "flag:"
NOT_APPLICABLE = "n/a"
PREFERENCE = {"A": "Response A is better.", "tie": "Neither is.", "B": "Response B is better."}


def asked_about(meaning: Meaning, decided: DecisionMeaning) -> Asked:
    """A decision as it is put to annotators."""
    guideline, decision = meaning.guideline, decided.decision
    return Asked(
        decision=decision.id,
        question=question_text(guideline, decision),
        choices=tuple(_choices(guideline, decided)),
        is_several=decision.kind is DecisionKind.MANY,
        is_number=decision.kind is DecisionKind.SCORE,
    )


def _choices(guideline: Guideline, decided: DecisionMeaning) -> Iterator[Choice]:
    decision, values = decided.decision, decided.values()
    given = {
        name
        for one in values
        if isinstance(one, Accepted | Chosen)
        for name in (one.outcomes if isinstance(one, Accepted) else one.labels)
    }
    parents = {label.parent for label in decision.labels}
    for label in decision.labels:
        if label.name in given or label.name not in parents:
            yield Choice(value=label.name, text=_plain(label.description, label.name))
    flagged = {one.queue for one in values if isinstance(one, Flagged)}
    if None in flagged:
        yield Choice(value=FLAG, text="For somebody else to decide.")
    for queue in guideline.queues:
        if queue.name in flagged:
            yield Choice(value=f"{FLAG}{queue.name}", text=_plain(queue.description, queue.name))
    if any(isinstance(one, Inapplicable) for one in values):
        yield Choice(value=NOT_APPLICABLE, text="Not to be decided here.")


def _plain(description: str, name: str) -> str:
    return " ".join(description.split()) or PREFERENCE.get(name, "")


def read_outcome(guideline: Guideline, decision: Decision, answer: str) -> Outcome | Problem:
    """The outcome that an answer names, spelt as data has it: `a`, `a|b`, `a b`, `flag:queue`,
    `n/a`, a number."""
    text = answer.strip()
    names = [label.name for label in decision.labels]
    if text == NOT_APPLICABLE:
        return Inapplicable()
    if text.startswith("flag"):
        return _flag(guideline, text)
    if decision.kind is DecisionKind.SCORE:
        wrong = Problem("unknown-label", f"`{text[:50]}` is no number")
        return Amount(Decimal(text).normalize()) if is_number(text) else wrong
    if decision.kind is DecisionKind.MANY:
        told = [] if text == NONE else text.split()
        unknown = next((name for name in told if name not in names), None)
        if unknown is None and (told or text == NONE):
            return Chosen(tuple(name for name in names if name in told))
        return _unknown(unknown or text, names)
    told = text.split("|")
    unknown = next((name for name in told if name not in names), None)
    return Accepted(tuple(told)) if unknown is None else _unknown(unknown, names)


def _flag(guideline: Guideline, text: str) -> Outcome | Problem:
    queue = text.removeprefix("flag").removeprefix(":").strip()
    known = [one.name for one in guideline.queues]
    if queue and queue not in known:
        return Problem(
            "unknown-queue", f"there is no queue `{queue[:50]}`", did_you_mean(queue, known)
        )
    return Flagged(queue or None)


def _unknown(name: str, names: list[str]) -> Problem:
    return Problem(
        "unknown-label",
        f"`{name[:50]}` is none of {', '.join(f'`{one}`' for one in names)}",
        did_you_mean(name, names),
    )
