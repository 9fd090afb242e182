"""Misreadings whose cases no diagram holds: a solver says whether one tells, and in which case.

All of them stand in one formula, so that each case that is found is put to all at once, and only
those that no case has caught yet are asked about. What the solver's budget ends stays unsettled,
and so does a doubt guessed away, which is told in a case by what other cases come to.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rubricc.meaning import Axis, Meaning, OutOfNodesError, understand_in, usual_cells
from rubricc.model import Guideline
from rubricc.space import Formula, UncountedError, UndecidedError, Variable
from rubricc.suite.differing import difference_of
from rubricc.suite.lines import line_of
from rubricc.suite.nodes import Asked, Difference, Misreading
from rubricc.suite.regions import ground_of

MOST_PAIRS = 3_000
"""How often it is asked whether two misreadings tell in one case, for the bound."""

TOO_MUCH = (OutOfNodesError, UncountedError, UndecidedError)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a solver found."""

    asked: Asked
    equivalent: tuple[Misreading, ...]
    unsettled: tuple[Misreading, ...]


def formulas_of(guideline: Guideline, axes: tuple[Axis, ...]) -> Meaning:
    """What a guideline means, as formulas. Raises one of TOO_MUCH where that cannot be said."""
    formula = Formula(tuple(Variable(axis.name, axis.weights) for axis in axes))
    return understand_in(guideline, formula, axes, is_cited=False)


def ask(meaning: Meaning, found: Iterable[Misreading]) -> Answer:
    """Which of the misreadings tell, by a meaning in formulas."""
    space, usual = meaning.space, usual_cells(meaning)
    unsettled: dict[str, Misreading] = {}
    stated = {one.misreading.id: one for one in _stated(meaning, found, unsettled)}
    where = {name: space.intersection(meaning.feasible, one.rough) for name, one in stated.items()}
    cases: list[tuple[int, ...]] = []
    firsts: list[int] = []
    caught: set[str] = set()
    equivalent = []
    for name, one in stated.items():
        try:
            if name in caught:
                continue
            if space.is_empty(where[name]):
                equivalent.append(one.misreading)
                continue
            cells = space.some(where[name], usual)
            caught.update(space.meeting(point(meaning, cells), where))
            cases.append(cells)
            firsts.append(where[name])
        except UndecidedError:
            unsettled[name] = one.misreading
    telling = tuple(one for name, one in stated.items() if name in caught)
    asked = Asked(meaning, telling, tuple(cases), _apart(meaning, firsts))
    left = tuple(one for name, one in unsettled.items() if name not in caught)
    return Answer(asked, tuple(equivalent), left)


def _stated(
    meaning: Meaning, found: Iterable[Misreading], unsettled: dict[str, Misreading]
) -> Iterator[Difference]:
    """Where each tells; what cannot be said is unsettled."""
    grounds = {one.id: ground_of(meaning, one) for one in meaning.guideline.decisions}
    lines = {name: line_of(ground) for name, ground in grounds.items()}
    for one in found:
        try:
            yield difference_of(grounds[one.decision], lines[one.decision], one)
        except TOO_MUCH:
            unsettled[one.id] = one


def point(meaning: Meaning, cells: tuple[int, ...]) -> int:
    """The set of just one case."""
    space = meaning.space
    return space.intersect([space.among(level, [cell]) for level, cell in enumerate(cells)])


def _apart(meaning: Meaning, sets: Iterable[int]) -> int:
    """How many of the sets have no case in common, two by two; so many vectors it takes at least.
    Counting ends where too much would be asked."""
    space, kept, pairs = meaning.space, list[int](), 0
    for one in sets:
        pairs += len(kept)
        if pairs > MOST_PAIRS:
            break
        try:
            if all(space.is_empty(space.intersection(one, other)) for other in kept):
                kept.append(one)
        except UndecidedError:
            continue
    return len(kept)
