"""Whether a condition holds in one case (sections 3, 4 and 5 of the language)."""

from decimal import Decimal
from typing import assert_never

from rubricc.interpret.situation import Situation
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
    Inapplicable,
    Includes,
    IsUnknown,
    Not,
    OutcomeCompare,
    OutcomeIn,
    OutcomeIncludes,
    OutcomeIs,
    OutcomeState,
    Relation,
    Special,
    Value,
)


def holds(condition: Condition, situation: Situation) -> bool:
    """Whether the condition holds. What compares with nothing is false, `is not` included."""
    match condition:
        case Compare(signal, relation, operand):
            return _compares(situation, signal, situation.value(signal), relation, operand)
        case CompareSignals(left, relation, right):
            first, second = situation.value(left), situation.value(right)
            return _compares(situation, left, first, relation, second)
        case Includes(signal, member):
            value = situation.value(signal)
            return isinstance(value, frozenset) and member in value
        case IsUnknown(signal):
            return situation.value(signal) is Special.UNKNOWN
        case Applies(signal):
            return situation.value(signal) is not Special.NOT_APPLICABLE
        case Defined(name):
            definitions = {known.name: known.condition for known in situation.guideline.definitions}
            return holds(definitions[name], situation)
        case OutcomeIn() | OutcomeIncludes() | OutcomeCompare() | OutcomeIs():
            return _outcome_holds(condition, situation)
        case AtLeast(count, parts):
            return sum(holds(part, situation) for part in parts) >= count
        case All(parts):
            return all(holds(part, situation) for part in parts)
        case Any(parts):
            return any(holds(part, situation) for part in parts)
        case Not(part):
            return not holds(part, situation)
        case _:
            assert_never(condition)


def _outcome_holds(
    condition: OutcomeIn | OutcomeIncludes | OutcomeCompare | OutcomeIs, situation: Situation
) -> bool:
    outcome = situation.outcome(condition.decision)
    match condition:
        case OutcomeIn(_, outcomes):
            return isinstance(outcome, Accepted) and set(outcome.outcomes) <= set(outcomes)
        case OutcomeIncludes(_, labels):
            return isinstance(outcome, Chosen) and not set(outcome.labels).isdisjoint(labels)
        case OutcomeCompare(_, relation, operand):
            return isinstance(outcome, Amount) and _relates(outcome.value, relation, operand)
        case OutcomeIs(_, OutcomeState.NONE):
            return outcome == Chosen(())
        case OutcomeIs(decision, OutcomeState.FLAGGED):
            return isinstance(situation.results.get(decision), Flagged)
        case OutcomeIs(decision, OutcomeState.NOT_APPLICABLE):
            return isinstance(situation.results.get(decision), Inapplicable)
        case OutcomeIs():
            raise AssertionError(condition.state)
        case _:
            assert_never(condition)


def _compares(
    situation: Situation, signal: str, value: Value, relation: Relation, operand: Value
) -> bool:
    match value, operand:
        case Decimal(), Decimal():
            return _relates(value, relation, operand)
        case str(), str():
            levels = next(s for s in situation.guideline.signals if s.id == signal).values
            return _relates(levels.index(value), relation, levels.index(operand))
        case _:
            return False


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
        case _:
            assert_never(relation)
