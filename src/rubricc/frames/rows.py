"""Rows of a CSV or JSONL file, one at a time, every cell as text."""

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

LARGEST_CELL = 1_000_000
"""Characters of one line of JSONL or one cell."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row with its number in the file, from 1 and without the header; column → text."""

    number: int
    cells: dict[str, str]


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that cannot be read, and why; 0 is the header."""

    number: int
    message: str


def read_rows(name: str, lines: Iterable[str]) -> Iterator[Row | BadRow]:
    """The rows of a file: JSONL if its name ends so, else CSV with a header.

    In JSONL true and false are `yes` and `no`, null is an empty cell, a list its members joined by
    spaces.
    """
    if name.endswith((".jsonl", ".ndjson")):
        return _read_jsonl(lines)
    return _read_csv(lines)


def _read_csv(lines: Iterable[str]) -> Iterator[Row | BadRow]:
    reader = csv.reader(lines, strict=True)
    header: list[str] | None = None
    number = 0
    try:
        for cells in reader:
            if header is None:
                header = [cell.removeprefix("\ufeff") for cell in cells]
                twice = sorted({cell for cell in header if header.count(cell) > 1})
                if twice:
                    yield BadRow(0, f"the header has `{twice[0]}` twice")
                    return
            elif cells:
                number += 1
                if len(cells) == len(header):
                    yield Row(number, dict(zip(header, cells, strict=True)))
                else:
                    yield BadRow(number, f"{len(cells)} cells under {len(header)} columns")
    except csv.Error as error:
        yield BadRow(number + 1, str(error))


def _read_jsonl(lines: Iterable[str]) -> Iterator[Row | BadRow]:
    number = 0
    for line in lines:
        text = line.removeprefix("\ufeff").strip()
        if not text:
            continue
        number += 1
        read = object_of(text)
        if read is None:
            yield BadRow(number, NO_OBJECT)
        else:
            yield Row(number, {key: text_of(value) for key, value in read.items()})


NO_OBJECT = "no JSON object stands there"


def object_of(line: str) -> Mapping[str, object] | None:
    """The object that a line of JSONL holds, numbers exact; None if it holds none."""
    try:
        read: object = json.loads(line, parse_float=Decimal) if len(line) <= LARGEST_CELL else None
    except (ValueError, RecursionError):
        return None
    return read if isinstance(read, dict) else None


def text_of(value: object) -> str:
    """A value of JSON as the text of a cell."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case list():
            return " ".join(map(text_of, value)) or "-"
        case str():
            return value
        case Decimal():
            return format(value, "f") if abs(value.adjusted()) < 40 else str(value)
        case _:
            return json.dumps(value, ensure_ascii=False)
