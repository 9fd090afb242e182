"""What an example says of its case → values of signals."""

from decimal import Decimal

from rubricc import syntax
from rubricc.diagnostics import (
    OTHER_THAN_SIGNAL,
    SAID_TWICE,
    STRAY_RESPONSE,
    WHICH_RESPONSE,
    WRONG_STATE,
)
from rubricc.model.conditions import Special, Value
from rubricc.model.names import Broken, Scope, find, kind_text
from rubricc.model.nodes import Signal, SignalKind
from rubricc.model.values import value_of
from rubricc.source import Span

SIDES = {
    syntax.Side.A: ("a",),
    syntax.Side.B: ("b",),
    syntax.Side.BOTH: ("a", "b"),
}
"""The responses that an assignment may speak of; `either` would leave open which."""

Assigned = dict[str, tuple[Value, Span]]
"""The value of each signal that the author names, and where."""


def assigned_values(assignments: tuple[syntax.Assignment, ...], scope: Scope) -> Assigned:
    """The values that an example names; a set is all members that are named for it."""
    found: Assigned = {}
    for assignment in assignments:
        signal = assigned_signal(assignment, scope)
        if signal is None:
            continue
        value = assigned_value(assignment, signal, scope)
        if value is None:
            continue
        for id_ in assigned_ids(assignment, signal, scope):
            earlier = found.get(id_, (None, assignment.span))[0]
            if isinstance(earlier, frozenset) and isinstance(value, frozenset):
                found[id_] = (earlier | value, assignment.span)
            elif earlier is not None:
                scope.findings.append(SAID_TWICE.at(assignment.span, name=signal.name))
            else:
                found[id_] = (value, assignment.span)
    return found


def assigned_signal(assignment: syntax.Assignment, scope: Scope) -> Signal | None:
    """The signal that an assignment names: only signals are given a value."""
    meaning = find(assignment.name, scope)
    if meaning is None or isinstance(meaning, Broken):
        return None
    if isinstance(meaning, Signal):
        return meaning
    mend = "name the signals that it is made of"
    finding = OTHER_THAN_SIGNAL.at(
        assignment.name.span,
        mend=mend,
        what="a signal",
        name=assignment.name.text,
        kind=kind_text(meaning),
    )
    scope.findings.append(finding)
    return None


def assigned_ids(assignment: syntax.Assignment, signal: Signal, scope: Scope) -> tuple[str, ...]:
    """The ids of the signal, of the responses that the assignment speaks of."""
    if signal.side is None:
        if assignment.side is None:
            return (signal.id,)
        scope.findings.append(STRAY_RESPONSE.at(assignment.span, name=signal.name))
        return ()
    sides = SIDES.get(assignment.side, ()) if assignment.side is not None else ()
    if not sides:
        mend = f"write `{signal.name}` of A, of B or of both responses"
        scope.findings.append(WHICH_RESPONSE.at(assignment.span, mend=mend, name=signal.name))
    return tuple(f"{signal.name}.{side}" for side in sides)


def assigned_value(assignment: syntax.Assignment, signal: Signal, scope: Scope) -> Value | None:
    """The value that an assignment gives, None where the signal has no such."""
    if assignment.is_unknown:
        if signal.may_be_unknown:
            return Special.UNKNOWN
        scope.findings.append(
            WRONG_STATE.at(
                assignment.span, name=signal.name, kind=kind_text(signal), state="unknown"
            )
        )
        return None
    values: list[str | Decimal] = []
    for value in assignment.values:
        found = value_of(signal, value, scope.findings)
        if found is None:
            return None
        values.append(found)
    if signal.kind is SignalKind.ANY_OF:
        return frozenset(str(value) for value in values)
    if len(values) != 1:
        scope.findings.append(SAID_TWICE.at(assignment.span, name=signal.name))
        return None
    return values[0]
