"""From the cells of a column to its domain: the values that the table can tell apart."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from rubricc.adopt.nodes import Finding
from rubricc.adopt.tables.cells import compares, is_anything, numbers_of, words_of
from rubricc.adopt.tables.nodes import (
    UNKNOWN,
    Column,
    Field,
    Interval,
    Kind,
    Numbers,
    Test,
    Words,
)
from rubricc.adopt.wording import name_of

VERSION = re.compile(r"\s+v?[0-9]+(?:\.[0-9]+)+$", re.IGNORECASE)
TRUTHS = ({"yes": 1, "no": 0}, {"true": 1, "false": 0}, {"y": 1, "n": 0})
OTHER = "other"
MOST_VALUES = 200
"""More are no choice that anybody reads."""

Cut = tuple[Decimal, int]
"""A place between numbers: just before one (0) or just after it (1)."""


@dataclass(frozen=True, slots=True)
class Tested:
    """A column with the test of each of its cells, as a mask of its values."""

    column: Column
    masks: tuple[int, ...]
    note: str = ""


def column_name(header: str, taken: Collection[str]) -> str:
    """A header as a name, without the version that some put behind it."""
    return name_of(VERSION.sub("", header), taken, "column")


def tested(
    header: Field, name: str, cells: Sequence[Field], *, is_own: bool = False
) -> Tested | tuple[Finding, ...] | None:
    """A column of signals; None where nothing hangs on it: all cells say the same.

    In a table that `is_own`, whole numbers are never said to be *less than* something.
    """
    told = [cell for cell in cells if not is_anything(cell.text)]
    distinct = {cell.text.lower() for cell in told}
    if not distinct:
        return None
    numbers = [numbers_of(cell.text) for cell in told]
    if all(one is not None for one in numbers) and any(one.intervals for one in numbers if one):
        has_decimals = is_own and any(" than " in cell.text for cell in told)
        return _numeric(header.text, name, cells, has_decimals=has_decimals)
    wrong = tuple(
        Finding(
            "comparison",
            f"`{cell.text}` compares, and `{header.text}` has other cells that are no numbers",
            cell.place,
            "write numbers in the whole column, or list the words that are meant",
        )
        for cell in told
        if compares(cell.text)
    )
    return wrong or _worded(header, name, cells, is_own=is_own)


# ---- words -------------------------------------------------------------------------------------


def _worded(
    header: Field, name: str, cells: Sequence[Field], *, is_own: bool
) -> Tested | tuple[Finding, ...] | None:
    tests = [None if is_anything(cell.text) else words_of(cell.text) for cell in cells]
    told = [test for test in tests if test is not None]
    shown: dict[str, str] = {}
    for test in told:
        for word in test.values:
            shown.setdefault(word.lower(), word)
    if len(shown) > MOST_VALUES:
        message = f"`{header.text}` has {len(shown)} different values"
        mend = "leave it out with --ignore, or put values together"
        return (Finding("values", message, header.place, mend),)
    truth = next((one for one in TRUTHS if set(shown) <= set(one)), None)
    if truth is not None:
        column = Column(header.text, name, Kind.YES_NO, ("no", "yes"))
        return Tested(column, tuple(_mask(test, truth, column) for test in tests))
    is_all = any(test.is_negated and len(_lowered(test)) == len(shown) for test in told)
    if len(shown) == 1 and len(told) == len(cells) and not is_all:
        return None
    if len(shown) == 1 or is_all:
        other = OTHER if OTHER not in shown else "another"
        shown[other] = other
    values: list[str] = []
    for word in shown.values():
        values.append(name_of(word, values, "value", is_value=True))
    places = {word: place for place, word in enumerate(shown)}
    may_be_scale = all(_is_in_order(test, places, is_own=is_own) for test in told)
    column = Column(header.text, name, Kind.CHOICE, tuple(values), may_be_scale=may_be_scale)
    return Tested(column, tuple(_mask(test, places, column) for test in tests))


def _lowered(test: Words) -> set[str]:
    return {word.lower() for word in test.values}


def _is_in_order(test: Words, places: Mapping[str, int], *, is_own: bool) -> bool:
    """Whether a cell leaves room for an order: one value, or in our tables several as declared."""
    found = [places[word.lower()] for word in test.values]
    is_listed = is_own or len(found) == 1
    return is_listed and found == sorted(found) and not test.is_negated


def _mask(test: Words | None, places: Mapping[str, int], column: Column) -> int:
    if test is None:
        return column.everything
    found = 0
    for word in test.values:
        found |= 1 << places[word.lower()]
    return column.everything & ~found if test.is_negated else found


# ---- numbers -----------------------------------------------------------------------------------


def _numeric(header: str, name: str, cells: Sequence[Field], *, has_decimals: bool) -> Tested:
    tests: list[Test] = [
        None if is_anything(cell.text) else numbers_of(cell.text) for cell in cells
    ]
    intervals = [one for test in tests if isinstance(test, Numbers) for one in test.intervals]
    ends = [end for one in intervals for end in (one.low, one.high) if end is not None]
    is_whole = not has_decimals and all(end == end.to_integral_value() for end in ends)
    is_listed = all(one.low == one.high for one in intervals)
    is_negated = any(isinstance(test, Numbers) and test.is_negated for test in tests)
    listed = sorted(set(ends))
    is_row = is_whole and all(after - before == 1 for before, after in pairwise(listed))
    if is_listed and len(listed) > 1 and not is_row:
        return _listed(header, name, tests, listed)
    cuts = _cuts(intervals, is_whole=is_whole, is_open=is_negated)
    values: list[str | Interval] = [
        _between(low, high, is_whole=is_whole) for low, high in pairwise(cuts)
    ]
    has_unknown = any(isinstance(test, Numbers) and test.has_unknown for test in tests)
    if has_unknown:
        values.append(UNKNOWN)
    column = Column(header, name, Kind.NUMBER, tuple(values), is_whole=is_whole)
    masks = tuple(_numbers_mask(test, cuts, column) for test in tests)
    first, last = values[0], values[-1 - has_unknown]
    assert isinstance(first, Interval)
    assert isinstance(last, Interval)
    top = "on" if last.high is None else f"to {last.high}"
    kind = "whole numbers" if is_whole else "numbers"
    return Tested(column, masks, f"`{name}` is taken for {kind} from {first.low} {top}")


def _listed(header: str, name: str, tests: Sequence[Test], listed: list[Decimal]) -> Tested:
    """Numbers that stand for themselves: a scale of them."""
    places = {number: place for place, number in enumerate(listed)}
    names = tuple(f"{number:f}" for number in listed)
    kind = Kind.SCALE if all(number >= 0 for number in listed) else Kind.CHOICE
    safe = tuple(
        text.replace("-", "minus-").replace(".", "-") if "-" in text else text for text in names
    )
    column = Column(header, name, kind, safe)
    masks = []
    for test in tests:
        found = 0
        for one in test.intervals if isinstance(test, Numbers) else ():
            assert one.low is not None
            found |= 1 << places[one.low]
        is_negated = isinstance(test, Numbers) and test.is_negated
        masks.append(column.everything & ~found if test is None or is_negated else found)
    return Tested(column, tuple(masks))


def _ends(one: Interval, *, is_whole: bool) -> tuple[Cut | None, Cut | None]:
    """Where an interval begins and ends; whole numbers have no place after them but the next."""
    low = None if one.low is None else (one.low, 0 if one.has_low else 1)
    high = None if one.high is None else (one.high, 1 if one.has_high else 0)
    if is_whole:
        low = low and (low[0] + low[1], 0)
        high = high and (high[0] + high[1], 0)
    return low, high


def _cuts(intervals: Sequence[Interval], *, is_whole: bool, is_open: bool) -> list[Cut | None]:
    """All places that the cells tell apart, from the lowest number to the highest or on (None)."""
    ends = [_ends(one, is_whole=is_whole) for one in intervals]
    found = {cut for pair in ends for cut in pair if cut is not None}
    lowest, highest = min(found), max(found)
    starts = any(low == lowest and high is not None for low, high in ends)
    stops = any(high == highest and low is not None for low, high in ends)
    if is_open or not starts or any(low is None for low, _ in ends):
        size = Decimal(10) ** len(str(int(abs(lowest[0])) + 1))
        start = (Decimal(0), 0)
        found.add(start if lowest > start else (-size, 0))
    is_endless = is_open or not stops or any(high is None for _, high in ends)
    return [*sorted(found), None] if is_endless else [*sorted(found)]


def _between(low: Cut | None, high: Cut | None, *, is_whole: bool) -> Interval:
    assert low is not None
    if high is None:
        return Interval(low[0], low[1] == 0, None, has_high=False)
    if is_whole:
        return Interval(low[0], has_low=True, high=high[0] - 1, has_high=True)
    return Interval(low[0], low[1] == 0, high[0], has_high=high[1] == 1)


def _numbers_mask(test: Test, cuts: Sequence[Cut | None], column: Column) -> int:
    if not isinstance(test, Numbers):
        return column.everything
    found = 0
    for one in test.intervals:
        low, high = _ends(one, is_whole=column.is_whole)
        start = 0 if low is None else cuts.index(low)
        end = len(cuts) - 1 if high is None else cuts.index(high)
        found |= (1 << end) - (1 << start)
    if test.is_negated:
        found = column.everything & ~found
    if UNKNOWN in column.values and not test.is_negated:
        last = 1 << (len(column.values) - 1)
        found = found | last if test.has_unknown else found & ~last
    return found


def as_scale(column: Column) -> Column:
    """The same, its values in order."""
    return replace(column, kind=Kind.SCALE)
