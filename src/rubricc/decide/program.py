"""A table as a program that goes through columns of data, whatever engine runs it."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from rubricc.decide.partly import holds
from rubricc.decide.paths import Path, paths_of
from rubricc.decide.told import has, representative
from rubricc.frames import (
    Absence,
    Band,
    Bands,
    CellColumn,
    Coding,
    Enough,
    InCells,
    Member,
    Opposite,
    Program,
    Test,
    Texts,
    Walk,
)
from rubricc.model import (
    All,
    Any,
    Applies,
    AtLeast,
    Compare,
    CompareSignals,
    Condition,
    Defined,
    Guideline,
    Includes,
    IsUnknown,
    Not,
    Signal,
    SignalKind,
    Special,
    Value,
)
from rubricc.table import (
    DIGITS_AFTER,
    DIGITS_BEFORE,
    NONE,
    Column,
    IntervalCell,
    Table,
    data_text,
    text_value,
)


def program_of(table: Table, guideline: Guideline) -> Program:
    """The program of the table's decisions that can be looked up, over all of its columns."""
    columns = tuple(_column(table, guideline, column) for column in table.columns)
    paths = paths_of(table, guideline)
    ids = [one.id for one in table.decisions if one.id in paths.of]
    possible = None if paths.possible is None else _walk("possible", paths.possible)
    return Program(columns, tuple(_walk(one, paths.of[one]) for one in ids), possible)


def _walk(name: str, path: Path) -> Walk:
    outcomes = [None if one.outcome is None else data_text(one.outcome) for one in path.ends]
    clauses = [None if one.outcome is None else " ".join(one.clauses) for one in path.ends]
    return Walk(name, path.groups, tuple(outcomes), tuple(clauses))


# ---- columns -----------------------------------------------------------------------------------


def _column(table: Table, guideline: Guideline, column: Column) -> CellColumn:
    signal = next(one for one in guideline.signals if one.id == column.signal)
    return CellColumn(signal.id, _coding(signal, column), _absence(table, guideline, column))


def _coding(signal: Signal, column: Column) -> Coding:
    match signal.kind:
        case SignalKind.WHOLE | SignalKind.NUMBER:
            assert signal.low is not None
            bands = tuple(_bands(column))
            unknown = _named(column, Special.UNKNOWN.value)
            words = {"unknown": unknown[0]} if unknown else {}
            digits = DIGITS_BEFORE, DIGITS_AFTER
            return Bands(signal.kind is SignalKind.WHOLE, digits, signal.low, bands, words)
        case SignalKind.ANY_OF:
            assert column.member is not None
            return Member(column.member, signal.values, NONE)
        case SignalKind.YES_NO | SignalKind.CHOICE | SignalKind.SCALE:
            return Texts({value: _holding(column, value)[0] for value in signal.values})


def _holding(column: Column, value: Value) -> list[int]:
    """The cells that hold the value: one, or none where it is no value of the column's."""
    return [n for n, cell in enumerate(column.cells) if has(cell, column.member, value)]


def _bands(column: Column) -> Iterator[Band]:
    for number, cell in enumerate(column.cells):
        if isinstance(cell, IntervalCell):
            high = None if cell.high is None else Decimal(cell.high)
            yield Band(high, cell.has_high, number)


def _absence(table: Table, guideline: Guideline, column: Column) -> Absence | None:
    signal = next(one for one in guideline.signals if one.id == column.signal)
    if signal.only_when is None:
        return None
    columns = {one: tuple(_of_signal(table, one)) for one in {c.signal for c in table.columns}}
    usual = signal.usual
    cells = (
        [n for n, cell in enumerate(column.cells) if has(cell, column.member, usual)]
        if usual is not None
        else []
    )
    return Absence(
        applies=_test(guideline, columns, signal.only_when),
        cell=_named(column, Special.NOT_APPLICABLE.value)[0],
        texts=("", Special.NOT_APPLICABLE.value),
        usual=cells[0] if cells else None,
        number=usual if isinstance(usual, Decimal) else None,
    )


def _of_signal(table: Table, signal: str) -> Iterator[tuple[int, Column]]:
    for number, column in enumerate(table.columns):
        if column.signal == signal:
            yield number, column


# ---- conditions --------------------------------------------------------------------------------

Columns = Mapping[str, Sequence[tuple[int, Column]]]


def _test(guideline: Guideline, columns: Columns, condition: Condition) -> Test:
    """The condition as a test on cells; one that an `only when` may be, so it reads no decision."""
    match condition:
        case Compare(signal):
            number, column = columns[signal][0]
            cells = [
                cell
                for cell, value in _values(guideline, column)
                if holds(condition, guideline, {signal: value})
            ]
            return InCells(number, tuple(cells))
        case CompareSignals():
            return _comparison(guideline, columns, condition)
        case Includes(signal, member):
            number, column = next(one for one in columns[signal] if one[1].member == member)
            return InCells(number, _named(column, "yes"))
        case IsUnknown(signal):
            number, column = columns[signal][0]
            return InCells(number, _named(column, Special.UNKNOWN.value))
        case Applies(signal):
            number, column = columns[signal][0]
            return Opposite(InCells(number, _named(column, Special.NOT_APPLICABLE.value)))
        case Defined(name):
            known = {one.name: one.condition for one in guideline.definitions}
            return _test(guideline, columns, known[name])
        case All(parts):
            return Enough(len(parts), tuple(_test(guideline, columns, one) for one in parts))
        case Any(parts):
            return Enough(1, tuple(_test(guideline, columns, one) for one in parts))
        case AtLeast(count, parts):
            return Enough(count, tuple(_test(guideline, columns, one) for one in parts))
        case Not(part):
            return Opposite(_test(guideline, columns, part))
        case _:
            raise AssertionError(condition)


def _comparison(guideline: Guideline, columns: Columns, condition: CompareSignals) -> Test:
    (left, one), (right, other) = columns[condition.left][0], columns[condition.right][0]
    pairs = [
        Enough(2, (InCells(left, (cell,)), InCells(right, (beside,))))
        for cell, value in _values(guideline, one)
        for beside, second in _values(guideline, other)
        if holds(condition, guideline, {condition.left: value, condition.right: second})
    ]
    return Enough(1, tuple(pairs))


def _values(guideline: Guideline, column: Column) -> Iterator[tuple[int, Value]]:
    """The cells of a column that is its signal's only one, each with a value that lies in it."""
    signal = next(one for one in guideline.signals if one.id == column.signal)
    for number, cell in enumerate(column.cells):
        value = text_value(signal, representative(cell))
        assert value is not None
        yield number, value


def _named(column: Column, name: str) -> tuple[int, ...]:
    return tuple(number for number, cell in enumerate(column.cells) if cell.name == name)
