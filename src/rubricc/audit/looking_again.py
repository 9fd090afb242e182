"""Which annotations may come out otherwise by the new rules.

Where a row records signals, both rules are asked about just the cases that agree with it, its cells
read as `apply` reads them: an empty cell and a signal without a column leave it open. Where a row
records no signal, its outcome says from which pairs of outcomes it may be.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from rubricc.audit.nodes import too_much
from rubricc.diff import Change, Comparison, Result, State, result_data, told_back
from rubricc.frames import BadRow, Row
from rubricc.meaning import Axis, Meaning, cell_of
from rubricc.model import Accepted, Chosen, Signal, SignalKind, Special, value_text
from rubricc.space import Space
from rubricc.table import is_number

Allowed = dict[int, frozenset[int]]
"""Levels with the cells that a row leaves open; those not named may have any."""

MOST_BAD = 100
MOST_AGAIN = 200_000
NOT_SURE = ("", "?", "not sure")
"""What a cell says where the annotator could not tell."""
NAMES = ("id", "item", "item_id", "annotator", "annotator_id")
"""Columns that say which annotation it is, and whose."""


@dataclass(frozen=True, slots=True)
class Again:
    """An annotation to look at again. Outcomes are told as data has them; `is_certain` where no
    case that agrees with the row comes out as before."""

    row: int
    named: Mapping[str, str]
    decision: str
    recorded: str | None
    before: tuple[str, ...]
    after: tuple[str, ...]
    is_certain: bool


@dataclass(frozen=True, slots=True)
class BadCell:
    """A cell that is no value of its signal, or (without a column) a row that cannot be read."""

    row: int
    column: str | None
    message: str


@dataclass(frozen=True, slots=True)
class Report:
    """What came of a file: `by_signals` rows were judged by what they record, the others by their
    outcome. `impossible` rows record what cannot occur. `unknown` decisions were not counted."""

    rows: int
    by_signals: int
    again: tuple[Again, ...]
    impossible: tuple[int, ...]
    bad: tuple[BadCell, ...]
    unknown: tuple[str, ...]


def look_again(comparison: Comparison, rows: Iterable[Row | BadRow]) -> Report:
    """Judge every row by what changed. Raises TooMuchError where a list of what must be looked at
    again is of no use."""
    signals = comparison.names.signals
    changed = [one for one in comparison.difference.decisions if one.state is not State.EQUAL]
    unknown = [one.decision for one in changed if one.decision not in comparison.found]
    total = by_signals = 0
    again: list[Again] = []
    impossible: list[int] = []
    bad: list[BadCell] = []
    for row in rows:
        total += 1
        if isinstance(row, BadRow):
            bad.append(BadCell(row.number, None, row.message))
        else:
            cells = {signals.get(name, name): text for name, text in row.cells.items()}
            told = Row(row.number, cells)
            by_signals += _records(comparison, told)
            for decision in (one.decision for one in changed if one.decision in comparison.found):
                found = _judge(comparison, decision, told)
                again += [found] if isinstance(found, Again) else []
                bad += found if isinstance(found, list) else []
                impossible += [row.number] if found is Special.NOT_APPLICABLE else []
        if len(again) > MOST_AGAIN:
            too_much(
                f"more than {MOST_AGAIN:,} annotations must be looked at again; split the file"
            )
        if len(bad) >= MOST_BAD:
            break
    once = tuple(dict.fromkeys(impossible))
    cells_once = tuple(dict.fromkeys(bad))[:MOST_BAD]
    return Report(total, by_signals, tuple(again), once, cells_once, tuple(unknown))


def _records(comparison: Comparison, row: Row) -> bool:
    """Whether a row has a value of some signal."""
    return any(
        row.cells.get(signal.id, "") not in NOT_SURE
        for meaning, _ in comparison.found.values()
        for signal in meaning.guideline.signals
    )


def _judge(
    comparison: Comparison, decision: str, row: Row
) -> Again | list[BadCell] | Special | None:
    """Whether one decision of a row may have changed, or what is wrong with the row."""
    meaning, pairs = comparison.found[decision]
    allowed = _allowed(meaning, row, comparison.loose)
    if not isinstance(allowed, dict):
        return allowed
    reached = [found for found in _reached(meaning.space, pairs, allowed) if found is not None]
    if not reached:
        return Special.NOT_APPLICABLE
    changes = [found for found in reached if isinstance(found, Change)]
    recorded = row.cells.get(decision) or None
    before = {one: told_back(one.before, comparison.names, decision) for one in changes}
    agreeing = [one for one in changes if records(recorded, before[one])]
    told = agreeing if not allowed or agreeing else changes
    if not told:
        return None
    return Again(
        row.number,
        {name: row.cells[name] for name in NAMES if name in row.cells},
        decision,
        recorded,
        tuple(dict.fromkeys(result_data(before[one]) for one in told)),
        tuple(dict.fromkeys(result_data(one.after) for one in told)),
        is_certain=len(changes) == len(reached),
    )


def records(recorded: str | None, result: Result) -> bool:
    """Whether an annotation says what a decision comes to: of several accepted labels one will do,
    labels may stand in any order."""
    match recorded, result:
        case None, _:
            return False
        case str(), Accepted(labels):
            return {*recorded.split("|")} <= {*labels}
        case str(), Chosen(labels):
            return recorded != "" and {*recorded.split(" ")} - {"-"} == {*labels}
        case _:
            return recorded == result_data(result)


def _allowed(meaning: Meaning, row: Row, loose: frozenset[str]) -> Allowed | list[BadCell]:
    """What a row leaves open, or the cells that cannot be read."""
    signals = {signal.id: signal for signal in meaning.guideline.signals}
    bad: dict[BadCell, None] = {}
    allowed: Allowed = {}
    for level, axis in enumerate(meaning.axes):
        text = row.cells.get(axis.signal, "")
        is_absent = text == Special.NOT_APPLICABLE.value and Special.NOT_APPLICABLE in axis.cells
        if text in NOT_SURE or (is_absent and axis.signal in loose):
            continue
        signal = signals[axis.signal]
        cell = None if is_absent else _cell(meaning, axis, signal, text)
        if is_absent:
            allowed[level] = frozenset(_absent(axis))
        elif cell is None:
            message = f"`{text[:100]}` is no value of `{axis.signal}`"
            bad[BadCell(row.number, axis.signal, message)] = None
        else:
            is_usual = signal.usual is not None and text == value_text(signal.usual)
            allowed[level] = frozenset((cell, *(_absent(axis) if is_usual else ())))
    return list(bad) or allowed


def _cell(meaning: Meaning, axis: Axis, signal: Signal, text: str) -> int | None:
    if axis.member is not None:
        members = {one.member for one in meaning.axes if one.signal == axis.signal}
        held = set() if text == "-" else set(text.split(" "))
        return axis.cells.index("yes" if axis.member in held else "no") if held <= members else None
    if text == Special.UNKNOWN.value and Special.UNKNOWN in axis.cells:
        return axis.cells.index(Special.UNKNOWN)
    if text in axis.cells:
        return axis.cells.index(text)
    number = Decimal(text) if is_number(text) else None
    is_whole = signal.kind is SignalKind.WHOLE
    if number is None or (is_whole and number != number.to_integral_value()):
        return None
    try:
        return cell_of(axis, number)
    except StopIteration:
        return None


def _absent(axis: Axis) -> Iterator[int]:
    """Where the signal does not apply; what is usual may be told of it there, too."""
    if Special.NOT_APPLICABLE in axis.cells:
        yield axis.cells.index(Special.NOT_APPLICABLE)


def _reached(space: Space, diagram: int, allowed: Allowed) -> Iterator[object]:
    """The values of a diagram on the cases that are left open."""
    seen: set[int] = set()
    pending = [diagram]
    while pending:
        node = pending.pop()
        if node in seen:
            continue
        seen.add(node)
        if space.is_terminal(node):
            yield space.value(node)
            continue
        children, cells = space.children(node), allowed.get(space.level(node))
        pending.extend(children if cells is None else (children[cell] for cell in sorted(cells)))
