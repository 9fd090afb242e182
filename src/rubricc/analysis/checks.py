"""The list of what is checked."""

from collections.abc import Callable, Iterator

from rubricc.analysis.allowed import is_allowed
from rubricc.analysis.chains import find_contradicting_chains
from rubricc.analysis.circles import find_circles
from rubricc.analysis.circling import find_preference_circles
from rubricc.analysis.conflicts import find_conflicts
from rubricc.analysis.dead import find_dead_clauses
from rubricc.analysis.examples import find_mismatches
from rubricc.analysis.facts import find_impossible_facts
from rubricc.analysis.gaps import find_gaps
from rubricc.analysis.guarantees import find_broken_guarantees
from rubricc.analysis.outlines import check_outline
from rubricc.analysis.phrases import find_labels_in_phrases
from rubricc.analysis.prose import (
    find_hidden_rules,
    find_missing_anchors,
    find_vague_words,
)
from rubricc.analysis.redundant import find_redundant_clauses
from rubricc.analysis.requirements import find_broken_requirements
from rubricc.analysis.shown import find_unshown_clauses
from rubricc.analysis.symmetry import find_asymmetries
from rubricc.analysis.unclamped import find_unclamped_scores
from rubricc.analysis.unreachable import find_unreachable_outcomes
from rubricc.analysis.unused import find_unused_signals
from rubricc.blocks import Document
from rubricc.diagnostics import Diagnostic
from rubricc.meaning import Meaning
from rubricc.model import Guideline

PROSE_CHECKS: tuple[Callable[[Document, Guideline], Iterator[Diagnostic]], ...] = (
    find_hidden_rules,
    find_vague_words,
    find_missing_anchors,
    find_labels_in_phrases,
)

CHECKS: tuple[Callable[[Meaning], Iterator[Diagnostic]], ...] = (
    find_gaps,
    find_conflicts,
    find_circles,
    find_contradicting_chains,
    find_broken_requirements,
    find_mismatches,
    find_broken_guarantees,
    find_asymmetries,
    find_preference_circles,
    find_unclamped_scores,
    find_dead_clauses,
    find_redundant_clauses,
    find_unreachable_outcomes,
    find_unused_signals,
    find_unshown_clauses,
)


def check(meaning: Meaning) -> tuple[Diagnostic, ...]:
    """Everything that is wrong with a guideline; where no case is possible, just that."""
    if meaning.space.is_empty(meaning.feasible):
        return tuple(find_impossible_facts(meaning))
    if meaning.space.is_counted:
        found = (diagnostic for find in CHECKS for diagnostic in find(meaning))
    else:
        found = (diagnostic for diagnostic in check_outline(meaning))
    return tuple(one for one in found if not is_allowed(meaning.guideline, one))


def check_module(meaning: Meaning) -> tuple[Diagnostic, ...]:
    """What is wrong with a file that others use, which decides nothing itself."""
    return tuple(find_impossible_facts(meaning)) if meaning.space.is_empty(meaning.feasible) else ()


def check_prose(document: Document, guideline: Guideline) -> tuple[Diagnostic, ...]:
    """What the prose around the statements does that it should not."""
    return tuple(diagnostic for find in PROSE_CHECKS for diagnostic in find(document, guideline))
