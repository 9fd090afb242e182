"""From the text that a data set holds to the number of the cell that it lies in, in SQL."""

from collections.abc import Iterator
from decimal import Decimal

from rubricc.decide import has
from rubricc.emit.sql_text import Names, cell_name, literal, name, sql_condition
from rubricc.model import Signal, SignalKind
from rubricc.table import (
    DIGITS_AFTER,
    DIGITS_BEFORE,
    NONE,
    Column,
    IntervalCell,
    StateCell,
    number_text,
)

INVALID = -1
"""Stands for a text that is no value of its signal, or has no place in its case."""

DECIMAL = f"DECIMAL(38, {DIGITS_AFTER})"


def told_cell(signal: Signal, column: Column, names: Names) -> str:
    """The number of the cell; NULL if nothing is told, -1 if it is no value."""
    text = f"CAST({name(signal.id)} AS VARCHAR)"
    told = _case([(f"{text} IS NULL OR {text} = ''", "NULL"), *_values(signal, column, text)])
    if signal.only_when is None:
        return told
    absent = next(number for number, cell in enumerate(column.cells) if cell.name == "n/a")
    applies = sql_condition(names, signal.only_when)
    silent = [f"{text} IS NULL", f"{text} IN ('', 'n/a')"]
    silent += [_says_usual(signal, column, text, told)] if signal.usual is not None else []
    return _case(
        [
            (applies, told),
            (f"NOT {applies}", _case([(" OR ".join(silent), str(absent))], str(INVALID))),
        ],
        "NULL",
    )


def _says_usual(signal: Signal, column: Column, text: str, told: str) -> str:
    """That the text tells just what is usual, of numbers not only what lies in the same cell."""
    usual = signal.usual
    assert usual is not None
    cells = [str(n) for n, cell in enumerate(column.cells) if has(cell, column.member, usual)]
    is_there = f"{told} IN ({', '.join(cells)})"
    if not isinstance(usual, Decimal):
        return is_there
    return f"({is_there} AND TRY_CAST({text} AS {DECIMAL}) = {_exact(number_text(usual))})"


def _case(arms: list[tuple[str, str]], otherwise: str = str(INVALID)) -> str:
    whens = " ".join(f"WHEN {test} THEN {result}" for test, result in arms)
    return f"CASE {whens} ELSE {otherwise} END"


def _values(signal: Signal, column: Column, text: str) -> Iterator[tuple[str, str]]:
    """The tests that find the cell, in order, for a text that is there."""
    match signal.kind:
        case SignalKind.ANY_OF:
            assert column.member is not None
            yield f"{text} = {literal(NONE)}", "0"
            yield f"NOT {_matches(text, _members(signal))}", str(INVALID)
            yield f"contains(' ' || {text} || ' ', {literal(f' {column.member} ')})", "1"
            yield "TRUE", "0"
        case SignalKind.WHOLE | SignalKind.NUMBER:
            yield from _numbers(signal, column, text)
        case _:
            for number, cell in enumerate(column.cells):
                if not isinstance(cell, StateCell):
                    yield f"{text} = {literal(cell.name)}", str(number)


def _members(signal: Signal) -> str:
    one = "|".join(value.replace(".", "[.]") for value in signal.values)
    return f"({one})( ({one}))*"


def _matches(text: str, pattern: str) -> str:
    return f"regexp_full_match({text}, {literal(pattern)})"


def _numbers(signal: Signal, column: Column, text: str) -> Iterator[tuple[str, str]]:
    for number, cell in enumerate(column.cells):
        if cell.name == "unknown":
            yield f"{text} = 'unknown'", str(number)
    fraction = f"[.]{'0' if signal.kind is SignalKind.WHOLE else '[0-9]'}{{1,{DIGITS_AFTER}}}"
    pattern = f"-?[0-9]{{1,{DIGITS_BEFORE}}}({fraction})?"
    yield f"NOT {_matches(text, pattern)}", str(INVALID)
    told = f"TRY_CAST({text} AS {DECIMAL})"
    assert signal.low is not None
    yield f"{told} < {_exact(number_text(signal.low))}", str(INVALID)
    for number, cell in enumerate(column.cells):
        if not isinstance(cell, IntervalCell):
            continue
        if cell.high is None:
            yield "TRUE", str(number)
        else:
            yield f"{told} {'<=' if cell.has_high else '<'} {_exact(cell.high)}", str(number)


def _exact(number: str) -> str:
    return f"CAST('{number}' AS {DECIMAL})"


def cell_column(signal: Signal, column: Column, names: Names) -> str:
    """The column of a SELECT that holds the number of the cell."""
    return f"{told_cell(signal, column, names)} AS {cell_name(column)}"
