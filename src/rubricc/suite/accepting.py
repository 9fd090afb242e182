"""Whether two outcomes are the same, however a clause words them."""

from collections.abc import Hashable

from rubricc.model import Accepted


def accepted(result: Hashable) -> Hashable:
    """Equal for outcomes that accept the same."""
    return frozenset(result.outcomes) if isinstance(result, Accepted) else result
