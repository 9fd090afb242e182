"""Whether two outcomes are the same, however a clause words them."""

from rubricc.model import Accepted


def agree(one: object, other: object) -> bool:
    """Whether they accept the same: `` `a` or `b` `` is `` `b` or `a` ``."""
    if isinstance(one, Accepted) and isinstance(other, Accepted):
        return set(one.outcomes) == set(other.outcomes)
    return one == other
