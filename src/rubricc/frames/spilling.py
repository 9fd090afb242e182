"""Rows of any number, put away in files while they are gathered, and given back in parts.

Whatever is reckoned of an item, of a case or of an annotator needs all rows of that one together,
and of the others none. So rows are held until they are some megabytes, sorted by the column that
matters and written to a file of their own; then a part is what all files have between two values
of that column. As each part has to look into each of them, many such files are merged into ones
that have all rows between two values. What fits into memory is never written, and is one part.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import ceil
from pathlib import Path

import polars as pl

from rubricc.frames.tabular import machine_errors
from rubricc.records import record

SAMPLES = 256
"""Values of each file by which parts are parted."""
ROW_GROUPS = 64
VIEW = 16
"""Bytes that each text takes beside itself."""
MOST_WIDE = 64
"""Files of rows from the first value to the last, before they are merged."""
HELD = 4
"""So many of these may be filled at once within the memory of one part."""
Value = int | float | str


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
    ends: pl.Series
    size: int
    keys: pl.Series


class Spill:
    """Rows on their way; all that have the same value under `key`, never null, are in one part."""

    def __init__(self, scratch: Scratch, key: str) -> None:
        self._scratch = scratch
        self._key = key
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
        """All rows, by the key; rows that have the same stand as they were taken. There is one
        part at least, which may be empty; of other rows parts have some `most` bytes each."""
        if self._wide:
            self._put_away()
        held = pl.concat(self._held).sort(self._key, maintain_order=True)
        self._held = [held]
        told = [*self._merged, *self._wide]
        if held.height or not told:
            told.append(_told(held, held[self._key], bytes_of(held)))
        yield from self._in_parts(told, most or self._scratch.most)

    def _put_away(self) -> None:
        """Write what is held to a file of its own. Raises OSError where that cannot be done."""
        frame = pl.concat(self._held).sort(self._key, maintain_order=True)
        if frame.height:
            self._wide.append(self._write(frame))
        self._held, self._size = [frame.clear()], 0.0
        if len(self._wide) >= MOST_WIDE:
            wide, self._wide = self._wide, []
            parts = self._in_parts(wide, self._scratch.most // HELD)
            self._merged += [self._write(part) for part in parts]
            for one in wide:
                assert isinstance(one.rows, Path)
                one.rows.unlink()

    def _write(self, frame: pl.DataFrame) -> _Sorted:
        path = self._scratch.folder / f"{self._key}-{id(self)}-{self._written}.parquet"
        self._written += 1
        groups = max(1, frame.height // ROW_GROUPS)
        with machine_errors(path):
            frame.write_parquet(path, compression="lz4", row_group_size=groups)
        return _told(path, frame[self._key], bytes_of(frame))

    def _in_parts(self, told: Sequence[_Sorted], most: int) -> Iterator[pl.DataFrame]:
        """All these rows by the key; of the same key those of the first are first."""
        for least, end in pairwise((None, *_bounds(told, most), None)):
            rows = [
                _between(_read(one.rows), self._key, least, end)
                for one in told
                if (least is None or one.ends[1] >= least) and (end is None or one.ends[0] < end)
            ]
            if rows:
                yield pl.concat(rows).collect().sort(self._key, maintain_order=True)


def _told(rows: Path | pl.DataFrame, keys: pl.Series, size: int) -> _Sorted:
    some = keys.gather_every(max(1, len(keys) // SAMPLES))
    return _Sorted(rows, _alone(keys.head(1), keys.tail(1)), size, _alone(some))


def _alone(*keys: pl.Series) -> pl.Series:
    """Some keys that hold no more than themselves: what is taken of a column keeps all of it."""
    return pl.Series([one for each in keys for one in each], dtype=keys[0].dtype)


def _read(rows: Path | pl.DataFrame) -> pl.LazyFrame:
    return rows.lazy() if isinstance(rows, pl.DataFrame) else pl.scan_parquet(rows, glob=False)


def bytes_of(frame: pl.DataFrame) -> int:
    """The memory that a frame takes; Polars does not count what it holds of a text beside it."""
    texts = sum(kind == pl.String for kind in frame.dtypes)
    return int(frame.estimated_size()) + VIEW * texts * frame.height


def _bounds(told: Sequence[_Sorted], most: int) -> list[Value]:
    """Where parts begin that have about so many bytes each, but for the first."""
    parts = ceil(sum(one.size for one in told) / most)
    if parts < 2:
        return []
    each = [
        pl.DataFrame({"key": one.keys}).with_columns(size=one.size / max(1, len(one.keys)))
        for one in told
    ]
    values, sizes = pl.concat(each).sort("key", maintain_order=True)
    reached = sizes.cum_sum()
    wanted = pl.Series([reached[-1] * part / parts for part in range(1, parts)])
    return list(dict.fromkeys(values.gather(reached.search_sorted(wanted))))


def _between(rows: pl.LazyFrame, key: str, least: Value | None, end: Value | None) -> pl.LazyFrame:
    if least is not None:
        rows = rows.filter(pl.col(key) >= least)
    return rows if end is None else rows.filter(pl.col(key) < end)
