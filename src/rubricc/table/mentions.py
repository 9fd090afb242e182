"""Which signals and definitions a condition speaks of."""

from collections.abc import Iterator

from rubricc.model import (
    All,
    Any,
    Applies,
    AtLeast,
    Compare,
    CompareSignals,
    Condition,
    Defined,
    Includes,
    IsUnknown,
    Not,
)


def names_in(condition: Condition) -> Iterator[str]:
    """The signals and definitions that the condition names, in its order."""
    match condition:
        case Compare(name) | Includes(name) | IsUnknown(name) | Applies(name) | Defined(name):
            yield name
        case CompareSignals(left, _, right):
            yield left
            yield right
        case All(parts) | Any(parts) | AtLeast(_, parts):
            for part in parts:
                yield from names_in(part)
        case Not(part):
            yield from names_in(part)
        case _:
            pass
