"""Statements that would mend a finding, each tried out before it is offered."""

from collections.abc import Iterator
from dataclasses import replace

from rubricc.meaning import DecisionMeaning, Meaning, reconsider
from rubricc.model import (
    ALWAYS,
    Chain,
    Circle,
    Clause,
    Decision,
    Failure,
    Give,
    Layer,
)
from rubricc.space import FALSE

MOST_TRIED = 300
"""Without diagrams, a mend is tried out only where the decision has no more clauses."""


def with_clause_order(decision: Decision, first: str, second: str) -> Decision:
    """The decision with `**first** over **second**` under Priority."""
    chain = Chain((first, second), None, decision.span)
    return replace(decision, clause_chains=(*decision.clause_chains, chain))


def with_label_order(decision: Decision, first: str | None, second: str | None) -> Decision:
    """The decision with `` `first` over `second` `` under Priority (None: flag)."""
    chain = Chain((first, second), None, decision.span)
    return replace(decision, label_chains=(*decision.label_chains, chain))


def with_last_resort(decision: Decision, clause_id: str, label: str) -> Decision:
    """The decision with a clause that gives the label where no other says anything."""
    clause = Clause(
        id=clause_id,
        layer=Layer.RULE,
        parent=None,
        effect=Give((label,)),
        condition=ALWAYS,
        is_otherwise=True,
        rationale=None,
        notes=(),
        formerly=(),
        allows=(),
        text="",
        span=decision.span,
    )
    return replace(decision, clauses=(*decision.clauses, clause))


def is_sound_on(meaning: Meaning, decision: Decision, where: int) -> bool:
    """Whether the changed decision has an outcome in each of these cases."""
    if len(decision.clauses) > MOST_TRIED and not meaning.space.is_counted:
        return False
    return meaning.space.is_empty(_failures(reconsider(meaning, decision, where)))


def _failures(decided: DecisionMeaning) -> int:
    return decided.where(lambda result: isinstance(result, Failure))


def order_that_mends(
    meaning: Meaning,
    decision: Decision,
    clashes: tuple[tuple[Clause, Clause], ...],
    where: int,
) -> str | None:
    """A line of Priority under which none of the pairs clashes in these cases, if one is found.

    The first pair is the one that the line speaks of. Other clashes may remain in these cases.
    """
    if len(decision.clauses) > MOST_TRIED and not meaning.space.is_counted:
        return None
    for text, changed in _orders(decision, *clashes[0]):
        decided = reconsider(meaning, changed, where)
        circle = decided.where(lambda result: result == Circle())
        sets = ((decided.deciding.get(one.id, FALSE) for one in pair) for pair in clashes)
        both = (meaning.space.intersect(pair) for pair in sets)
        if all(meaning.space.is_empty(one) for one in (circle, *both)):
            return text
    return None


def _orders(decision: Decision, one: Clause, other: Clause) -> Iterator[tuple[str, Decision]]:
    labels = (_first_label(one), _first_label(other))
    yield f"- **{one.id}** over **{other.id}**.", with_clause_order(decision, one.id, other.id)
    yield f"- **{other.id}** over **{one.id}**.", with_clause_order(decision, other.id, one.id)
    if all(label is not None for label in labels):
        text = f"- `{labels[0]}` over `{labels[1]}`."
        yield text, with_label_order(decision, *labels)


def _first_label(clause: Clause) -> str | None:
    return clause.effect.outcomes[0] if isinstance(clause.effect, Give) else None


def lets_decide(
    meaning: Meaning, decision: Decision, pair: tuple[Clause, Clause], where: int
) -> bool:
    """Whether the first of two clauses decides some of these cases once it goes over the second."""
    clause, rival = pair
    if len(decision.clauses) > MOST_TRIED and not meaning.space.is_counted:
        return False
    changed = with_clause_order(decision, clause.id, rival.id)
    decided = reconsider(meaning, changed, where)
    return not meaning.space.is_empty(
        decided.deciding.get(clause.id, FALSE)
    ) and meaning.space.is_empty(_failures(decided))


def free_id(meaning: Meaning) -> str:
    """A clause id that the guideline does not have yet."""
    taken = {clause.id for decision in meaning.guideline.decisions for clause in decision.clauses}
    return next(name for i in range(1, len(taken) + 2) if (name := f"R{i}") not in taken)
