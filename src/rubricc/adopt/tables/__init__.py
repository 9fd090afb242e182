"""Takes a CSV decision table, gives a guideline of few clauses that says the same.

Promises: what rows contradict each other and what cases have none is listed; how few clauses would
do is told with the means by which that is known.
"""

from rubricc.adopt.dmn import Model
from rubricc.adopt.dmn import to_guideline as rules_of
from rubricc.adopt.nodes import Adopted, Finding, Findings, Wish
from rubricc.adopt.tables.again import read_again
from rubricc.adopt.tables.nodes import Grid
from rubricc.adopt.tables.own import Own, is_own, parted, read_own
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
    if is_own(rows[0]):
        return _own(parted(rows), wish)
    grid = read_grid(rows, wish)
    return to_guideline(grid, wish) if isinstance(grid, Grid) else grid


def _own(own: Own, wish: Wish) -> Adopted | Findings:
    """Few clauses if the rows say all there is, or else a clause for each row, by what is declared
    below them."""
    if own.is_plain or not own.statements:
        grid = read_own(own)
        found = to_guideline(grid, wish) if isinstance(grid, Grid) else grid
        if isinstance(found, Adopted) or not own.statements:
            return found
    model = read_again(own)
    return rules_of(model, wish) if isinstance(model, Model) else model
