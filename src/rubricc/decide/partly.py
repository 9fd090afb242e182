"""Conditions on a case that is told in part: they hold, they fail, or nobody can say yet."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from rubricc.model import (
    Accepted,
    All,
    Amount,
    Any,
    Applies,
    AtLeast,
    Chosen,
    Compare,
    CompareSignals,
    Condition,
    Defined,
    Flagged,
    Guideline,
    Inapplicable,
    Includes,
    IsUnknown,
    Not,
    Outcome,
    OutcomeCompare,
    OutcomeIn,
    OutcomeIncludes,
    OutcomeIs,
    OutcomeState,
    Relation,
    Special,
    Value,
)

NO_RESULTS: Mapping[str, Outcome] = MappingProxyType({})


def holds(
    condition: Condition,
    guideline: Guideline,
    case: Mapping[str, Value],
    results: Mapping[str, Outcome] = NO_RESULTS,
) -> bool | None:
    """Whether the condition holds; None if that depends on signals that the case does not name, or
    on decisions of which no result is known."""
    match condition:
        case Compare(signal, relation, operand):
            return _compare(guideline, signal, case.get(signal), relation, operand)
        case CompareSignals(left, relation, right):
            return _compare(guideline, left, case.get(left), relation, case.get(right))
        case Includes(signal, member):
            value = case.get(signal)
            return None if value is None else isinstance(value, frozenset) and member in value
        case IsUnknown(signal):
            return None if signal not in case else case[signal] is Special.UNKNOWN
        case Applies(signal):
            return None if signal not in case else case[signal] is not Special.NOT_APPLICABLE
        case Defined(name):
            definitions = {known.name: known.condition for known in guideline.definitions}
            return holds(definitions[name], guideline, case, results)
        case All(parts):
            return _at_least([holds(part, guideline, case, results) for part in parts], len(parts))
        case Any(parts):
            return _at_least([holds(part, guideline, case, results) for part in parts], 1)
        case AtLeast(count, parts):
            return _at_least([holds(part, guideline, case, results) for part in parts], count)
        case Not(part):
            result = holds(part, guideline, case, results)
            return None if result is None else not result
        case OutcomeIn() | OutcomeIncludes() | OutcomeCompare() | OutcomeIs():
            return _outcome_holds(condition, results.get(condition.decision))


def _outcome_holds(
    condition: OutcomeIn | OutcomeIncludes | OutcomeCompare | OutcomeIs, outcome: Outcome | None
) -> bool | None:
    """A decision that is flagged might be anything, but that it is flagged is known."""
    match condition:
        case _ if outcome is None:
            return None
        case OutcomeIs(_, OutcomeState.FLAGGED):
            return isinstance(outcome, Flagged)
        case OutcomeIs(_, OutcomeState.NOT_APPLICABLE):
            return isinstance(outcome, Inapplicable)
        case _ if isinstance(outcome, Flagged):
            return None
        case OutcomeIs():
            return outcome == Chosen(())
        case OutcomeIn(_, outcomes):
            return isinstance(outcome, Accepted) and {*outcome.outcomes} <= {*outcomes}
        case OutcomeIncludes(_, labels):
            return isinstance(outcome, Chosen) and not {*labels}.isdisjoint(outcome.labels)
        case OutcomeCompare(_, relation, operand):
            return isinstance(outcome, Amount) and _relates(outcome.value, relation, operand)


def _at_least(parts: list[bool | None], count: int) -> bool | None:
    if parts.count(True) >= count:
        return True
    return False if len(parts) - parts.count(False) < count else None


def _compare(
    guideline: Guideline, signal: str, left: Value | None, relation: Relation, right: Value | None
) -> bool | None:
    if isinstance(left, Special) or isinstance(right, Special):
        return False
    match left, right:
        case Decimal(), Decimal():
            return _relates(left, relation, right)
        case str(), str():
            levels = next(one.values for one in guideline.signals if one.id == signal)
            return _relates(levels.index(left), relation, levels.index(right))
        case _:
            return None


def _relates(left: int | Decimal, relation: Relation, right: int | Decimal) -> bool:
    match relation:
        case Relation.IS:
            return left == right
        case Relation.IS_NOT:
            return left != right
        case Relation.AT_LEAST:
            return left >= right
        case Relation.AT_MOST:
            return left <= right
        case Relation.MORE_THAN:
            return left > right
        case Relation.LESS_THAN:
            return left < right
