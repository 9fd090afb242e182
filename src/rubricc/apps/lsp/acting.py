"""Mends that the editor can make: the statement that a diagnostic offers, put where it belongs."""

import re
from collections.abc import Iterator

from rubricc.blocks import Document, Section
from rubricc.diagnostics import Diagnostic

OFFERED = re.compile(r"`(- .+)`$")
PRIORITY = "Priority"


def insertions(document: Document, found: Diagnostic) -> Iterator[tuple[str, int, str]]:
    """Of a diagnostic: a title, the line after which to write, and what to write there."""
    offered = OFFERED.search(found.mend or "")
    if offered is None:
        return
    statement = offered[1]
    title = f"Write {statement.removeprefix('- ')}"
    if " over " not in statement:
        yield title, _end_of(document, found), f"{statement}\n"
        return
    sections = [one for one in document.sections if one.heading.content == PRIORITY]
    if sections:
        yield title, _last_line(sections[0]), f"{statement}\n"
    else:
        yield title, len(document.source.lines), f"\n## {PRIORITY}\n\n{statement}\n"


def _end_of(document: Document, found: Diagnostic) -> int:
    """The last line of the section that a diagnostic stands in."""
    inside = [one for one in document.sections if one.heading.whole().line <= found.span.line]
    return _last_line(inside[-1]) if inside else len(document.source.lines)


def _last_line(section: Section) -> int:
    """The last line of the last statement of a section, or its heading's with an empty one."""
    ends = [
        block.span.end_line if hasattr(block, "span") else block.text.whole().end_line
        for block in section.blocks
    ]
    return max(ends, default=section.heading.whole().line)
