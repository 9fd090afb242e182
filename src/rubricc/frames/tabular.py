"""CSV and Parquet, one batch after another, and back; nothing is held whole.

All of CSV is read as text, so that `007` stays `007`.
"""

import csv
import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import polars as pl
from polars.io.plugins import register_io_source

from rubricc.frames.parquet import frames_of
from rubricc.frames.rows import BadRow

CHUNK = 1 << 22
OS_ERROR = re.compile(r"\(os error (\d+)\)")
"""How Polars says what the machine refused, where it takes that for its own fault."""


class UnreadableError(Exception):
    """A file that is not what its name says. `message` says why, `rows` are those at fault."""

    def __init__(self, message: str, *rows: BadRow) -> None:
        super().__init__(message)
        self.message = message
        self.rows = rows


def unreadable(message: str, *rows: BadRow) -> NoReturn:
    """Give up reading a file."""
    raise UnreadableError(message, *rows) from None


def columns_of(path: Path) -> pl.Schema:
    """The columns of a file and their types. Raises UnreadableError."""
    try:
        if path.suffix.lower() == ".csv":
            _check_header(path)
        return _scan(path).collect_schema()
    except (pl.exceptions.PolarsError, UnicodeDecodeError, csv.Error) as error:
        unreadable(_first_line(error))


def batches(path: Path) -> Iterator[pl.DataFrame]:
    """The rows of a file in order. Raises UnreadableError, for CSV at its end at the latest."""
    is_csv = path.suffix.lower() == ".csv"
    with reading(path) as see:
        rows = _scan(path).collect_batches(maintain_order=True) if is_csv else frames_of(path)
        for frame in rows:
            see(frame)
            yield frame


@contextmanager
def reading(path: Path) -> Iterator[Callable[[pl.DataFrame], None]]:
    """While a file is read, each frame of it is to be seen.

    Raises UnreadableError for what Polars cannot read, and at the end where rows of CSV are short.
    """
    rows, may_be_short = 0, False

    def see(frame: pl.DataFrame) -> None:
        nonlocal rows, may_be_short
        rows += frame.height
        may_be_short = may_be_short or frame.to_series(-1).null_count() > 0

    is_csv = path.suffix.lower() == ".csv"
    try:
        yield see
    except (pl.exceptions.PolarsError, UnicodeDecodeError) as error:
        unreadable(_first_line(error), *(_uneven(path) if is_csv else ()))
    if is_csv and may_be_short and not _has_commas(path, rows):
        bad = tuple(_uneven(path))
        if bad:
            unreadable("some rows are shorter than the header", *bad)


def write(frames: Iterator[pl.DataFrame], columns: pl.Schema, path: Path) -> None:
    """Write frames of these columns to a file, as the end of its name says.

    Raises OSError where that cannot be written.
    """

    def read(
        _columns: list[str] | None, _test: pl.Expr | None, _rows: int | None, _size: int | None
    ) -> Iterator[pl.DataFrame]:
        return frames

    source = register_io_source(read, schema=columns)
    with machine_errors(path):
        if path.suffix.lower() == ".csv":
            source.sink_csv(path)
        else:
            source.sink_parquet(path)


@contextmanager
def machine_errors(path: Path) -> Iterator[None]:
    """While a file is written: raises OSError for what Polars takes for a fault of its own."""
    try:
        yield
    except pl.exceptions.ComputeError as error:
        found = OS_ERROR.search(str(error))
        if found is None:
            raise
        raise OSError(int(found[1]), os.strerror(int(found[1])), str(path)) from None


def _scan(path: Path) -> pl.LazyFrame:
    if path.suffix.lower() == ".csv":
        return pl.scan_csv(path, infer_schema=False, glob=False, new_columns=header_of(path))
    return pl.scan_parquet(path, glob=False)


def _first_line(error: Exception) -> str:
    return str(error).split("\n", 1)[0]


# ---- CSV ---------------------------------------------------------------------------------------


def header_of(path: Path) -> list[str]:
    """The names of the columns, of which Polars gets those with quotes wrong."""
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return next(csv.reader(lines, strict=True), [])


def _check_header(path: Path) -> None:
    header = header_of(path)
    twice = sorted({name for name in header if header.count(name) > 1})
    if twice:
        unreadable(f"the header has `{twice[0]}` twice")
    if not header:
        unreadable("the file is empty")


def _has_commas(path: Path, rows: int) -> bool:
    """Whether there are just as many commas as rows of full length take, and none in quotes.

    Polars refuses rows that are too long, but fills up those that are too short, so that their last
    cell is empty. Since none is too long, the number of commas tells that none is too short.
    """
    width = len(columns_of(path))
    commas = 0
    with path.open("rb") as data:
        while chunk := data.read(CHUNK):
            if b'"' in chunk:
                return False
            commas += chunk.count(b",")
    return commas == (width - 1) * (rows + 1)


def _uneven(path: Path) -> Iterator[BadRow]:
    """The rows that are longer or shorter than the header, by a slow and strict reading."""
    width = len(columns_of(path))
    number = 0
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            reader = csv.reader(lines, strict=True)
            next(reader)
            for cells in reader:
                number += bool(cells)
                if cells and len(cells) != width:
                    yield BadRow(number, f"{len(cells)} cells under {width} columns")
    except (csv.Error, UnicodeDecodeError) as error:
        yield BadRow(number + 1, _first_line(error))
