"""Which clauses hold in a case without deciding it, and what puts them behind those that do."""

from collections.abc import Iterator, Mapping, Sequence

from rubricc.decide.partly import holds
from rubricc.interpret import Outranked, lineage, outranking
from rubricc.model import Clause, Decision, Guideline, Outcome, Prefer, Value


def find_outranked(
    guideline: Guideline,
    decision: Decision,
    cited: Sequence[str],
    case: Mapping[str, Value],
    results: Mapping[str, Outcome],
) -> Iterator[Outranked]:
    """The clauses that are known to hold and that a cited one goes before, in document order."""
    winners = [clause for clause in decision.clauses if clause.id in cited]
    for loser in decision.clauses:
        family = lineage(decision, loser)
        if loser.id in cited or any(one.is_otherwise for one in family):
            continue
        if all(_holds(one, guideline, case, results) for one in family):
            reasons = (outranking(decision, winner, loser) for winner in winners)
            yield from [reason for reason in reasons if reason is not None][:1]


def _holds(
    clause: Clause,
    guideline: Guideline,
    case: Mapping[str, Value],
    results: Mapping[str, Outcome],
) -> bool:
    own = holds(clause.condition, guideline, case, results)
    if isinstance(clause.effect, Prefer):
        sides = (clause.effect.a, clause.effect.b)
        return bool(own) and any(holds(side, guideline, case, results) for side in sides)
    return bool(own)
