"""From the bytes of a CSV file to cells with their places."""

import re
from collections.abc import Iterator

from rubricc.adopt.nodes import Finding, Findings
from rubricc.adopt.tables.nodes import Field, Line
from rubricc.adopt.xml_tree import Place

MOST_ROWS = 5_000
MOST_COLUMNS = 60
LONGEST_CELL = 2_000

BREAK = re.compile(r"\r\n|\r|\n")
MARKS = (",", ";", "\t")


def scan(data: bytes) -> tuple[Line, ...] | Findings:
    """The rows that are not empty, the header first."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        message = "the file is not UTF-8 here"
        return (Finding("encoding", message, Place(line, 1), "save it as UTF-8"),)
    control = re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", text)
    if control is not None:
        place = _place(text, control.start())
        return (Finding("control", "a control character stands here", place, "take it out"),)
    lines: list[Line] = []
    for found in _lines(text, _mark(text)):
        if isinstance(found, Finding):
            return (found,)
        lines.append(found)
    return _within_limits(tuple(lines))


def _mark(text: str) -> str:
    """What stands between cells: what the header has most of."""
    header = re.sub(r'"(?:[^"]|"")*"', "", text.lstrip("\r\n"))
    first = BREAK.split(header, maxsplit=1)[0]
    return max(MARKS, key=first.count)


def _lines(text: str, mark: str) -> Iterator[Line | Finding]:
    """The rows; reading ends where quotation marks do not."""
    cell = re.compile(rf'[ ]*"((?:[^"]|"")*)"[ ]*(?=[{mark}\r\n]|\Z)|([^{mark}\r\n]*)')
    at, number, start, cells = 0, 1, 0, list[Field]()
    while at <= len(text):
        found = cell.match(text, at)
        assert found is not None, "a cell may be empty"
        place = Place(number, at - start + 1)
        quoted, bare = found[1], found[2]
        if quoted is None and bare.lstrip(" ").startswith('"'):
            yield Finding("quotes", "a quotation mark has no end", place, "close it, or double it")
            return
        told = bare if quoted is None else quoted.replace('""', '"')
        cells.append(Field(" ".join(told.split()), place))
        if quoted is not None:
            inner = BREAK.findall(text, found.start(), found.end())
            if inner:
                number += len(inner)
                start = max(text.rfind("\n", 0, found.end()), text.rfind("\r", 0, found.end())) + 1
        at = found.end()
        if at < len(text) and text[at] == mark:
            at += 1
            continue
        if any(one.text for one in cells):
            yield Line(tuple(cells), cells[0].place)
        broken = BREAK.match(text, at)
        if broken is None:
            return
        at, number, start, cells = broken.end(), number + 1, broken.end(), []


def _place(text: str, offset: int) -> Place:
    before = BREAK.split(text[:offset])
    return Place(len(before), len(before[-1]) + 1)


def _within_limits(lines: tuple[Line, ...]) -> tuple[Line, ...] | Findings:
    """The rows, if they are a table that is not too large."""
    if len(lines) < 2:
        message = "the file has no row" if lines else "the file is empty"
        return (Finding("empty", message, Place(1, 1), "a header and rows make a table"),)
    header = lines[0].cells
    if len(header) > MOST_COLUMNS or len(lines) > MOST_ROWS:
        message = f"a table has at most {MOST_COLUMNS} columns and {MOST_ROWS:,} rows"
        return (Finding("size", message, Place(1, 1), "import it in parts"),)
    found = []
    for line in lines[1:]:
        if len(line.cells) != len(header):
            message = f"the row has {len(line.cells)} cells, and the header {len(header)}"
            found.append(Finding("ragged", message, line.place))
    for line in lines:
        for cell in line.cells:
            if len(cell.text) > LONGEST_CELL:
                message = f"a cell has more than {LONGEST_CELL:,} characters"
                found.append(Finding("long-cell", message, cell.place))
    return tuple(found) or lines
