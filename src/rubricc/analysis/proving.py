"""What is proved of every decision, and what becomes of a proof that a budget ends.

A budget of nodes or of the solver's conflicts is the same for the same input: what it ends is a
finding, `unproved`. Time is not: what it ends is named as not decided, and nothing is guessed.
"""

from collections.abc import Callable, Iterable, Iterator

from rubricc.analysis.chains import find_contradicting_chains
from rubricc.analysis.circles import find_circles
from rubricc.analysis.circling import find_preference_circles
from rubricc.analysis.conflicts import find_conflicts
from rubricc.analysis.dead import find_dead_clauses
from rubricc.analysis.examples import find_mismatches
from rubricc.analysis.gaps import find_gaps
from rubricc.analysis.guarantees import find_broken_guarantees
from rubricc.analysis.redundant import find_redundant_clauses
from rubricc.analysis.requirements import find_broken_requirements
from rubricc.analysis.shown import find_unshown_clauses
from rubricc.analysis.symmetry import find_asymmetries
from rubricc.analysis.unclamped import find_unclamped_scores
from rubricc.analysis.unreachable import find_unreachable_outcomes
from rubricc.analysis.unused import find_unused_signals
from rubricc.diagnostics import NOT_LOOKED_FOR, UNPROVED, Diagnostic
from rubricc.meaning import Meaning, OutOfNodesError, OutOfTimeError
from rubricc.model import Guideline
from rubricc.records import record
from rubricc.space import UncountedError, UndecidedError

Check = Callable[[Meaning], Iterator[Diagnostic]]

CHECKS: tuple[tuple[Check, str], ...] = (
    (find_gaps, "that every case has an outcome"),
    (find_conflicts, "that no clauses conflict"),
    (find_circles, "that no clauses beat each other in a circle"),
    (find_contradicting_chains, "that the lines of Priority agree"),
    (find_broken_requirements, "what the labels require and exclude"),
    (find_mismatches, "the examples"),
    (find_broken_guarantees, "the guarantees"),
    (find_asymmetries, "that exchanging the responses exchanges the outcome"),
    (find_preference_circles, "that no three responses make a circle"),
    (find_unclamped_scores, "that every score has an end"),
    (find_dead_clauses, "that every clause decides some case"),
    (find_redundant_clauses, "that every clause changes some outcome"),
    (find_unreachable_outcomes, "that every outcome is reached"),
    (find_unused_signals, "that every signal changes some outcome"),
    (find_unshown_clauses, "which clauses an example shows"),
)
"""What is looked for, and what is thereby proved."""

SPARING: tuple[Check, ...] = (find_redundant_clauses, find_unused_signals)
"""What could be taken out: nothing is wrong where that stays open."""

EVERYTHING = tuple(what for _, what in CHECKS)

MEND = "split the guideline into decisions, or say under Facts what cannot occur together"


@record
class Proved:
    """What is wrong, and of what there was no time to decide whether it is."""

    found: tuple[Diagnostic, ...]
    undecided: tuple[str, ...] = ()


def prove_all(meaning: Meaning) -> Proved:
    """Run every check to its end, or to the end of the time."""
    found: list[Diagnostic] = []
    undecided: list[str] = []
    for find, what in CHECKS:
        try:
            for one in _bounded(meaning, find, what):
                found.append(one)
        except OutOfTimeError:
            undecided.append(what)
    return Proved(tuple(found), tuple(undecided))


def _bounded(meaning: Meaning, find: Check, what: str) -> Iterable[Diagnostic]:
    """Everything that the check finds; of a formula, what stays open is said to be."""
    if meaning.space.is_counted:
        yield from find(meaning)
        return
    try:
        yield from find(meaning)
    except (UndecidedError, UncountedError, OutOfNodesError):
        if find in SPARING:
            question = f"whether {what.removeprefix('that ')}"
            yield NOT_LOOKED_FOR.at(meaning.guideline.span, question=question, mend=MEND)
        else:
            yield unproved(meaning.guideline, what)


def unproved(guideline: Guideline, what: str) -> Diagnostic:
    """That something was given up."""
    return UNPROVED.at(guideline.span, what=what, mend=MEND)
