"""What a clause that applies says the outcome is."""

from itertools import product
from typing import assert_never

from rubricc.interpret.conditions import holds
from rubricc.interpret.situation import Situation
from rubricc.model import (
    Accepted,
    Bound,
    Clause,
    Decision,
    Extreme,
    Flag,
    Flagged,
    Give,
    Inapplicable,
    NotApplicable,
    Outcome,
    Points,
    Prefer,
    RuleOut,
    Step,
)


def outcome_of(decision: Decision, clause: Clause, situation: Situation) -> Outcome:
    """The outcome that a base clause gives in this situation."""
    match clause.effect:
        case Give(outcomes):
            return Accepted(outcomes)
        case Flag(queue):
            return Flagged(queue)
        case NotApplicable():
            return Inapplicable()
        case Extreme():
            return _extreme(decision, clause.effect, situation)
        case Prefer(a, _):
            return Accepted(("A",) if holds(a, situation) else ("B",))
        case RuleOut() | Bound() | Step() | Points():
            raise AssertionError(clause.id)
        case _:
            assert_never(clause.effect)


def _extreme(decision: Decision, effect: Extreme, situation: Situation) -> Outcome:
    """The first that is flagged flags this one; those not applicable are skipped.

    Where a part accepts several levels, so does this: every level that taking one of each gives.
    """
    parts = [situation.results[part] for part in effect.decisions]
    flagged = [part for part in parts if isinstance(part, Flagged)]
    if flagged:
        return flagged[0]
    accepted = [part.outcomes for part in parts if isinstance(part, Accepted)]
    if not accepted:
        return Inapplicable()
    levels = [label.name for label in decision.labels]
    pick = min if effect.is_lowest else max
    picked = [pick(taken, key=levels.index) for taken in product(*accepted)]
    return Accepted(tuple(dict.fromkeys(picked)))
