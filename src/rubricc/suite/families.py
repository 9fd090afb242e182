"""Sets of cases that have a case in common, and how heavy such a family can be.

A vector lies in a family of difference sets: it tells all of these misreadings apart. Intersecting
diagrams says exactly which sets have a case in common, so nothing hangs on which cases one thought
of. What facts exclude is asked of each common set and brought into none, which keeps them small.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from rubricc.space import FALSE, TRUE, Space
from rubricc.suite.sampled import Sampled, numbers

MOST_STEPS = 50_000
"""How far the search for the heaviest family goes before it is content with a bound."""

WINDOW = 100
"""How many sets further on are looked at for a case that has many."""

Family = frozenset[int]
"""Places of sets that have a case in common."""


@dataclass(frozen=True, slots=True)
class Sets:
    """Sets of cases, each with some case of the room, outside of which nothing counts.

    `near` has for each set those that it has a case in common with, itself among them.
    """

    space: Space
    room: int
    members: tuple[int, ...]
    near: tuple[Family, ...]


def hardest(space: Space, room: int, sets: Iterable[int], usual: tuple[int, ...]) -> Sets:
    """The sets that lie in no other's way: each that holds another as a whole is left out, since
    whatever tells the smaller one tells it too. The smallest come first.

    A case of each is kept: a set that has it not does not hold the whole.
    """
    ordered = sorted(dict.fromkeys(sets), key=lambda one: (space.count(one), one))
    known, left = Sampled(space), list[int]()
    for one in ordered:
        inside = numbers(known.within(one))
        if all(_reaches_beyond(space, room, left[place], one) for place in inside):
            left.append(one)
            known.add(some_of(space, (room, one), usual))
    return Sets(space, room, tuple(left), _near(space, room, left, known))


def _reaches_beyond(space: Space, room: int, smaller: int, other: int) -> bool:
    """Whether the smaller set has a case of the room that the other has not."""
    return space.meets((smaller,), (other,)) and space.meets((room, smaller), (other,))


def _near(space: Space, room: int, sets: Sequence[int], known: Sampled) -> tuple[Family, ...]:
    """For each set, of which a case is known, those that it has one in common with."""
    near = [{*numbers(known.within(one))} for one in sets]
    for place, one in enumerate(sets):
        for at, other in enumerate(sets[:place]):
            if (
                at in near[place]
                or place in near[at]
                or (space.meets((one, other)) and space.meets((room, one, other)))
            ):
                near[place].add(at)
                near[at].add(place)
    return tuple(map(frozenset, near))


def some_of(space: Space, sets: Sequence[int], usual: tuple[int, ...]) -> tuple[int, ...]:
    """The cells of a case that lies in all of the sets, which have one; usual ones where they may
    be. No diagram is made for it."""
    cells, within = list(usual), tuple(sets)
    for level in range(len(usual)):
        parts = [space.split(one, level) for one in within]
        steps = tuple(zip(*parts, strict=True))
        order = sorted(range(len(steps)), key=lambda cell: (cell != usual[level], cell))
        cells[level] = next(cell for cell in order if space.meets(steps[cell]))
        within = steps[cells[level]]
    return tuple(cells)


def grown(sets: Sets, order: Iterable[int]) -> tuple[Family, int]:
    """The family that takes in one set after the other where it can, and its common cases."""
    common, found, open_ = TRUE, set[int](), frozenset(range(len(sets.members)))
    for place in order:
        if place in open_ and place not in found:
            more = _common(sets.space, sets.room, common, sets.members[place])
            if more != FALSE:
                common = more
                found.add(place)
                open_ &= sets.near[place]
    return frozenset(found), common


def _common(space: Space, room: int, one: int, other: int) -> int:
    """What two sets have in common, if some case of the room is in it."""
    both = space.intersection(one, other)
    return both if both in (one, other) or space.meets((room, both)) else FALSE


def heaviest(sets: Sets, worth: Mapping[int, int], enough: int) -> tuple[int, Family]:
    """A bound that no family's worth passes, and the heaviest family seen that is worth more than
    `enough`, if any.

    The bound is that family's own worth, or `enough` if there is none, unless the search was cut
    short.
    """
    best, found = enough, frozenset[int]()
    order = sorted((place for place in worth if worth[place]), key=lambda one: (-worth[one], one))
    pending = [Search(TRUE, frozenset(), tuple(order), 0, sum(worth.values()))]
    for _ in range(MOST_STEPS):
        if not pending:
            return best, found
        now = pending.pop()
        if now.value > best:
            best, found = now.value, now.members
        if now.limit > best:
            pending += _further(sets, worth, now)
    return max(best, *(one.limit for one in pending)), found


@dataclass(frozen=True, slots=True)
class Search:
    """A family, the sets that may still join it, and what it is worth now and at most."""

    common: int
    members: Family
    others: tuple[int, ...]
    value: int
    limit: int


def _further(sets: Sets, worth: Mapping[int, int], now: Search) -> Iterator[Search]:
    """The family without the next set, then with it."""
    if not now.others:
        return
    first, *rest = now.others
    more = _common(sets.space, sets.room, now.common, sets.members[first])
    if more != now.common:
        yield replace(now, others=tuple(rest), limit=now.limit - worth[first])
    if more != FALSE:
        others = tuple(one for one in rest if one in sets.near[first])
        value = now.value + worth[first]
        limit = value + sum(worth[one] for one in others)
        yield Search(more, now.members | {first}, others, value, limit)


def covered_soon(
    space: Space, room: int, sets: Sequence[int], usual: tuple[int, ...]
) -> tuple[Sampled, int]:
    """Cases of the room of which every set has one, each shared by what comes soon after; and how
    many there must be at least, since so many of the sets have no case in common."""
    cases, apart = Sampled(space), list[int]()
    for place, one in enumerate(sets):
        if cases.within(one):
            continue
        common = one
        for other in sets[place + 1 : place + WINDOW]:
            more = _common(space, room, common, other)
            common = common if more == FALSE else more
        cases.add(some_of(space, (room, common), usual))
        if not any(space.meets((one, other)) for other in apart):
            apart.append(one)
    return cases, len(apart)
