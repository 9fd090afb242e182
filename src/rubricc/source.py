"""Text with positions: what every later stage points back to."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import field
from itertools import accumulate
from operator import attrgetter

from rubricc.limits import LIMITS, Limits
from rubricc.records import record

Files = Mapping[str, bytes]
"""The inputs of one run: path as shown to the user → bytes. Only `apps` fills it."""


@record
class Span:
    """A range of one file: lines and columns from 1, in characters; the end is exclusive."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int

    def __lt__(self, other: "Span") -> bool:
        """Whether it stands before the other."""
        return IN_ORDER(self) < IN_ORDER(other)

    def to(self, other: "Span") -> "Span":
        """The range from the start of this one to the end of the other."""
        return Span(self.path, self.line, self.column, other.end_line, other.end_column)


IN_ORDER = attrgetter("path", "line", "column", "end_line", "end_column")


@record
class LineIndex:
    """Where the lines of a text start, for going from an offset in it to a line and a column."""

    path: str
    starts: tuple[int, ...]

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of the character at an offset."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def span(self, start: int, end: int) -> Span:
        """The range between two offsets."""
        return Span(self.path, *self.position(start), *self.position(end))


@record
class Source:
    """One decoded file. `lines` have no line ends: LF, CRLF and CR, and nothing else.

    `limits` are those that it is read within.
    """

    path: str
    lines: tuple[str, ...]
    limits: Limits = field(default=LIMITS, compare=False, repr=False)

    @property
    def text(self) -> str:
        """The text with LF line ends and without a byte order mark."""
        return "\n".join(self.lines)

    def index(self) -> LineIndex:
        """The line index of `text`; make it once and keep it."""
        sizes = (len(line) + 1 for line in self.lines[:-1])
        return LineIndex(self.path, tuple(accumulate(sizes, initial=0)))

    def whole(self) -> Span:
        """The span of the whole file."""
        return Span(self.path, 1, 1, len(self.lines), len(self.lines[-1]) + 1)

    def line(self, number: int) -> Span:
        """The span of one line."""
        return Span(self.path, number, 1, number, len(self.lines[number - 1]) + 1)


def read_lines(text: str) -> tuple[str, ...]:
    """The lines of a text as CommonMark counts them: U+2028, VT and FF do not end a line."""
    return tuple(text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n"))
