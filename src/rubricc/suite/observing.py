"""Whoever answers a question that they should not: of a signal that does not apply, or in doubt.

`only when` ignored: where the signal does not apply its reader takes it to have a value, the same
everywhere, and reads every condition accordingly; the case itself stays as it is, so the facts are
those of the guideline. There is one such reader for each value that a condition can tell, of a
number one for its usual value or its lowest; of a set one for each member.

Doubt guessed away: where the annotator cannot tell, its reader does not do as `if unsure` says but
takes the signal for one of its values.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal

from rubricc.model import (
    ALWAYS,
    All,
    Any,
    Applies,
    Compare,
    CompareSignals,
    Condition,
    Decision,
    Flagged,
    Includes,
    IsUnknown,
    Not,
    Relation,
    Signal,
    SignalKind,
    case_values,
    signal_text,
    value_in_text,
)
from rubricc.suite.nodes import Kind, Misreading
from rubricc.suite.reader import Reader
from rubricc.suite.texts import rewritten

MIRRORED = {
    Relation.IS: Relation.IS,
    Relation.IS_NOT: Relation.IS_NOT,
    Relation.AT_LEAST: Relation.AT_MOST,
    Relation.AT_MOST: Relation.AT_LEAST,
    Relation.MORE_THAN: Relation.LESS_THAN,
    Relation.LESS_THAN: Relation.MORE_THAN,
}


def invented_values(reader: Reader) -> Iterator[Misreading]:
    """One for each value of each signal with `only when` that the decision looks at."""
    definitions = {one.name: one.condition for one in reader.guideline.definitions}
    for signal in reader.guideline.signals:
        if signal.only_when is None:
            continue
        for value in _values(signal):
            read = rewritten(reader.decision, definitions, frozenset(), _taking(signal, value))
            if read != reader.decision:
                yield reader.misreading(
                    Kind.ONLY_WHEN_IGNORED,
                    f"only-when-{signal.id}-{_plain(value)}",
                    f"takes {signal_text(signal.id)} for {_said(signal, value)} "
                    "where it does not apply",
                    _changed(reader.decision, read),
                    read,
                )


def _values(signal: Signal) -> tuple[str | Decimal, ...]:
    if signal.kind not in (SignalKind.WHOLE, SignalKind.NUMBER):
        return signal.values
    assert signal.low is not None
    return (signal.usual if isinstance(signal.usual, Decimal) else signal.low,)


def _plain(value: str | Decimal) -> str:
    return case_values({"": value})[""]


def _said(signal: Signal, value: str | Decimal) -> str:
    member = "one that includes " if signal.kind is SignalKind.ANY_OF else ""
    return f"{member}{value_in_text(value)}"


def _changed(decision: Decision, read: Decision) -> tuple[str, ...]:
    pairs = zip(decision.clauses, read.clauses, strict=True)
    return tuple(one.id for one, other in pairs if one != other)


def _taking(signal: Signal, value: str | Decimal) -> Callable[[Condition], Condition]:
    return lambda leaf: _taken(leaf, signal, value)


def _taken(leaf: Condition, signal: Signal, value: str | Decimal) -> Condition:
    """The leaf as it reads for whoever takes the signal to have the value where it has none."""
    away = Not(Applies(signal.id))
    match leaf:
        case Applies(signal.id):
            return ALWAYS
        case Includes(signal.id, member) if member == value:
            return Any((leaf, away))
        case Compare(signal.id, relation, operand) if _relates(signal, value, relation, operand):
            return Any((leaf, away))
        case CompareSignals(signal.id, relation, other) if other != signal.id:
            return Any((leaf, All((away, Compare(other, MIRRORED[relation], value)))))
        case CompareSignals(other, relation, signal.id) if other != signal.id:
            return Any((leaf, All((away, Compare(other, relation, value)))))
        case _:
            return leaf


def _relates(
    signal: Signal, value: str | Decimal, relation: Relation, operand: str | Decimal
) -> bool:
    one, other = (
        part if isinstance(part, Decimal) else signal.values.index(part)
        for part in (value, operand)
    )
    match relation:
        case Relation.IS:
            return one == other
        case Relation.IS_NOT:
            return one != other
        case Relation.AT_LEAST:
            return one >= other
        case Relation.AT_MOST:
            return one <= other
        case Relation.MORE_THAN:
            return one > other
        case _:
            return one < other


def _looks_at(reader: Reader, signal: Signal) -> bool:
    """Whether a clause of the decision asks about the signal, itself or by a definition."""
    definitions = {one.name: one.condition for one in reader.guideline.definitions}
    asked: list[Condition] = []

    def note(leaf: Condition) -> Condition:
        asked.append(leaf)
        return leaf

    rewritten(reader.decision, definitions, frozenset(), note)
    return any(_names(leaf, signal.id) for leaf in asked)


def _names(leaf: Condition, signal: str) -> bool:
    match leaf:
        case Compare(name) | Includes(name) | Applies(name) | IsUnknown(name):
            return name == signal
        case CompareSignals(left, _, right):
            return signal in (left, right)
        case _:
            return False


def guesses(reader: Reader) -> Iterator[Misreading]:
    """One for each value that a signal with `if unsure` may be taken for instead."""
    for signal in reader.guideline.signals:
        if signal.if_unsure is None or signal.kind is SignalKind.ANY_OF:
            continue
        if not _looks_at(reader, signal):
            continue
        for value in _values(signal):
            if value == signal.if_unsure:
                continue
            guessing = replace(signal, if_unsure=value)
            read = replace(
                reader.guideline,
                signals=tuple(
                    guessing if one.id == signal.id else one for one in reader.guideline.signals
                ),
            )
            end = " instead of flagging" if isinstance(signal.if_unsure, Flagged) else ""
            yield Misreading(
                f"guessed-{signal.id}-{_plain(value)}",
                Kind.DOUBT_GUESSED,
                f"takes {signal_text(signal.id)} for {_said(signal, value)} "
                f"where nobody can tell{end}",
                reader.decision.id,
                (),
                read,
                unsure=signal.id,
                guess=_plain(value),
            )
