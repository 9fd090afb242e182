"""Cases for items: drawn from a set, of one half, and if possible such that words can show them.

Which values have words is itself a set of cases, so whether a set has a case that can be told as
text is known and not tried out.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from rubricc.meaning import Axis, Cell, Interval, Meaning, usual_cells
from rubricc.model import Signal, Special, Value, number_text
from rubricc.quiz.bank import Bank, Setting
from rubricc.quiz.draws import Draw

PLAIN = 4
"""A signal that need not be unusual is unusual once in so many draws."""


@dataclass(frozen=True, slots=True)
class Told:
    """A setting, and the set of cases that words can show in it."""

    setting: Setting
    cases: int


def told_by(meaning: Meaning, bank: Bank) -> tuple[Told, ...]:
    """What each scenario of the bank can tell, and last what the loose phrases can."""
    return tuple(Told(one, _tellable(meaning, one)) for one in (*bank.scenarios, bank.loose))


def _tellable(meaning: Meaning, setting: Setting) -> int:
    """The feasible cases all of whose values have words or go without saying."""
    space = meaning.space
    signals = {signal.id: signal for signal in meaning.guideline.signals}
    sets = [
        space.among(
            level,
            [
                number
                for number, cell in enumerate(axis.cells)
                if cell_value(signals[axis.signal], axis, cell, setting) is not None
            ],
        )
        for level, axis in enumerate(meaning.axes)
    ]
    return space.intersect([meaning.feasible, *sets])


def cell_value(signal: Signal, axis: Axis, cell: Cell, setting: Setting) -> Value | None:
    """A value of the cell that words can show, or that goes without saying."""
    if signal.is_setting or cell is Special.NOT_APPLICABLE:
        return plain_value(signal, cell)
    if axis.member is not None:
        shown = cell == "no" or setting.fragments.get((signal.id, axis.member))
        return str(cell) if shown else None
    values = _values(signal, cell, setting)
    return next(values, None)


def _values(signal: Signal, cell: Cell, setting: Setting) -> Iterator[Value]:
    if not isinstance(cell, Interval):
        name = cell.value if isinstance(cell, Special) else cell
        if cell == signal.usual or setting.fragments.get((signal.id, name)):
            yield cell
        return
    if isinstance(signal.usual, Decimal) and is_within(cell, signal.usual):
        yield signal.usual
    for (id_, name), texts in setting.fragments.items():
        if id_ == signal.id and texts and _is_number(name):
            number = Decimal(name)
            if is_within(cell, number):
                yield number


def _is_number(text: str) -> bool:
    return text.removeprefix("-").replace(".", "", 1).isdecimal()


def plain_value(signal: Signal, cell: Cell) -> Value:
    """The plainest value of a cell: the lowest, but 0 only where it is the only one. Where there is
    nothing at all, hardly anything else can be as the case has it."""
    if not isinstance(cell, Interval):
        return cell
    if isinstance(signal.usual, Decimal) and is_within(cell, signal.usual):
        return signal.usual
    if cell.has_low and (cell.low or cell.high == 0):
        return cell.low
    if cell.high is None:
        return cell.low + 1
    middle = cell.high if cell.has_high else (cell.low + cell.high) / 2
    return Decimal(number_text(middle))


def is_within(interval: Interval, number: Decimal) -> bool:
    """Whether a number lies in the interval."""
    is_above = number > interval.low or (interval.has_low and number == interval.low)
    if interval.high is None:
        return is_above
    return is_above and (number < interval.high or (interval.has_high and number == interval.high))


def draw_cells(
    meaning: Meaning, where: int, draw: Draw, occasion: Sequence[str]
) -> tuple[int, ...]:
    """The cells of a case of a set that is not empty, mostly usual ones."""
    space, node = meaning.space, where
    cells = list(usual_cells(meaning))
    signals = {signal.id: signal for signal in meaning.guideline.signals}
    for level, axis in enumerate(meaning.axes):
        children = space.split(node, level)
        possible = [number for number, child in enumerate(children) if not space.is_empty(child)]
        free = signals[axis.signal].usual is None and axis.member is None
        wants_usual = not free and draw.below(PLAIN, *occasion, axis.name)
        if not wants_usual or cells[level] not in possible:
            cells[level] = draw.order(possible, *occasion, axis.name)[0]
        node = children[cells[level]]
    return tuple(cells)


def case_at(meaning: Meaning, cells: Sequence[int], setting: Setting) -> dict[str, Value]:
    """The case with these cells; of an interval a number that words can show, if there is one."""
    signals = {signal.id: signal for signal in meaning.guideline.signals}
    case: dict[str, Value] = {}
    for axis, number in zip(meaning.axes, cells, strict=True):
        signal, cell = signals[axis.signal], axis.cells[number]
        if axis.member is None:
            value = cell_value(signal, axis, cell, setting)
            case[signal.id] = plain_value(signal, cell) if value is None else value
        elif isinstance(cell, Special):
            case[signal.id] = cell
        else:
            known = case.get(signal.id, frozenset())
            assert isinstance(known, frozenset)
            case[signal.id] = known | {axis.member} if cell == "yes" else known
    return {signal.id: case[signal.id] for signal in meaning.guideline.signals if signal.id in case}
