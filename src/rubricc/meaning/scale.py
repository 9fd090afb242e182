"""Scales: a base level, then steps, then caps and floors."""

from collections.abc import Callable, Hashable, Iterable, Mapping

from rubricc.meaning.conditions import Scope
from rubricc.meaning.one_label import Decided
from rubricc.meaning.priority import Order, beats_by_layer, standing, unbeaten
from rubricc.model import Accepted, Bound, Circle, Conflict, Step
from rubricc.records import record
from rubricc.space import FALSE, Space


def modify(scope: Scope, order: Order, base: Decided, holds: Mapping[str, int]) -> Decided:
    """The base verdicts with the steps, caps and floors that hold where `holds` says."""
    space = scope.space
    levels = [label.name for label in order.decision.labels]
    based = space.where(base.verdict, lambda result: isinstance(result, Accepted))
    kinds = (_is_step, _is_cap, _is_floor)
    parts = [_left(space, order, base, _of_kind(order, holds, kind), based) for kind in kinds]
    steps, caps, floors = (part.left for part in parts)
    total = _total(space, order, steps)
    stepped = space.merge(base.verdict, total, lambda result, by: _step(result, by, levels))
    cap = _strictest(space, order, caps, levels, min)
    floor = _strictest(space, order, floors, levels, max)
    bounds = space.merge(cap, floor, lambda high, low: (high, low))
    verdict = space.merge(stepped, bounds, lambda result, both: _bound(result, both, levels))
    circle = space.unite(part.circle for part in parts)
    verdict = space.choose(circle, space.terminal(Circle()), verdict)
    changed = space.merge(stepped, bounds, lambda result, both: _changes(result, both, levels))
    deciding = {**base.deciding, **steps}
    for clause, where in (*caps.items(), *floors.items()):
        acts = _acts(space, order, clause, changed, levels)
        deciding[clause] = space.intersection(where, acts)
    return Decided(verdict, _circling(space, deciding, parts, circle))


@record
class Kind:
    """The modifiers of one kind: which stand, which are left, and where they beat each other in a
    circle."""

    stands: Mapping[str, int]
    left: Mapping[str, int]
    circle: int


def _circling(
    space: Space, deciding: Mapping[str, int], kinds: Iterable[Kind], circle: int
) -> dict[str, int]:
    """The clauses that decide, but in a circle those that make it."""
    cited = {clause: space.difference(where, circle) for clause, where in deciding.items()}
    for kind in kinds:
        for clause, where in kind.stands.items():
            circling = space.intersection(where, kind.circle)
            cited[clause] = space.union(cited[clause], circling)
    return cited


def _is_step(effect: object) -> bool:
    return isinstance(effect, Step)


def _is_cap(effect: object) -> bool:
    return isinstance(effect, Bound) and effect.is_cap


def _is_floor(effect: object) -> bool:
    return isinstance(effect, Bound) and not effect.is_cap


def _of_kind(
    order: Order, holds: Mapping[str, int], kind: Callable[[object], bool]
) -> dict[str, int]:
    return {one: where for one, where in holds.items() if kind(order.clauses[one].effect)}


def _left(space: Space, order: Order, base: Decided, holds: Mapping[str, int], based: int) -> Kind:
    """Where each modifier of one kind stands and decides, and where they make a circle."""
    stands = standing(space, order, holds)
    free = unbeaten(space, order, stands)
    circle = space.difference(space.unite(stands.values()), space.unite(free.values()))
    left = {}
    for clause, where in free.items():
        beaten = space.unite(
            region
            for rival, region in base.deciding.items()
            if region != FALSE and beats_by_layer(order, rival, clause)
        )
        left[clause] = space.intersection(based, space.difference(where, beaten))
    return Kind(stands, left, space.intersection(based, circle))


def _total(space: Space, order: Order, steps: Mapping[str, int]) -> int:
    total = space.terminal(0)
    for clause, where in steps.items():
        effect = order.clauses[clause].effect
        assert isinstance(effect, Step)
        total = space.choose(where, space.transform(total, _plus(effect.levels)), total)
    return total


def _plus(levels: int) -> Callable[[Hashable], Hashable]:
    def added(total: Hashable) -> Hashable:
        assert isinstance(total, int)
        return total + levels

    return added


def _strictest(
    space: Space,
    order: Order,
    bounds: Mapping[str, int],
    levels: list[str],
    pick: Callable[[int, int], int],
) -> int:
    """The diagram of the strictest bound's rank, or None."""
    result = space.terminal(None)
    for clause, where in bounds.items():
        rank = _rank(order, clause, levels)

        def narrowed(found: Hashable, rank: int = rank) -> Hashable:
            return rank if not isinstance(found, int) else pick(found, rank)

        result = space.choose(where, space.transform(result, narrowed), result)
    return result


def _rank(order: Order, clause: str, levels: list[str]) -> int:
    effect = order.clauses[clause].effect
    assert isinstance(effect, Bound)
    assert isinstance(effect.level, str)
    return levels.index(effect.level)


def _step(result: Hashable, by: Hashable, levels: list[str]) -> Hashable:
    assert isinstance(by, int)
    if not isinstance(result, Accepted) or by == 0:
        return result
    top = len(levels) - 1
    ranks = [min(max(levels.index(level) + by, 0), top) for level in result.outcomes]
    return Accepted(tuple(dict.fromkeys(levels[rank] for rank in ranks)))


def _bound(result: Hashable, both: Hashable, levels: list[str]) -> Hashable:
    assert isinstance(both, tuple)
    cap, floor = both
    if not isinstance(result, Accepted):
        return result
    if cap is not None and floor is not None and floor > cap:
        return Conflict()
    return _clamped(result, cap, floor, levels)


def _clamped(result: Accepted, cap: int | None, floor: int | None, levels: list[str]) -> Accepted:
    high = len(levels) - 1 if cap is None else cap
    low = 0 if floor is None else floor
    ranks = [max(min(levels.index(level), high), low) for level in result.outcomes]
    return Accepted(tuple(dict.fromkeys(levels[rank] for rank in ranks)))


def _changes(result: Hashable, both: Hashable, levels: list[str]) -> Hashable:
    """The ranks of the cap and of the floor that change the level (None: does not); of a conflict
    both."""
    assert isinstance(both, tuple)
    cap, floor = both
    if not isinstance(result, Accepted):
        return None, None
    if cap is not None and floor is not None and floor > cap:
        return cap, floor
    ranks = [levels.index(level) for level in result.outcomes]
    caps = cap is not None and max(ranks) > cap
    floors = floor is not None and min(ranks) < floor
    return (cap if caps else None), (floor if floors else None)


def _acts(space: Space, order: Order, clause: str, changed: int, levels: list[str]) -> int:
    """Where the strictest bound that changes the level is this clause's."""
    effect, rank = order.clauses[clause].effect, _rank(order, clause, levels)
    assert isinstance(effect, Bound)
    side = 0 if effect.is_cap else 1
    return space.where(changed, lambda both: isinstance(both, tuple) and both[side] == rank)
