"""Warnings that a clause is allowed, by a detail `allow:` with a reason."""

from rubricc.diagnostics import INTRANSITIVE_PREFERENCE, Diagnostic, Entry, Severity
from rubricc.model import Clause, Guideline


def allows(clause: Clause, entry: Entry) -> bool:
    """Whether the clause says that this warning may stand."""
    return any(name == entry.name for name, _ in clause.allows)


def is_allowed(guideline: Guideline, diagnostic: Diagnostic) -> bool:
    """Whether it is a warning of one clause, and that clause allows it.

    A circle of three responses is made by several clauses together: any of them may allow it.
    """
    is_of_one = len(diagnostic.clauses) == 1 or diagnostic.name == INTRANSITIVE_PREFERENCE.name
    if diagnostic.severity is not Severity.WARNING or not is_of_one:
        return False
    return any(
        clause.id in diagnostic.clauses
        and any(name == diagnostic.name for name, _ in clause.allows)
        for decision in guideline.decisions
        for clause in decision.clauses
    )
