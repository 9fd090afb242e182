"""Text with positions: what every later stage points back to."""

from collections.abc import Mapping
from dataclasses import dataclass

Files = Mapping[str, bytes]
"""The inputs of one run: path as shown to the user → bytes. Only `apps` fills it."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A range of one file: lines and columns from 1, columns count characters, the end is exclusive."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int

    def to(self, other: "Span") -> "Span":
        """The range from the start of this one to the end of the other."""
        return Span(self.path, self.line, self.column, other.end_line, other.end_column)


@dataclass(frozen=True, slots=True)
class Source:
    """One decoded file. `lines` have no line ends; LF, CRLF and CR end a line, nothing else does."""

    path: str
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """The text with LF line ends and without a byte order mark."""
        return "\n".join(self.lines)

    def whole(self) -> Span:
        """The span of the whole file."""
        return Span(self.path, 1, 1, len(self.lines), len(self.lines[-1]) + 1)


def read_lines(text: str) -> tuple[str, ...]:
    """The lines of a text as CommonMark counts them: U+2028, VT and FF do not end a line."""
    return tuple(text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n"))
