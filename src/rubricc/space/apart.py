"""Cases that have a partner, asked of formulas: the same formula said of the other case, too.

Where both agree on a variable, the other case has the same one. Where it may have any value, it has
a fresh one, and a solver that finds a case finds both. But a set of cases that have *some* partner
is no formula: a partner is looked for first, and then the set of cases that have one like it.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from functools import partial

from rubricc.space.formula import Formula
from rubricc.space.operations import FALSE, TRUE

Relates = Callable[[Hashable, Hashable], bool]


def partnered_in(
    formula: Formula, left: int, right: int, loose: Mapping[int, int], relates: Relates
) -> int:
    """Cases of `left` with a related one of `right` that agrees with them, if there are any.

    At a level in `loose` the cell given there agrees with any.
    """
    same = _related(formula, left, right, relates)
    if not loose or not formula.is_empty(same):
        return FALSE if formula.is_empty(same) else same
    others = {level: formula.fresh(level) for level in loose}
    twin = formula.replaced(right, others)
    agree = _agree(formula, others, loose)
    found = formula.intersection(agree, _related(formula, left, twin, relates))
    places = formula.chosen(found, others.values())
    if places is None:
        return FALSE
    fixed = {
        level: _only(len(cells), place)
        for (level, cells), place in zip(others.items(), places, strict=True)
    }
    like = _related(formula, left, formula.replaced(right, fixed), relates)
    return formula.intersection(_agree(formula, fixed, loose), like)


def is_moved_in(
    formula: Formula,
    places: tuple[int, int],
    free: frozenset[int],
    loose: Mapping[int, int],
    relates: Relates,
) -> bool:
    """Whether two cases of a set that agree but at the free levels relate by their values."""
    where, diagram = places
    others = {level: formula.fresh(level) for level in (*free, *loose)}
    both = [
        where,
        formula.replaced(where, others),
        _agree(formula, {level: others[level] for level in loose}, loose),
        _related(formula, diagram, formula.replaced(diagram, others), relates),
    ]
    return not formula.is_empty(formula.intersect(both))


def differing(formula: Formula, functions: tuple[int, int], agree: Relates) -> int:
    """The cases in which two functions come to values that do not agree."""
    left, right = functions
    return formula.unite(
        formula.difference(here, formula.where(right, partial(agree, value)))
        for value, here in formula._parts(left)
    )


def _related(formula: Formula, left: int, right: int, relates: Relates) -> int:
    return formula.where(formula.merge(left, right, relates), bool)


def _only(width: int, place: int) -> tuple[int, ...]:
    return tuple(TRUE if at == place else FALSE for at in range(width))


def _agree(formula: Formula, others: Mapping[int, Sequence[int]], loose: Mapping[int, int]) -> int:
    """That each loose variable has the same cell in both cases, or is away in one of them."""
    return formula.intersect([
        formula.unite(_alike(formula, level, cells, loose[level]))
        for level, cells in others.items()
    ])  # fmt: skip


def _alike(formula: Formula, level: int, cells: Sequence[int], away: int) -> Iterable[int]:
    own = formula.cells(level)
    yield own[away]
    yield cells[away]
    yield from (formula.intersection(*pair) for pair in zip(own, cells, strict=True))
