"""What is checked of a guideline whose cases are too many for diagrams, and what is not."""

from collections.abc import Callable, Iterator

from rubricc.analysis.chains import find_contradicting_chains
from rubricc.analysis.circles import find_circles
from rubricc.analysis.conflicts import find_conflicts
from rubricc.analysis.dead import find_dead_clauses
from rubricc.analysis.examples import find_mismatches
from rubricc.analysis.gaps import find_gaps
from rubricc.analysis.guarantees import find_broken_guarantees
from rubricc.analysis.requirements import find_broken_requirements
from rubricc.analysis.shown import find_unshown_clauses
from rubricc.analysis.symmetry import find_asymmetries
from rubricc.analysis.unclamped import find_unclamped_scores
from rubricc.analysis.unreachable import find_unreachable_outcomes
from rubricc.diagnostics import NOT_LOOKED_FOR, UNPROVED, Diagnostic
from rubricc.meaning import Meaning, OutOfNodesError
from rubricc.model import Guideline
from rubricc.space import UncountedError, UndecidedError

Check = Callable[[Meaning], Iterator[Diagnostic]]

OUTLINE_CHECKS: tuple[tuple[Check, str], ...] = (
    (find_gaps, "that every case has an outcome"),
    (find_conflicts, "that no clauses conflict"),
    (find_circles, "that no clauses beat each other in a circle"),
    (find_contradicting_chains, "that the lines of Priority agree"),
    (find_broken_requirements, "what the labels require and exclude"),
    (find_mismatches, "the examples"),
    (find_broken_guarantees, "the guarantees"),
    (find_asymmetries, "that exchanging the responses exchanges the outcome"),
    (find_unclamped_scores, "that every score has an end"),
    (find_dead_clauses, "that every clause decides some case"),
    (find_unreachable_outcomes, "that every outcome is reached"),
    (find_unshown_clauses, "which clauses an example shows"),
)


def check_outline(meaning: Meaning) -> Iterator[Diagnostic]:
    """Everything that a formula can show to be wrong; what stays open is said to be."""
    is_open = False
    for find, what in OUTLINE_CHECKS:
        for found in _bounded(meaning, find, what):
            is_open = is_open or found.name == UNPROVED.name
            yield found
    if not is_open:
        yield NOT_LOOKED_FOR.at(meaning.guideline.span, mend=MEND)


MEND = "split the guideline into decisions, or say under Facts what cannot occur together"


def _bounded(meaning: Meaning, find: Check, what: str) -> Iterator[Diagnostic]:
    try:
        yield from find(meaning)
    except (UndecidedError, UncountedError, OutOfNodesError):
        yield unproved(meaning.guideline, what)


def unproved(guideline: Guideline, what: str) -> Diagnostic:
    """That something was given up."""
    return UNPROVED.at(guideline.span, what=what, mend=MEND)
