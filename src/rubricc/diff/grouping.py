"""Changed cases in few groups that a person can read.

The cases of each change are told in two ways: by conditions on signals and on the guideline's own
words, and by the clauses that decide them. The shorter telling is kept; but conditions say more, so
a clause has to stand for several of them.
"""

from collections.abc import Callable, Hashable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from operator import eq

from rubricc.diff.covering import Box, Ground, case_in, cover, hull
from rubricc.diff.deciding import Candidate, about, deciding, find_candidates, find_deciders
from rubricc.diff.naming import Names
from rubricc.diff.nodes import Decider, Group, Result
from rubricc.diff.pairing import Change, kind_of
from rubricc.diff.together import Joint
from rubricc.diff.vocabulary import Column, find_columns
from rubricc.diff.wording import box_words, decider_words, shown_part, values_of_case
from rubricc.meaning import OutOfNodesError, usual_cells
from rubricc.model import Special
from rubricc.space import FALSE, Space

MOST_GROUPS = 30
"""More groups of one decision nobody reads."""
DECIDER_COST = 24
"""What a clause costs its reader, against conditions: it must be looked up."""

MOST_BOUNDS = 5
"""So much is told of what the cases of a clause have in common."""

Told = Callable[[Result], Result]


@dataclass(frozen=True, slots=True)
class Found:
    """Cases that changed so, and how they are told; what all of them have in common."""

    held: int
    box: Box
    decider: Decider | None = None


@dataclass(frozen=True, slots=True)
class Work:
    """What groups of one decision are sought by. `told` puts an outcome of the old side into its
    own words; `bounds` are the smallest cells of all cases."""

    joint: Joint
    told: Told
    candidates: tuple[Candidate, ...]
    ground: Ground
    columns: tuple[Column, ...]
    bounds: frozenset[tuple[int, tuple[int, ...]]]


def find_groups(
    joint: Joint, names: Names, decision: str, pairs: int, told: Told
) -> tuple[tuple[Group, ...], int]:
    """The groups of one decision's changed cases, the largest change first, and how many cases are
    in none."""
    space = joint.meaning.space
    wanted = _by_kind(space, pairs)
    candidates = find_candidates(joint, names, decision, space.unite(wanted.values()))
    work = _work(joint, decision, told, candidates)
    groups: list[Group] = []
    ungrouped = 0
    for kind in sorted(wanted, key=lambda kind: -space.count(wanted[kind])):
        rest = wanted[kind]
        for found in _found(work, kind, rest, MOST_GROUPS - len(groups)):
            further = space.intersection(rest, found.held)
            rest = space.difference(rest, found.held)
            groups.append(_group(work, kind, found, space.count(further)))
        ungrouped += space.count(rest)
    return tuple(groups), ungrouped


def _work(joint: Joint, decision: str, told: Told, candidates: tuple[Candidate, ...]) -> Work:
    space = joint.meaning.space
    states = tuple(
        frozenset(n for n, cell in enumerate(axis.cells) if isinstance(cell, Special))
        for axis in joint.meaning.axes
    )
    columns: tuple[Column, ...] = ()
    with suppress(OutOfNodesError):  # then signals must do
        columns = find_columns(joint, decision)
    sets = tuple(column.sets for column in columns)
    ground = Ground(space, usual_cells(joint.meaning), states, sets, len(space))
    bounds = frozenset(hull(space, joint.meaning.feasible))
    return Work(joint, told, candidates, ground, columns, bounds)


def _by_kind(space: Space, pairs: int) -> dict[Change, int]:
    """The cases of each change; of sets of labels, of what went and what came."""

    def kind(found: Hashable) -> Hashable:
        return kind_of(found) if isinstance(found, Change) else None

    kinds = space.transform(pairs, kind)
    changes = [one for one in space.values(kinds) if isinstance(one, Change)]
    return {one: space.where(kinds, partial(eq, one)) for one in changes}


def _found(work: Work, kind: Change, wanted: int, most: int) -> Iterator[Found]:
    """The shorter telling of one change, the largest part first."""
    space, ground = work.ground.space, work.ground
    clauses, rest = find_deciders(space, about(work.candidates, kind), wanted, most)
    cost = DECIDER_COST * len(clauses)
    outside = space.difference(work.joint.meaning.feasible, wanted)
    boxes = cover(ground, wanted, outside, most, cost) if rest == FALSE else None
    found: list[Found] = []
    if boxes is None:
        found = [Found(held, _around(work, held), by) for by, held in clauses]
        boxes = cover(ground, rest, outside, most - len(found), 0) if rest != FALSE else ()
    found += [Found(space.intersection(wanted, ground.set_of(box)), box) for box in boxes or ()]
    yield from sorted(found, key=lambda one: (-space.count(one.held), one.box.cells, one.box.said))


def _around(work: Work, held: int) -> Box:
    """What the cases have in common: the few signals that they bound most."""
    variables, states = work.ground.space.variables, work.ground.states
    bounds = [
        (level, cells)
        for level, cells in hull(work.ground.space, held)
        if (level, cells) not in work.bounds
        and not {*range(len(variables[level].weights))} - {*cells} <= states[level]
    ]

    def looseness(bound: tuple[int, tuple[int, ...]]) -> tuple[Fraction, int]:
        level, cells = bound
        return Fraction(len(cells), len(variables[level].weights)), level

    return Box(tuple(sorted(sorted(bounds, key=looseness)[:MOST_BOUNDS])))


def _group(work: Work, kind: Change, found: Found, further: int) -> Group:
    meaning, space = work.joint.meaning, work.ground.space
    case = values_of_case(
        meaning.axes, meaning.guideline, case_in(space, found.held, work.ground.preferred)
    )
    named = {meaning.axes[level].signal for level, _ in found.box.cells}
    before, after = deciding(space, about(work.candidates, kind), found.held)
    words = box_words(meaning, work.columns, found.box)
    by = found.decider
    was, now = work.told(kind.before), kind.after
    return Group(
        before=was,
        after=now,
        condition=words if by is None else decider_words(by, was, now),
        case=case,
        shown=shown_part(meaning.guideline, case, named),
        clauses_before=before,
        clauses_after=after,
        cases=space.count(found.held),
        further=further,
        decider=by,
        always="" if by is None else words,
    )
