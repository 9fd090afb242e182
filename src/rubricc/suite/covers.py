"""Covering by a solver (HiGHS): the fewest columns that meet every row, and what they must cost.

A column is the set of rows that it meets. What the relaxed problem is worth is told in whole
numbers of UNIT, so that whoever reads it can prove something of it without trusting a float.
"""

from collections.abc import Sequence

import highspy

UNIT = 1_000_000

Column = frozenset[int]


def worths(columns: Sequence[Column], rows: int) -> list[int]:
    """What each row is worth where every column may be taken in part (the dual of the cover)."""
    solver, _ = _cover(columns, rows, is_whole=False)
    solver.run()
    return [max(0, int(worth * UNIT)) for worth in solver.getSolution().row_dual]


def fewest(columns: Sequence[Column], rows: int, weights: Sequence[int] | None = None) -> list[int]:
    """The places of the fewest columns that meet every row; each row must be in some column.

    Of as few, those of the least weight, if there are weights.
    """
    solver, _ = _cover(columns, rows, is_whole=True)
    if weights is not None:
        most = 1 + sum(sorted(weights)[-rows:])
        solver.setOptionValue("mip_rel_gap", 0.0)
        for place, weight in enumerate(weights):
            solver.changeColCost(place, 1.0 + weight / most)
    solver.run()
    return _taken(solver, len(columns))


def fullest(columns: Sequence[Column], rows: int, size: int) -> list[int]:
    """The places of so many columns that meet as many rows as so many can."""
    solver = _solver()
    for _ in columns:
        _add_column(solver, 0.0, is_whole=True)
    for _ in range(rows):
        _add_column(solver, -1.0, is_whole=True)
    for row in range(rows):
        meeting = [place for place, column in enumerate(columns) if row in column]
        solver.addRow(
            0.0,
            highspy.kHighsInf,
            len(meeting) + 1,
            [*meeting, len(columns) + row],
            [*(1.0 for _ in meeting), -1.0],
        )
    places = list(range(len(columns)))
    solver.addRow(0.0, float(size), len(places), places, [1.0 for _ in places])
    solver.run()
    return _taken(solver, len(columns))


def _cover(
    columns: Sequence[Column], rows: int, *, is_whole: bool
) -> tuple[highspy.Highs, list[list[int]]]:
    solver = _solver()
    for _ in columns:
        _add_column(solver, 1.0, is_whole=is_whole)
    meeting: list[list[int]] = [[] for _ in range(rows)]
    for place, column in enumerate(columns):
        for row in sorted(column):
            meeting[row].append(place)
    for places in meeting:
        solver.addRow(1.0, highspy.kHighsInf, len(places), places, [1.0 for _ in places])
    return solver, meeting


def _solver() -> highspy.Highs:
    solver = highspy.Highs()  # type: ignore[no-untyped-call]  # its stub says nothing of it
    for option, value in (("output_flag", False), ("threads", 1), ("random_seed", 0)):
        solver.setOptionValue(option, value)
    return solver


def _add_column(solver: highspy.Highs, cost: float, *, is_whole: bool) -> None:
    solver.addCol(cost, 0.0, 1.0 if is_whole else highspy.kHighsInf, 0, [], [])
    if is_whole:
        solver.changeColIntegrality(solver.getNumCol() - 1, highspy.HighsVarType.kInteger)


def _taken(solver: highspy.Highs, columns: int) -> list[int]:
    values = solver.getSolution().col_value
    return [place for place in range(columns) if values[place] > 0.5]
