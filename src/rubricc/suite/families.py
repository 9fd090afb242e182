"""Sets of cases that have a case in common, and how heavy such a family can be.

A vector lies in a family of difference sets: it tells all of these misreadings apart. Intersecting
diagrams says exactly which sets have a case in common, so nothing hangs on which cases one thought
of. What facts exclude is asked of each common set and brought into none, which keeps them small.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rubricc.space import TRUE, Space

MOST_STEPS = 50_000
"""How far the search for the heaviest family goes before it is content with a bound."""

Family = frozenset[int]
"""Places of sets that have a case in common."""


@dataclass(frozen=True, slots=True)
class Sets:
    """Sets of cases, each with some case of the room, outside of which nothing counts."""

    space: Space
    room: int
    members: Sequence[int]


def grown(sets: Sets, order: Iterable[int]) -> tuple[Family, int]:
    """The family that takes in one set after the other where it can, and its common cases."""
    space, common, found = sets.space, TRUE, set[int]()
    for place in order:
        if place not in found and space.meets((sets.room, common, sets.members[place])):
            common = space.intersection(common, sets.members[place])
            found.add(place)
    return frozenset(found), common


def hardest(sets: Sets, usual: tuple[int, ...]) -> Sets:
    """The sets that lie in no other's way: each that holds another as a whole is left out, since
    whatever tells the smaller one tells it too. The smallest come first.

    A case of each is kept: a set that has it not does not hold the whole.
    """
    space, room = sets.space, sets.room
    ordered = sorted(dict.fromkeys(sets.members), key=lambda one: (space.count(one), one))
    left: dict[int, tuple[int, ...]] = {}
    for one in ordered:
        holds = any(
            space.value_of(one, case) and not space.meets((room, smaller), (one,))
            for smaller, case in left.items()
        )
        if not holds:
            left[one] = space.some(space.intersection(room, one), usual)
    return Sets(space, room, tuple(left))


def heaviest(sets: Sets, worth: Mapping[int, int], enough: int) -> tuple[int, Family]:
    """A bound that no family's worth passes, and the heaviest family seen.

    The bound is that family's own worth, or `enough` if that is more, unless the search was cut
    short.
    """
    space = sets.space
    order = sorted((place for place in worth if worth[place]), key=lambda one: (-worth[one], one))
    rest = [0] * (len(order) + 1)
    for at in range(len(order) - 1, -1, -1):
        rest[at] = rest[at + 1] + worth[order[at]]
    best, found = 0, frozenset[int]()
    seen: dict[tuple[int, int], int] = {}
    possible: dict[int, bool] = {}
    pending: list[tuple[int, int, int, Family]] = [(0, TRUE, 0, frozenset())]
    for _ in range(MOST_STEPS):
        if not pending:
            return max(best, enough), found
        at, common, value, members = pending.pop()
        if value > best:
            best, found = value, members
        if at == len(order) or value + rest[at] <= max(best, enough):
            continue
        if seen.get((at, common), -1) >= value:
            continue
        seen[at, common] = value
        place = order[at]
        more = space.intersection(common, sets.members[place])
        if more not in possible:
            possible[more] = space.meets((sets.room, more))
        if more != common:
            pending.append((at + 1, common, value, members))
        if possible[more]:
            pending.append((at + 1, more, value + worth[place], members | {place}))
    return max(best, enough, *(value + rest[at] for at, _, value, _ in pending)), found
