"""Bytes become a source, or the places where they are no text that people can read."""

import re
from collections.abc import Iterator
from itertools import islice

from rubricc.diagnostics import (
    CONTROL_CHARACTER,
    DIRECTION_CONTROL,
    EMPTY_FILE,
    LARGE_FILE,
    NOT_UTF8,
    Diagnostic,
)
from rubricc.limits import LIMITS, Limits
from rubricc.source import Source, Span, read_lines

MOST_REPORTED = 100

DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""What turns the direction of writing, so that a text reads otherwise than it compiles."""

HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb"
    "\ud800-\udfff]|(?<![\U0001f3f4\U000e0020-\U000e007f])[\U000e0000-\U000e007f]"
)
"""What does something and shows nothing; the surrogates can come from YAML's escapes only.

Tags, which can spell whole sentences that only a program reads, belong to flags alone.
"""


def read_source(path: str, data: bytes, limits: Limits = LIMITS) -> Source | tuple[Diagnostic, ...]:
    """Decode a file: strict UTF-8, without its byte order mark, and nothing that cannot be seen."""
    if len(data) > limits.file_bytes:
        return (too_large(path, len(data), limits.file_bytes, "bytes"),)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return (bad_byte(path, data, error.start),)
    source = Source(path, read_lines(text), limits)
    if len(source.lines) > limits.file_lines:
        return (too_large(path, len(source.lines), limits.file_lines, "lines"),)
    if not text.strip("\ufeff \t\r\n"):
        return (EMPTY_FILE.at(source.line(1)),)
    return tuple(islice(find_hidden(source), MOST_REPORTED)) or source


def too_large(path: str, size: int, most: int, unit: str) -> Diagnostic:
    """Say that a file is more than is read; it could take minutes and all the memory there is."""
    place = Span(path, 1, 1, 1, 1)
    return LARGE_FILE.at(place, mend="split it", size=f"{size:,} {unit}", most=f"{most:,}")


def bad_byte(path: str, data: bytes, offset: int) -> Diagnostic:
    """Say where the first byte stands that is no UTF-8."""
    lines = read_lines(data[:offset].decode("utf-8"))
    line, column = len(lines), len(lines[-1]) + 1
    place = Span(path, line, column, line, column + 1)
    return NOT_UTF8.at(place, mend="save the file as UTF-8", byte=f"{data[offset]:02X}")


def find_hidden(source: Source) -> Iterator[Diagnostic]:
    """Every character that does something and shows nothing."""
    for number, line in enumerate(source.lines, 1):
        for match in HIDDEN.finditer(line):
            column = match.start() + 1
            yield hidden(Span(source.path, number, column, number, column + 1), match.group())


def hidden(place: Span, character: str) -> Diagnostic:
    """The diagnostic for one hidden character, named as Unicode names it."""
    entry = DIRECTION_CONTROL if DIRECTION.match(character) else CONTROL_CHARACTER
    return entry.at(place, mend="delete it", character=f"U+{ord(character):04X}")
