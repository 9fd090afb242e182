"""Records of a file of any size, one after another: JSON, JSONL, CSV, TSV or Parquet, by content.

An array of JSON is read element by element, so that an export of a labeling tool, which is one
line, is never held whole.
"""

import csv
import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import IO

import polars as pl

from rubricc.frames.parquet import slices
from rubricc.frames.rows import LARGEST_CELL, NO_OBJECT, BadRow
from rubricc.frames.tabular import unreadable
from rubricc.records import record

HEAD = 1 << 16
CHUNK = 1 << 22
LARGEST = 16_000_000
"""Characters of one element of an array, or of one line of CSV."""
MARKS: tuple[tuple[bytes, str], ...] = (
    (b"PK\x03\x04", "it is a ZIP archive; unpack it first"),
    (b"\x1f\x8b", "it is compressed; unpack it first"),
    (b"\xff\xfe", "it is UTF-16; save it as UTF-8"),
    (b"\xfe\xff", "it is UTF-16; save it as UTF-8"),
)
"""How files begin that hold no records as they are."""
BETWEEN = re.compile(r"[ \t\r\n]*(?:,[ \t\r\n]*)?")


class Container(StrEnum):
    """What a file is."""

    ARRAY = "array"
    LINES = "lines"
    TABLE = "table"
    PARQUET = "parquet"


@record
class Record:
    """What a row or an object tells, by name; numbered from 1, a header not counted."""

    number: int
    told: Mapping[str, object]


def container_of(path: Path) -> Container:
    """What a file is, by its first bytes. Raises UnreadableError for what holds no records."""
    with path.open("rb") as data:
        head = data.read(HEAD)
    for mark, message in MARKS:
        if head.startswith(mark):
            unreadable(message)
    if head.startswith(b"PAR1"):
        return Container.PARQUET
    if path.suffix.lower() == ".parquet":
        unreadable("it is no Parquet file" if head else "the file is empty")
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    if not start:
        unreadable("the file is empty")
    kinds = {b"[": Container.ARRAY, b"{": Container.LINES}
    return kinds.get(start, Container.TABLE)


def records_of(path: Path) -> Iterator[Record | BadRow]:
    """The records of a file in order. Raises UnreadableError, and OSError."""
    match container_of(path):
        case Container.ARRAY:
            return _elements(path)
        case Container.LINES:
            return _lines(path)
        case Container.TABLE:
            return _rows(path)
        case Container.PARQUET:
            return _columns(path)


def utc_text(told: str) -> str | None:
    """A time in ISO 8601, in UTC; one without a zone is taken for UTC. None for what is none."""
    try:
        read = datetime.fromisoformat(told)
        told_zone = read if read.tzinfo else read.replace(tzinfo=UTC)
        return told_zone.astimezone(UTC).isoformat().replace("+00:00", "Z")
    except (ValueError, OverflowError):
        return None


# ---- JSON --------------------------------------------------------------------------------------


def _elements(path: Path) -> Iterator[Record | BadRow]:
    """The elements of an array; where one cannot be read, nothing behind it can."""
    number = 0
    with _opened(path) as data:
        buffer = data.read(CHUNK)
        at = buffer.index("[") + 1
        while True:
            buffer, at, found = _next_element(data, buffer, at)
            if found is None:
                return
            number += 1
            if isinstance(found, str):
                yield BadRow(number, f"{found}; what follows it cannot be read either")
                return
            yield _told(number, found[0], buffer[at : found[1]])
            at = found[1]


Element = tuple[object, int]
"""A value and where it ends."""
DECODER = json.JSONDecoder(parse_float=Decimal)
OPEN = "no JSON object stands there, or the file ends within it"
DEEP = "it is nested too deep"


def _next_element(data: IO[str], buffer: str, at: int) -> tuple[str, int, Element | str | None]:
    """The next element, with what is read of the file and where it begins in it; what is wrong
    with it, or None behind the last one."""
    while True:
        at = _behind_comma(buffer, at)
        if buffer.startswith("]", at):
            return buffer, at, None
        found = _element(buffer, at)
        if found != OPEN:
            return buffer, at, found
        if len(buffer) - at > LARGEST:
            return buffer, at, f"it has more than {LARGEST:,} characters"
        more = data.read(max(CHUNK, len(buffer) - at))
        if not more:
            return buffer, at, OPEN
        buffer, at = buffer[at:] + more, 0


def _behind_comma(buffer: str, at: int) -> int:
    found = BETWEEN.match(buffer, at)
    assert found is not None, "it may be empty"
    return found.end()


def _element(buffer: str, at: int) -> Element | str:
    """A value; what is wrong with it, which is OPEN where more must be read to say."""
    try:
        value, end = DECODER.raw_decode(buffer, at)
    except RecursionError:
        return DEEP
    except json.JSONDecodeError as error:
        is_open = error.msg.startswith("Unterminated") or error.pos >= len(buffer) - 16
        return OPEN if is_open else NO_OBJECT
    except ValueError:
        return NO_OBJECT
    return (value, end) if end < len(buffer) else OPEN


def _lines(path: Path) -> Iterator[Record | BadRow]:
    number = 0
    with _opened(path) as data:
        while line := data.readline(LARGEST_CELL + 1):
            text = line.strip()
            is_long = len(line) > LARGEST_CELL
            while is_long and not line.endswith("\n") and (line := data.readline(LARGEST_CELL)):
                pass
            if not text:
                continue
            number += 1
            if is_long:
                yield BadRow(number, f"it has more than {LARGEST_CELL:,} characters")
            else:
                yield _line(number, text)


def _line(number: int, text: str) -> Record | BadRow:
    try:
        return _told(number, json.loads(text, parse_float=Decimal), text)
    except RecursionError:
        return BadRow(number, DEEP)
    except json.JSONDecodeError as error:
        return BadRow(number, f"{NO_OBJECT}: see character {error.pos + 1}")
    except ValueError:
        return BadRow(number, NO_OBJECT)


def _told(number: int, value: object, raw: str) -> Record | BadRow:
    if not isinstance(value, dict):
        return BadRow(number, NO_OBJECT)
    told = json.dumps(value, ensure_ascii=False, default=str) if "\\u" in raw else raw
    wrong = _wrong_text(told)
    return BadRow(number, wrong) if wrong else Record(number, value)


def _wrong_text(text: str) -> str | None:
    """What makes a text none that data may hold."""
    if "\0" in text:
        return "it holds a NUL character"
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            return "it is not UTF-8"
    return None


def _opened(path: Path) -> IO[str]:
    return path.open(encoding="utf-8-sig", errors="surrogateescape", newline="\n")


# ---- CSV and Parquet ---------------------------------------------------------------------------


def _rows(path: Path) -> Iterator[Record | BadRow]:
    with _opened(path) as data:
        lines = _bounded(data)
        first = next(lines)
        reader = csv.reader(_with(first, lines), strict=True, delimiter=_delimiter(first))
        number = 0
        try:
            header = next(reader)
            twice = sorted({name for name in header if header.count(name) > 1})
            if twice:
                unreadable(f"the header has `{twice[0][:100]}` twice")
            for cells in reader:
                if not cells:
                    continue
                number += 1
                yield _row(number, header, cells)
        except csv.Error as error:
            wrong = f"{error}; what follows it cannot be read either"
            yield BadRow(number + 1, wrong)


def _row(number: int, header: list[str], cells: list[str]) -> Record | BadRow:
    if len(cells) != len(header):
        return BadRow(number, f"{len(cells)} cells under {len(header)} columns")
    wrong = _wrong_text("".join(cells))
    return BadRow(number, wrong) if wrong else Record(number, dict(zip(header, cells, strict=True)))


def _bounded(data: IO[str]) -> Iterator[str]:
    while line := data.readline(LARGEST):
        if len(line) == LARGEST:
            unreadable(f"a line has more than {LARGEST:,} characters")
        yield line


def _with(first: str, others: Iterator[str]) -> Iterator[str]:
    yield first
    yield from others


def _delimiter(header: str) -> str:
    """What parts the names of the header: a comma unless it has more of another."""
    return max(",\t;", key=header.count)


def _columns(path: Path) -> Iterator[Record | BadRow]:
    number = 0
    try:
        scanned = pl.scan_parquet(path, glob=False)
        plain = [_plain(name, kind) for name, kind in scanned.collect_schema().items()]
        for frame in slices(scanned.select(plain)):
            for told in frame.iter_rows(named=True):
                number += 1
                yield Record(number, told)
    except pl.exceptions.PolarsError as error:
        unreadable(str(error).split("\n", 1)[0])
    except pl.exceptions.PanicException:
        unreadable("it is damaged")


def _plain(name: str, kind: pl.DataType) -> pl.Expr:
    """A column as JSON could have it."""
    column = pl.col(name)
    match kind:
        case pl.Datetime(time_zone=str()):
            in_utc = column.dt.convert_time_zone("UTC").dt.replace_time_zone(None)
            return in_utc.dt.to_string("iso:strict")
        case pl.Datetime() | pl.Date():
            return column.dt.to_string("iso:strict")
        case pl.Duration():
            return column.dt.total_milliseconds() / 1000
        case pl.Binary() | pl.Time() | pl.Categorical() | pl.Enum():
            return column.cast(pl.String, strict=False)
        case _:
            return column
