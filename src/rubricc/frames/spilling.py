"""Rows of any number, put away in files while they are gathered, and given back in parts.

Whatever is reckoned of an item, of a case or of an annotator needs all rows of that one together,
and of the others none. So rows are held until they are some megabytes, sorted by the column that
matters and written to a file of their own; then a part is what all files have between two values
of that column. What fits into memory is never written, and is one part.
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
HELD = 4
"""So many of these may be filled at once within the memory of one part."""
Value = int | float | str


@record
class Scratch:
    """A folder for what does not fit into memory, and the bytes of a part."""

    folder: Path
    most: int = 64_000_000


class Spill:
    """Rows on their way; all that have the same value under `key`, never null, are in one part."""

    def __init__(self, scratch: Scratch, key: str) -> None:
        self._scratch = scratch
        self._key = key
        self._held: list[pl.DataFrame] = []
        self._size = self._total = 0.0
        self._files: list[Path] = []
        self._samples: list[pl.DataFrame] = []

    def add(self, frame: pl.DataFrame) -> None:
        """Take some rows; all frames have the same columns, without categories."""
        self._held.append(frame)
        self._size += bytes_of(frame)
        if self._size > self._scratch.most // HELD:
            self._put_away()

    def parts(self, most: int | None = None) -> Iterator[pl.DataFrame]:
        """All rows, by the key; rows that have the same stand as they were taken. There is one
        part at least, which may be empty; of other rows parts have some `most` bytes each."""
        if self._files:
            self._put_away()
        chunks = [pl.scan_parquet(file, glob=False) for file in self._files]
        held = pl.concat(self._held).sort(self._key, maintain_order=True)
        self._held = [held]
        if held.height or not chunks:
            chunks.append(held.lazy())
        samples = [*self._samples, self._sample(held)]
        size = self._total + bytes_of(held)
        bounds = _bounds(samples, ceil(size / (most or self._scratch.most)))
        for least, end in pairwise((None, *bounds, None)):
            rows = [_between(chunk, self._key, least, end) for chunk in chunks]
            yield pl.concat(rows).collect().sort(self._key, maintain_order=True)

    def _put_away(self) -> None:
        """Write what is held to a file of its own. Raises OSError where that cannot be done."""
        frame = pl.concat(self._held).sort(self._key, maintain_order=True)
        if frame.height:
            path = self._scratch.folder / f"{self._key}-{id(self)}-{len(self._files)}.parquet"
            with machine_errors(path):
                frame.write_parquet(
                    path,
                    compression="lz4",
                    row_group_size=max(1, frame.height // ROW_GROUPS),
                )
            self._files.append(path)
            self._samples.append(self._sample(frame))
        self._total += bytes_of(frame)
        self._held, self._size = [frame.clear()], 0.0

    def _sample(self, frame: pl.DataFrame) -> pl.DataFrame:
        """Values of the key, each of which stands for as many bytes."""
        values = frame.select(pl.col(self._key).gather_every(max(1, frame.height // SAMPLES)))
        return values.with_columns(pl.lit(bytes_of(frame) / max(1, values.height)).alias(""))


def bytes_of(frame: pl.DataFrame) -> int:
    """The memory that a frame takes; Polars does not count what it holds of a text beside it."""
    texts = sum(kind == pl.String for kind in frame.dtypes)
    return int(frame.estimated_size()) + VIEW * texts * frame.height


def _bounds(samples: Sequence[pl.DataFrame], parts: int) -> list[Value]:
    """Where parts begin that have about as many bytes each, but for the first."""
    if parts < 2:
        return []
    found = pl.concat(samples)
    values, sizes = found.sort(found.columns[0], maintain_order=True).get_columns()
    reached = sizes.cum_sum()
    wanted = pl.Series([reached[-1] * part / parts for part in range(1, parts)])
    return list(dict.fromkeys(values.gather(reached.search_sorted(wanted))))


def _between(rows: pl.LazyFrame, key: str, least: Value | None, end: Value | None) -> pl.LazyFrame:
    if least is not None:
        rows = rows.filter(pl.col(key) >= least)
    return rows if end is None else rows.filter(pl.col(key) < end)
