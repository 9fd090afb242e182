"""Sets of cases as cubes: a cube is a test for each column, a bit for each value that passes.

A cube is one whole number, the bits of all columns side by side, so that one `and` tells whether it
lies within another. What is left of everything when cubes are cut away, kept as the largest cubes
that fit into it, are the prime implicants of what remains (the sharp product of Roth 1959).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from rubricc.adopt.tables.nodes import Column, Cube

MOST_STEPS = 60_000
"""How many cubes are looked at to find the largest ones."""


class TooManyCubesError(Exception):
    """The cubes of a set are more than there is time for."""


@dataclass(frozen=True)
class Room:
    """The columns of a table as places in a whole number."""

    sizes: tuple[int, ...]

    @cached_property
    def fields(self) -> tuple[int, ...]:
        """All bits of each column."""
        found, at = [], 0
        for size in self.sizes:
            found.append(((1 << size) - 1) << at)
            at += size
        return tuple(found)

    @cached_property
    def everything(self) -> int:
        """The cube of all cases."""
        return (1 << sum(self.sizes)) - 1

    def packed(self, cube: Cube) -> int:
        """A cube as one number."""
        found, at = 0, 0
        for size, mask in zip(self.sizes, cube, strict=True):
            found |= mask << at
            at += size
        return found

    def unpacked(self, cube: int) -> Cube:
        """The test of each column."""
        found, at = [], 0
        for size in self.sizes:
            found.append((cube >> at) & ((1 << size) - 1))
            at += size
        return tuple(found)

    def is_empty(self, cube: int) -> bool:
        """Whether no case passes."""
        return any(not cube & field for field in self.fields)

    def count(self, cube: int) -> int:
        """How many cases pass."""
        found = 1
        for field in self.fields:
            found *= (cube & field).bit_count()
        return found

    def minus(self, cube: int, other: int) -> Iterator[int]:
        """What is left of a cube without another, in pieces that do not overlap."""
        if self.is_empty(cube & other):
            yield cube
            return
        for field in self.fields:
            outside = cube & field & ~other
            if outside:
                yield (cube & ~field) | outside
                cube = (cube & ~field) | (cube & field & other)

    def without(self, cubes: Iterable[int], others: Iterable[int], most: int) -> list[int]:
        """What is left of cubes without others, in pieces. Raises TooManyCubesError past `most`."""
        left, steps = list(cubes), 0
        for other in others:
            steps += len(left)
            left = [piece for cube in left for piece in self.minus(cube, other)]
            if len(left) > most or steps > MOST_STEPS:
                raise TooManyCubesError
        return left

    def apart(self, cubes: Sequence[int], most: int) -> list[int]:
        """The same cases in pieces that do not overlap."""
        found: list[int] = []
        for cube in cubes:
            found += self.without([cube], found, most)
            if len(found) > most:
                raise TooManyCubesError
        return found

    def joined(self, cubes: Iterable[int]) -> list[int]:
        """The same cases in fewer cubes: those that differ in one column become one."""
        left = sorted(set(cubes))
        is_new = True
        while is_new:
            before = len(left)
            for field in self.fields:
                groups: dict[int, int] = {}
                for cube in left:
                    groups[cube & ~field] = groups.get(cube & ~field, 0) | cube
                left = list(groups.values())
            is_new = len(left) < before
        return left

    def largest_outside(self, cubes: Iterable[int], most: int) -> list[int]:
        """All largest cubes that meet none of these. Raises TooManyCubesError past `most`."""
        found, steps = [self.everything], 0
        for cube in self.joined(cubes):
            steps += len(found)
            kept, cut = [], list[int]()
            for one in found:
                if self.is_empty(one & cube):
                    kept.append(one)
                else:
                    cut += self._cut(one, cube)
            found = kept + _largest(cut, kept)
            if len(found) > most or steps > MOST_STEPS:
                raise TooManyCubesError
        return found

    def _cut(self, one: int, cube: int) -> Iterator[int]:
        for field in self.fields:
            outside = one & field & ~cube
            if outside:
                yield (one & ~field) | outside


def room_of(columns: Sequence[Column]) -> Room:
    """The room of a table's columns."""
    return Room(tuple(len(column.values) for column in columns))


def _largest(cut: Sequence[int], kept: Sequence[int]) -> list[int]:
    """Those of the new cubes that lie in no other."""
    found: list[int] = []
    for one in sorted(set(cut), key=int.bit_count, reverse=True):
        if not any(one & ~other == 0 for other in kept) and not any(
            one & ~other == 0 for other in found
        ):
            found.append(one)
    return found
