"""Sets of cases that have a case in common, and how heavy such a family can be.

A vector lies in a family of difference sets: it tells all of these misreadings apart. Intersecting
diagrams says exactly which sets have a case in common, so nothing hangs on which cases one thought
of.
"""

from collections.abc import Iterable, Mapping, Sequence

from rubricc.space import FALSE, TRUE, Space

MOST_STEPS = 50_000
"""How far the search for the heaviest family goes before it is content with a bound."""

Family = frozenset[int]
"""Places of sets that have a case in common."""


def grown(space: Space, sets: Sequence[int], order: Iterable[int]) -> tuple[Family, int]:
    """The family that takes in one set after the other where it can, and its common cases."""
    common, members = TRUE, set[int]()
    for place in order:
        if space.meets((common, sets[place])):
            common = space.intersection(common, sets[place])
            members.add(place)
    return frozenset(members), common


def hardest(space: Space, sets: Iterable[int]) -> list[int]:
    """The sets that lie in no other's way: each that holds another as a whole is left out, since
    whatever tells the smaller one tells it too. The smallest come first."""
    ordered = sorted(dict.fromkeys(sets), key=lambda one: (space.count(one), one))
    left: list[int] = []
    for one in ordered:
        if all(space.meets((smaller,), (one,)) for smaller in left):
            left.append(one)
    return left


def heaviest(
    space: Space, sets: Sequence[int], worth: Mapping[int, int], enough: int
) -> tuple[int, Family]:
    """A bound that no family's worth passes, and the heaviest family seen.

    The bound is that family's own worth, or `enough` if that is more, unless the search was cut
    short.
    """
    order = sorted((place for place in worth if worth[place]), key=lambda one: (-worth[one], one))
    rest = [0] * (len(order) + 1)
    for at in range(len(order) - 1, -1, -1):
        rest[at] = rest[at + 1] + worth[order[at]]
    best, found = 0, frozenset[int]()
    seen: dict[tuple[int, int], int] = {}
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
        more = space.intersection(common, sets[place])
        if more != common:
            pending.append((at + 1, common, value, members))
        if more != FALSE:
            pending.append((at + 1, more, value + worth[place], members | {place}))
    return max(best, enough, *(value + rest[at] for at, _, value, _ in pending)), found
