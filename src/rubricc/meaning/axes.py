"""From signals to axes: numbers are cut where some condition tells them apart."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from math import ceil, floor

from rubricc.meaning.counting import count_up_to
from rubricc.meaning.nodes import Axis, Cell, Interval
from rubricc.model import (
    All,
    Any,
    AtLeast,
    Claim,
    Compare,
    CompareSignals,
    Condition,
    Guideline,
    Not,
    Points,
    Prefer,
    Relation,
    Signal,
    SignalKind,
    Special,
)
from rubricc.space import OutOfNodesError

MOST_NUMBERS = 20_000
"""Cells of one number that is counted one by one."""

Cut = tuple[Decimal, bool]
"""A place between two numbers: before the number (False) or after it (True)."""


def find_axes(guideline: Guideline) -> tuple[Axis, ...]:
    """The axes of a guideline's signals, in declared order; a set has one for each member."""
    cuts: dict[str, set[Cut]] = {}
    counted: set[str] = set()
    places = count_up_to(guideline)
    for condition in _conditions(guideline):
        _collect(condition, cuts, counted)
    for decision in guideline.decisions:
        for clause in decision.clauses:
            if isinstance(clause.effect, Points) and clause.effect.for_each is not None:
                counted.add(clause.effect.for_each)
    return tuple(
        axis
        for signal in guideline.signals
        for axis in _axes(
            signal,
            set().union(*(cuts.get(one, set()) for one in _both(signal))),
            _last(signal, places) if counted & _both(signal) else None,
        )
    )


def _both(signal: Signal) -> set[str]:
    """The signal, or what is observed of either response: numbers are cut alike of both."""
    return {signal.id} if signal.side is None else {f"{signal.name}.a", f"{signal.name}.b"}


def _conditions(guideline: Guideline) -> Iterator[Condition]:
    yield from (signal.only_when for signal in guideline.signals if signal.only_when is not None)
    yield from (definition.condition for definition in guideline.definitions)
    yield from (fact.condition for fact in guideline.facts)
    for decision in guideline.decisions:
        for clause in decision.clauses:
            yield clause.condition
            if isinstance(clause.effect, Prefer):
                yield clause.effect.a
                yield clause.effect.b
    yield from (claim.when for claim in guideline.guarantees if isinstance(claim, Claim))


def _collect(condition: Condition, cuts: dict[str, set[Cut]], counted: set[str]) -> None:
    match condition:
        case Compare(signal, relation, Decimal() as operand):
            cuts.setdefault(signal, set()).update(_cuts(relation, operand))
        case CompareSignals(left, _, right):
            counted.update((left, right))
        case All(parts) | Any(parts) | AtLeast(_, parts):
            for part in parts:
                _collect(part, cuts, counted)
        case Not(part):
            _collect(part, cuts, counted)
        case _:
            pass


def _cuts(relation: Relation, operand: Decimal) -> Iterator[Cut]:
    if relation not in (Relation.AT_MOST, Relation.MORE_THAN):
        yield operand, False
    if relation not in (Relation.AT_LEAST, Relation.LESS_THAN):
        yield operand, True


def _last(signal: Signal, places: Mapping[str, int]) -> int | None:
    """The number up to which a counted signal has a cell for each value.

    Raises OutOfNodesError where these are too many.
    """
    last = places.get(signal.id) if signal.high is None else int(signal.high)
    if last is not None and signal.low is not None and last - signal.low > MOST_NUMBERS:
        raise OutOfNodesError
    return last


def _axes(signal: Signal, cuts: set[Cut], last: int | None) -> Iterator[Axis]:
    extra: tuple[Cell, ...] = ()
    if signal.may_be_unknown:
        extra += (Special.UNKNOWN,)
    if signal.only_when is not None:
        extra += (Special.NOT_APPLICABLE,)
    ones = (1,) * len(extra)
    match signal.kind:
        case SignalKind.ANY_OF:
            for member in signal.values:
                name = f"{signal.id}/{member}"
                yield Axis(name, signal.id, member, ("no", "yes", *extra), (1, 1, *ones))
        case SignalKind.WHOLE:
            intervals = _whole(signal, cuts, last)
            weights = tuple(map(_size if signal.high is not None else _one, intervals))
            yield Axis(signal.id, signal.id, None, (*intervals, *extra), (*weights, *ones))
        case SignalKind.NUMBER:
            pieces = _pieces(signal, cuts)
            weights = tuple(map(_one, pieces))
            yield Axis(signal.id, signal.id, None, (*pieces, *extra), (*weights, *ones))
        case _:
            weights = (1,) * len(signal.values)
            yield Axis(signal.id, signal.id, None, (*signal.values, *extra), (*weights, *ones))


def _one(_: Interval) -> int:
    return 1


def _size(interval: Interval) -> int:
    assert interval.high is not None
    return int(interval.high - interval.low) + 1


def _whole(signal: Signal, cuts: set[Cut], last: int | None) -> tuple[Interval, ...]:
    assert signal.low is not None
    low, high = int(signal.low), None if signal.high is None else int(signal.high)
    starts = {low} | {floor(at) + 1 if after else ceil(at) for at, after in cuts}
    if last is not None:
        starts |= set(range(low, last + 1))
    inside = sorted(start for start in starts if low <= start and (high is None or start <= high))
    ends = [start - 1 for start in inside[1:]]
    return tuple(_closed(start, end) for start, end in zip(inside, [*ends, high], strict=True))


def _closed(low: int, high: int | None) -> Interval:
    end = None if high is None else Decimal(high)
    return Interval(Decimal(low), has_low=True, high=end, has_high=end is not None)


def _pieces(signal: Signal, cuts: set[Cut]) -> tuple[Interval, ...]:
    assert signal.low is not None
    end: Cut | None = None if signal.high is None else (signal.high, True)
    start: Cut = (signal.low, False)
    inside = sorted(cut for cut in cuts if start < cut and (end is None or cut < end))
    return tuple(_between(low, high) for low, high in _pairs([start, *inside], end))


def _pairs(starts: list[Cut], end: Cut | None) -> Iterable[tuple[Cut, Cut | None]]:
    return zip(starts, [*starts[1:], end], strict=True)


def _between(low: Cut, high: Cut | None) -> Interval:
    if high is None:
        return Interval(low[0], not low[1], None, has_high=False)
    return Interval(low[0], not low[1], high[0], high[1])
