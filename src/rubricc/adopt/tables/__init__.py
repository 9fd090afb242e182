"""Takes a CSV decision table, gives a guideline of few clauses that says the same.

Promises: what rows contradict each other and what cases have none is listed; how few clauses would
do is told with the means by which that is known.
"""

from rubricc.adopt.nodes import Adopted, Finding, Findings, Wish
from rubricc.adopt.tables.nodes import Grid
from rubricc.adopt.tables.own import is_own, read_own
from rubricc.adopt.tables.reading import read_grid
from rubricc.adopt.tables.scanning import scan
from rubricc.adopt.tables.to_guideline import to_guideline

__all__ = ["adopt_csv"]


def adopt_csv(data: bytes, wish: Wish) -> Adopted | Findings:
    """The guideline of a decision table, or what stands in its way."""
    lines = scan(data)
    if lines and isinstance(lines[0], Finding):
        return tuple(one for one in lines if isinstance(one, Finding))
    rows = tuple(one for one in lines if not isinstance(one, Finding))
    grid = read_own(rows) if is_own(rows[0]) else read_grid(rows, wish)
    return to_guideline(grid, wish) if isinstance(grid, Grid) else grid
