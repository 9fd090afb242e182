"""Takes variables with finitely many cells, gives sets and functions over their cases, exactly.

Knows nothing of clauses. Promises: equal sets are the same node, and nothing is ever enumerated.
"""

from rubricc.space.copies import carried
from rubricc.space.cubes import Cube, shortest_cube
from rubricc.space.diagram import (
    OutOfNodesError,
    OutOfTimeError,
    Space,
    Variable,
    Watch,
    unhurried,
)
from rubricc.space.formula import CONFLICTS, Formula, UncountedError, UndecidedError
from rubricc.space.operations import FALSE, TRUE
from rubricc.space.pairs import differ_in, exchanged, is_moved, partnered

__all__ = [
    "CONFLICTS",
    "FALSE",
    "TRUE",
    "Cube",
    "Formula",
    "OutOfNodesError",
    "OutOfTimeError",
    "Space",
    "UncountedError",
    "UndecidedError",
    "Variable",
    "Watch",
    "carried",
    "differ_in",
    "exchanged",
    "is_moved",
    "partnered",
    "shortest_cube",
    "unhurried",
]
