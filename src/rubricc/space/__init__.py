"""Takes variables with finitely many cells, gives sets and functions over their cases, exactly.

Knows nothing of clauses. Promises: nothing is ever enumerated or sampled.

Two backends stand behind one interface, chosen by measuring guidelines whose clauses are alive:
diagrams of our own (`diagram.py`), which count, while they fit the budget of nodes; formulas for
a SAT solver (`formula.py`), which prove and do not count, where they do not. The figures are in the
two files. Library diagrams (OxiDD 0.13, in Rust) were tried and left out: they build the sets of
200 clauses over 25 signals in 0.012 s of processor time where ours take 0.078 s, and over 60 in
0.013 s against 0.101 s; but to load them takes 0.082 s, so that a whole check gains nothing, and
they know neither variables of many values nor functions to outcomes.
"""

from rubricc.space.budgets import (
    CONFLICTS,
    OutOfNodesError,
    OutOfTimeError,
    UncountedError,
    UndecidedError,
    Watch,
    unhurried,
)
from rubricc.space.copies import carried
from rubricc.space.cubes import Cube, shortest_cube
from rubricc.space.diagram import Space, Variable
from rubricc.space.formula import Formula
from rubricc.space.operations import FALSE, TRUE
from rubricc.space.pairs import around, differ_in, differing_in, exchanged, is_moved, partnered

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
    "around",
    "carried",
    "differ_in",
    "differing_in",
    "exchanged",
    "is_moved",
    "partnered",
    "shortest_cube",
    "unhurried",
]
