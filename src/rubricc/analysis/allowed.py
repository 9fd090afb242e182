"""Warnings that a clause is allowed, by a detail `allow:` with a reason."""

from rubricc.diagnostics import Diagnostic, Entry, Severity
from rubricc.model import Clause, Guideline


def allows(clause: Clause, entry: Entry) -> bool:
    """Whether the clause says that this warning may stand."""
    return any(name == entry.name for name, _ in clause.allows)


def is_allowed(guideline: Guideline, diagnostic: Diagnostic) -> bool:
    """Whether it is a warning of one clause, and that clause allows it."""
    if diagnostic.severity is not Severity.WARNING or len(diagnostic.clauses) != 1:
        return False
    return any(
        clause.id in diagnostic.clauses
        and any(name == diagnostic.name for name, _ in clause.allows)
        for decision in guideline.decisions
        for clause in decision.clauses
    )
