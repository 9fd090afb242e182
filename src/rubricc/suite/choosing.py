"""The fewest vectors that let no misreading through, and why there cannot be fewer.

A vector tells apart every misreading in whose difference set it lies; the sets that have a case in
common are a *family*, and a suite is a cover of all sets by families. There are too many families
to list, but a solver needs few of them. It covers the sets with those known, as if a family could
be taken in part, and learns what each set is worth:

    worth    skipped-R1  1/2    swapped-R1-E2  1/2    inverted-R2-1  1      sum 2

If no family at all is worth more than 1, then every suite has at least as many vectors as the sum
of the worths: that is the lower bound (Dantzig and Wolfe 1960; of covers Lovász 1975). If some
family is worth more, it joins those known, and the solver looks again. Families are searched by
intersecting diagrams, so the bound holds over all cases, and its arithmetic is in whole numbers.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from rubricc.meaning import usual_cells
from rubricc.space import TRUE
from rubricc.suite.covers import UNIT, fewest, fullest, worths
from rubricc.suite.families import (
    Family,
    Sets,
    covered_soon,
    grown,
    hardest,
    heaviest,
    some_of,
)
from rubricc.suite.nodes import Suite, Telling
from rubricc.suite.sampled import Sampled, numbers
from rubricc.suite.targets import Target, targets_at, targets_of
from rubricc.suite.vectors import Shot, shot_at, vector_of

ROUNDS = 60
"""How often the solver may ask for more families."""


MOST_WEIGHED = 5_000
"""From how many targets on a suite is taken as it comes: it catches all, and may be a third larger
than it need be."""


@dataclass(frozen=True, slots=True)
class Cover:
    """Families that meet every set, all those that are known, and how few could do."""

    taken: tuple[Family, ...]
    known: tuple[Family, ...]
    bound: int


def choose(telling: Telling, size: int | None = None) -> Suite:
    """The fewest vectors that kill every misreading, or of that `size` those that kill most.

    Cases in which nothing is in doubt come first.
    """
    groups: dict[str | None, list[Target]] = {}
    for target in targets_of(telling):
        groups.setdefault(target.unsure, []).append(target)
    shots: list[Shot] = []
    bound = 0
    for unsure, targets in groups.items():
        found, least = _shots(telling, unsure, targets, is_pool=size is not None)
        shots += found
        bound += least
    shots += _asked_shots(telling, shots)
    bound = max(bound, 0 if telling.asked is None else telling.asked.bound)
    if size is not None and size < len(shots):
        shots = _best(shots, size)
    vectors = tuple(
        vector_of(telling.meaning, f"v{number}", shot) for number, shot in enumerate(shots, 1)
    )
    killed = {id_ for vector in vectors for id_ in vector.kills}
    survivors = tuple(one for one in telling.telling if one.id not in killed)
    return Suite(vectors, bound, survivors)


def _shots(
    telling: Telling, unsure: str | None, targets: list[Target], *, is_pool: bool
) -> tuple[list[Shot], int]:
    """The cases chosen for targets of one sort, in the order of what they kill first."""
    meaning = telling.meaning
    space, usual = meaning.space, usual_cells(meaning)
    room = meaning.feasible if unsure is None else TRUE
    if len(targets) > MOST_WEIGHED and not is_pool:
        listed = sorted(targets, key=lambda one: one.difference.misreading.clauses[:1])
        cases, bound = covered_soon(space, room, [one.where for one in listed], usual)
    else:
        sets = hardest(space, room, (target.where for target in targets), usual)
        cover = covered(sets)
        cases, bound = Sampled(space), cover.bound
        for family in cover.known if is_pool else cover.taken:
            _, common = grown(sets, sorted(family))
            cases.add(some_of(space, (room, common), usual))
    hits: list[list[Target]] = [[] for _ in cases.cases]
    for target in targets:
        for number in numbers(cases.within(target.where)):
            hits[number].append(target)
    places = {target.difference.misreading.id: n for n, target in enumerate(targets)}
    order = sorted(
        (min(places[one.difference.misreading.id] for one in hit), number)
        for number, hit in enumerate(hits)
    )
    shots = [
        shot_at(telling, cases.cases[number], unsure, tuple(hits[number])) for _, number in order
    ]
    return shots, bound


def _asked_shots(telling: Telling, shots: Sequence[Shot]) -> Iterator[Shot]:
    """The cases of a solver that catch what nothing before them does."""
    caught = {name for shot in shots for name in shot.caught}
    for cells in () if telling.asked is None else telling.asked.cases:
        shot = shot_at(telling, cells, None, ())
        if not shot.caught <= caught:
            caught |= shot.caught
            hit = targets_at(telling, cells)
            yield replace(shot, hit=hit)


def covered(sets: Sets) -> Cover:
    """The fewest families that meet all of the sets, of which none holds another."""
    count = len(sets.members)
    known = dict.fromkeys(_first_families(sets))
    bound = 0
    for _ in range(ROUNDS):
        worth = dict(enumerate(worths([*known], count)))
        more = dict.fromkeys(one for one in _worthy(sets, worth) if one not in known)
        if not more:
            most, family = heaviest(sets, worth, UNIT)
            bound = max(bound, -(-sum(worth.values()) // most))
            more = dict.fromkeys([_rounded(sets, sorted(family))])
        if more.keys() <= known.keys():
            break
        known |= more
    taken = fewest([*known], count)
    families = tuple(known)
    return Cover(tuple(families[place] for place in taken), families, bound)


def _first_families(sets: Sets) -> Iterator[Family]:
    """For each set the family that grows from it, then those that a greedy choice takes."""
    every = range(len(sets.members))
    for first in every:
        yield _rounded(sets, [first])
    rest = [*every]
    while rest:
        family = _rounded(sets, rest)
        yield family
        rest = [place for place in rest if place not in family]


def _worthy(sets: Sets, worth: Mapping[int, int]) -> Iterator[Family]:
    """Families worth more than UNIT, that take in what is worth most: one for each set that is
    worth something and in none of those before."""
    order = sorted((one for one in worth if worth[one]), key=lambda one: (-worth[one], one))
    done: set[int] = set()
    for first in order:
        if first in done:
            continue
        family, _ = grown(sets, (first, *(one for one in order if one in sets.near[first])))
        if sum(worth[one] for one in family) > UNIT:
            done |= family
            yield _rounded(sets, (first, *sorted(family)))


def _rounded(sets: Sets, order: Sequence[int]) -> Family:
    """The family that takes in these sets where it can, then every other."""
    first = {*order[:1]}
    others = (place for place in range(len(sets.members)) if first <= sets.near[place])
    return grown(sets, (*order, *others))[0]


def _best(shots: Sequence[Shot], size: int) -> list[Shot]:
    """So many of the cases that together kill most."""
    names = {name for shot in shots for name in shot.caught}
    places = {name: place for place, name in enumerate(sorted(names))}
    columns = [frozenset(places[name] for name in shot.caught) for shot in shots]
    return [shots[place] for place in fullest(columns, len(places), size)]
