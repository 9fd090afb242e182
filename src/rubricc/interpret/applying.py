"""Which clauses of a decision hold in one case."""

from rubricc.interpret.beats import lineage
from rubricc.interpret.conditions import holds
from rubricc.interpret.situation import Situation
from rubricc.model import (
    GIVES_OUTCOME,
    Clause,
    Decision,
    DecisionKind,
    Points,
    Prefer,
)


def applying(decision: Decision, situation: Situation) -> tuple[Clause, ...]:
    """The clauses that hold; the last resorts only where no other that gives an outcome does."""
    holding = holding_clauses(decision, situation)
    ordinary = without_last_resorts(decision, holding)
    return ordinary if any(_gives_outcome(decision, c) for c in ordinary) else holding


def holding_clauses(decision: Decision, situation: Situation) -> tuple[Clause, ...]:
    """The clauses whose condition and whose parents' conditions hold, `otherwise` left aside."""
    return tuple(
        clause
        for clause in decision.clauses
        if all(_holds_alone(one, situation) for one in lineage(decision, clause))
    )


def without_last_resorts(decision: Decision, clauses: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """Those that are neither `otherwise` nor nested in an `otherwise`."""
    return tuple(
        clause
        for clause in clauses
        if not any(one.is_otherwise for one in lineage(decision, clause))
    )


def _holds_alone(clause: Clause, situation: Situation) -> bool:
    match clause.effect:
        case Prefer(a, b) if not holds(a, situation) and not holds(b, situation):
            return False
        case _:
            return holds(clause.condition, situation)


def _gives_outcome(decision: Decision, clause: Clause) -> bool:
    if decision.kind is DecisionKind.SCORE and isinstance(clause.effect, Points):
        return True
    return isinstance(clause.effect, GIVES_OUTCOME)
