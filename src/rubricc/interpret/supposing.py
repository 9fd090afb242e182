"""The outcomes declared for a decision: what a flagged one might have come to (section 5)."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations, pairwise

from rubricc.model import (
    Accepted,
    All,
    Amount,
    Any,
    AtLeast,
    Chosen,
    Condition,
    DecisionKind,
    Give,
    Guideline,
    Not,
    Outcome,
    OutcomeCompare,
    Prefer,
)


def declared_outcomes(guideline: Guideline, name: str) -> tuple[Outcome, ...]:
    """Every outcome declared for the decision, as for conditions that read it."""
    decision = next(other for other in guideline.decisions if other.id == name)
    parents = {label.parent for label in decision.labels}
    given = {
        outcome
        for clause in decision.clauses
        if isinstance(clause.effect, Give)
        for outcome in clause.effect.outcomes
    }
    # A parent with children is an outcome only where a clause names it.
    labels = [
        label.name for label in decision.labels if label.name not in parents or label.name in given
    ]
    match decision.kind:
        case DecisionKind.MANY:
            sizes = range(len(labels) + 1)
            return tuple(Chosen(chosen) for size in sizes for chosen in combinations(labels, size))
        case DecisionKind.SCORE:
            return tuple(Amount(number) for number in _numbers_apart(guideline, name))
        case _:
            return tuple(Accepted((label,)) for label in labels)


def _numbers_apart(guideline: Guideline, score: str) -> tuple[Decimal, ...]:
    """A number for each interval between the numbers that the score is compared with."""
    conditions = [definition.condition for definition in guideline.definitions]
    for clause in (clause for decision in guideline.decisions for clause in decision.clauses):
        conditions.append(clause.condition)
        if isinstance(clause.effect, Prefer):
            conditions += [clause.effect.a, clause.effect.b]
    thresholds = sorted({t for condition in conditions for t in _thresholds(condition, score)})
    if not thresholds:
        return (Decimal(0),)
    between = [(low + high) / 2 for low, high in pairwise(thresholds)]
    return tuple(sorted([thresholds[0] - 1, *thresholds, *between, thresholds[-1] + 1]))


def _thresholds(condition: Condition, score: str) -> Iterator[Decimal]:
    match condition:
        case OutcomeCompare(decision, _, operand) if decision == score:
            yield operand
        case AtLeast(_, parts) | All(parts) | Any(parts):
            for part in parts:
                yield from _thresholds(part, score)
        case Not(part):
            yield from _thresholds(part, score)
        case _:
            return
