"""From answers in text to the cells that they leave open, column by column."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from rubricc.model import Guideline, Signal, SignalKind, Special, Value, signal_text
from rubricc.table import (
    Cell,
    Column,
    IntervalCell,
    Problem,
    StateCell,
    Table,
    did_you_mean,
    number_text,
    text_value,
)

NOT_SURE = ("", "?", "not sure")
"""What says that nobody can tell; an empty cell of a data file is one."""


@dataclass(frozen=True, slots=True)
class Told:
    """The values that were told, and for each column of the table the cells they leave open."""

    values: Mapping[str, Value]
    open: tuple[tuple[int, ...], ...]

    def untold(self, guideline: Guideline) -> tuple[str, ...]:
        """The signals that nothing was said of, in declared order."""
        return tuple(signal.id for signal in guideline.signals if signal.id not in self.values)


def read_answers(
    table: Table, guideline: Guideline, answers: Mapping[str, str]
) -> Told | tuple[Problem, ...]:
    """The answers understood, or all that is wrong with them."""
    signals = {signal.id: signal for signal in guideline.signals}
    problems: list[Problem] = []
    values: dict[str, Value] = {}
    for name, text in answers.items():
        if name not in signals:
            problems.append(_unknown_signal(guideline, name))
            continue
        value = text_value(signals[name], text)
        if value is not None and _may_be(signals[name], value):
            values[name] = value
        elif text not in NOT_SURE:
            problems.append(_unknown_value(signals[name], text))
    if problems:
        return tuple(problems)
    return Told(values, tuple(_open(column, signals, values) for column in table.columns))


def _may_be(signal: Signal, value: Value) -> bool:
    return value is not Special.NOT_APPLICABLE or signal.only_when is not None


def _unknown_signal(guideline: Guideline, name: str) -> Problem:
    known = [signal.id for signal in guideline.signals]
    sides = [signal.id for signal in guideline.signals if signal.side and signal.name == name]
    mend = " or ".join(f"`{side}`" for side in sides)
    return Problem(
        "unknown-signal",
        f"`{name[:100]}` is no signal of this guideline",
        f"say {mend}" if sides else did_you_mean(name, known),
    )


def _unknown_value(signal: Signal, text: str) -> Problem:
    return Problem(
        "unknown-value",
        f"`{text[:100]}` is no value of {signal_text(signal.id)}, which is {domain_text(signal)}",
        did_you_mean(text, signal.values),
        (signal.id,),
    )


def domain_text(signal: Signal) -> str:
    """What values a signal has, in words."""
    values = [f"`{value}`" for value in signal.values]
    unknown = " or `unknown`" if signal.may_be_unknown else ""
    match signal.kind:
        case SignalKind.YES_NO:
            return "`yes` or `no`"
        case SignalKind.CHOICE | SignalKind.SCALE:
            return " or ".join([", ".join(values[:-1]), values[-1]] if values[1:] else values)
        case SignalKind.ANY_OF:
            return f"any of {', '.join(values)} with spaces between, or `-` for none"
        case SignalKind.WHOLE | SignalKind.NUMBER:
            article = "a whole number" if signal.kind is SignalKind.WHOLE else "a number"
            low = number_text(signal.low or Decimal(0))
            end = "or more" if signal.high is None else f"to {number_text(signal.high)}"
            return f"{article}, {low} {end}{unknown}"


def _open(
    column: Column, signals: Mapping[str, Signal], values: Mapping[str, Value]
) -> tuple[int, ...]:
    if column.signal not in values:
        return tuple(range(len(column.cells)))
    value = values[column.signal]
    taken = [value]
    if value == signals[column.signal].usual:
        taken.append(Special.NOT_APPLICABLE)
    return tuple(
        number
        for number, cell in enumerate(column.cells)
        if any(has(cell, column.member, one) for one in taken)
    )


def has(cell: Cell, member: str | None, value: Value) -> bool:
    """Whether a value of the column's signal lies in the cell."""
    match value, cell:
        case Special(), StateCell():
            return cell.kind == value.value
        case Decimal(), IntervalCell():
            return _is_within(cell, value)
        case frozenset(), _:
            return cell.name == ("yes" if member in value else "no")
        case str(), _:
            return cell.name == value
        case _:
            return False


def _is_within(cell: IntervalCell, number: Decimal) -> bool:
    if cell.low is not None:
        low = Decimal(cell.low)
        if number < low or (number == low and not cell.has_low):
            return False
    if cell.high is not None:
        high = Decimal(cell.high)
        if number > high or (number == high and not cell.has_high):
            return False
    return True


def representative(cell: Cell) -> str:
    """A value of the cell as text, the plainest there is."""
    if not isinstance(cell, IntervalCell):
        return cell.name
    return number_text(next(_numbers(cell)))


def _numbers(cell: IntervalCell) -> Iterator[Decimal]:
    low = Decimal(cell.low) if cell.low is not None else Decimal(0)
    if cell.has_low:
        yield low
    elif cell.high is None:
        yield low + 1
    elif cell.has_high:
        yield Decimal(cell.high)
    else:
        yield (low + Decimal(cell.high)) / 2
