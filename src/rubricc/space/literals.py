"""Sets as the literals of a solver: `2n` is its variable n, `2n + 1` the complement."""

from collections.abc import Sequence

from rubricc.space.operations import TRUE

Model = Sequence[int]
"""A case that was found: each variable of the solver, negative where it does not hold."""


def literal(node: int) -> int:
    """How the solver writes a set."""
    return -(node >> 1) if node & 1 else node >> 1


def has(model: Model, node: int) -> bool:
    """Whether the case that was found lies in the set. One found before the set was made may not
    know."""
    place = node >> 1
    return node == TRUE or (0 < place <= len(model) and (model[place - 1] < 0) is bool(node & 1))
