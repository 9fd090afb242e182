"""CSV into CSV: every row stays as its author wrote it, what is added stands at its end.

Polars reads the cells of a piece of the file, and once more its lines, which are written again as
they are: to put each cell in quotes anew would take longer than all the rest.
"""

from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO

import polars as pl

from rubricc.frames.tabular import header_of, reading, unreadable

PIECE = 1 << 23
"""Bytes that are read at once; a row may be longer."""
LONGEST = 1 << 27
"""Bytes of the longest row: whoever forgets a quote has all that follows in one."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some rows: the cells of each, and each as it is written. `header` is the file's."""

    header: str
    cells: pl.DataFrame
    rows: pl.Series


def pieces(path: Path) -> Iterator[Piece]:
    """The rows of a file in order, read by another thread while those before are worked on.

    Raises UnreadableError, at the end of the file at the latest.
    """
    names = header_of(path)
    with reading(path) as see, path.open("rb") as data, ThreadPoolExecutor(1) as reader:
        whole = _whole_rows(data)
        first = next(whole)
        header = first[: _first_end(first)]
        waiting: deque[Future[Piece]] = deque([reader.submit(_read, names, first)])
        while waiting:
            if text := next(whole, b""):
                waiting.append(reader.submit(_read, names, header + text))
            piece = waiting.popleft().result()
            see(piece.cells)
            yield piece


def write_rows(rows: pl.DataFrame, target: IO[bytes]) -> None:
    """Write the rows, in the first column, each with the cells of the other columns at its end."""
    row, *added = rows
    full = pl.DataFrame([row, *map(_quoted, added)])
    full.write_csv(target, include_header=False, quote_style="never")


def _quoted(cells: pl.Series) -> pl.Series:
    """The cells as CSV writes them; they are of few kinds."""
    odd = [one for one in cells.unique() if set(one) & set(',"\r\n')]
    said = ['"' + one.replace('"', '""') + '"' for one in odd]
    return cells.cast(pl.String).replace(odd, said) if odd else cells


# ---- from bytes to rows ------------------------------------------------------------------------


def _whole_rows(data: IO[bytes]) -> Iterator[bytes]:
    """The file piece by piece, each of whole rows."""
    left = b""
    for read in iter(partial(data.read, PIECE), b""):
        text = left + read
        end = _last_end(text)
        left = text[end:]
        if len(left) > LONGEST:
            unreadable("a row is longer than 128 MB; is a quote left open?")
        if end:
            yield text[:end]
    if left:
        yield left


def _first_end(text: bytes) -> int:
    """Where the first row ends: at a line end that is not between quotes."""
    end = text.find(b"\n") + 1
    while end and text.count(b'"', 0, end) % 2:
        end = text.find(b"\n", end) + 1
    return end or len(text)


def _last_end(text: bytes) -> int:
    """Where the last whole row ends, 0 where there is none."""
    end = text.rfind(b"\n") + 1
    is_within = b'"' in text and text.count(b'"', 0, end) % 2 == 1
    while end and is_within:
        before = text.rfind(b"\n", 0, end - 1) + 1
        is_within = text.count(b'"', before, end) % 2 == 0
        end = before
    return end


def _read(names: list[str], text: bytes) -> Piece:
    cells = pl.read_csv(text, infer_schema=False, new_columns=names)
    header, rows = _split(text)
    if rows.len() != cells.height:
        unreadable("a quote stands where none may")
    if (rows == "").any():
        rows = rows.replace("", "," * (cells.width - 1))
    return Piece(header, cells, rows.alias(""))


def _split(text: bytes) -> tuple[str, pl.Series]:
    """The header and the rows: lines, put together where a line end is between quotes."""
    if b'"' not in text:
        lines = pl.read_lines(text).to_series()
        return lines[0], lines[1:]
    lines = pl.Series([text.decode().removesuffix("\n")]).str.split("\n").explode()
    goes_on = lines.str.count_matches('"', literal=True).cum_sum() % 2 == 1
    if goes_on.any():
        row = (~goes_on).shift(1, fill_value=False).cum_sum()
        parts = pl.DataFrame({"row": row, "line": lines}).group_by("row", maintain_order=True)
        lines = parts.agg(pl.col("line").str.join("\n")).to_series(1)
    lines = lines.str.strip_suffix("\r")
    return lines[0], lines[1:]
