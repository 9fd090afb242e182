"""Some cases, of which each set says at once which it has.

A set walks down once with all cases together, parted by the cells that they have: a whole number
has a bit for each case. Of a thousand cases this costs hardly more than of one.
"""

from collections.abc import Iterator

from rubricc.space import FALSE, TRUE, Space


class Sampled:
    """Cases by number, from 0 on."""

    def __init__(self, space: Space) -> None:
        """No case yet."""
        self._space = space
        self._having = [[0] * len(one.weights) for one in space.variables]
        self.cases: list[tuple[int, ...]] = []

    def add(self, cells: tuple[int, ...]) -> None:
        """Take in one more case."""
        bit = 1 << len(self.cases)
        self.cases.append(cells)
        for level, cell in enumerate(cells):
            self._having[level][cell] |= bit

    def within(self, node: int) -> int:
        """The cases that the set has, a bit for each."""
        return self._walked(node, (1 << len(self.cases)) - 1)

    def _walked(self, node: int, cases: int) -> int:
        if not cases or node == FALSE:
            return 0
        if node == TRUE:
            return cases
        having = self._having[self._space.level(node)]
        found = 0
        for cell, child in enumerate(self._space.children(node)):
            if child != FALSE:
                found |= self._walked(child, cases & having[cell])
        return found


def numbers(bits: int) -> Iterator[int]:
    """The numbers of the bits that are set."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest
