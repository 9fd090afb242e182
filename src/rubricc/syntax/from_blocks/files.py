"""CSV files that a guideline takes rows from: which they are, and their cells as texts."""

import csv
from collections.abc import Iterator
from posixpath import dirname, join

from rubricc.blocks import Document, Item, Text
from rubricc.diagnostics import BAD_CSV, MISSING_FILE, OUTSIDE_FILE
from rubricc.limits import Limits
from rubricc.source import Files, Span, read_lines
from rubricc.syntax.from_blocks.reading import Found
from rubricc.syntax.from_text import read_text
from rubricc.syntax.trees import Tree

Cells = tuple[Text, ...]

FORBIDDEN_PARTS = frozenset({"", ".", ".."})


def wanted_files(document: Document) -> tuple[str, ...]:
    """The paths of the CSV files that a document names, as keys of `Files`, in source order."""
    blocks = (block for section in document.sections for block in section.blocks)
    names = (named_file(block.text) for block in blocks if isinstance(block, Item))
    paths = (path_of(name, document.source.path) for name in names if name)
    return tuple(dict.fromkeys(path for path in paths if path))


def named_file(text: Text) -> str | None:
    """The file that a statement takes rows from, as the author wrote it; None if it is no such."""
    tree = read_text(text, "statement_of_rules") if text.content.startswith("from") else None
    if isinstance(tree, Tree) and tree.data == "table_file":
        return str(tree.children[0]).strip("`")
    return None


def path_of(name: str, guideline: str) -> str | None:
    """The path of a file that is named in a guideline; None if it is not in its folder or below."""
    is_plain = name.isprintable() and not {"\\", ":"} & set(name)
    if not is_plain or FORBIDDEN_PARTS & set(name.split("/")):
        return None
    return join(dirname(guideline), name)


def read_file(
    name: str, span: Span, files: Files, limits: Limits, found: Found
) -> tuple[Cells, ...]:
    """The rows of a file, its first line first; none if it cannot be read at all."""
    path = path_of(name, span.path)
    if path is None:
        mend = "keep the file next to the guideline, and name it by its path from there"
        found.append(OUTSIDE_FILE.at(span, mend=mend, path=name))
        return ()
    if path not in files:
        mend = "put it there, or name it by its path from the guideline"
        found.append(MISSING_FILE.at(span, mend=mend, path=name))
        return ()
    lines = decoded(files[path], limits)
    if isinstance(lines, str):
        found.append(BAD_CSV.at(span, problem=f"`{name}` {lines}"))
        return ()
    if not any(lines):
        found.append(BAD_CSV.at(span, problem=f"`{name}` is empty"))
    return tuple(read_rows(path, lines, limits, found))


def decoded(data: bytes, limits: Limits) -> tuple[str, ...] | str:
    """The lines of a file, or what is wrong with all of it."""
    if len(data) > limits.file_bytes:
        return f"is larger than {limits.file_bytes:,} bytes"
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        return f"is not UTF-8: see line {line}"
    return "has a NUL character" if "\0" in text else read_lines(text)


def read_rows(path: str, lines: tuple[str, ...], limits: Limits, found: Found) -> Iterator[Cells]:
    """The rows that are as long as the first one; the others are reported."""
    size = 0
    for row, line in records(path, lines, limits, found):
        cells = tuple(located(path, row, line, lines, limits))
        size = size or len(cells)
        problem = problem_of(row, line, size, limits)
        if problem:
            found.append(BAD_CSV.at(cells[0].whole().to(cells[-1].whole()), problem=problem))
        else:
            yield cells


def records(
    path: str, lines: tuple[str, ...], limits: Limits, found: Found
) -> Iterator[tuple[list[str], int]]:
    """The fields of each row and the line it begins on, up to the first that cannot be read."""
    reader = csv.reader((f"{line}\n" for line in lines), strict=True)
    known = 0
    while True:
        line = reader.line_num + 1
        try:
            row = next(reader, None)
        except csv.Error as error:
            problem = f"line {line}{problem_of_error(error, limits)}"
            found.append(BAD_CSV.at(line_span(path, lines, line), problem=problem))
            return
        if row is None:
            return
        known += any(row)
        if known > limits.table_rows + 1:
            problem = f"line {line}: there are more than {limits.table_rows:,} rows"
            found.append(BAD_CSV.at(line_span(path, lines, line), problem=problem))
            return
        if any(row):
            yield row, line


def problem_of_error(error: csv.Error, limits: Limits) -> str:
    """What the CSV reader stumbled over."""
    if "larger than field limit" in str(error):
        return too_long(limits)
    return ": a quotation mark stands where none can, or is not closed"


def too_long(limits: Limits) -> str:
    """What is wrong with a line, where a cell of it is too long."""
    return f" has a cell of more than {limits.cell_characters:,} characters"


def line_span(path: str, lines: tuple[str, ...], line: int) -> Span:
    """The whole of a line."""
    return Span(path, line, 1, line, len(lines[line - 1]) + 1)


def problem_of(row: list[str], line: int, size: int, limits: Limits) -> str | None:
    """What is wrong with the form of a row, if anything is."""
    if len(row) != size:
        return f"line {line} has {len(row)} cells, but the first line has {size}"
    if any(len(field) > limits.cell_characters for field in row):
        return f"line {line}{too_long(limits)}"
    return None


def located(
    path: str, row: list[str], line: int, lines: tuple[str, ...], limits: Limits
) -> Iterator[Text]:
    """The cells of a row, each where its text is found in the line that the row begins on."""
    start = 0
    for field in row:
        content = field.strip()
        place = lines[line - 1].find(content.split("\n")[0], start)
        start = max(place, start)
        below = ((line + offset, 1) for offset in range(1, content.count("\n") + 1))
        yield Text(path, content, ((line, start + 1), *below), limits)
        start += len(content.split("\n")[0])
