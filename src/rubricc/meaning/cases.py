"""Single cases within a meaning: where they lie, and what comes out there."""

from collections.abc import Hashable
from decimal import Decimal

from rubricc.meaning.nodes import Axis, Cell, Interval, Meaning
from rubricc.model import Case, Special, Value
from rubricc.space import Cube


def set_of_case(meaning: Meaning, case: Case) -> int:
    """The set of cases that agree with a case, which may leave signals out."""
    cells = [
        meaning.space.among(level, [cell_of(axis, case[axis.signal])])
        for level, axis in enumerate(meaning.axes)
        if axis.signal in case
    ]
    return meaning.space.intersect(reversed(cells))  # from the last level up: no node is made twice


def cell_of(axis: Axis, value: Value) -> int:
    """Which cell of the axis a value of its signal lies in. The value must be of its domain."""
    return next(i for i, cell in enumerate(axis.cells) if _has(axis, cell, value))


def _has(axis: Axis, cell: Cell, value: Value) -> bool:
    match value:
        case Special():
            return cell is value
        case Decimal():
            return isinstance(cell, Interval) and _within(cell, value)
        case frozenset():
            return cell == ("yes" if axis.member in value else "no")
        case _:
            return cell == value


def _within(interval: Interval, number: Decimal) -> bool:
    above = number > interval.low or (interval.has_low and number == interval.low)
    if interval.high is None:
        return above
    below = number < interval.high or (interval.has_high and number == interval.high)
    return above and below


def value_at(meaning: Meaning, diagram: int, cells: tuple[int, ...]) -> Hashable:
    """What the diagram says of the case with these cells, one for each axis."""
    return meaning.space.value_of(diagram, cells)


def usual_cells(meaning: Meaning) -> tuple[int, ...]:
    """The cell of each axis that says least: the usual value, else the first, which of a member is
    that a set has it not."""
    usual = {signal.id: signal.usual for signal in meaning.guideline.signals}
    return tuple(
        0 if (value := usual[axis.signal]) is None else cell_of(axis, value)
        for axis in meaning.axes
    )


def some_case(meaning: Meaning, where: int, cube: Cube = ()) -> tuple[int, ...]:
    """The cells of one case of a set that is not empty, in the cube, and usual where it may be."""
    space = meaning.space
    within = space.intersect([where, *(space.among(level, [cell]) for level, cell in cube)])
    fixed = dict(cube)
    usual = enumerate(usual_cells(meaning))
    return space.some(within, tuple(fixed.get(level, cell) for level, cell in usual))
