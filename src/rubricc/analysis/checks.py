"""The list of what is checked."""

from collections.abc import Callable, Iterator

from rubricc.analysis.chains import find_contradicting_chains
from rubricc.analysis.circles import find_circles
from rubricc.analysis.conflicts import find_conflicts
from rubricc.analysis.examples import find_mismatches
from rubricc.analysis.facts import find_impossible_facts
from rubricc.analysis.gaps import find_gaps
from rubricc.analysis.guarantees import find_broken_guarantees
from rubricc.analysis.requirements import find_broken_requirements
from rubricc.diagnostics import Diagnostic
from rubricc.meaning import Meaning
from rubricc.space import FALSE

CHECKS: tuple[Callable[[Meaning], Iterator[Diagnostic]], ...] = (
    find_gaps,
    find_conflicts,
    find_circles,
    find_contradicting_chains,
    find_broken_requirements,
    find_mismatches,
    find_broken_guarantees,
)


def check(meaning: Meaning) -> tuple[Diagnostic, ...]:
    """Everything that is wrong with a guideline; where no case is possible, just that."""
    if meaning.feasible == FALSE:
        return tuple(find_impossible_facts(meaning))
    return tuple(diagnostic for find in CHECKS for diagnostic in find(meaning))
