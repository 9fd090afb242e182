"""Boxes and cases of the joint space in the author's words."""

from collections.abc import Iterator, Sequence
from typing import assert_never

from rubricc.diff.covering import Box
from rubricc.diff.nodes import Decider, Result
from rubricc.diff.pairing import RESULTS
from rubricc.diff.vocabulary import Column, Time
from rubricc.meaning import Axis, Cell, Interval, Meaning, number_in
from rubricc.model import (
    Accepted,
    Amount,
    Chosen,
    Circle,
    Conflict,
    Flagged,
    Gap,
    Guideline,
    Inapplicable,
    Signal,
    SignalKind,
    Special,
    number_text,
    outcome_text,
    signal_text,
    value_in_text,
    value_text,
)

STATES: dict[object, str] = {Special.NOT_APPLICABLE: "not applicable", Special.UNKNOWN: "unknown"}


def result_words(result: Result) -> str:
    """What a decision comes to, in words."""
    match result:
        case Gap():
            return "no outcome (a gap)"
        case Conflict():
            return "no outcome (a conflict)"
        case Circle():
            return "no outcome (a priority circle)"
        case _:
            return outcome_text(result)


def result_data(result: Result) -> str:
    """An outcome as data files hold it."""
    match result:
        case Accepted(labels):
            return "|".join(labels)
        case Chosen(labels):
            return " ".join(labels) or "-"
        case Amount(value):
            return number_text(value)
        case Flagged(queue):
            return f"flag:{queue or ''}"
        case Inapplicable():
            return "n/a"
        case Gap() | Conflict() | Circle():
            return f"!{type(result).__name__.lower()}"
        case _:
            assert_never(result)


def box_words(meaning: Meaning, columns: tuple[Column, ...], box: Box) -> str:
    """The condition that tells a box: the guideline's words, then its signals in declared order,
    joined by `and`."""
    axes, signals = meaning.axes, meaning.guideline.signals
    places = {signal.id: place for place, signal in enumerate(signals)}
    kinds = {signal.id: signal.kind for signal in signals}
    words = [column_words(columns[place], values) for place, values in box.said]
    parts = sorted(box.cells, key=lambda part: (places[axes[part[0]].signal], axes[part[0]].name))
    words += [_words(axes[level], kinds[axes[level].signal], cells) for level, cells in parts]
    several = len(words) > 1
    return " and ".join(f"({one})" if several and _is_open(one) else one for one in words)


IS = {Time.ANY: "is", Time.BEFORE: "was", Time.NOW: "is now"}
HAS = {Time.ANY: "has", Time.BEFORE: "had", Time.NOW: "now has"}


def column_words(column: Column, values: tuple[int, ...]) -> str:
    """That a word of the guideline has one of some values; not all of them, nor none."""
    if column.words is not None:
        when = f" ({column.time})" if column.time else ""
        return f"{column.words}{when}" if values == (0,) else f"not {_enclosed(column.words)}{when}"
    name, verb = f"`{column.name}`", IS[column.time]
    results = [column.values[value] for value in values]
    left = [one for n, one in enumerate(column.values) if n not in values]
    if len(left) == 1 and len(results) > 1 and not isinstance(left[0], FAILURES):
        return f"not ({name} {verb} {_outcome(column, left[0])})"
    listed = ", ".join(_outcome(column, one) for one in results)
    if len(results) > 1:
        return f"{name} {verb} one of {listed}"
    return f"{name} {HAS[column.time] if isinstance(results[0], FAILURES) else verb} {listed}"


def _outcome(column: Column, result: object) -> str:
    """An outcome; a condition on a label with others nested under it would speak of these, too."""
    assert isinstance(result, RESULTS)
    match result:
        case Accepted((label,)) if label in column.parents:
            return f"{result_words(result)} itself"
        case _:
            return result_words(result)


def decider_words(decider: Decider, before: Result, after: Result) -> str:
    """Of which clause a change came."""
    clause = f"**{decider.clause}**"
    if isinstance(before, Chosen) and isinstance(after, Chosen):
        return f"{clause} {'now decides' if decider.is_now else 'decided'} and just that changes"
    if decider.is_now:
        verb = "had" if isinstance(before, FAILURES) else "was"
        return f"{clause} now decides what {verb} {result_words(before)}"
    verb = "now has" if isinstance(after, FAILURES) else "is now"
    return f"{clause} decided what {verb} {result_words(after)}"


FAILURES = (Gap, Conflict, Circle)


def _is_open(words: str) -> bool:
    """Whether a condition could be misread beside another: it has `or` or a list, not enclosed."""
    return (" or " in words or ", " in words) and not (
        words.startswith("not (") and words.endswith(")") and words.count("(") == 1
    )


def _words(axis: Axis, kind: SignalKind, cells: tuple[int, ...]) -> str:
    """What holds just where the variable has one of the cells; not all of them, nor none."""
    name = signal_text(axis.signal)
    every = {n for n, cell in enumerate(axis.cells) if not isinstance(cell, Special)}
    states = [n for n, cell in enumerate(axis.cells) if isinstance(cell, Special)]
    values = [cell for cell in cells if cell in every]
    missing = sorted(every - {*values})
    if states and missing and {*states} <= {*cells} and len(missing) <= max(1, len(values)):
        # a comparison is false where there is no value, so its opposite holds there
        return f"not {_enclosed(_values(axis, kind, name, missing, positive=True))}"
    told = [f"{name} is {STATES[axis.cells[n]]}" for n in states if n in cells]
    if values and missing:
        told.insert(0, _values(axis, kind, name, values, positive=bool(states)))
    elif values:
        left = [n for n in states if n not in cells]
        told.insert(0, " and ".join(f"not ({name} is {STATES[axis.cells[n]]})" for n in left))
        told = told[:1]
    return _either(told)


def _either(parts: list[str]) -> str:
    """Any of some conditions; `and` and `or` do not mix without parentheses."""
    if len(parts) == 1:
        return parts[0]
    return " or ".join(f"({one})" if f" {one} ".count(" and ") else one for one in parts)


def _enclosed(words: str) -> str:
    return words if " " not in words else f"({words})"


def _values(axis: Axis, kind: SignalKind, name: str, cells: list[int], *, positive: bool) -> str:
    """That the signal has one of the values; `positive` where it may have no value at all."""
    known = [axis.cells[number] for number in cells]
    every = [cell for cell in axis.cells if not isinstance(cell, Special)]
    if axis.member is not None:
        includes = f"{name} includes `{axis.member}`"
        applies = f" and not ({name} is not applicable)" if positive else ""
        return includes if known == ["yes"] else f"not ({includes}){applies}"
    if isinstance(known[0], Interval):
        return _either(list(_runs(axis, name, cells)))
    if kind is SignalKind.YES_NO and known == ["yes"]:
        return name
    if kind is SignalKind.YES_NO and not positive:
        return f"not {name}"
    if len(cells) == 1:
        return f"{name} is {value_in_text(str(known[0]))}"
    if len(every) - len(cells) == 1:
        (other,) = {*every} - {*known}
        return f"{name} is not {value_in_text(str(other))}"
    return f"{name} is one of {', '.join(value_in_text(str(one)) for one in known)}"


def _runs(axis: Axis, name: str, cells: list[int]) -> Iterator[str]:
    """Intervals that touch are told as one."""
    runs: list[list[int]] = []
    for number in cells:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    last = max(n for n, cell in enumerate(axis.cells) if isinstance(cell, Interval))
    for run in runs:
        low, high = axis.cells[run[0]], axis.cells[run[-1]]
        assert isinstance(low, Interval)
        assert isinstance(high, Interval)
        bounds = _range(low, high, is_first=run[0] == 0, is_last=run[-1] == last)
        yield " and ".join(f"{name} {bound}" for bound in bounds)


def _range(low: Interval, high: Interval, *, is_first: bool, is_last: bool) -> tuple[str, ...]:
    start = f"is {'at least' if low.has_low else 'more than'} {number_text(low.low)}"
    if is_last or high.high is None:
        return (start,)
    end = f"is {'at most' if high.has_high else 'less than'} {number_text(high.high)}"
    if low.low == high.high:
        return (f"is {number_text(low.low)}",)
    if is_first:
        return (end,)
    if low.has_low and high.has_high:
        return (f"is between {number_text(low.low)} and {number_text(high.high)}",)
    return (start, end)


def values_of_case(
    axes: tuple[Axis, ...], guideline: Guideline, case: Sequence[int]
) -> dict[str, str]:
    """Every signal of a case with its value as data holds it, in declared order."""
    found: dict[str, list[tuple[Axis, Cell]]] = {}
    for axis, cell in zip(axes, case, strict=True):
        found.setdefault(axis.signal, []).append((axis, axis.cells[cell]))
    return {
        signal.id: _value(found[signal.id], signal)
        for signal in guideline.signals
        if signal.id in found
    }


def _value(parts: list[tuple[Axis, Cell]], signal: Signal) -> str:
    axis, cell = parts[0]
    if isinstance(cell, Special):
        return cell.value
    if axis.member is not None:
        held = {part.member for part, inside in parts if inside == "yes"}
        ordered = [member for member in signal.values if member in held]
        return " ".join((*ordered, *sorted(one or "" for one in held - {*ordered}))) or "-"
    return number_text(number_in(cell)) if isinstance(cell, Interval) else cell


def shown_part(guideline: Guideline, case: dict[str, str], named: set[str]) -> dict[str, str]:
    """The part of a case worth telling: what is named, and what is not as usual."""
    return {
        signal.id: case[signal.id]
        for signal in guideline.signals
        if signal.id in case
        and case[signal.id] != "n/a"
        and (signal.id in named or case[signal.id] != _usual(signal))
    }


def _usual(signal: Signal) -> str:
    """What goes without saying."""
    if signal.usual is not None:
        return value_text(signal.usual)
    return "no" if signal.kind is SignalKind.YES_NO else "-"
