"""A set carried into another space, whose variables may be others in another order."""

from collections.abc import Mapping

from rubricc.space.diagram import Space
from rubricc.space.operations import FALSE


def carried(source: Space, found: int, target: Space, levels: Mapping[int, int]) -> int:
    """The set of the target's cases in which `levels[level]` has the cell that `level` had.

    The two variables must have as many cells. Every level that the set asks must be in `levels`.
    """
    done: dict[int, int] = {}

    def visit(node: int) -> int:
        known = done.get(node)
        if known is None:
            known = done[node] = node if source.is_terminal(node) else step(node)
        return known

    def step(node: int) -> int:
        cells: dict[int, list[int]] = {}
        for cell, child in enumerate(source.children(node)):
            cells.setdefault(child, []).append(cell)
        at = levels[source.level(node)]
        return target.unite(
            target.intersection(target.among(at, some), visit(child))
            for child, some in cells.items()
            if child != FALSE
        )

    return visit(found)
