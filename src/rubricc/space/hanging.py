"""On which variables a set of formulas hangs: of two cases that differ in one alone, one has it.

Each set is told a second time, of another case; both agree in all variables but one in turn.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol


class Copying(Protocol):
    """A space whose sets can be told of another case."""

    def cells(self, level: int) -> tuple[int, ...]: ...
    def fresh(self, level: int) -> tuple[int, ...]: ...
    def replaced(self, diagram: int, cells: Mapping[int, Sequence[int]]) -> int: ...
    def intersect(self, sets: Iterable[int]) -> int: ...
    def difference(self, left: int, right: int) -> int: ...
    def unite(self, sets: Iterable[int]) -> int: ...
    def is_empty(self, node: int) -> bool: ...


def hanging(space: Copying, width: int, nodes: Iterable[int]) -> tuple[int, ...]:
    """The levels, of so many, on which any of these sets hangs."""
    others = {level: space.fresh(level) for level in range(width)}
    same = {
        level: space.unite(
            space.intersect(both) for both in zip(space.cells(level), cells, strict=True)
        )
        for level, cells in others.items()
    }
    copies = [(node, space.replaced(node, others)) for node in nodes]
    apart = space.unite(
        side
        for one, to in copies
        for side in (space.difference(one, to), space.difference(to, one))
    )
    return tuple(
        level
        for level in others
        if not space.is_empty(
            space.intersect([apart, *(one for other, one in same.items() if other != level)])
        )
    )
