"""Scores: points add up, then clamps bound the sum."""

from collections.abc import Callable, Hashable, Mapping
from decimal import Decimal

from rubricc.meaning.applying import applying, with_last_resorts
from rubricc.meaning.conditions import Scope
from rubricc.meaning.counting import EXACTLY
from rubricc.meaning.nodes import Interval
from rubricc.meaning.one_label import Decided
from rubricc.meaning.priority import Order
from rubricc.model import Amount, Bound, Conflict, Inapplicable, NotApplicable, Points
from rubricc.space import Space

Limits = tuple[Decimal | None, Decimal | None]
"""The strictest cap and the strictest floor."""


def add_up(scope: Scope, order: Order, possible: int) -> Decided:
    """The sums over all cases. Nothing beats anything; `not applicable` goes before the sum."""
    space = scope.space
    every = frozenset(order.clauses)
    holds = with_last_resorts(scope, order, applying(scope, order, possible, every))
    away = space.unite(where for _, where in _with(order, holds, NotApplicable))
    total = space.terminal(Decimal(0))
    for clause, where in _with(order, holds, Points):
        total = space.merge(total, _points(scope, order.clauses[clause].effect, where), _sum)
    limits = _limits(space, order, holds)
    bounded = space.choose(away, space.terminal(Inapplicable()), space.merge(total, limits, _clamp))
    changes = space.merge(total, limits, _acting)
    deciding = {}
    for clause, where in holds.items():
        effect = order.clauses[clause].effect
        if isinstance(effect, Bound):
            acts = space.where(changes, _acts(effect))
            deciding[clause] = space.difference(space.intersection(where, acts), away)
        else:
            is_away = isinstance(effect, NotApplicable)
            deciding[clause] = where if is_away else space.difference(where, away)
    return Decided(space.choose(possible, bounded, space.terminal(None)), deciding)


def _with(order: Order, holds: Mapping[str, int], kind: type) -> list[tuple[str, int]]:
    return [pair for pair in holds.items() if isinstance(order.clauses[pair[0]].effect, kind)]


def _points(scope: Scope, effect: object, where: int) -> int:
    """The diagram of what a clause adds."""
    assert isinstance(effect, Points)
    space, nothing = scope.space, scope.space.terminal(Decimal(0))
    if effect.for_each is None:
        return space.choose(where, space.terminal(effect.amount), nothing)
    level = scope.levels[effect.for_each]
    children = tuple(
        space.terminal(EXACTLY.multiply(effect.amount, cell.low))
        if isinstance(cell, Interval)
        else nothing
        for cell in scope.axes[level].cells
    )
    return space.choose(where, space.node(level, children), nothing)


def _sum(one: Hashable, other: Hashable) -> Hashable:
    assert isinstance(one, Decimal)
    assert isinstance(other, Decimal)
    return EXACTLY.add(one, other)


def _limits(space: Space, order: Order, holds: Mapping[str, int]) -> int:
    """The diagram of the strictest cap and floor."""
    result = space.terminal((None, None))
    for clause, where in _with(order, holds, Bound):
        effect = order.clauses[clause].effect
        assert isinstance(effect, Bound)
        result = space.choose(where, space.transform(result, _narrowed(effect)), result)
    return result


def _narrowed(bound: Bound) -> Callable[[Hashable], Hashable]:
    def narrowed(limits: Hashable) -> Hashable:
        assert isinstance(limits, tuple)
        assert isinstance(bound.level, Decimal)
        cap, floor = limits
        if bound.is_cap:
            return (bound.level if cap is None else min(cap, bound.level)), floor
        return cap, (bound.level if floor is None else max(floor, bound.level))

    return narrowed


def _clamp(total: Hashable, limits: Hashable) -> Hashable:
    assert isinstance(total, Decimal)
    cap, floor = _unpacked(limits)
    if cap is not None and floor is not None and floor > cap:
        return Conflict()
    high = total if cap is None else min(total, cap)
    low = high if floor is None else max(high, floor)
    return Amount(exact(low))


def exact(number: Decimal) -> Decimal:
    """The same number without trailing zeros or an exponent."""
    whole = number.to_integral_value()
    return whole if number == whole else number.normalize(EXACTLY)


def _unpacked(limits: Hashable) -> Limits:
    assert isinstance(limits, tuple)
    cap, floor = limits
    return cap, floor


def _acting(total: Hashable, limits: Hashable) -> Hashable:
    """The cap and the floor that change the sum; of a floor above a cap both."""
    assert isinstance(total, Decimal)
    cap, floor = _unpacked(limits)
    if cap is not None and floor is not None and floor > cap:
        return cap, floor
    lowered = cap is not None and cap < total
    raised = floor is not None and floor > total
    return (cap if lowered else None), (floor if raised else None)


def _acts(bound: Bound) -> Callable[[Hashable], bool]:
    side = 0 if bound.is_cap else 1
    return lambda acting: isinstance(acting, tuple) and acting[side] == bound.level
