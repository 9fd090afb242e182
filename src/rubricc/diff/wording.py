"""Boxes and cases of the joint space in the author's words."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from rubricc.diff.covering import Box
from rubricc.diff.nodes import Result
from rubricc.meaning import Axis, Cell, Interval, number_in
from rubricc.model import (
    Circle,
    Conflict,
    Gap,
    Guideline,
    Signal,
    SignalKind,
    Special,
    number_text,
    outcome_text,
    signal_text,
    value_in_text,
)

STATES = {Special.NOT_APPLICABLE: "not applicable", Special.UNKNOWN: "unknown"}


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


def box_words(axes: tuple[Axis, ...], guideline: Guideline, box: Box) -> str:
    """The condition that tells a box: its signals in declared order, joined by `and`."""
    places = {signal.id: place for place, signal in enumerate(guideline.signals)}
    kinds = {signal.id: signal.kind for signal in guideline.signals}
    parts = sorted(box, key=lambda part: (places[axes[part[0]].signal], axes[part[0]].name))
    words = [_words(axes[level], kinds[axes[level].signal], cells) for level, cells in parts]
    several = len(words) > 1
    return " and ".join(
        f"({one})" if several and (" or " in one or ", " in one) else one for one in words
    )


def _words(axis: Axis, kind: SignalKind, cells: tuple[int, ...]) -> str:
    name = signal_text(axis.signal)
    values = [number for number in cells if not isinstance(axis.cells[number], Special)]
    states = [state for number in cells if isinstance(state := axis.cells[number], Special)]
    every = [number for number, cell in enumerate(axis.cells) if not isinstance(cell, Special)]
    if len(values) == len(every):
        # INVARIANT: a box that allows every cell does not name the variable
        missing = [one for one in axis.cells if isinstance(one, Special) and one not in states]
        return " and ".join(f"not ({name} is {STATES[one]})" for one in missing)
    told = list(_value_words(axis, kind, name, values, len(every))) if values else []
    return " or ".join([*told, *(f"{name} is {STATES[state]}" for state in states)])


def _value_words(
    axis: Axis, kind: SignalKind, name: str, cells: list[int], every: int
) -> Iterator[str]:
    known = [axis.cells[number] for number in cells]
    if axis.member is not None:
        includes = f"{name} includes `{axis.member}`"
        yield includes if known == ["yes"] else f"not ({includes})"
    elif isinstance(known[0], Interval):
        yield from (f"{name} {run}" for run in _runs(axis, cells))
    elif kind is SignalKind.YES_NO:
        yield name if known == ["yes"] else f"not {name}"
    elif len(cells) == 1:
        yield f"{name} is {value_in_text(str(known[0]))}"
    elif every - len(cells) == 1:
        (other,) = {*axis.cells} - {*known, *Special}
        yield f"{name} is not {value_in_text(str(other))}"
    else:
        yield f"{name} is one of {', '.join(value_in_text(str(one)) for one in known)}"


def _runs(axis: Axis, cells: list[int]) -> Iterator[str]:
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
        yield _range(low, high, is_first=run[0] == 0, is_last=run[-1] == last)


def _range(low: Interval, high: Interval, *, is_first: bool, is_last: bool) -> str:
    start = f"is {'at least' if low.has_low else 'more than'} {number_text(low.low)}"
    if is_last or high.high is None:
        return start
    end = f"is {'at most' if high.has_high else 'less than'} {number_text(high.high)}"
    if low.low == high.high:
        return f"is {number_text(low.low)}"
    if is_first:
        return end
    if low.has_low and high.has_high:
        return f"is between {number_text(low.low)} and {number_text(high.high)}"
    return f"{start} and {end.removeprefix('is ')}"


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
        if signal.id in case and (signal.id in named or case[signal.id] not in _usual(signal))
    }


def _usual(signal: Signal) -> tuple[str, ...]:
    """What goes without saying."""
    match signal.usual:
        case str() as value:
            return value, "n/a"
        case Decimal() as number:
            return number_text(number), "n/a"
        case Special() as state:
            return state.value, "n/a"
        case None if signal.kind is SignalKind.YES_NO:
            return "no", "n/a"
        case _:
            return "-", "n/a"
