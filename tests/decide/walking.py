"""A program as its nodes promise it: row after row, in plain Python, for answers that tell all."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from functools import cache

from rubricc.decide import program_of
from rubricc.frames import (
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
from rubricc.model import Case
from rubricc.table import Table, to_model
from tests.judges import Judgement, answers_of

CellIn = Callable[[int], int | None]
"""The cell of a column, by its place."""


def decide_by_program(table: Table, cases: Iterable[Case]) -> list[Judgement | None]:
    """What each case comes to by the table's program; None where it is refused."""
    program = program_of(table, to_model(table))
    return [walk_through(program, told) for told in answers_of(table, cases)]


def walk_through(program: Program, told: Mapping[str, str]) -> Judgement | None:
    """What one row comes to; None where it is no value or cannot occur."""

    @cache
    def cell_in(place: int) -> int | None:
        column = program.columns[place]
        return _cell(column, told[column.source], cell_in)

    cells = [cell_in(place) for place in range(len(program.columns))]
    walks = [*program.walks, *([] if program.possible is None else [program.possible])]
    found = {} if None in cells else {walk.name: _end(walk, cells) for walk in walks}
    if not found or None in found.values():
        return None
    return {walk.name: end for walk in program.walks if (end := found[walk.name]) is not None}


def _cell(column: CellColumn, text: str, cell_in: CellIn) -> int | None:
    cell, absence = _read(column.coding, text), column.absence
    if absence is None or _holds(absence.applies, cell_in):
        return cell
    is_usual = cell is not None and cell == absence.usual
    if is_usual and absence.number is not None:
        is_usual = Decimal(text) == absence.number
    return absence.cell if is_usual or text in absence.texts else None


def _read(coding: Coding, text: str) -> int | None:
    match coding:
        case Texts(cells):
            return cells.get(text)
        case Member(member, known, nothing):
            words = [] if text == nothing else text.split(" ")
            return int(member in words) if {*words} <= {*known} else None
        case Bands() if text in coding.texts:
            return coding.texts[text]
        case Bands():
            return _band(coding, text)


def _band(coding: Bands, text: str) -> int | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    if number < coding.low or (coding.is_whole and number % 1):
        return None
    for band in coding.bands:
        if band.high is None or number < band.high or (number == band.high and band.has_high):
            return band.cell
    return None


def _holds(test: Test, cell_in: CellIn) -> bool:
    match test:
        case InCells(column, some):
            return cell_in(column) in some
        case Enough(count, parts):
            return sum(_holds(part, cell_in) for part in parts) >= count
        case Opposite(part):
            return not _holds(part, cell_in)


def _end(walk: Walk, cells: Sequence[int | None]) -> tuple[str, tuple[str, ...]] | None:
    state = 0
    for group in walk.groups:
        for column, width in zip(group.columns, group.widths, strict=True):
            state = state * width + (cells[column] or 0)
        state = group.next[state]
    outcome, clauses = walk.outcomes[state], walk.clauses[state]
    return None if outcome is None or clauses is None else (outcome, tuple(clauses.split()))
