"""Goals that a suite may have beside killing misreadings: sets of cases, of each of which it wants
one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rubricc.meaning import Meaning, cell_of, usual_cells
from rubricc.model import Case, Value
from rubricc.space import FALSE
from rubricc.suite.vectors import case_in

Cells = tuple[int, ...]
"""A cell for each axis of a meaning."""


@dataclass(frozen=True, slots=True)
class Goals:
    """Sets of feasible cases, of each of which a suite wants one; those without a case are none of
    them, and `impossible` says how many there are."""

    meaning: Meaning
    sets: tuple[int, ...]
    impossible: int = 0


@dataclass(frozen=True, slots=True)
class Added:
    """What was to be met, how much of it was met before, and the cases that meet the rest."""

    goals: int
    met: int
    impossible: int
    cases: tuple[Case, ...]


def cells_in(meaning: Meaning, case: Case) -> Cells:
    """The cells that a whole case lies in."""
    return tuple(cell_of(axis, case[axis.signal]) for axis in meaning.axes)


def case_at(meaning: Meaning, cells: Cells) -> Case:
    """A case with these cells, its signals in declared order."""
    found: dict[str, Value] = dict(case_in(meaning.axes, cells))
    return {signal.id: found[signal.id] for signal in meaning.guideline.signals}


def meet(goals: Goals, cases: Iterable[Case]) -> Added:
    """The cases that meet all goals which the given cases leave, each as many as it can."""
    meaning, space = goals.meaning, goals.meaning.space
    sets = tuple(dict.fromkeys(goals.sets))
    left = _unmet(meaning, sets, [cells_in(meaning, case) for case in cases])
    met = len(sets) - len(left)
    usual = usual_cells(meaning)
    made = []
    while left:
        common = left[0]
        for one in left[1:]:
            more = space.intersection(common, one)
            common = common if more == FALSE else more
        cells = space.some(common, usual)
        made.append(case_at(meaning, cells))
        left = _unmet(meaning, left, [cells])
    return Added(len(sets), met, goals.impossible, tuple(made))


def _unmet(meaning: Meaning, sets: Sequence[int], rows: Iterable[Cells]) -> list[int]:
    left = list(sets)
    for cells in rows:
        left = [one for one in left if not meaning.space.value_of(one, cells)]
    return left
