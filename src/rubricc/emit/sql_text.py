"""Pieces of SQL: names, literals, and conditions on the cells of columns."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rubricc.decide import holds, representative
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
    Special,
    Value,
)
from rubricc.table import Column, text_value


def name(text: str) -> str:
    """A quoted name."""
    return '"' + text.replace('"', '""') + '"'


def literal(text: str) -> str:
    """A quoted text."""
    return "'" + text.replace("'", "''") + "'"


def cell_name(column: Column) -> str:
    """The name of the column that holds the number of a case's cell."""
    return name(f"rubricc.cell.{column.id}")


@dataclass(frozen=True, slots=True)
class Names:
    """What conditions are translated by: the guideline, and its columns signal by signal."""

    guideline: Guideline
    columns: Mapping[str, Sequence[Column]]

    def values(self, column: Column) -> Iterator[tuple[int, Value]]:
        """The cells of a signal's one column by number, each with a value that lies in it."""
        signal = next(one for one in self.guideline.signals if one.id == column.signal)
        for number, cell in enumerate(column.cells):
            value = text_value(signal, representative(cell))
            assert value is not None
            yield number, value


def sql_condition(names: Names, condition: Condition) -> str:
    """The condition on cells; NULL where it depends on a cell that is not known."""
    match condition:
        case Compare(signal):
            column = names.columns[signal][0]
            return _among(column, _holding(names, column, condition))
        case CompareSignals(left, _, _):
            return _pairs(names, names.columns[left][0], condition)
        case Includes(signal, member):
            column = next(one for one in names.columns[signal] if one.member == member)
            return _among(column, _named(column, "yes".__eq__))
        case IsUnknown(signal):
            column = names.columns[signal][0]
            return _among(column, _named(column, Special.UNKNOWN.value.__eq__))
        case Applies(signal):
            column = names.columns[signal][0]
            return _among(column, _named(column, Special.NOT_APPLICABLE.value.__ne__))
        case Defined(definition):
            found = next(one for one in names.guideline.definitions if one.name == definition)
            return sql_condition(names, found.condition)
        case All(parts):
            return _joined("AND", [sql_condition(names, part) for part in parts], "TRUE")
        case Any(parts):
            return _joined("OR", [sql_condition(names, part) for part in parts], "FALSE")
        case AtLeast(count, parts):
            return _at_least(count, [sql_condition(names, part) for part in parts])
        case Not(part):
            return f"NOT {sql_condition(names, part)}"
        case _:
            raise AssertionError(condition)


def _joined(word: str, parts: Sequence[str], nothing: str) -> str:
    return f"({f' {word} '.join(parts)})" if parts else nothing


def _at_least(count: int, parts: Sequence[str]) -> str:
    ones = [f"CASE WHEN {part} THEN 1 WHEN NOT {part} THEN 0 END" for part in parts]
    return f"({' + '.join(ones) or '0'} >= {count})"


def _among(column: Column, cells: Iterable[int]) -> str:
    chosen = ", ".join(map(str, cells))
    if not chosen:
        return "FALSE"
    return f"{cell_name(column)} IN ({chosen})"


def _named(column: Column, test: Callable[[str], object]) -> Iterator[int]:
    return (number for number, cell in enumerate(column.cells) if test(cell.name) is True)


def _holding(names: Names, column: Column, condition: Condition) -> Iterator[int]:
    for number, value in names.values(column):
        if holds(condition, names.guideline, {column.signal: value}):
            yield number


def _pairs(names: Names, left: Column, condition: CompareSignals) -> str:
    right = names.columns[condition.right][0]
    parts = []
    for number, value in names.values(left):
        cells = [
            other
            for other, beside in names.values(right)
            if holds(condition, names.guideline, {left.signal: value, right.signal: beside})
        ]
        if cells:
            parts.append(f"({_among(left, [number])} AND {_among(right, cells)})")
    return _joined("OR", parts, "FALSE")
