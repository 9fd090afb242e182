"""The front matter: the lines between the first two that are `---`."""

from rubricc.blocks.fields import read_fields
from rubricc.blocks.nodes import Field
from rubricc.diagnostics import (
    LARGE_FRONT_MATTER,
    NO_FRONT_MATTER,
    UNCLOSED_FRONT_MATTER,
    Diagnostic,
)
from rubricc.records import record
from rubricc.source import Source

BEGIN = "begin with a line of `---`, lines such as `guideline: mail`, and a line of `---`"
CLOSE = "end it with a line of `---`"


@record
class FrontMatter:
    """What was read: `fields` is None where it cannot be told what they are.

    `end` is the number of lines that the front matter takes.
    """

    fields: tuple[Field, ...] | None
    end: int
    diagnostics: tuple[Diagnostic, ...]


def read_front_matter(source: Source) -> FrontMatter:
    """The fields that a file begins with; without its end nothing is left to be the body."""
    fences = [number for number, line in enumerate(source.lines, 1) if line.rstrip(" \t") == "---"]
    if fences[:1] != [1]:
        missing = NO_FRONT_MATTER.at(source.line(1), mend=BEGIN)
        return FrontMatter(None, 0, (missing,))
    if len(fences) == 1:
        unclosed = UNCLOSED_FRONT_MATTER.at(source.line(1), mend=CLOSE)
        return FrontMatter(None, len(source.lines), (unclosed,))
    end = fences[1]
    front = Source(source.path, (*source.lines[: end - 1], ""), source.limits)
    size, most = len(front.text.encode()), source.limits.front_matter_bytes
    if size > most:
        place = source.line(1).to(source.line(end))
        large = LARGE_FRONT_MATTER.at(place, size=f"{size:,}", most=f"{most:,}")
        return FrontMatter(None, end, (large,))
    fields, diagnostics = read_fields(front)
    return FrontMatter(fields, end, tuple(sorted(diagnostics, key=lambda found: found.span)))


def without(source: Source, front: FrontMatter) -> Source:
    """The body: a source whose front matter is blank lines, so that every line is where it was."""
    lines = ("",) * front.end + source.lines[front.end :]
    return Source(source.path, lines, source.limits)
