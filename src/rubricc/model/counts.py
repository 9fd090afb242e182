"""Counting: how many of a list hold, made of `AtLeast`, `All`, `Any` and `Not`."""

from typing import assert_never

from rubricc import syntax
from rubricc.diagnostics import IMPOSSIBLE_COUNT, Diagnostic
from rubricc.model.conditions import All, Any, AtLeast, Condition, Not

HOLDS_OF_NOTHING = (
    syntax.Quantity.NONE,
    syntax.Quantity.AT_MOST,
    syntax.Quantity.EXACTLY,
)
"""The quantities that an empty list may have, so that they ask whether there is a list at all."""


def counted(
    quantity: syntax.Quantity, count: int | None, parts: tuple[Condition, ...]
) -> Condition:
    """So many of the parts hold."""
    match quantity:
        case syntax.Quantity.ALL:
            return All(parts)
        case syntax.Quantity.ANY:
            return Any(parts)
        case syntax.Quantity.NONE:
            return Not(Any(parts))
        case syntax.Quantity.AT_LEAST:
            return AtLeast(count or 0, parts)
        case syntax.Quantity.AT_MOST:
            return Not(AtLeast((count or 0) + 1, parts))
        case syntax.Quantity.EXACTLY:
            return exactly(count or 0, parts)
        case _:
            assert_never(quantity)


def exactly(count: int, parts: tuple[Condition, ...]) -> Condition:
    """So many of the parts hold and no more."""
    if count == 0:
        return Not(Any(parts))
    if count == len(parts):
        return All(parts)
    return All((AtLeast(count, parts), Not(AtLeast(count + 1, parts))))


def count_fault(count: syntax.CountOf | syntax.IncludesCount) -> Diagnostic | None:
    """The diagnostic of a count that always or never holds, whatever the case."""
    number = len(count.members)
    match count.quantity, count.count:
        case syntax.Quantity.AT_LEAST, int(least) if not 0 < least <= number:
            verdict = "never" if least else "always"
        case syntax.Quantity.AT_MOST, int(most) if most >= number:
            verdict = "always"
        case syntax.Quantity.EXACTLY, int(exact) if exact > number:
            verdict = "never"
        case _:
            return None
    return IMPOSSIBLE_COUNT.at(
        count.span,
        quantity=f"{count.quantity.value} {count.count}",
        number=str(number),
        verdict=verdict,
    )
