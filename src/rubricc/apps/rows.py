"""Rows of a CSV or JSONL file that a command names."""

import io
import os
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from rubricc.apps.discovery import open_regular
from rubricc.apps.refusal import refuse
from rubricc.frames import BadRow, Row, read_rows

LIMIT = 256_000_000
"""Bytes of a file of which a command holds what it needs."""
HELD = {"bytes": 50_000_000, "rows": 100_000, "cells": 600_000}
"""How much may be in files of which every row is held, so that memory has room for it."""


def rows_of(path: str, limit: int = LIMIT) -> Iterator[Row | BadRow]:
    """The rows of a file. Raises RefusedError for what is no text, or too much of it, when it is
    met."""
    with open_regular(path) as data:
        if size_of(data) > limit:
            refuse(f"`{path}` has more than {limit // 10**6} MB; split it")
        try:
            with io.TextIOWrapper(data, "utf-8-sig", newline="") as lines:
                yield from read_rows(path, lines)
        except UnicodeDecodeError:
            refuse(f"`{path}` is not UTF-8: see byte {_wrong_byte(path)}", code=1)


def _wrong_byte(path: str) -> int:
    """The first byte of a file that no text in UTF-8 has there."""
    with open_regular(path) as data:
        try:
            data.read().decode("utf-8-sig")
        except UnicodeDecodeError as error:
            return error.start
    return 0


def size_of(data: BinaryIO) -> int:
    """The bytes of an open file."""
    return os.fstat(data.fileno()).st_size


def answers_of(path: str) -> Iterator[Row | BadRow]:
    """The rows of a file that is held whole. Raises RefusedError as `sheets_of` does."""
    for _, rows in sheets_of([path]):
        yield from rows


def sheets_of(paths: Iterable[str]) -> Iterator[tuple[str, Iterator[Row | BadRow]]]:
    """The rows of files that are held whole, by file, to be taken in turn. Raises RefusedError
    where they are together more than memory has room for, when that is met."""
    had = dict.fromkeys(HELD, 0)

    def take(path: str, what: str, count: int) -> None:
        had[what] += count
        if had[what] > HELD[what]:
            refuse(f"`{path}`: {HELD[what]:,} {what} are read at once, and no more; split it")

    def counted(path: str) -> Iterator[Row | BadRow]:
        with open_regular(path) as data:
            take(path, "bytes", size_of(data))
        for row in rows_of(path):
            take(path, "rows", 1)
            take(path, "cells", len(row.cells) if isinstance(row, Row) else 0)
            yield row

    for path in paths:
        yield path, counted(path)
