"""Takes variables with finitely many cells, gives sets and functions over their cases, exactly.

Knows nothing of clauses. Promises: equal sets are the same node, and nothing is ever enumerated.
"""

from rubricc.space.copies import carried
from rubricc.space.cubes import Cube, shortest_cube
from rubricc.space.diagram import FALSE, TRUE, OutOfNodesError, Space, Variable
from rubricc.space.pairs import exchanged, partnered

__all__ = [
    "FALSE",
    "TRUE",
    "Cube",
    "OutOfNodesError",
    "Space",
    "Variable",
    "carried",
    "exchanged",
    "partnered",
    "shortest_cube",
]
