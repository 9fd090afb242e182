"""From a sound guideline to what annotators are asked."""

from collections.abc import Iterator

from rubricc import table
from rubricc.emit.labeling.nodes import (
    NONE_OF_THESE,
    NOT_APPLICABLE,
    NOT_SURE,
    UNKNOWN,
    Answer,
    Form,
    Job,
    Question,
)
from rubricc.emit.labeling.showing import shown_when
from rubricc.emit.nodes import Bundle
from rubricc.model import (
    Accepted,
    Chosen,
    Decision,
    DecisionKind,
    Flagged,
    Guideline,
    Inapplicable,
    Signal,
    SignalKind,
    condition_text,
    number_text,
    question_text,
)
from rubricc.quiz import outcome_name


def job_of(bundle: Bundle) -> Job:
    """Everything that is asked of an annotator who works by this guideline."""
    guideline = bundle.guideline
    known = sorted(bundle.table.decisions, key=lambda one: one.place)
    decisions = {decision.id: decision for decision in guideline.decisions}
    return Job(
        id=guideline.id,
        title=guideline.title,
        version=guideline.version,
        digest=bundle.table.digest,
        media=guideline.media,
        unit=guideline.unit,
        decisions=tuple(_decision(guideline, decisions[one.id], one) for one in known),
        signals=tuple(_signal(guideline, one) for one in guideline.signals if not one.is_setting),
    )


# ---- decisions ---------------------------------------------------------------------------------


def _decision(guideline: Guideline, decision: Decision, known: table.Decision) -> Question:
    return Question(
        name=decision.id,
        title=question_text(guideline, decision),
        form=_form(decision.kind),
        answers=tuple(_answers(decision, known)),
        others=tuple(_others(guideline, known)),
        is_scale=decision.kind is DecisionKind.SCALE,
    )


def _form(kind: DecisionKind) -> Form:
    match kind:
        case DecisionKind.ONE | DecisionKind.SCALE:
            return Form.ONE
        case DecisionKind.MANY:
            return Form.SEVERAL
        case DecisionKind.PREFERENCE:
            return Form.PAIR
        case DecisionKind.SCORE:
            return Form.NUMBER


def _answers(decision: Decision, known: table.Decision) -> Iterator[Answer]:
    """The labels; one that only holds others never comes out itself."""
    given: set[str] = set()
    for one in known.outcomes:
        outcome = table.outcome_of(one.outcome)
        given.update(outcome.outcomes if isinstance(outcome, Accepted) else ())
        given.update(outcome.labels if isinstance(outcome, Chosen) else ())
    parents = {label.parent for label in decision.labels}
    for label in decision.labels:
        is_group = label.name in parents and label.name not in given
        yield Answer(label.name, label.description, label.parent, is_group)


def _others(guideline: Guideline, known: table.Decision) -> Iterator[Answer]:
    """What else the decision may come to: the queues as declared, then not applicable.

    A queue may be that of a clause, or that of a signal of which somebody is not sure.
    """
    outcomes = [table.outcome_of(one.outcome) for one in known.outcomes]
    doubts = [one.if_unsure for one in guideline.signals if one.id in known.questions]
    if known.kind == "many":
        yield Answer(NONE_OF_THESE)
    flagged = {one.queue for one in (*outcomes, *doubts) if isinstance(one, Flagged)}
    if None in flagged:
        yield Answer(outcome_name(Flagged(None)), "For somebody else to decide.")
    for queue in guideline.queues:
        if queue.name in flagged:
            yield Answer(outcome_name(Flagged(queue.name)), queue.description)
    if any(isinstance(one, Inapplicable) for one in outcomes):
        yield Answer(NOT_APPLICABLE, "Not to be decided here.")


# ---- signals -----------------------------------------------------------------------------------


def _signal(guideline: Guideline, signal: Signal) -> Question:
    shown = shown_when(guideline, signal)
    low, high = (None if end is None else number_text(end) for end in (signal.low, signal.high))
    return Question(
        name=signal.id,
        title=_title(signal),
        form=_signal_form(signal.kind),
        answers=tuple(_value(signal, value) for value in _values(signal)),
        others=tuple(_other_values(signal, is_hidden=shown is not None)),
        bounds=(low, high),
        is_whole=signal.kind is SignalKind.WHOLE,
        is_scale=signal.kind is SignalKind.SCALE,
        is_signal=True,
        shown=shown or (),
    )


def _title(signal: Signal) -> str:
    asked = signal.ask or signal.description or signal.name
    return f"Response {signal.side}: {asked}" if signal.side else asked


def _signal_form(kind: SignalKind) -> Form:
    match kind:
        case SignalKind.YES_NO | SignalKind.CHOICE | SignalKind.SCALE:
            return Form.ONE
        case SignalKind.ANY_OF:
            return Form.SEVERAL
        case SignalKind.WHOLE | SignalKind.NUMBER:
            return Form.NUMBER


def _values(signal: Signal) -> tuple[str, ...]:
    return signal.values[::-1] if signal.kind is SignalKind.YES_NO else signal.values


def _value(signal: Signal, value: str) -> Answer:
    texts = dict(signal.phrases).get(value, ())
    return Answer(value, "; ".join(f"“{text}”" for text in texts))


def _other_values(signal: Signal, *, is_hidden: bool) -> Iterator[Answer]:
    if signal.kind is SignalKind.ANY_OF:
        yield Answer(NONE_OF_THESE)
    if signal.may_be_unknown:
        yield Answer(UNKNOWN, "It cannot be known.")
    yield Answer(NOT_SURE, "You cannot tell.")
    if not is_hidden and signal.only_when is not None:
        yield Answer(NOT_APPLICABLE, f"Unless {condition_text(signal.only_when)}.")
