"""Source lines with a range underlined, measured in the columns that a terminal shows."""

from dataclasses import dataclass

from rubricc.apps.terminal import shown, width
from rubricc.source import Span

ROOM = 96
"""Columns of source that a frame shows; a longer line is cut around its range."""
CONTEXT = 32
"""Columns kept before a range that stands beyond the room."""
CUT = "..."
WHOLE_ROWS = 3
"""A range over more lines than this shows its first line and its last."""


@dataclass(frozen=True, slots=True)
class Row:
    """One source line as shown, its underline `width` columns long after `indent` columns."""

    number: int
    text: str
    indent: int
    width: int
    after_gap: bool


@dataclass(frozen=True, slots=True)
class Snippet:
    """The lines of a range that are shown; none where the range lies outside the file."""

    rows: tuple[Row, ...]

    @property
    def last(self) -> int:
        """The highest line number shown."""
        return self.rows[-1].number if self.rows else 1


def snippet(lines: tuple[str, ...], span: Span) -> Snippet:
    """The range of a file as rows to draw."""
    if not 1 <= span.line <= len(lines):
        return Snippet(())
    last = min(span.end_line, len(lines))
    if last > span.line and span.end_column <= 1:
        last -= 1  # the range ends with the line before
    numbers = range(span.line, max(span.line, last) + 1)
    if len(numbers) <= WHOLE_ROWS:
        return Snippet(tuple(row(lines, span, number) for number in numbers))
    return Snippet((row(lines, span, span.line), row(lines, span, last, after_gap=True)))


def row(lines: tuple[str, ...], span: Span, number: int, *, after_gap: bool = False) -> Row:
    """One line of the range, cut to the room, the range's part of it underlined."""
    line = lines[number - 1]
    blank = len(line) - len(line.lstrip())
    start = span.column - 1 if number == span.line else blank
    end = span.end_column - 1 if number == span.end_line else len(line.rstrip())
    start = min(max(start, 0), len(line))
    end = max(min(end, len(line)), start)
    cells = [shown(character) for character in line]
    widths = [width(cell) for cell in cells]
    left, right = window(widths, start, end)
    before = CUT if left else ""
    after = CUT if right < len(line) else ""
    return Row(
        number,
        before + "".join(cells[left:right]) + after,
        len(before) + sum(widths[left:start]),
        max(sum(widths[start : min(end, right)]), 1),
        after_gap,
    )


def window(widths: list[int], start: int, end: int) -> tuple[int, int]:
    """The part of a line to show: all that fits, with some context before the range."""
    if sum(widths) <= ROOM:
        return 0, len(widths)
    room = ROOM - len(CUT)
    left = 0
    if sum(widths[:end]) > room and sum(widths[:start]) > CONTEXT:
        room -= len(CUT)
        spare = room - sum(widths[start:end])
        left = earliest(widths, start, min(CONTEXT, spare) if spare > 0 else 0)
    right, taken = left, 0
    while right < len(widths) and taken + widths[right] <= room:
        taken += widths[right]
        right += 1
    if right == start:  # nothing of the range fits: it stands at the end of the line
        return left, len(widths)
    return left, right


def earliest(widths: list[int], start: int, context: int) -> int:
    """The first character that can stand before `start` within the context, no mark cut off."""
    left, taken = start, 0
    while left and taken + widths[left - 1] <= context:
        left -= 1
        taken += widths[left]
    while left < start and widths[left] == 0:
        left += 1
    return left
