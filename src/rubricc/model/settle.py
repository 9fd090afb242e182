"""Conditions with the values of some signals known: what hangs on these alone is settled."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from rubricc.model.conditions import (
    ALWAYS,
    All,
    Any,
    Applies,
    AtLeast,
    Compare,
    CompareSignals,
    Condition,
    Includes,
    IsUnknown,
    Not,
    Relation,
    Special,
    Value,
)
from rubricc.model.nodes import Signal

NEVER = Any(())
TURNED = {
    Relation.AT_LEAST: Relation.AT_MOST,
    Relation.AT_MOST: Relation.AT_LEAST,
    Relation.MORE_THAN: Relation.LESS_THAN,
    Relation.LESS_THAN: Relation.MORE_THAN,
}
"""What a comparison says when its two sides trade places; `is` and `is not` say the same."""


def settle(condition: Condition, known: Mapping[str, tuple[Signal, Value]]) -> Condition:
    """The condition where the known signals, by id, have their values."""
    match condition:
        case Compare(name, relation, operand) if name in known:
            return truth(compares(*known[name], relation, operand))
        case CompareSignals():
            return settle_signals(condition, known)
        case Includes(name, member) if name in known:
            value = known[name][1]
            return truth(isinstance(value, frozenset) and member in value)
        case IsUnknown(name) if name in known:
            return truth(known[name][1] is Special.UNKNOWN)
        case Applies(name) if name in known:
            return truth(known[name][1] is not Special.NOT_APPLICABLE)
        case All(parts):
            return settle_count(len(parts), (settle(part, known) for part in parts))
        case Any(parts):
            return settle_count(1, (settle(part, known) for part in parts))
        case AtLeast(count, parts):
            return settle_count(count, (settle(part, known) for part in parts))
        case Not(part):
            return negated(settle(part, known))
        case _:
            return condition


def truth(holds: bool) -> Condition:  # noqa: FBT001 - the one thing it is about
    """The condition that always holds, or the one that never does."""
    return ALWAYS if holds else NEVER


def negated(condition: Condition) -> Condition:
    """That the condition does not hold."""
    if condition in (ALWAYS, NEVER):
        return truth(condition == NEVER)
    return Not(condition)


def settle_count(count: int, parts: Iterable[Condition]) -> Condition:
    """At least so many of the parts, those that are settled counted."""
    settled = tuple(parts)
    open_parts = tuple(part for part in settled if part not in (ALWAYS, NEVER))
    count -= settled.count(ALWAYS)
    if count <= 0:
        return ALWAYS
    if count > len(open_parts):
        return NEVER
    if len(open_parts) == 1:
        return open_parts[0]
    if count == len(open_parts):
        return All(open_parts)
    return Any(open_parts) if count == 1 else AtLeast(count, open_parts)


def settle_signals(
    condition: CompareSignals, known: Mapping[str, tuple[Signal, Value]]
) -> Condition:
    """Two signals of the same values, one or both of them known."""
    left, relation, right = condition.left, condition.relation, condition.right
    if left in known:
        operand = known[left][1]
        if not isinstance(operand, str | Decimal):
            return NEVER
        return settle(Compare(right, TURNED.get(relation, relation), operand), known)
    if right in known:
        operand = known[right][1]
        return Compare(left, relation, operand) if isinstance(operand, str | Decimal) else NEVER
    return condition


def compares(signal: Signal, value: Value, relation: Relation, operand: str | Decimal) -> bool:
    """Whether a value of the signal relates so to the operand; no special value does."""
    if not isinstance(value, str | Decimal):
        return False
    if relation in (Relation.IS, Relation.IS_NOT):
        return (value == operand) is (relation is Relation.IS)
    one, other = rank(signal, value), rank(signal, operand)
    match relation:
        case Relation.AT_LEAST:
            return one >= other
        case Relation.AT_MOST:
            return one <= other
        case Relation.MORE_THAN:
            return one > other
        case _:
            return one < other


def rank(signal: Signal, value: str | Decimal) -> Decimal:
    """Where a value stands: a number by itself, a level by its place."""
    return value if isinstance(value, Decimal) else Decimal(signal.values.index(value))
