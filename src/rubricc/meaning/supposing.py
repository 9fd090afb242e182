"""What a flagged decision might have come to: every outcome declared for it."""

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
    Decision,
    DecisionKind,
    Give,
    Guideline,
    Not,
    Outcome,
    OutcomeCompare,
    Prefer,
)


def declared(guideline: Guideline, decision: Decision) -> Iterator[Outcome]:
    """Its labels, or the sets of them; of a score a number for each that a condition tells apart.

    A label with others nested under it is an outcome only where a clause names it.
    """
    match decision.kind:
        case DecisionKind.SCORE:
            yield from map(Amount, _numbers(_thresholds(guideline, decision.id)))
        case DecisionKind.MANY:
            labels = tuple(_labels(decision))
            for size in range(len(labels) + 1):
                yield from (Chosen(some) for some in combinations(labels, size))
        case _:
            yield from (Accepted((label,)) for label in _labels(decision))


def _labels(decision: Decision) -> Iterator[str]:
    parents = {label.parent for label in decision.labels}
    effects = (clause.effect for clause in decision.clauses)
    named = {name for effect in effects if isinstance(effect, Give) for name in effect.outcomes}
    for label in decision.labels:
        if label.name not in parents or label.name in named:
            yield label.name


def _numbers(thresholds: set[Decimal]) -> Iterator[Decimal]:
    """Each threshold, and a number below, between and above them; without any, just a number."""
    if not thresholds:
        yield Decimal(0)
        return
    ordered = sorted(thresholds)
    yield ordered[0] - 1
    for low, high in pairwise(ordered):
        yield low
        yield (low + high) / 2
    yield ordered[-1]
    yield ordered[-1] + 1


def _thresholds(guideline: Guideline, score: str) -> set[Decimal]:
    found: set[Decimal] = set()
    pending: list[Condition] = [one.condition for one in guideline.definitions]
    for decision in guideline.decisions:
        for clause in decision.clauses:
            pending.append(clause.condition)
            if isinstance(clause.effect, Prefer):
                pending += [clause.effect.a, clause.effect.b]
    while pending:
        match pending.pop():
            case OutcomeCompare(decision=name, operand=operand) if name == score:
                found.add(operand)
            case All(parts) | Any(parts) | AtLeast(_, parts):
                pending.extend(parts)
            case Not(part):
                pending.append(part)
            case _:
                pass
    return found
