"""Tests of columns in the language's words: as short as they go, and value by value.

The second way shares no arithmetic with the first, so that what is proved equal was said twice.
"""

from collections.abc import Iterator
from decimal import Decimal

from rubricc.adopt.tables.nodes import UNKNOWN, Column, Cube, Interval, Kind


def short(columns: tuple[Column, ...], cube: Cube) -> str:
    """The condition of a cube; "" where it tests nothing."""
    pairs = zip(columns, cube, strict=True)
    return " and ".join(_test(column, mask) for column, mask in pairs if mask != column.everything)


def word_by_word(columns: tuple[Column, ...], cube: Cube) -> str:
    """The same, every value named."""
    parts = []
    for column, mask in zip(columns, cube, strict=True):
        if mask != column.everything:
            each = [_value(column, place) for place in _places(mask)]
            parts.append(each[0] if len(each) == 1 else f"({' or '.join(each)})")
    return " and ".join(parts)


def _places(mask: int) -> list[int]:
    return [place for place in range(mask.bit_length()) if mask >> place & 1]


def _subject(column: Column) -> str:
    side = "" if column.side is None else f" of {column.side}"
    return f"`{column.name}`{side}"


def _name(value: str | Interval) -> str:
    assert isinstance(value, str)
    return f"`{value}`"


def _value(column: Column, place: int) -> str:
    """That a column has one of its values."""
    subject, value = _subject(column), column.values[place]
    if isinstance(value, Interval):
        return _one_interval(subject, value)
    if column.kind is Kind.NUMBER:
        return f"{subject} is unknown"
    if column.kind is Kind.YES_NO:
        holds = subject if column.member is None else f"{subject} includes `{column.member}`"
        return holds if value == "yes" else f"(not {holds})"
    return f"{subject} is `{value}`"


def _one_interval(subject: str, one: Interval) -> str:
    """An interval by its two ends."""
    assert one.low is not None
    if one.low == one.high:
        return f"{subject} is {one.low:f}"
    low = f"{subject} is {'at least' if one.has_low else 'more than'} {one.low:f}"
    if one.high is None:
        return low
    return f"({low} and {subject} is {'at most' if one.has_high else 'less than'} {one.high:f})"


# ---- short ---------------------------------------------------------------------------------------


def _test(column: Column, mask: int) -> str:
    match column.kind:
        case Kind.YES_NO:
            holds = _subject(column)
            if column.member is not None:
                holds = f"{holds} includes `{column.member}`"
            return holds if mask == 0b10 else f"not {holds}"
        case Kind.NUMBER:
            return _number(column, mask)
        case _:
            return _named(column, mask)


def _named(column: Column, mask: int) -> str:
    subject, places = _subject(column), _places(mask)
    names = [_name(column.values[place]) for place in places]
    last = len(column.values) - 1
    if len(names) == 1:
        return f"{subject} is {names[0]}"
    is_run = places[-1] - places[0] == len(places) - 1
    if column.kind is Kind.SCALE and is_run and places[-1] == last:
        return f"{subject} is at least {names[0]}"
    if column.kind is Kind.SCALE and is_run and places[0] == 0:
        return f"{subject} is at most {names[-1]}"
    if len(names) == last:
        missing = next(place for place in range(last + 1) if place not in places)
        return f"{subject} is not {_name(column.values[missing])}"
    if column.kind is Kind.SCALE and is_run:
        return f"{subject} is between {names[0]} and {names[-1]}"
    return f"({subject} is one of {', '.join(names)})"


def _number(column: Column, mask: int) -> str:
    """Runs of numbers, each told by its ends."""
    subject, has_unknown = _subject(column), column.values[-1] == UNKNOWN
    count = len(column.values) - has_unknown
    parts = [_run(column, first, last, count) for first, last in _runs(mask, count)]
    if has_unknown and mask >> count & 1:
        parts.append(f"{subject} is unknown")
    elif has_unknown and mask == (1 << count) - 1:
        return f"{subject} is not unknown"
    return parts[0] if len(parts) == 1 else f"({' or '.join(parts)})"


def _runs(mask: int, count: int) -> Iterator[tuple[int, int]]:
    start = None
    for place in range(count + 1):
        is_in = place < count and mask >> place & 1
        if is_in and start is None:
            start = place
        if not is_in and start is not None:
            yield start, place - 1
            start = None


def _run(column: Column, first: int, last: int, count: int) -> str:
    subject, low, high = _subject(column), column.values[first], column.values[last]
    assert isinstance(low, Interval)
    assert isinstance(high, Interval)
    assert low.low is not None
    start = f"{'at least' if low.has_low else 'more than'} {low.low:f}"
    if last == count - 1:
        return f"{subject} is {start}"
    assert high.high is not None
    end = f"{'at most' if high.has_high else 'less than'} {high.high:f}"
    if first == 0:
        return f"{subject} is {end}" if high.high != low.low else f"{subject} is {low.low:f}"
    if low.low == high.high:
        return f"{subject} is {low.low:f}"
    if low.has_low and high.has_high:
        return f"{subject} is between {low.low:f} and {high.high:f}"
    return f"({subject} is {start} and {subject} is {end})"


def domain(column: Column) -> str:
    """The domain of a column."""
    match column.kind:
        case Kind.YES_NO:
            return "yes or no"
        case Kind.SCALE:
            return " < ".join(map(_name, column.values))
        case Kind.CHOICE:
            *names, last = map(_name, column.values)
            return f"{', '.join(names)} or {last}"
        case Kind.NUMBER:
            return _range(column)


def _range(column: Column) -> str:
    has_unknown = column.values[-1] == UNKNOWN
    first, last = column.values[0], column.values[-1 - has_unknown]
    assert isinstance(first, Interval)
    assert isinstance(last, Interval)
    whole = "" if column.is_whole else "number from "
    end = "or more" if last.high is None else f"to {last.high:f}"
    return f"{whole}{first.low or Decimal(0):f} {end}{' or unknown' if has_unknown else ''}"
