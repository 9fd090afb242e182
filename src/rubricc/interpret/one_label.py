"""Which clause decides (section 6), for a decision with one outcome."""

from collections.abc import Mapping

from rubricc.interpret.applying import applying
from rubricc.interpret.beats import unbeaten, without_excepted
from rubricc.interpret.effects import outcome_of
from rubricc.interpret.situation import Situation
from rubricc.model import (
    Accepted,
    Chain,
    Circle,
    Clause,
    Conflict,
    Decision,
    Flagged,
    Gap,
    Outcome,
    Verdict,
)


def decide_one(decision: Decision, situation: Situation) -> Verdict:
    """The one outcome of the decision, or why there is none."""
    return settle(decision, applying(decision, situation), situation)


def settle(decision: Decision, clauses: tuple[Clause, ...], situation: Situation) -> Verdict:
    """What these clauses, all of which give an outcome and apply, come to."""
    if not clauses:
        return Verdict(Gap(), ())
    left = unbeaten(decision, clauses)
    if not left:
        return Verdict(Circle(), cite(without_excepted(decision, clauses)))
    outcomes = {clause.id: outcome_of(decision, clause, situation) for clause in left}
    deciding = _first_by_labels(decision, left, outcomes)
    if not deciding:
        return Verdict(Circle(), cite(left))
    return agreement(deciding, outcomes)


def agreement(deciding: tuple[Clause, ...], outcomes: Mapping[str, Outcome]) -> Verdict:
    """The outcome of the clauses that decide, as the first writes it, if they agree."""
    first = outcomes[deciding[0].id]
    if all(agree(first, outcomes[clause.id]) for clause in deciding):
        return Verdict(first, cite(deciding))
    return Verdict(Conflict(), cite(deciding))


def agree(one: Outcome, other: Outcome) -> bool:
    """Whether two outcomes accept the same."""
    match one, other:
        case Accepted(), Accepted():
            return set(one.outcomes) == set(other.outcomes)
        case _:
            return one == other


def cite(clauses: tuple[Clause, ...]) -> tuple[str, ...]:
    """The ids of the clauses."""
    return tuple(clause.id for clause in clauses)


def _first_by_labels(
    decision: Decision, clauses: tuple[Clause, ...], outcomes: Mapping[str, Outcome]
) -> tuple[Clause, ...]:
    """The clauses left when each is dropped that has another earlier in the same chain."""
    return tuple(
        clause
        for clause in clauses
        if not any(
            _is_earlier(decision, chain, outcomes[other.id], outcomes[clause.id])
            for chain in decision.label_chains
            for other in clauses
        )
    )


def _is_earlier(decision: Decision, chain: Chain, one: Outcome, other: Outcome) -> bool:
    first, second = _place(decision, chain, one), _place(decision, chain, other)
    return first is not None and second is not None and first < second


def _place(decision: Decision, chain: Chain, outcome: Outcome) -> int | None:
    """Where an outcome stands: `a or b` where `a` does, a sub-label where its parent does."""
    match outcome:
        case Flagged():
            return chain.members.index(None) if None in chain.members else None
        case Accepted(outcomes):
            parents = {label.name: label.parent for label in decision.labels}
            name: str | None = outcomes[0]
            while name is not None and name not in chain.members:
                name = parents[name]
            return None if name is None else chain.members.index(name)
        case _:
            return None
