"""A case in the language of guidelines: as a condition, as what an example says, as an outcome."""

from collections.abc import Iterator
from decimal import Decimal
from typing import assert_never

from rubricc import syntax
from rubricc.meaning import Axis, Interval, Meaning
from rubricc.model import (
    Accepted,
    Amount,
    Case,
    Chosen,
    Flagged,
    Guideline,
    Inapplicable,
    Outcome,
    Signal,
    SignalKind,
    Special,
    Value,
    number_text,
)
from rubricc.source import Span
from rubricc.space import Cube
from rubricc.syntax import (
    All,
    Any,
    Assignment,
    Comparison,
    Condition,
    Expected,
    Holds,
    IsState,
    Name,
    Not,
    Number,
    Relation,
    Side,
    State,
)

Turned = dict[str, str]
"""Which response stands for which: the other one, where a case is told with the two exchanged."""

AS_IT_IS: Turned = {"a": "A", "b": "B"}
EXCHANGED: Turned = {"a": "B", "b": "A"}


def name(text: str, span: Span) -> Name:
    """A name that stands nowhere yet."""
    return Name(text, span)


def number(value: Decimal, span: Span) -> Number:
    """A number that stands nowhere yet."""
    return Number(value, number_text(value), span)


# ---- conditions


def condition_of(
    meaning: Meaning, cube: Cube, span: Span, turned: Turned = AS_IT_IS
) -> Condition | None:
    """What the cube says, in the order of the signals; None of a cube that says nothing."""
    order = [signal.id for signal in meaning.guideline.signals]
    told = sorted(cube, key=lambda one: (order.index(meaning.axes[one[0]].signal), one[0]))
    parts = [
        part
        for level, cell in told
        for part in _tests(meaning, meaning.axes[level], cell, (span, turned))
    ]
    if len(parts) < 2:
        return parts[0] if parts else None
    return All(tuple(parts), span)


def either(one: Condition | None, other: Condition | None, span: Span) -> Condition | None:
    """Where one of two conditions holds."""
    return None if one is None or other is None else Any((one, other), span)


def _tests(
    meaning: Meaning, axis: Axis, cell: int, how: tuple[Span, Turned]
) -> Iterator[Condition]:
    span, turned = how
    signal = next(one for one in meaning.guideline.signals if one.id == axis.signal)
    subject, side = _subject(signal, span, turned)
    match axis.cells[cell]:
        case Special.UNKNOWN:
            yield IsState(subject, side, State.UNKNOWN, is_not=False, span=span)
        case Special():
            yield IsState(subject, side, State.NOT_APPLICABLE, is_not=False, span=span)
        case Interval() as interval:
            yield from _bounds(signal, interval, (subject, side, span))
        case value if axis.member is not None:
            operand = (name(axis.member, span),)
            test = Comparison(subject, side, Relation.INCLUDES, operand, span)
            yield test if value == "yes" else Not(test, span)
        case value if signal.kind is SignalKind.YES_NO:
            holds = Holds(subject, side, span)
            yield holds if value == "yes" else Not(holds, span)
        case value:
            yield Comparison(subject, side, Relation.IS, (name(value, span),), span)


def _subject(signal: Signal, span: Span, turned: Turned) -> tuple[Name, Side | None]:
    side = None if signal.side is None else Side(turned[signal.side.lower()])
    return name(signal.name, span), side


def _bounds(
    signal: Signal, interval: Interval, about: tuple[Name, Side | None, Span]
) -> Iterator[Condition]:
    """What an interval says; an end that is the signal's own need not be said."""
    subject, side, span = about

    def test(relation: Relation, *ends: Decimal) -> Comparison:
        return Comparison(subject, side, relation, tuple(number(end, span) for end in ends), span)

    low, high = interval.low, interval.high
    if high is not None and low == high:
        yield test(Relation.IS, low)
        return
    says_low = not (interval.has_low and low == signal.low)
    says_high = high is not None and not (interval.has_high and high == signal.high)
    if says_low and says_high and interval.has_low and interval.has_high and high is not None:
        yield test(Relation.BETWEEN, low, high)
        return
    if says_low or not says_high:
        yield test(Relation.AT_LEAST if interval.has_low else Relation.MORE_THAN, low)
    if says_high and high is not None:
        yield test(Relation.AT_MOST if interval.has_high else Relation.LESS_THAN, high)


# ---- examples


def assignments_of(
    guideline: Guideline, case: Case, span: Span, turned: Turned = AS_IT_IS
) -> tuple[Assignment, ...]:
    """What an example says of a case: what is not usual, and what has no usual value."""
    return tuple(
        _assignment(signal, case[signal.id], (span, turned))
        for signal in guideline.signals
        if _is_said(signal, case[signal.id])
    )


def _is_said(signal: Signal, value: Value) -> bool:
    if value is Special.NOT_APPLICABLE:
        return False
    if signal.kind is SignalKind.ANY_OF:
        return value != frozenset()
    return value != signal.usual


def _assignment(signal: Signal, value: Value, how: tuple[Span, Turned]) -> Assignment:
    span, turned = how
    subject, side = _subject(signal, span, turned)
    values: tuple[syntax.Value, ...]
    match value:
        case Special():
            return Assignment(subject, side, (), is_unknown=True, span=span)
        case Decimal():
            values = (number(value, span),)
        case frozenset():
            values = tuple(name(one, span) for one in signal.values if one in value)
        case str():
            values = (name(value, span),)
        case _:
            assert_never(value)
    return Assignment(subject, side, values, is_unknown=False, span=span)


def expected_of(decision: Name | None, outcome: Outcome, span: Span) -> Expected:
    """An outcome as an example claims it; the decision is named where there are several."""
    values: tuple[syntax.Value, ...] = ()
    state, queue = None, None
    match outcome:
        case Accepted(outcomes):
            values = tuple(name(one, span) for one in outcomes)
        case Chosen(labels):
            values = tuple(name(one, span) for one in labels)
        case Amount(value):
            values = (number(value, span),)
        case Flagged(named):
            state, queue = State.FLAGGED, None if named is None else name(named, span)
        case Inapplicable():
            state = State.NOT_APPLICABLE
        case _:
            assert_never(outcome)
    return Expected(decision, values, isinstance(outcome, Accepted), state, queue, span)
