"""Warnings that a clause is allowed, by a detail `allow:` with a reason."""

from collections.abc import Iterable, Iterator

from rubricc.diagnostics import (
    INTRANSITIVE_PREFERENCE,
    NO_EXAMPLE,
    UNUSED_ALLOW,
    Diagnostic,
    Entry,
    Severity,
)
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


def find_unused_allows(
    guideline: Guideline, found: Iterable[Diagnostic], unshown: frozenset[str]
) -> Iterator[Diagnostic]:
    """One warning for each detail `allow:` that nothing of what was `found` needs, before what is
    allowed was taken out of it; the `unshown` clauses are those that no example shows."""
    met = {(name, clause) for one in found for name, clause in named(one)}
    met |= {(NO_EXAMPLE.name, clause) for clause in unshown}
    clauses = {clause.id: clause for decision in guideline.decisions for clause in decision.clauses}
    for clause in clauses.values():
        for name, _ in clause.allows:
            if (name, clause.id) not in met:
                yield UNUSED_ALLOW.at(
                    clause.span,
                    clause=clause.id,
                    name=name,
                    mend=f"take out `` - allow: `{name}` `` with its reason",
                )


def named(diagnostic: Diagnostic) -> Iterator[tuple[str, str]]:
    """A finding's name, with each clause that it is about."""
    return ((diagnostic.name, clause) for clause in diagnostic.clauses)
