"""Places as the protocol counts them: lines from 0, and columns in the units the editor asked for.

Lines are ours, as CommonMark counts them, so that no line separator of Unicode moves anything.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from lsprotocol.types import Position, Range
from pygls.workspace import PositionCodec

from rubricc.source import Span


@dataclass(frozen=True, slots=True)
class Places:
    """The lines of one text, with the units of the editor."""

    lines: Sequence[str]
    codec: PositionCodec

    def range(self, span: Span) -> Range:
        """A span as the editor points at it."""
        return Range(
            self.position(span.line, span.column), self.position(span.end_line, span.end_column)
        )

    def position(self, line: int, column: int) -> Position:
        """A line and a column, both from 1."""
        last = min(line, len(self.lines)) - 1
        return self.codec.position_to_client_units(
            list(self.lines), Position(last, min(column - 1, len(self.lines[last])))
        )

    def place(self, position: Position) -> tuple[int, int]:
        """Where the editor points at: line and column from 1; what is past an end is at the end."""
        line = min(position.line, len(self.lines) - 1)
        found = self.codec.position_from_client_units(
            list(self.lines), Position(line, position.character)
        )
        return line + 1, min(found.character, len(self.lines[line])) + 1
