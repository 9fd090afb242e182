"""Clauses that no example shows."""

from collections.abc import Iterator

from rubricc.analysis.allowed import allows
from rubricc.diagnostics import NO_EXAMPLE, Diagnostic, Related
from rubricc.meaning import DecisionMeaning, Meaning, set_of_case
from rubricc.model import Clause

SHOWN = 5
"""How many clauses one warning names."""


def find_unshown_clauses(meaning: Meaning) -> Iterator[Diagnostic]:
    """One warning for each decision, with all its clauses that decide no example.

    A clause that stands in several decisions needs to be shown in one of them.
    """
    told = _needless(meaning) | _excused(meaning)
    for decided in meaning.decisions.values():
        unshown = [clause for clause in decided.decision.clauses if clause.id not in told]
        told.update(clause.id for clause in unshown)
        if unshown:
            yield _unshown(unshown)


def unshown_clauses(meaning: Meaning) -> frozenset[str]:
    """The clauses that no example shows, whether they say that this may be so or not."""
    told = _needless(meaning)
    decisions = meaning.guideline.decisions
    return frozenset(
        clause.id for one in decisions for clause in one.clauses if clause.id not in told
    )


def _excused(meaning: Meaning) -> set[str]:
    """The clauses that say that they need no example."""
    decisions = meaning.guideline.decisions
    return {clause.id for one in decisions for clause in one.clauses if allows(clause, NO_EXAMPLE)}


def _needless(meaning: Meaning) -> set[str]:
    """The clauses that need no further example, in some decision."""
    return {clause for decided in meaning.decisions.values() for clause in _shown(meaning, decided)}


def _shown(meaning: Meaning, decided: DecisionMeaning) -> frozenset[str]:
    """The clauses that decide some example, and the dead, which need none."""
    cases = [
        meaning.space.intersection(set_of_case(meaning, example.case), meaning.feasible)
        for example in meaning.guideline.examples
    ]
    space = meaning.space
    shown = {
        clause
        for case in cases
        if not space.is_empty(case)
        for clause in space.covering(case, decided.rough_deciding)
    }
    return frozenset(
        clause.id
        for clause in decided.decision.clauses
        if clause.id in shown or clause.id not in decided.alive
    )


def _unshown(clauses: list[Clause]) -> Diagnostic:
    first, *others = clauses
    names = ", ".join(f"**{clause.id}**" for clause in clauses[:SHOWN])
    more = f" and {len(clauses) - SHOWN} more" if len(clauses) > SHOWN else ""
    return NO_EXAMPLE.at(
        first.span,
        clauses=names + more,
        related=tuple(Related(one.span, "nor this one") for one in others[: SHOWN - 1]),
        mend=f"add an example of what **{first.id}** decides",
    )
