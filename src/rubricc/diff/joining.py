"""One space for two guidelines: the signals of both, every number cut where either cuts it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from math import ceil, floor

from rubricc.meaning import Axis, Cell, Interval, arrange
from rubricc.model import Guideline, Signal, SignalKind, Special
from rubricc.space import Space

Edge = tuple[Decimal, bool]
"""A place between two numbers: before the number (False) or after it (True)."""

Signals = Mapping[str, Signal]


def join(
    old: Guideline, new: Guideline, olds: tuple[Axis, ...], news: tuple[Axis, ...]
) -> tuple[Guideline, tuple[Axis, ...]]:
    """The new guideline with the signals of both, and the axes of both in a good order.

    Both guidelines are told in the same words.
    """
    known = {axis.name for axis in news}
    ours = {axis.name: axis for axis in olds}
    before = {signal.id: signal for signal in old.signals}
    after = {signal.id: signal for signal in new.signals}
    every = (*news, *(axis for axis in olds if axis.name not in known))
    axes = tuple(
        _joined(axis, ours.get(axis.name, axis), before.get(axis.signal), after.get(axis.signal))
        for axis in every
    )
    lost = tuple(signal for signal in old.signals if signal.id not in after)
    joint = replace(new, signals=(*new.signals, *lost))
    both = replace(
        joint, facts=(*old.facts, *new.facts), decisions=(*old.decisions, *new.decisions)
    )
    return joint, arrange(_with_definitions(both, old), axes)


def _with_definitions(both: Guideline, old: Guideline) -> Guideline:
    names = {one.name for one in both.definitions}
    lost = tuple(one for one in old.definitions if one.name not in names)
    return replace(both, definitions=(*both.definitions, *lost))


def _joined(axis: Axis, other: Axis, before: Signal | None, after: Signal | None) -> Axis:
    signals = [signal for signal in (before, after) if signal is not None]
    extra: tuple[Cell, ...] = ()
    if any(signal.may_be_unknown for signal in signals):
        extra += (Special.UNKNOWN,)
    if any(signal.only_when is not None for signal in signals):
        extra += (Special.NOT_APPLICABLE,)
    if any(isinstance(cell, Interval) for cell in axis.cells):
        cells = tuple(_refined((*axis.cells, *other.cells), signals))
        is_counted = _is_whole(signals) and any(one.high is not None for one in signals)
        weights = tuple(_size(cell) if is_counted else 1 for cell in cells)
        return replace(axis, cells=(*cells, *extra), weights=(*weights, *(1 for _ in extra)))
    values = dict.fromkeys(cell for cell in (*axis.cells, *other.cells) if isinstance(cell, str))
    return replace(axis, cells=(*values, *extra), weights=(1,) * (len(values) + len(extra)))


def _is_whole(signals: list[Signal]) -> bool:
    """Of a whole number and a decimal one, both describe the whole numbers."""
    return any(signal.kind is SignalKind.WHOLE for signal in signals)


def _size(interval: Interval) -> int:
    return 1 if interval.high is None else int(interval.high - interval.low) + 1


def _refined(cells: Iterable[Cell], signals: list[Signal]) -> Iterator[Interval]:
    """The intervals between the ends of all the intervals."""
    is_whole = _is_whole(signals)
    edges: set[Edge] = set()
    is_open = False
    for cell in cells:
        if not isinstance(cell, Interval):
            continue
        edges.add(_edge(cell.low, is_after=not cell.has_low, is_whole=is_whole))
        if cell.high is None:
            is_open = True
        else:
            edges.add(_edge(cell.high, is_after=cell.has_high, is_whole=is_whole))
    ordered = sorted(edges)
    for start, end in pairwise(ordered):
        yield _between(start, end, is_whole=is_whole)
    if is_open:
        low, is_after = ordered[-1]
        yield Interval(low, not is_after, None, has_high=False)


def _edge(at: Decimal, *, is_after: bool, is_whole: bool) -> Edge:
    """The place; between whole numbers, the one before the next of them."""
    if not is_whole:
        return at, is_after
    return Decimal(floor(at) + 1 if is_after else ceil(at)), False


def _between(start: Edge, end: Edge, *, is_whole: bool) -> Interval:
    if is_whole:
        return Interval(start[0], has_low=True, high=end[0] - 1, has_high=True)
    return Interval(start[0], not start[1], end[0], end[1])


def domain_of(space: Space, axes: tuple[Axis, ...], signals: Signals) -> int:
    """The cases all of whose values one side knows; of signals that it lacks, any."""
    return space.intersect(
        space.among(level, _known(axis, signals[axis.signal]))
        for level, axis in enumerate(axes)
        if axis.signal in signals
    )


def _known(axis: Axis, signal: Signal) -> Iterator[int]:
    for number, cell in enumerate(axis.cells):
        match cell:
            case Special.NOT_APPLICABLE:
                is_known = signal.only_when is not None
            case Special.UNKNOWN:
                is_known = signal.may_be_unknown
            case Interval(low=low, high=high):
                is_known = (signal.low is None or low >= signal.low) and (
                    signal.high is None or (high is not None and high <= signal.high)
                )
            case "no" if axis.member is not None:
                is_known = True
            case _:
                is_known = (cell if axis.member is None else axis.member) in signal.values
        if is_known:
            yield number
