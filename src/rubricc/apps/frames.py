"""Diagnostics as frames: the message, the place, its source line underlined, the mend.

    error[RB301] gap: no clause says what to do when `praise` is `no`
      --> guidelines/stars.md:41:3
       |
    41 | - **R1** `good` when `praise`.
       |   ^^^^^^
       |
       = case: not `praise` (12 of 48 cases)
       = help: add `- **R2** `bad` otherwise.`

A frame is lines of pieces, each text with its role; `plain` joins them, a terminal colours them.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, NamedTuple

from rubricc.apps.snippets import Snippet, snippet
from rubricc.apps.terminal import escape
from rubricc.diagnostics import Diagnostic, Severity
from rubricc.source import Files, Span, read_lines

Role = Literal["error", "warning", "message", "edge", "range", "aside", "note", "text"]
"""Values that are keywords, not names, and stand without backticks."""


class Piece(NamedTuple):
    """Some text of a line and its role in the frame."""

    text: str
    role: Role = "text"


Line = tuple[Piece, ...]


def frames(diagnostics: Iterable[Diagnostic], files: Files) -> Iterator[tuple[Line, ...]]:
    """A frame for each diagnostic, drawn over the sources in `files`."""
    sources: dict[str, tuple[str, ...]] = {}
    for diagnostic in diagnostics:
        for span in (diagnostic.span, *(related.span for related in diagnostic.related)):
            if span.path not in sources:
                sources[span.path] = read_lines(files.get(span.path, b"").decode(errors="replace"))
        yield frame(diagnostic, sources)


def plain(lines: Iterable[Line]) -> str:
    """The lines without colour, each ended by LF."""
    return "".join("".join(text for text, _ in line).rstrip() + "\n" for line in lines)


def frame(diagnostic: Diagnostic, sources: Mapping[str, tuple[str, ...]]) -> tuple[Line, ...]:
    """One diagnostic as lines; `sources` holds the lines of each file it points into."""
    spans = (diagnostic.span, *(related.span for related in diagnostic.related))
    snippets = [snippet(sources[span.path], span) for span in spans]
    margin = max(len(str(number)) for shown in snippets for number in (shown.last, 1))
    edge = Piece(" " * margin + " | ", "edge")
    role: Role = "error" if diagnostic.severity is Severity.ERROR else "warning"
    title = Piece(f"{role}[{diagnostic.code}] {diagnostic.name}", role)
    lines: list[Line] = [(title, Piece(f": {escape(diagnostic.message)}", "message"))]
    lines += drawn(snippets[0], diagnostic.span, margin, Piece("--> ", "edge"), "")
    for shown, related in zip(snippets[1:], diagnostic.related, strict=True):
        lines += drawn(shown, related.span, margin, Piece("::: ", "edge"), related.message)
    notes = tuple(told(diagnostic))
    if notes and snippets[-1].rows:
        lines.append((edge,))
    for name, text in notes:
        lines += note(margin, name, text)
    return tuple(lines)


def drawn(shown: Snippet, span: Span, margin: int, arrow: Piece, label: str) -> Iterator[Line]:
    """The place and the source lines of one range; a label makes it a range beside the main one."""
    role: Role = "aside" if label else "range"
    said = f" {escape(label)}" if label else ""
    edge = Piece(" " * margin + " | ", "edge")
    place = f"{escape(span.path)}:{span.line}:{span.column}"
    if not shown.rows:
        yield Piece(" " * margin), arrow, Piece(place), Piece(f":{said}" if said else "", role)
        return
    yield Piece(" " * margin), arrow, Piece(place)
    yield (edge,)
    for row in shown.rows:
        if row.after_gap:
            yield (Piece("...", "edge"),)
        yield Piece(f"{row.number:>{margin}} | ", "edge"), Piece(row.text)
        mark = ("-" if label else "^") * row.width
        last = said if row is shown.rows[-1] else ""
        yield edge, Piece(" " * row.indent), Piece(mark + last, role)


def told(diagnostic: Diagnostic) -> Iterator[tuple[str, str]]:
    """What stands below the source: the case that shows it, how many there are, the mend."""
    count = counted(diagnostic)
    if diagnostic.case_words:
        yield "case", ", ".join(diagnostic.case_words) + (f" ({count})" if count else "")
    elif count:
        yield "cases", count.removesuffix(" cases")
    if diagnostic.mend is not None:
        yield "help", diagnostic.mend


def note(margin: int, name: str, text: str) -> Iterator[Line]:
    """A note below the source; a text of several lines stands indented under its first."""
    first, *others = text.split("\n")
    yield (
        Piece(" " * margin + " = ", "edge"),
        Piece(f"{name}: ", "note"),
        Piece(escape(first)),
    )
    for line in others:
        yield Piece(" " * (margin + 3 + len(name) + 2)), Piece(escape(line))


def counted(diagnostic: Diagnostic) -> str:
    """How many of how many cases show it, or nothing where nobody counted."""
    if diagnostic.cases is None or diagnostic.of is None:
        return ""
    return f"{diagnostic.cases:,} of {diagnostic.of:,} cases"
