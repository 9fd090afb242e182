"""Clauses that never decide: their condition cannot hold, or others beat them everywhere."""

from collections.abc import Iterator
from dataclasses import replace

from rubricc.analysis.mending import lets_decide
from rubricc.diagnostics import DEAD_CLAUSE, Diagnostic, Related
from rubricc.meaning import DecisionMeaning, Meaning, holding
from rubricc.model import Bound, Clause, DecisionKind
from rubricc.space import FALSE, TRUE

SHOWN = 5
"""How many of the clauses that beat a dead one are named."""

TRIED = 10
"""For how many dead clauses of a decision a line of Priority is tried out, each a whole proof."""


def find_dead_clauses(meaning: Meaning) -> Iterator[Diagnostic]:
    """One diagnostic for each clause that decides no feasible case of any of its decisions."""
    alive = {one for decided in meaning.decisions.values() for one in decided.alive}
    for decided in meaning.decisions.values():
        dead = [
            clause
            for clause in decided.decision.clauses
            if clause.id not in alive
            and _is_first(meaning, decided, clause)
            and clause.span != decided.decision.span  # the tie that the language adds
        ]
        if dead:
            holds = holding(meaning, decided.decision, TRUE)
            for i, clause in enumerate(dead):
                where = meaning.space.intersection(holds.get(clause.id, FALSE), meaning.feasible)
                yield _dead(meaning, decided, clause, where, is_tried=i < TRIED)


def _is_first(meaning: Meaning, decided: DecisionMeaning, clause: Clause) -> bool:
    """Whether no decision before this one has the clause too, so that it is told once."""
    for other in meaning.decisions.values():
        if other is decided:
            return True
        if any(one.id == clause.id for one in other.decision.clauses):
            return False
    return True


def _dead(
    meaning: Meaning, decided: DecisionMeaning, clause: Clause, where: int, *, is_tried: bool
) -> Diagnostic:
    is_bound = isinstance(clause.effect, Bound)
    winners = () if is_bound else _winners(meaning, decided, where)
    if meaning.space.is_empty(where):
        reason, mend = "its condition never holds", "loosen its condition, or take it out"
    elif clause.is_otherwise:
        reason, mend = "other clauses cover every case", "take it out"
    elif winners:
        verb = "decides" if len(winners) == 1 else "decide"
        reason = f"wherever it applies {_names(winners)} {verb} instead"
        mend = "take it out"
        if is_tried and lets_decide(meaning, decided.decision, (clause, winners[0]), where):
            order = f"- **{clause.id}** over **{winners[0].id}**."
            mend = f"take it out, or let it win under Priority, for example `{order}`"
    else:
        changed = "score" if decided.decision.kind is DecisionKind.SCORE else "level"
        reason, mend = f"it changes no {changed}", "take it out"
    diagnostic = DEAD_CLAUSE.at(
        clause.span,
        clause=clause.id,
        reason=reason,
        mend=mend,
        related=tuple(Related(one.span, f"**{one.id}** decides") for one in winners[:SHOWN]),
    )
    return replace(diagnostic, decision=decided.decision.id, clauses=(clause.id,))


def _winners(meaning: Meaning, decided: DecisionMeaning, where: int) -> tuple[Clause, ...]:
    """The clauses that decide where the dead one holds, those with most such cases first, as few
    as cover them all."""
    space, left, winners = meaning.space, where, []
    meeting = frozenset(space.meeting(where, decided.rough_deciding))
    shares = [
        (clause, space.intersection(decided.rough_deciding[clause.id], where))
        for clause in decided.decision.clauses
        if clause.id in meeting
    ]
    if space.is_counted:
        shares.sort(key=lambda pair: -space.count(pair[1]))
    for clause, share in shares:
        if not space.is_empty(space.intersection(share, left)):
            winners.append(clause)
            left = space.difference(left, share)
    return tuple(winners)


def _names(clauses: tuple[Clause, ...]) -> str:
    names = ", ".join(f"**{clause.id}**" for clause in clauses[:SHOWN])
    more = len(clauses) - SHOWN
    return f"{names} and {more} more" if more > 0 else names
