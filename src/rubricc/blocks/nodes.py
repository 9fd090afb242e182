"""Blocks: the Markdown that carries statements, with a map from every character to its source."""

from bisect import bisect_right
from dataclasses import field
from functools import lru_cache
from itertools import accumulate

from rubricc.limits import LIMITS, Limits
from rubricc.records import record
from rubricc.source import Source, Span


@record
class Text:
    """Inline Markdown as written, several lines joined by LF.

    `origins` holds for each line the source line and the column of its first character; `limits`
    are those of its source.
    """

    path: str
    content: str
    origins: tuple[tuple[int, int], ...]
    limits: Limits = field(default=LIMITS, compare=False, repr=False)

    def span(self, start: int, end: int) -> Span:
        """The source range of `content[start:end]`."""
        return Span(self.path, *self.position(start), *self.position(end))

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column in the source of the character at `offset`, or of the end."""
        number, start = self._line_at(offset)
        line, column = self.origins[number]
        return line, column + offset - start

    def whole(self) -> Span:
        """The source range of all of it."""
        return self.span(0, len(self.content))

    def part(self, start: int, end: int) -> "Text":
        """`content[start:end]` as a text of its own, with its origins."""
        content = self.content[start:end]
        first, _ = self._line_at(start)
        later = self.origins[first + 1 : first + 1 + content.count("\n")]
        return Text(self.path, content, (self.position(start), *later), self.limits)

    def _line_at(self, offset: int) -> tuple[int, int]:
        """The number of the line that the character at `offset` is in, and where that begins."""
        if len(self.origins) == 1:
            return 0, 0
        starts = _line_starts(self.content)
        number = bisect_right(starts, offset) - 1
        return number, starts[number]


@lru_cache(maxsize=16)
def _line_starts(content: str) -> tuple[int, ...]:
    """Where the lines begin, found once for all places that are asked for."""
    return tuple(accumulate((len(line) + 1 for line in content.split("\n")[:-1]), initial=0))


@record
class Quote:
    """A block quote nested in an item: a long example. `text` is its lines without quote marks.

    `label` is the paragraph just before it, if that is a name and a colon (`A:`, `prompt:`).
    """

    label: str | None
    text: str
    span: Span


@record
class Item:
    """A list item: its first paragraph, the items nested in it, the quotes nested in it.

    `number` is the number an ordered list gives it, else None.
    """

    text: Text
    items: tuple["Item", ...]
    quotes: tuple[Quote, ...]
    number: int | None
    span: Span


@record
class Table:
    """A Markdown table: the cells of its header and of its rows, rows as long as the header."""

    header: tuple[Text, ...]
    rows: tuple[tuple[Text, ...], ...]
    span: Span


@record
class Subheading:
    """A level-3 heading (or deeper) inside a section."""

    text: Text


@record
class Prose:
    """A paragraph, quote, code or heading that is no statement, kept for checks of the prose."""

    text: Text


Block = Item | Table | Subheading | Prose


@record
class Section:
    """A level-2 heading and the blocks under it, in source order. Items of all lists stand flat."""

    heading: Text
    blocks: tuple[Block, ...]


@record
class Field:
    """A front matter field: every scalar is text; a list is a tuple of texts with their spans."""

    key: str
    value: str | tuple[tuple[str, Span], ...]
    key_span: Span
    span: Span


@record
class Document:
    """A guideline file taken apart: front matter, prose before the first section, sections."""

    source: Source
    fields: tuple[Field, ...]
    preamble: tuple[Block, ...]
    sections: tuple[Section, ...]
