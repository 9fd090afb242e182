"""Whether two outcomes are the same, however a clause words them."""

from collections.abc import Hashable

from rubricc.model import Accepted


def agree(one: Hashable, other: Hashable) -> bool:
    """Whether they accept the same: `` `a` or `b` `` is `` `b` or `a` ``."""
    return what_is_accepted(one) == what_is_accepted(other)


def what_is_accepted(result: Hashable) -> Hashable:
    """Equal for outcomes that agree."""
    return frozenset(result.outcomes) if isinstance(result, Accepted) else result
