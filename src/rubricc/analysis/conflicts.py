"""Cases in which the deciding clauses disagree."""

from collections.abc import Iterator

from rubricc.analysis.showing import showing, smallest_case, when
from rubricc.diagnostics import CONFLICT, Diagnostic, Related
from rubricc.meaning import DecisionMeaning, Meaning
from rubricc.model import Clause, Conflict
from rubricc.space import FALSE


def find_conflicts(meaning: Meaning) -> Iterator[Diagnostic]:
    """One diagnostic for each pair of clauses that clash, at the later of the two."""
    for decided in meaning.decisions.values():
        left = meaning.space.where(decided.verdict, lambda result: result == Conflict())
        while left != FALSE:
            one, other = _pair(meaning, decided, left)
            space = meaning.space
            both = [decided.deciding[one.id], decided.deciding[other.id]]
            where = space.intersect([left, *both])
            yield _conflict(meaning, decided, one, other, where)
            left = space.difference(left, where)


def _pair(meaning: Meaning, decided: DecisionMeaning, where: int) -> tuple[Clause, Clause]:
    """The first two clauses in document order that clash somewhere in the set."""
    space = meaning.space
    clauses = [
        clause
        for clause in decided.decision.clauses
        if space.intersection(decided.deciding.get(clause.id, FALSE), where) != FALSE
    ]
    for i, one in enumerate(clauses):
        for other in clauses[i + 1 :]:
            sets = [where, decided.deciding[one.id], decided.deciding[other.id]]
            if one.effect != other.effect and space.intersect(sets) != FALSE:
                return one, other
    raise AssertionError(decided.decision.id)


def _conflict(
    meaning: Meaning, decided: DecisionMeaning, one: Clause, other: Clause, where: int
) -> Diagnostic:
    cube = smallest_case(meaning, where)
    diagnostic = CONFLICT.at(
        other.span,
        one=one.id,
        other=other.id,
        when=when(meaning, cube),
        related=(Related(one.span, f"**{one.id}** says otherwise"),),
        mend=f"say which wins under Priority, for example `- **{one.id}** over **{other.id}**.`",
    )
    decision = decided.decision.id
    return showing(diagnostic, meaning, where, cube, decision=decision, clauses=(one.id, other.id))
