"""What stands beside a rule: the clauses behind it, and of a flag the reason."""

from collections.abc import Sequence

from rubricc.table import Decision

FLAG = "flag:"


def note_of(decision: Decision, clauses: Sequence[str], outcome: str) -> str:
    """The clauses, and why the outcome is a flag."""
    reasons = {clause.id: clause.rationale for clause in decision.clauses}
    told = " ".join(clauses)
    why = [reasons[one] for one in clauses if reasons.get(one)]
    if outcome.startswith(FLAG) and why:
        return f"{told}: {'; '.join(filter(None, why))}"
    return told
