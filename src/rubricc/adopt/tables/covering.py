"""The fewest cubes that hold all cases of an outcome and none that is another's.

The largest cubes without a foreign case are found all (`Room.largest_outside`); which of them to
take is an exact cover, solved by HiGHS. Where they are too many, each row is widened by itself, and
cases no two of which fit into one cube prove how many it takes at least.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from rubricc.adopt.tables.cubes import Room, TooManyCubesError
from rubricc.suite import fewest

MOST_CUBES = 1_500
MOST_PIECES = 6_000
MOST_CHOICES = 400_000
"""How many times a piece may lie in a cube, for HiGHS."""


MOST_PAIRS = 20_000
"""Rows of an outcome times those of others, up to which rows are widened one by one."""


@dataclass(frozen=True, slots=True)
class Cover:
    """Cubes that hold an outcome's cases; it takes `least` of them. `is_exact` where a solver says
    so, else that is only a bound."""

    cubes: tuple[int, ...]
    least: int
    is_exact: bool


NOTHING = Cover((), 0, is_exact=True)


def cover(room: Room, own: Sequence[int], foreign: Sequence[int]) -> Cover:
    """Cover all of `own` and nothing of `foreign`."""
    if not own:
        return NOTHING
    try:
        return _fewest(room, own, foreign)
    except TooManyCubesError:
        return _widened(room, own, foreign)


def _fewest(room: Room, own: Sequence[int], foreign: Sequence[int]) -> Cover:
    primes = sorted(room.largest_outside(foreign, MOST_CUBES))
    pieces = [(piece, ()) for piece in room.apart(room.joined(own), MOST_PIECES)]
    parted: list[tuple[int, tuple[int, ...]]] = list(pieces)
    steps = 0
    for number, prime in enumerate(primes):
        parted = list(_parted(room, parted, number, prime))
        steps += len(parted)
        if len(parted) > MOST_PIECES or steps > MOST_CHOICES:
            raise TooManyCubesError
    rows = _hardest({frozenset(inside) for _, inside in parted})
    if sum(map(len, rows)) > MOST_CHOICES:
        raise TooManyCubesError
    columns = [
        frozenset(row for row, inside in enumerate(rows) if number in inside)
        for number in range(len(primes))
    ]
    costs = [weight(room, prime) for prime in primes]
    taken = fewest(columns, len(rows), costs)
    return Cover(tuple(primes[one] for one in taken), len(taken), is_exact=True)


def _parted(
    room: Room, pieces: Sequence[tuple[int, tuple[int, ...]]], number: int, prime: int
) -> list[tuple[int, tuple[int, ...]]]:
    """The pieces cut where a cube ends, and which cubes each lies in."""
    found = []
    for piece, inside in pieces:
        if room.is_empty(piece & prime):
            found.append((piece, inside))
            continue
        found.append((piece & prime, (*inside, number)))
        found += [(rest, inside) for rest in room.minus(piece, prime)]
    return found


def _hardest(rows: set[frozenset[int]]) -> list[frozenset[int]]:
    """Those that are not covered with another anyway."""
    found: list[frozenset[int]] = []
    for row in sorted(rows, key=lambda one: (len(one), sorted(one))):
        if not any(other <= row for other in found):
            found.append(row)
    return found


def weight(room: Room, cube: int) -> int:
    """How much there is to read in a cube: its tests, and the values that one lists."""
    found = 0
    for mask, size in zip(room.unpacked(cube), room.sizes, strict=True):
        if mask != (1 << size) - 1:
            found += 1 + _listed(mask, size)
    return found


def _listed(mask: int, size: int) -> int:
    """How many values more than one a test must list, runs being one test."""
    ones, low = mask.bit_count(), (mask & -mask).bit_length() - 1
    is_run = mask >> low == (1 << ones) - 1
    if is_run or ones == size - 1:
        return 0 if ones == 1 or ones == size - 1 else 1
    return ones - 1


# ---- where the largest cubes are too many ------------------------------------------------------


def _widened(room: Room, own: Sequence[int], foreign: Sequence[int]) -> Cover:
    foreign = room.joined(foreign)
    rows = room.joined(own)
    if len(rows) * len(foreign) > MOST_PAIRS:
        return Cover(tuple(rows), 1, is_exact=False)
    found: list[int] = []
    for row in sorted(rows, key=room.count, reverse=True):
        if not any(row & ~cube == 0 for cube in found):
            found.append(_wide(room, row, foreign))
    return Cover(tuple(_needed(found, rows)), _apart(room, rows, foreign), is_exact=False)


def _wide(room: Room, cube: int, foreign: Sequence[int]) -> int:
    """The cube with as many tests left out, then as many values let in, as will go."""
    for field in room.fields:
        wider = cube | field
        if all(room.is_empty(wider & other) for other in foreign):
            cube = wider
    for bit in range(sum(room.sizes)):
        wider = cube | (1 << bit)
        if wider != cube and all(room.is_empty(wider & other) for other in foreign):
            cube = wider
    return cube


def _needed(cubes: Sequence[int], rows: Sequence[int]) -> list[int]:
    """The cubes without those whose rows others hold as well."""
    left = list(cubes)
    for cube in reversed(cubes):
        others = [one for one in left if one != cube]
        held = [row for row in rows if row & ~cube == 0]
        if all(any(row & ~other == 0 for other in others) for row in held):
            left = others
    return left


def _apart(room: Room, rows: Sequence[int], foreign: Sequence[int]) -> int:
    """How many cases there are at least no two of which fit into one cube."""
    points = [_lowest(room, row) for row in rows]
    found: list[int] = []
    for point in points:
        joins = (one | point for one in found)
        if all(any(not room.is_empty(join & other) for other in foreign) for join in joins):
            found.append(point)
    return len(found)


def _lowest(room: Room, cube: int) -> int:
    """One case of a cube."""
    found = 0
    for field in room.fields:
        part = cube & field
        found |= part & -part
    return found
