"""Whether a condition on signals holds in a case that may leave some of them open."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import assert_never

from rubricc.model.conditions import (
    All,
    Any,
    Applies,
    AtLeast,
    Case,
    Compare,
    CompareSignals,
    Condition,
    Defined,
    Includes,
    IsUnknown,
    Not,
    OutcomeCompare,
    OutcomeIn,
    OutcomeIncludes,
    OutcomeIs,
    Relation,
    Special,
    Value,
)
from rubricc.model.nodes import Signal

Truths = Mapping[str, bool | None]
"""Whether each definition holds; None where the case leaves that open."""


def holds(
    condition: Condition, case: Case, truths: Truths, signals: Mapping[str, Signal]
) -> bool | None:
    """Whether a condition on signals holds, None where that takes a value that the case lacks."""
    match condition:
        case All(parts):
            return at_least(len(parts), (holds(part, case, truths, signals) for part in parts))
        case Any(parts):
            return at_least(1, (holds(part, case, truths, signals) for part in parts))
        case AtLeast(count, parts):
            return at_least(count, (holds(part, case, truths, signals) for part in parts))
        case Not(part):
            inner = holds(part, case, truths, signals)
            return None if inner is None else not inner
        case Defined(name):
            return truths.get(name)
        case Compare(signal, relation, operand):
            value = case.get(signal)
            return None if value is None else compares(value, relation, operand, signals[signal])
        case CompareSignals(left, relation, right):
            one, other = case.get(left), case.get(right)
            if one is None or other is None:
                return None
            return compares(one, relation, other, signals[left])
        case Includes(signal, member):
            value = case.get(signal)
            return None if value is None else isinstance(value, frozenset) and member in value
        case IsUnknown(signal):
            return None if signal not in case else case[signal] is Special.UNKNOWN
        case Applies(signal):
            return None if signal not in case else case[signal] is not Special.NOT_APPLICABLE
        case OutcomeIn() | OutcomeIncludes() | OutcomeCompare() | OutcomeIs():
            return None
        case _:
            assert_never(condition)


def at_least(count: int, parts: Iterable[bool | None]) -> bool | None:
    """Whether at least so many hold, None where that depends on those left open."""
    found = list(parts)
    sure = found.count(True)
    if sure >= count:
        return True
    return None if sure + found.count(None) >= count else False


def compares(value: Value, relation: Relation, operand: Value, signal: Signal) -> bool:
    """Whether a value stands in the relation to another of the same signal."""
    if isinstance(value, Special | frozenset) or isinstance(operand, Special | frozenset):
        return False
    one, other = rank(value, signal), rank(operand, signal)
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
        case Relation.LESS_THAN:
            return one < other
        case _:
            assert_never(relation)


def rank(value: str | Decimal, signal: Signal) -> Decimal:
    """Where a value stands in the order of its signal."""
    return value if isinstance(value, Decimal) else Decimal(signal.values.index(value))
