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

from collections.abc import Sequence
from dataclasses import dataclass

from rubricc.meaning import Meaning, usual_cells
from rubricc.space import Space
from rubricc.suite.covers import UNIT, fewest, fullest, worths
from rubricc.suite.families import Family, grown, hardest, heaviest
from rubricc.suite.nodes import Suite, Telling
from rubricc.suite.targets import Target, targets_of
from rubricc.suite.vectors import Shot, vector_of

ROUNDS = 60
"""How often the solver may ask for more families."""


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
        found, least = _shots(telling.meaning, unsure, targets, is_pool=size is not None)
        shots += found
        bound += least
    if size is not None and size < len(shots):
        shots = _best(shots, size)
    vectors = tuple(
        vector_of(telling.meaning, f"v{number}", shot) for number, shot in enumerate(shots, 1)
    )
    killed = {id_ for vector in vectors for id_ in vector.kills}
    survivors = tuple(
        one.misreading for one in telling.differences if one.misreading.id not in killed
    )
    return Suite(vectors, bound, survivors)


def _shots(
    meaning: Meaning, unsure: str | None, targets: list[Target], *, is_pool: bool
) -> tuple[list[Shot], int]:
    """The cases chosen for targets of one sort, in the order of what they kill first."""
    space = meaning.space
    sets = hardest(space, (target.where for target in targets))
    cover = covered(space, sets)
    usual = usual_cells(meaning)
    shots = []
    for family in cover.known if is_pool else cover.taken:
        _, common = grown(space, sets, sorted(family))
        cells = space.some(common, usual)
        hit = tuple(one for one in targets if space.value_of(one.where, cells))
        shots.append(Shot(cells, unsure, hit))
    places = {target.difference.misreading.id: n for n, target in enumerate(targets)}
    order = sorted(
        range(len(shots)),
        key=lambda n: (min(places[one.difference.misreading.id] for one in shots[n].hit), n),
    )
    return [shots[n] for n in order], cover.bound


def covered(space: Space, sets: Sequence[int]) -> Cover:
    """The fewest families that meet all of the sets, of which none holds another."""
    known = _first_families(space, sets)
    bound, upper = 0, len(sets)
    for number in range(ROUNDS):
        if number % 10 == 0:
            upper = len(fewest(known, len(sets)))
        values = dict(enumerate(worths(known, len(sets))))
        most, family = heaviest(space, sets, values, UNIT)
        bound = max(bound, -(-sum(values.values()) // most))
        more = _rounded(space, sets, family)
        if bound >= upper or more in known:
            break
        known.append(more)
    taken = fewest(known, len(sets))
    return Cover(tuple(known[place] for place in taken), tuple(known), bound)


def _first_families(space: Space, sets: Sequence[int]) -> list[Family]:
    """For each set the family that grows from it, then those that a greedy choice takes."""
    every = range(len(sets))
    found: dict[Family, None] = {}
    for first in every:
        family, _ = grown(space, sets, (first, *every))
        found[family] = None
    rest = list(every)
    while rest:
        family, _ = grown(space, sets, (*rest, *every))
        found[family] = None
        rest = [place for place in rest if place not in family]
    return list(found)


def _rounded(space: Space, sets: Sequence[int], family: Family) -> Family:
    """The family with every other set that it can take in."""
    return grown(space, sets, (*sorted(family), *range(len(sets))))[0]


def _best(shots: Sequence[Shot], size: int) -> list[Shot]:
    """So many of the cases that together kill most."""
    names = {one.difference.misreading.id for shot in shots for one in shot.hit}
    places = {name: place for place, name in enumerate(sorted(names))}
    columns = [
        frozenset(places[one.difference.misreading.id] for one in shot.hit) for shot in shots
    ]
    return [shots[place] for place in fullest(columns, len(places), size)]
