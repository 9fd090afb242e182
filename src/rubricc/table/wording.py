"""Values as text: what a case is told in, and what cells are called."""

from decimal import Decimal

from rubricc.meaning import Cell, Interval
from rubricc.model import Signal, SignalKind, Special, Value
from rubricc.table.outcomes import Accepted, Chosen, Flagged, Inapplicable, Outcome, Score

NONE = "-"
"""A set without members."""


def number_text(number: Decimal) -> str:
    """The number in shortest form: no exponent, no trailing zeros, no negative zero."""
    text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def data_text(outcome: Outcome) -> str:
    """An outcome as data files hold it: `a|b` where several are accepted, `flag:tone`, `n/a`."""
    match outcome:
        case Accepted(labels=labels):
            return "|".join(labels)
        case Chosen(labels=labels):
            return " ".join(labels) or NONE
        case Score(value=value):
            return value
        case Flagged(queue=queue):
            return f"flag:{queue or ''}"
        case Inapplicable():
            return "n/a"


def value_text(signal: Signal, value: Value) -> str:
    """The value as a case tells it: a set as its members in declared order, `-` for none."""
    match value:
        case Special():
            return value.value
        case Decimal():
            return number_text(value)
        case frozenset():
            return " ".join(member for member in signal.values if member in value) or NONE
        case str():
            return value


def text_value(signal: Signal, text: str) -> Value | None:
    """The value that a text tells, None if the signal has no such value. Undoes `value_text`."""
    if text == Special.NOT_APPLICABLE.value:
        return Special.NOT_APPLICABLE
    match signal.kind:
        case SignalKind.WHOLE | SignalKind.NUMBER:
            return _text_number(signal, text)
        case SignalKind.ANY_OF:
            members = frozenset(() if text == NONE else text.split(" "))
            return members if members <= set(signal.values) else None
        case _:
            return text if text in signal.values else None


DIGITS_BEFORE = 19
DIGITS_AFTER = 18
"""How long a told number may be, so that SQL with its 38 digits reads it exactly too."""


def _text_number(signal: Signal, text: str) -> Value | None:
    if text == Special.UNKNOWN.value:
        return Special.UNKNOWN if signal.may_be_unknown else None
    if not is_number(text):
        return None
    number = Decimal(text)
    if signal.kind is SignalKind.WHOLE and number != number.to_integral_value():
        return None
    if signal.low is not None and number < signal.low:
        return None
    if signal.high is not None and number > signal.high:
        return None
    return number


def is_number(text: str) -> bool:
    """Whether a text is a number as data writes it: digits, perhaps a sign and a fraction."""
    whole, point, fraction = text.removeprefix("-").partition(".")
    return (
        _are_digits(whole)
        and len(whole) <= DIGITS_BEFORE
        and (not point or _are_digits(fraction))
        and len(fraction) <= DIGITS_AFTER
    )


def _are_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def cell_text(cell: Cell, *, is_whole: bool) -> str:
    """What the cell is called; two cells of one column never have one name."""
    match cell:
        case str():
            return cell
        case Special():
            return cell.value
        case Interval():
            return interval_text(cell, is_whole=is_whole)


def interval_text(interval: Interval, *, is_whole: bool) -> str:
    """The interval in words: `0 to 4`, `5`, `more than 2.5 to less than 4`, `10 or more`."""
    low = number_text(interval.low)
    if interval.high is None:
        return f"{low} or more" if interval.has_low else f"more than {low}"
    if interval.low == interval.high:
        return low
    high = number_text(interval.high)
    if is_whole:
        return f"{low} to {high}"
    start = low if interval.has_low else f"more than {low}"
    return f"{start} to {high}" if interval.has_high else f"{start} to less than {high}"
