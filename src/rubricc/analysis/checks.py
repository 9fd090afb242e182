"""What is checked: of the meaning, of a module, of the prose."""

from collections.abc import Callable, Iterator

from rubricc.analysis.allowed import find_unused_allows, is_allowed
from rubricc.analysis.facts import find_impossible_facts
from rubricc.analysis.phrases import find_labels_in_phrases
from rubricc.analysis.prose import (
    find_hidden_rules,
    find_missing_anchors,
    find_vague_words,
)
from rubricc.analysis.proving import EVERYTHING, Proved, prove_all, unproved
from rubricc.analysis.shown import unshown_clauses
from rubricc.blocks import Document
from rubricc.diagnostics import NOT_LOOKED_FOR, UNPROVED, Diagnostic
from rubricc.meaning import Meaning, OutOfTimeError
from rubricc.model import Guideline
from rubricc.space import UndecidedError

UNFINISHED = frozenset({NOT_LOOKED_FOR.name, UNPROVED.name})
"""What says that something may be there which was not found."""

PROSE_CHECKS: tuple[Callable[[Document, Guideline], Iterator[Diagnostic]], ...] = (
    find_hidden_rules,
    find_vague_words,
    find_missing_anchors,
    find_labels_in_phrases,
)


def check(meaning: Meaning) -> tuple[Diagnostic, ...]:
    """Everything that is wrong with a guideline; where no case is possible, just that."""
    return check_in_time(meaning).found


def check_in_time(meaning: Meaning) -> Proved:
    """The same, and of what the watch of the meaning's space left no time to decide whether it is
    wrong."""
    try:
        if meaning.space.is_empty(meaning.feasible):
            return Proved(tuple(find_impossible_facts(meaning)))
    except OutOfTimeError:
        return Proved((), EVERYTHING)
    except UndecidedError:
        return Proved((unproved(meaning.guideline, "that some case can occur"),))
    proved = prove_all(meaning)
    found = tuple(one for one in proved.found if not is_allowed(meaning.guideline, one))
    return Proved((*found, *_unused_allows(meaning, proved)), proved.undecided)


def _unused_allows(meaning: Meaning, proved: Proved) -> tuple[Diagnostic, ...]:
    """What is allowed and not there; nothing where something was not looked for."""
    clauses = (clause for one in meaning.guideline.decisions for clause in one.clauses)
    is_all = not proved.undecided and not any(one.name in UNFINISHED for one in proved.found)
    if not is_all or not any(clause.allows for clause in clauses):
        return ()
    unshown = unshown_clauses(meaning)
    return tuple(find_unused_allows(meaning.guideline, proved.found, unshown))


def check_module(meaning: Meaning) -> tuple[Diagnostic, ...]:
    """What is wrong with a file that others use, which decides nothing itself."""
    return tuple(find_impossible_facts(meaning)) if meaning.space.is_empty(meaning.feasible) else ()


def check_prose(document: Document, guideline: Guideline) -> tuple[Diagnostic, ...]:
    """What the prose around the statements does that it should not."""
    return tuple(diagnostic for find in PROSE_CHECKS for diagnostic in find(document, guideline))
