"""Parquet, some megabytes at a time, whatever the groups are in which its rows were written.

Polars reads a group of rows whole. Most writers make small ones, but some make one of all rows; and
to read a part of a group takes nearly as long as all of it. So files of large groups are read slice
by slice. How many groups a file has only its footer says, in Thrift's compact protocol: of
`FileMetaData` in parquet.thrift, `row_groups` is the fourth field.
"""

from collections.abc import Iterator
from io import SEEK_END, BytesIO
from pathlib import Path

import polars as pl

FIRST = 500
"""Rows of the first slice."""
SLICE = 32_000_000
"""Bytes of the others."""
GROWING = 8
"""A slice has so many times the rows of the one before at most."""
GROUP = 128_000_000
"""Bytes of a group that is read whole."""
ROW_GROUPS = 4
DEEPEST, LONGEST = 20, 63
"""Structures within each other, and bits of a number, of any footer that is one."""


def frames_of(path: Path) -> Iterator[pl.DataFrame]:
    """The rows of a file in order. Raises PolarsError."""
    rows = pl.scan_parquet(path, glob=False)
    count = rows.select(pl.len()).collect().item()
    first = int(rows.head(FIRST).collect().estimated_size()) / FIRST
    if first * count / max(1, groups_in(path)) <= GROUP:
        yield from rows.collect_batches(maintain_order=True)
    else:
        yield from slices(rows)


def slices(rows: pl.LazyFrame) -> Iterator[pl.DataFrame]:
    """The rows of Parquet in order, some megabytes at a time. Raises PolarsError."""
    count = rows.select(pl.len()).collect().item()
    start, size = 0, FIRST
    while start < count:
        frame = rows.slice(start, size).collect()
        yield frame
        start += size
        fitting = SLICE * frame.height // max(1, int(frame.estimated_size()))
        size = max(1, min(fitting, GROWING * size))


# ---- the footer --------------------------------------------------------------------------------


def groups_in(path: Path) -> int:
    """How many groups of rows a file has; 0 where its footer cannot be read."""
    with path.open("rb") as file:
        length = file.seek(0, SEEK_END)
        file.seek(max(0, length - 8))
        size = int.from_bytes(file.read(4), "little")
        file.seek(max(0, length - 8 - size))
        footer = BytesIO(file.read(size))
    try:
        return _size_of(footer, ROW_GROUPS)
    except (EOFError, ValueError):
        return 0


def _size_of(data: BytesIO, wanted: int) -> int:
    """The size of a list that is a field of the structure that begins here."""
    field = 0
    while head := _byte(data):
        field = field + (head >> 4) if head >> 4 else _number(data) >> 1
        if field == wanted:
            return _list(data)[0]
        _skip(data, head & 15, DEEPEST)
    return 0


def _skip(data: BytesIO, kind: int, deep: int) -> None:
    """Go past a value. Raises ValueError for what is none."""
    if not deep:
        raise ValueError
    match kind:
        case 1 | 2:
            return
        case 3:
            _byte(data)
        case 4 | 5 | 6:
            _number(data)
        case 7:
            _bytes(data, 8)
        case 8:
            _bytes(data, _number(data))
        case 9 | 10:
            count, each = _list(data)
            for _ in range(count):
                _skip(data, 3 if each in (1, 2) else each, deep - 1)
        case 12:
            while head := _byte(data):
                if not head >> 4:
                    _number(data)
                _skip(data, head & 15, deep - 1)
        case _:
            raise ValueError


def _list(data: BytesIO) -> tuple[int, int]:
    """The size of a list, and the kind of its members."""
    head = _byte(data)
    return (_number(data) if head >> 4 == 15 else head >> 4), head & 15


def _number(data: BytesIO) -> int:
    found, shift = 0, 0
    while (part := _byte(data)) > 127:
        found |= (part & 127) << shift
        shift += 7
        if shift > LONGEST:
            raise ValueError
    return found | part << shift


def _byte(data: BytesIO) -> int:
    return _bytes(data, 1)[0]


def _bytes(data: BytesIO, size: int) -> bytes:
    found = data.read(size)
    if len(found) < size:
        raise EOFError
    return found
