"""Comparisons of a signal with values of its domain, or with another signal of the same scale."""

from decimal import Decimal
from typing import assert_never

from rubricc import syntax
from rubricc.diagnostics import (
    DIFFERENT_SCALES,
    EMPTY_RANGE,
    SET_COMPARED,
    SINGLE_VALUE,
    UNORDERED,
    WRONG_STATE,
)
from rubricc.model.conditions import (
    All,
    Any,
    Applies,
    Compare,
    CompareSignals,
    Condition,
    Includes,
    IsUnknown,
    Not,
    Relation,
)
from rubricc.model.counts import HOLDS_OF_NOTHING, count_fault, counted
from rubricc.model.names import Scope, kind_text
from rubricc.model.nodes import Signal, SignalKind
from rubricc.model.values import NUMBERS, canonical, is_comparable, value_of

ORDERED = (SignalKind.SCALE, *NUMBERS)

SIMPLE = {
    syntax.Relation.IS: Relation.IS,
    syntax.Relation.IS_NOT: Relation.IS_NOT,
    syntax.Relation.ONE_OF: Relation.IS,
    syntax.Relation.AT_LEAST: Relation.AT_LEAST,
    syntax.Relation.AT_MOST: Relation.AT_MOST,
    syntax.Relation.MORE_THAN: Relation.MORE_THAN,
    syntax.Relation.LESS_THAN: Relation.LESS_THAN,
}
"""The relations that compare with one operand at a time."""

UNORDERED_RELATIONS = (syntax.Relation.IS, syntax.Relation.IS_NOT, syntax.Relation.ONE_OF)


def compare_signal(
    test: syntax.Comparison, signal: Signal, id_: str, scope: Scope
) -> Condition | None:
    """What a comparison of a signal asks, None where the signal has no such values or no order."""
    if signal.kind is SignalKind.ANY_OF or test.relation is syntax.Relation.INCLUDES:
        return includes(test, signal, id_, scope)
    if test.relation not in UNORDERED_RELATIONS and signal.kind not in ORDERED:
        mend = f"`{signal.name}` is {kind_text(signal)}: ask what it is, or is not"
        scope.findings.append(
            UNORDERED.at(test.span, mend=mend, name=signal.name, relation=test.relation.value)
        )
        return None
    compared = [operand_test(test, signal, id_, operand, scope) for operand in test.operands]
    parts = tuple(part for part in compared if part is not None)
    if len(parts) < len(compared):
        return None
    if test.relation is syntax.Relation.BETWEEN:
        return between(test, signal, parts, scope)
    return parts[0] if len(parts) == 1 else Any(parts)


def includes(test: syntax.Comparison, signal: Signal, id_: str, scope: Scope) -> Condition | None:
    """What `includes` asks of a set; a set is compared in no other way, and nothing else is."""
    if signal.kind is not SignalKind.ANY_OF:
        mend = f"write `{signal.name}` is …"
        scope.findings.append(SINGLE_VALUE.at(test.span, mend=mend, name=signal.name))
        return None
    if test.relation is not syntax.Relation.INCLUDES:
        mend = f"write `{signal.name}` includes …"
        scope.findings.append(SET_COMPARED.at(test.span, mend=mend, name=signal.name))
        return None
    members = [value_of(signal, operand, scope.findings) for operand in test.operands]
    return Includes(id_, str(members[0])) if None not in members else None


def operand_test(
    test: syntax.Comparison, signal: Signal, id_: str, operand: syntax.Value, scope: Scope
) -> Compare | CompareSignals | None:
    """The comparison with one operand; of `between` with the lower, then the upper bound."""
    if test.relation is syntax.Relation.BETWEEN:
        is_first = operand is test.operands[0]
        relation = Relation.AT_LEAST if is_first else Relation.AT_MOST
    else:
        relation = SIMPLE[test.relation]
    other = other_signal(signal, operand, scope)
    if other is not None and shares_scale(signal, other):
        return CompareSignals(id_, relation, id_beside(id_, signal, other))
    if other is not None:
        finding = DIFFERENT_SCALES.at(test.span, left=signal.name, right=other.name)
        scope.findings.append(finding)
        return None
    value = value_of(signal, operand, scope.findings)
    return None if value is None else Compare(id_, relation, value)


def other_signal(signal: Signal, operand: syntax.Value, scope: Scope) -> Signal | None:
    """The signal that an operand names, unless it is a value of the compared one."""
    if canonical(operand) in signal.values or not isinstance(operand, syntax.Name):
        return None
    meaning = scope.names.get(operand.text)
    return meaning if isinstance(meaning, Signal) else None


def shares_scale(signal: Signal, other: Signal) -> bool:
    """Whether two signals can be compared with each other."""
    same = (signal.kind, signal.values, signal.low, signal.high)
    return is_comparable(signal) and same == (other.kind, other.values, other.low, other.high)


def id_beside(id_: str, signal: Signal, other: Signal) -> str:
    """The id of a signal that another is compared with: of the same response, if of any."""
    side = id_.removeprefix(signal.name) or ".a"
    return other.id if other.side is None else f"{other.name}{side}"


def between(
    test: syntax.Comparison,
    signal: Signal,
    parts: tuple[Compare | CompareSignals, ...],
    scope: Scope,
) -> Condition | None:
    """Both bounds together; bounds between which nothing lies are a mistake."""
    low, high = parts
    if isinstance(low, Compare) and isinstance(high, Compare):
        is_empty = rank(signal, low.operand) > rank(signal, high.operand)
        if is_empty:
            first, second = canonical(test.operands[0]), canonical(test.operands[1])
            mend = f"write between {second} and {first}"
            scope.findings.append(EMPTY_RANGE.at(test.span, mend=mend, low=first, high=second))
            return None
    return All(parts)


def rank(signal: Signal, value: str | Decimal) -> Decimal:
    """Where a value stands in the order of its signal."""
    return value if isinstance(value, Decimal) else Decimal(signal.values.index(value))


def signal_count(
    test: syntax.IncludesCount, signal: Signal, id_: str, scope: Scope
) -> Condition | None:
    """How many of the members are in the set; a set that does not apply has no number of them."""
    if signal.kind is not SignalKind.ANY_OF:
        mend = f"write `{signal.name}` is one of …"
        scope.findings.append(SINGLE_VALUE.at(test.span, mend=mend, name=signal.name))
        return None
    members = [value_of(signal, member, scope.findings) for member in test.members]
    fault = count_fault(test)
    if fault is not None:
        scope.findings.append(fault)
    if fault is not None or None in members:
        return None
    parts = tuple(Includes(id_, str(member)) for member in members)
    whole = counted(test.quantity, test.count, parts)
    return All((Applies(id_), whole)) if test.quantity in HOLDS_OF_NOTHING else whole


def signal_state(test: syntax.IsState, signal: Signal, id_: str, scope: Scope) -> Condition | None:
    """Whether a signal is unknown, not applicable, or an empty set; or is not, where it applies."""
    match test.state:
        case syntax.State.NOT_APPLICABLE:
            return Not(Applies(id_))
        case syntax.State.UNKNOWN if signal.may_be_unknown:
            unknown = IsUnknown(id_)
            return All((Applies(id_), Not(unknown))) if test.is_not else unknown
        case syntax.State.NONE if signal.kind is SignalKind.ANY_OF:
            members = Any(tuple(Includes(id_, member) for member in signal.values))
            return members if test.is_not else All((Applies(id_), Not(members)))
        case syntax.State.UNKNOWN | syntax.State.NONE | syntax.State.FLAGGED:
            report_state(test, signal, scope)
            return None
        case _:
            assert_never(test.state)


def report_state(test: syntax.IsState, signal: Signal, scope: Scope) -> None:
    """Report a state that the signal is never in."""
    mend: str | None = None
    match test.state:
        case syntax.State.UNKNOWN if signal.kind in NUMBERS:
            mend = f"add `or unknown` to the range of `{signal.name}`"
        case syntax.State.NONE if "none" in signal.values:
            mend = "write `none` in backticks for the value of this name"
        case _:
            pass
    scope.findings.append(
        WRONG_STATE.at(
            test.span, mend=mend, name=signal.name, kind=kind_text(signal), state=test.state.value
        )
    )
