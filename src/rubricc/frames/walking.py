"""From columns of cells to where each decision ends: one lookup a group, in NumPy.

Rows go through all groups some at a time, so that what is reckoned on the way never leaves the
processor's cache, and on all of its cores. Cells are packed in the smallest numbers that hold them,
most of them in bytes: so a row costs little more than to read it.
"""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache, partial

import numpy as np
import polars as pl
from numpy.typing import NDArray

from rubricc.frames.cells import cell_name
from rubricc.frames.nodes import Group, Same, Walk

Numbers = NDArray[np.unsignedinteger]
BYTE = 1 << 8
AT_ONCE = 1 << 16
"""Rows that go through all groups together."""
KIND = pl.Categorical()
"""What is added: texts of few kinds, which takes half as long as texts to look up and to write."""


def outcome_name(walk: Walk) -> str:
    """The column that a decision's outcome gets."""
    return walk.name


def clauses_name(walk: Walk) -> str:
    """The column that the ids of the deciding clauses get."""
    return f"{walk.name}.clauses"


def walked(walk: Walk, cells: pl.DataFrame) -> pl.DataFrame:
    """Outcome and clauses of each row; null where a cell is not known, or a case cannot occur."""
    ends = ends_of(walk, cells)
    outcomes, clauses = _texts(Same(walk))
    return pl.select(
        pl.lit(outcomes).gather(ends).alias(outcome_name(walk)),
        pl.lit(clauses).gather(ends).alias(clauses_name(walk)),
    )


def may_be(walk: Walk, cells: pl.DataFrame) -> pl.DataFrame:
    """A column without a name of its own, null where a case cannot occur."""
    return walked(walk, cells).select(pl.col(outcome_name(walk)).alias(""))


def ends_of(walk: Walk, cells: pl.DataFrame) -> pl.Series:
    """The number of each row's end, null where a cell is not known."""
    if not walk.groups:
        return pl.repeat(0, cells.height, dtype=pl.UInt8, eager=True)
    steps = _steps(Same(walk))
    told = [
        cells[cell_name(column)].cast(_kind(width))
        for group in walk.groups
        for column, width in zip(group.columns, group.widths, strict=True)
    ]
    columns = {one.name: _filled(one).to_numpy() for one in told}
    ends = np.empty(cells.height, steps[-1].next.dtype)
    share = max(AT_ONCE, -(-cells.height // pl.thread_pool_size()))
    some = partial(_go, steps, columns, ends, share)
    starts = range(0, cells.height, share)
    if len(starts) < 2:
        list(map(some, starts))
    else:
        with ThreadPoolExecutor(len(starts)) as threads:
            list(threads.map(some, starts))
    return _where_known(pl.Series(ends), told)


def _filled(cells: pl.Series) -> pl.Series:
    return cells.fill_null(0) if cells.null_count() else cells


def _where_known(ends: pl.Series, told: list[pl.Series]) -> pl.Series:
    unknown = [one.is_null() for one in told if one.null_count()]
    if not unknown:
        return ends
    is_unknown = pl.any_horizontal(map(pl.lit, unknown))
    return pl.select(pl.when(is_unknown.not_()).then(ends)).to_series()


# ---- steps -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Part:
    """Columns of which a byte can tell all cells apart, each with its width; `size` is theirs."""

    columns: tuple[tuple[str, int], ...]
    size: int


@dataclass(frozen=True, slots=True)
class Step:
    """A group: its table, the numbers that hold a place there, and its columns."""

    next: Numbers
    kind: np.dtype[np.unsignedinteger]
    parts: tuple[Part, ...]


@lru_cache(maxsize=256)
def _steps(same: Same[Walk]) -> tuple[Step, ...]:
    """The steps of a walk, made once for all batches."""
    return tuple(
        Step(
            np.array(group.next, _number(max(group.next) + 1)),
            _number(len(group.next) + 1),
            tuple(_parts(group)),
        )
        for group in same.one.groups
    )


def _parts(group: Group) -> list[Part]:
    parts: list[Part] = []
    for column, width in zip(group.columns, group.widths, strict=True):
        one = (cell_name(column), width)
        if parts and parts[-1].size * width < BYTE:
            last = parts.pop()
            parts.append(Part((*last.columns, one), last.size * width))
        else:
            parts.append(Part((one,), width))
    return parts


def _go(
    steps: tuple[Step, ...], columns: dict[str, Numbers], ends: Numbers, share: int, start: int
) -> None:
    """Where a share of the rows ends; all that is reckoned is put into the same few places."""
    most = min(share, AT_ONCE)
    byte, index = np.empty(most, np.uint8), np.empty(most, np.intp)
    places = [np.empty(most, step.kind) for step in steps]
    states = [np.empty(most, step.next.dtype) for step in steps]
    stop = min(start + share, len(ends))
    for first in range(start, stop, AT_ONCE):
        rows = slice(first, min(first + AT_ONCE, stop))
        here = slice(0, rows.stop - rows.start)
        state: Numbers = np.zeros(1, np.uint8)
        for step, room, after in zip(steps, places, states, strict=True):
            place = room[here]
            place[:] = state
            for part in step.parts:
                np.multiply(place, part.size, out=place)
                np.add(place, _packed(part, columns, rows, byte[here]), out=place)
            index[here] = place
            state = step.next.take(index[here], out=after[here], mode="clip")
        ends[rows] = state


def _packed(part: Part, columns: dict[str, Numbers], rows: slice, room: Numbers) -> Numbers:
    (first, _), *others = part.columns
    packed = columns[first][rows]
    for name, width in others:
        np.multiply(packed, width, out=room)
        packed = np.add(room, columns[name][rows], out=room)
    return packed


def _kind(size: int) -> type[pl.DataType]:
    """The smallest numbers for so many places, as Polars has them."""
    return pl.UInt8 if size <= BYTE else pl.UInt16 if size <= BYTE**2 else pl.UInt32


def _number(size: int) -> np.dtype[np.unsignedinteger]:
    """The same, as NumPy has them."""
    return np.dtype(np.uint8 if size <= BYTE else np.uint16 if size <= BYTE**2 else np.uint32)


@lru_cache(maxsize=256)
def _texts(same: Same[Walk]) -> tuple[pl.Series, pl.Series]:
    """Outcomes and clauses by the number of their end, made once for all batches."""
    walk = same.one
    return pl.Series(walk.outcomes, dtype=KIND), pl.Series(walk.clauses, dtype=KIND)
