"""Cells as short text, the same in every artifact that people read or load."""

from collections.abc import Collection, Sequence

from rubricc.table import Column, IntervalCell, Row, Table


def cells_text(column: Column, names: Sequence[str]) -> str:
    """Some cells of a column in words; intervals that touch are told as one."""
    runs: list[list[int]] = []
    wanted = set(names)
    for number, cell in enumerate(column.cells):
        if cell.name not in wanted:
            continue
        if runs and runs[-1][-1] == number - 1 and isinstance(cell, IntervalCell):
            runs[-1].append(number)
        else:
            runs.append([number])
    return " or ".join(_run_text(column, run) for run in runs)


def tested_columns(table: Table, rows: Sequence[Row]) -> list[Column]:
    """The columns that some of the rows test, in the order in which signals are declared."""
    return columns_named(table, {name for row in rows for name in row.when})


def columns_named(table: Table, names: Collection[str]) -> list[Column]:
    """These columns, in the order in which signals are declared."""
    declared = [signal.id for signal in table.signals]
    columns = [column for column in table.columns if column.id in names]
    return sorted(columns, key=lambda column: declared.index(column.signal))


def _run_text(column: Column, run: Sequence[int]) -> str:
    first, last = column.cells[run[0]], column.cells[run[-1]]
    if not isinstance(first, IntervalCell) or not isinstance(last, IntervalCell) or run[1:] == []:
        return first.name
    start = first.low if first.has_low else f"more than {first.low}"
    if last.high is None:
        return f"{first.low} or more" if first.has_low else f"more than {first.low}"
    return f"{start} to {last.high}" if last.has_high else f"{start} to less than {last.high}"
