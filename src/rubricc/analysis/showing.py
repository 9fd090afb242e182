"""A set of cases as a reader meets it: the smallest case, and how many there are."""

from dataclasses import replace

from rubricc.analysis.neighbours import cube_in, loose_levels
from rubricc.diagnostics import Diagnostic
from rubricc.meaning import Meaning, case_of, parts_of, usual_cells, words_of
from rubricc.space import Cube


def smallest_case(meaning: Meaning, found: int) -> Cube:
    """The shortest case seen whose every possible completion lies in the set."""
    space, usual = meaning.space, usual_cells(meaning)
    return cube_in(space, found, meaning.feasible, usual, loose_levels(meaning))


def when(meaning: Meaning, cube: Cube) -> str:
    """The case as the end of a sentence: `when …`, or `in every case`."""
    return f"when {words_of(meaning, cube)}" if cube else "in every case"


def showing(
    diagnostic: Diagnostic,
    meaning: Meaning,
    found: int,
    cube: Cube,
    *,
    decision: str | None = None,
    clauses: tuple[str, ...] = (),
) -> Diagnostic:
    """The diagnostic with the case that shows it and the exact number of such cases.

    Where cases cannot be counted the message says so.
    """
    shown = replace(
        diagnostic,
        decision=decision,
        clauses=clauses,
        case=case_of(meaning, cube),
        case_words=parts_of(meaning, cube),
    )
    if not meaning.space.is_counted:
        return replace(shown, message=f"{shown.message} (not counted)", is_uncounted=True)
    return replace(
        shown, cases=meaning.space.count(found), of=meaning.space.count(meaning.feasible)
    )
