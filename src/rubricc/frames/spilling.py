"""Rows of any number, put away in files while they are gathered, and given back in parts.

Whatever is reckoned of an item, of a case or of an annotator needs all rows of that one together,
and of the others none. So rows are held until they are some megabytes, sorted by the columns that
matter and written to a file of their own; then a part is what all files have between two values
of these columns. As each part has to look into each of them, many such files are merged into ones
that have all rows between two values. What fits into memory is never written, and is one part.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import ceil
from pathlib import Path

import polars as pl

from rubricc.frames.tabular import machine_errors
from rubricc.records import record

WIDE, NARROW = 256, 8
"""Keys of each file by which parts are parted: of one that has rows from the first to the last, and
of one that has all rows between two."""
KEPT = 16_384
"""Bytes of these keys at most, where they are long; one is kept of each file at least."""
ROW_GROUPS = 64
VIEW = 16
"""Bytes that each text takes beside itself."""
MOST_WIDE = 64
"""Files of rows from the first value to the last, before they are merged."""
HELD = 4
"""So many of these may be filled at once within the memory of one part."""
SIZE = "bytes of a key"
Bound = tuple[int | float | str, ...]


@record
class Scratch:
    """A folder for what does not fit into memory, and the bytes of a part."""

    folder: Path
    most: int = 32_000_000


@record
class _Sorted:
    """Sorted rows, of a file or in memory: their first and last key, how many bytes they take, and
    keys that stand for as many of these each."""

    rows: Path | pl.DataFrame
    first: Bound
    last: Bound
    size: int
    keys: pl.DataFrame


class Spill:
    """Rows on their way, sorted by some columns that are never null; all that have the same values
    under all of these are in one part."""

    def __init__(self, scratch: Scratch, *by: str) -> None:
        self._scratch = scratch
        self._by = by
        self._held: list[pl.DataFrame] = []
        self._size = 0.0
        self._merged: list[_Sorted] = []
        self._wide: list[_Sorted] = []
        self._written = 0

    def add(self, frame: pl.DataFrame) -> None:
        """Take some rows; all frames have the same columns, without categories."""
        self._held.append(frame)
        self._size += bytes_of(frame)
        if self._size > self._scratch.most // HELD:
            self._put_away()

    def parts(self, most: int | None = None) -> Iterator[pl.DataFrame]:
        """All rows, sorted; those that have the same key stand as they were taken. There is one
        part at least, which may be empty; of other rows parts have some `most` bytes each."""
        if self._wide:
            self._put_away()
        held = self._sorted()
        self._held = [held]
        told = [*self._merged, *self._wide]
        if held.height or not told:
            told.append(self._told(held, held, WIDE))
        yield from self._in_parts(told, most or self._scratch.most)

    def _sorted(self) -> pl.DataFrame:
        return pl.concat(self._held).sort(self._by, maintain_order=True)

    def _put_away(self) -> None:
        """Write what is held to a file of its own. Raises OSError where that cannot be done."""
        frame = self._sorted()
        if frame.height:
            self._wide.append(self._write(frame, WIDE))
        self._held, self._size = [frame.clear()], 0.0
        if len(self._wide) >= MOST_WIDE:
            wide, self._wide = self._wide, []
            parts = self._in_parts(wide, self._scratch.most // HELD)
            self._merged += [self._write(part, NARROW) for part in parts]
            for one in wide:
                assert isinstance(one.rows, Path)
                one.rows.unlink()

    def _write(self, frame: pl.DataFrame, keys: int) -> _Sorted:
        path = self._scratch.folder / f"{self._by[0]}-{id(self)}-{self._written}.parquet"
        self._written += 1
        groups = max(1, frame.height // min(keys, ROW_GROUPS))
        with machine_errors(path):
            frame.write_parquet(path, compression="lz4", row_group_size=groups)
        return self._told(path, frame, keys)

    def _told(self, rows: Path | pl.DataFrame, frame: pl.DataFrame, keys: int) -> _Sorted:
        """Sorted rows, and so many of their keys; of long ones fewer."""
        own = frame.select(self._by)
        size = bytes_of(own) // max(1, own.height)
        count = max(1, min(keys, KEPT // max(1, size)))
        some = own.gather_every(max(1, ceil(own.height / count)))
        ends = pl.concat([own.head(1), own.tail(1)]).rows() or [(), ()]
        return _Sorted(rows, ends[0], ends[-1], bytes_of(frame), _alone(some))

    def _in_parts(self, told: Sequence[_Sorted], most: int) -> Iterator[pl.DataFrame]:
        """All these rows by the key; of the same key those of the first are first."""
        for least, end in pairwise((None, *_bounds(told, self._by, most), None)):
            rows = [
                _between(_read(one.rows), self._by, least, end)
                for one in told
                if (least is None or one.last >= least) and (end is None or one.first < end)
            ]
            if rows:
                yield pl.concat(rows).collect().sort(self._by, maintain_order=True)


def _alone(keys: pl.DataFrame) -> pl.DataFrame:
    """Some keys that hold no more than themselves: what is taken of a column keeps all of it."""
    return pl.DataFrame(keys.rows(), schema=keys.schema, orient="row")


def _read(rows: Path | pl.DataFrame) -> pl.LazyFrame:
    return rows.lazy() if isinstance(rows, pl.DataFrame) else pl.scan_parquet(rows, glob=False)


def bytes_of(frame: pl.DataFrame) -> int:
    """The memory that a frame takes; Polars does not count what it holds of a text beside it."""
    texts = sum(kind == pl.String for kind in frame.dtypes)
    return int(frame.estimated_size()) + VIEW * texts * frame.height


def _bounds(told: Sequence[_Sorted], by: Sequence[str], most: int) -> list[Bound]:
    """Where parts begin that have about so many bytes each, but for the first."""
    parts = ceil(sum(one.size for one in told) / most)
    if parts < 2:
        return []
    each = [
        one.keys.with_columns(pl.lit(one.size / max(1, one.keys.height)).alias(SIZE))
        for one in told
    ]
    keys = pl.concat(each).sort(by, maintain_order=True)
    reached = keys[SIZE].cum_sum()
    wanted = pl.Series([reached[-1] * part / parts for part in range(1, parts)])
    return list(dict.fromkeys(keys.drop(SIZE)[reached.search_sorted(wanted)].rows()))


def _between(
    rows: pl.LazyFrame, by: Sequence[str], least: Bound | None, end: Bound | None
) -> pl.LazyFrame:
    """The rows from one key up to another; the first column alone says which are not even read."""
    if least is not None:
        rows = rows.filter(pl.col(by[0]) >= least[0], _reach(by, least))
    return rows if end is None else rows.filter(pl.col(by[0]) <= end[0], ~_reach(by, end))


def _reach(by: Sequence[str], bound: Bound) -> pl.Expr:
    """Whether a key is this one, or comes behind it."""
    found = pl.lit(value=True)
    for name, value in zip(reversed(by), reversed(bound), strict=True):
        found = (pl.col(name) > value) | ((pl.col(name) == value) & found)
    return found
