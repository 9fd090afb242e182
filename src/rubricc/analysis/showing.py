"""A set of cases as a reader meets it: the smallest case, and how many there are."""

from dataclasses import replace

from rubricc.analysis.neighbours import cube_in, loose_levels
from rubricc.diagnostics import Diagnostic
from rubricc.meaning import Meaning, case_of, parts_of, some_case, usual_cells, words_of
from rubricc.model import Clause, used_by_clause, used_in
from rubricc.space import Cube


def smallest_case(meaning: Meaning, found: int) -> Cube:
    """The shortest case seen whose every possible completion lies in the set."""
    space, usual = meaning.space, usual_cells(meaning)
    return cube_in(space, found, meaning.feasible, usual, loose_levels(meaning))


def told_by_causes(meaning: Meaning, found: int, cube: Cube, clauses: tuple[Clause, ...]) -> Cube:
    """The case told by signals that the clauses name, instead of by what follows from these.

    Where `danger` must not be grave for `failures` to apply, a clause that says `danger` is grave
    is shown by that, not by `failures` that do not apply. The case must lie in the set.
    """
    named, away = _levels_named(meaning, clauses), loose_levels(meaning)
    inside = some_case(meaning, found, cube)
    for level, _ in cube:
        rest = tuple(one for one in cube if one[0] != level)
        said = named - {at for at, _ in rest}
        causes = () if level in named else sorted(at for at in said if inside[at] != away.get(at))
        told = (tuple(sorted((*rest, (at, inside[at])))) for at in causes)
        cube = next((one for one in told if is_shown(meaning, found, one)), cube)
    return _prime(meaning, found, cube)


def _prime(meaning: Meaning, found: int, cube: Cube) -> Cube:
    """The case without what it need not name: one cause may stand for two consequences."""
    for one in cube:
        rest = tuple(other for other in cube if other != one)
        if is_shown(meaning, found, rest):
            cube = rest
    return cube


def is_shown(meaning: Meaning, found: int, cube: Cube) -> bool:
    """Whether every case of the cube that can occur lies in the set."""
    space = meaning.space
    box = space.intersect([meaning.feasible, *(space.among(at, [cell]) for at, cell in cube)])
    return space.is_empty(space.difference(box, found))


def _levels_named(meaning: Meaning, clauses: tuple[Clause, ...]) -> frozenset[int]:
    """The axes of the signals that the clauses name, themselves or by a definition."""
    definitions = {one.name: one.condition for one in meaning.guideline.definitions}
    waiting = [name for clause in clauses for name in used_by_clause(clause)]
    names: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in names:
            names.add(name)
            waiting += used_in(definitions[name]) if name in definitions else ()
    return frozenset(level for level, axis in enumerate(meaning.axes) if axis.signal in names)


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
        return uncounted(shown)
    return replace(
        shown, cases=meaning.space.count(found), of=meaning.space.count(meaning.feasible)
    )


def uncounted(shown: Diagnostic) -> Diagnostic:
    """The diagnostic, of cases that a formula does not count."""
    return replace(shown, message=f"{shown.message} (not counted)", is_uncounted=True)
