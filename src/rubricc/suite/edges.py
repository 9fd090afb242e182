"""The two sides of every threshold, as close to it as values lie, where it matters to an outcome.

Of whole numbers and levels these are neighbours; of decimal numbers the threshold itself and a
number beside it, which has one digit more than any number in the guideline. Numbers have their
lowest and highest value, too. A number that is counted one by one, up to more than a hundred, has
only these two ends.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from rubricc.meaning import (
    Axis,
    Cell,
    Interval,
    Meaning,
    arrange,
    cell_of,
    find_axes,
    space_of,
    understand_in,
)
from rubricc.model import Guideline, Signal, SignalKind
from rubricc.space import FALSE
from rubricc.suite.goals import Goals

MOST_CUTS = 100


def edges(guideline: Guideline, budget: int) -> Goals:
    """Both sides of each threshold, and the ends.

    Raises OutOfNodesError where the diagrams would pass the budget of nodes.
    """
    coarse = find_axes(guideline)
    signals = {signal.id: signal for signal in guideline.signals}
    steps = {axis.name: _step(signals[axis.signal], coarse) for axis in coarse}
    axes = arrange(guideline, tuple(_refined(axis, steps[axis.name]) for axis in coarse))
    bare = replace(guideline, examples=(), guarantees=())
    meaning = understand_in(bare, space_of(axes, budget), axes, is_cited=False)
    before = {axis.name: axis for axis in coarse}
    wanted = [
        one
        for level, axis in enumerate(axes)
        for one in _wanted(
            meaning, level, before[axis.name], signals[axis.signal], steps[axis.name]
        )
    ]
    possible = [one for one in wanted if one != FALSE]
    return Goals(meaning, tuple(possible), len(wanted) - len(possible))


def _step(signal: Signal, axes: Sequence[Axis]) -> Decimal:
    """How far the next value is from a threshold."""
    if signal.kind is not SignalKind.NUMBER:
        return Decimal(1)
    own = (cell for axis in axes if axis.signal == signal.id for cell in axis.cells)
    ends = [end for cell in own if isinstance(cell, Interval) for end in (cell.low, cell.high)]
    digits = max(-int(end.normalize().as_tuple().exponent) for end in ends if end is not None)
    return Decimal(1).scaleb(-max(digits, 0) - 1)


def _first(interval: Interval, step: Decimal) -> Decimal:
    return interval.low if interval.has_low else interval.low + step


def _last(interval: Interval, step: Decimal) -> Decimal | None:
    if interval.high is None:
        return None
    return interval.high if interval.has_high else interval.high - step


def _refined(axis: Axis, step: Decimal) -> Axis:
    """The axis with the first and the last value of each interval in cells of their own."""
    cells: list[Cell] = []
    for cell in axis.cells:
        cells += _pieces(cell, step) if isinstance(cell, Interval) else [cell]
    return replace(axis, cells=tuple(cells), weights=(1,) * len(cells))


def _pieces(interval: Interval, step: Decimal) -> Iterator[Interval]:
    first, last = _first(interval, step), _last(interval, step)
    if first == last:
        yield interval
        return
    if not interval.has_low:
        yield replace(interval, high=first, has_high=False)
    yield _point(first)
    if step == 1:
        rest = replace(interval, low=first + 1)
        if last is None:
            yield rest
            return
        if first + 1 < last:
            yield replace(rest, high=last - 1)
        yield _point(last)
        return
    yield Interval(first, has_low=False, high=last, has_high=False)
    if last is not None:
        yield _point(last)
        if not interval.has_high:
            yield replace(interval, low=last, has_low=False)


def _point(number: Decimal) -> Interval:
    return Interval(number, has_low=True, high=number, has_high=True)


def _wanted(
    meaning: Meaning, level: int, axis: Axis, signal: Signal, step: Decimal
) -> Iterator[int]:
    """The sets of cases on either side of each threshold of one signal."""
    fine = meaning.axes[level]
    if signal.kind is SignalKind.SCALE:
        for one, other in pairwise(signal.values):
            sides = _sides(meaning, level, cell_of(fine, one), cell_of(fine, other))
            yield from sides if FALSE not in sides else ()
    if signal.kind not in (SignalKind.WHOLE, SignalKind.NUMBER):
        return
    intervals = [cell for cell in axis.cells if isinstance(cell, Interval)]
    for end in (_first(intervals[0], step), _last(intervals[-1], step)):
        if end is not None:
            yield _having(meaning, level, cell_of(fine, end))
    if len(intervals) > MOST_CUTS:
        return
    for left, right in pairwise(intervals):
        last = _last(left, step)
        assert last is not None
        below, above = cell_of(fine, last), cell_of(fine, _first(right, step))
        sides = _sides(meaning, level, below, above)
        if FALSE in sides:
            sides = _having(meaning, level, below), _having(meaning, level, above)
        yield from sides


def _having(meaning: Meaning, level: int, cell: int) -> int:
    return meaning.space.intersection(meaning.feasible, meaning.space.among(level, [cell]))


def _sides(meaning: Meaning, level: int, below: int, above: int) -> tuple[int, int]:
    """The feasible cases on either side between which, all else being the same, an outcome
    changes."""
    space = meaning.space
    both = space.intersect(space.restrict(meaning.feasible, level, one) for one in (below, above))
    changes = space.unite(
        space.where(
            space.merge(
                space.restrict(one.verdict, level, below),
                space.restrict(one.verdict, level, above),
                lambda left, right: left != right,
            ),
            bool,
        )
        for one in meaning.decisions.values()
    )
    where = space.intersection(both, changes)
    first, second = (space.among(level, [cell]) for cell in (below, above))
    return space.intersection(where, first), space.intersection(where, second)
