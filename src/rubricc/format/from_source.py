"""A guideline file in its canonical form: every statement printed anew, all prose as it was.

What is no statement stays where it is: front matter, paragraphs, code, an item that holds prose,
an empty line. A table's cells are never padded, so that a changed row is one changed line.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rubricc.blocks import Block, Document, Item, Section, Table
from rubricc.format.filling import filled
from rubricc.format.from_syntax import heading_text, names_of_sets, statement_lines
from rubricc.source import Span
from rubricc.syntax import SectionKind, Statement, SyntaxSection, SyntaxTree

SPACE = re.compile(r"\s+")
TICKED = re.compile(r"(`+)(.*?)\1", re.DOTALL)
DASHES = re.compile(r"(:?)-+(:?)")


@dataclass(frozen=True, slots=True)
class Edit:
    """Lines `first` to `last`, counted from 1, become `lines`."""

    first: int
    last: int
    lines: tuple[str, ...]


def formatted(document: Document, tree: SyntaxTree) -> str:
    """The canonical text of a guideline whose statements all parse."""
    sets = names_of_sets(tree)
    read = {section.span: section for section in tree.sections}
    edits = [
        edit
        for section in document.sections
        if section.heading.whole() in read
        for edit in Printer(document.source.lines, sets, read[section.heading.whole()]).edits(
            section
        )
    ]
    return "\n".join(_edited(document.source.lines, edits)).rstrip("\n") + "\n"


@dataclass(frozen=True, slots=True)
class Printer:
    """What it takes to print a section anew: the lines of the file, and the section as read."""

    lines: tuple[str, ...]
    sets: frozenset[str]
    read: SyntaxSection

    def edits(self, section: Section) -> Iterator[Edit]:
        """What changes in a section: its heading, its items and its tables."""
        line = section.heading.whole().line
        if self.lines[line - 1].lstrip().startswith("#"):
            yield Edit(line, line, (f"## {heading_text(self.read)}",))
        statements = {_start(statement.span): statement for statement in self.read.statements}
        prose = [_line_of(block) for block in section.blocks if not isinstance(block, Item)]
        for block in section.blocks:
            if not isinstance(block, Item | Table):
                continue
            first, last = block.span.line, self._last_line(block.span)
            if isinstance(block, Table):
                own = self._table_lines(statements[_start(block.span)], first)
            elif any(first <= line <= last for line in prose):
                continue
            elif self.read.kind is SectionKind.SCENARIOS:
                own = filled([f"- {_joined(block.text.content)}"])
            else:
                own = self._item_lines(block, statements[_start(block.text.whole())], last)
            yield Edit(first, last, tuple(own))

    def _item_lines(self, item: Item, statement: Statement, last: int) -> list[str]:
        """A statement printed anew; the long texts of an example stay as they are."""
        own = filled(statement_lines(statement, item.number or 1, self.sets))
        if not any(inner.quotes for inner in (item, *item.items)):
            return own
        head = filled(statement_lines(statement, item.number or 1, self.sets)[:1])
        return [*head, *self.lines[item.text.whole().end_line : last]]

    def _last_line(self, span: Span) -> int:
        """The last line of a range that is not empty."""
        last = min(span.end_line, len(self.lines))
        while last > span.line and not self.lines[last - 1].strip():
            last -= 1
        return last

    def _table_lines(self, statement: Statement, first: int) -> list[str]:
        """A table printed anew, its columns aligned as they were."""
        header, dashes, *rows = statement_lines(statement, 1, self.sets)
        aligned = [f"{left}---{right}" for left, right in DASHES.findall(self.lines[first])]
        if len(aligned) == dashes.count("---"):
            dashes = f"| {' | '.join(aligned)} |"
        return [header, dashes, *rows]


def _start(span: Span) -> tuple[int, int]:
    return span.line, span.column


def _line_of(block: Block) -> int:
    return block.span.line if isinstance(block, Item | Table) else block.text.origins[0][0]


def _joined(content: str) -> str:
    """Inline Markdown on one line, what stands in backticks as it was."""
    kept, start = [], 0
    for ticked in TICKED.finditer(content):
        kept += [SPACE.sub(" ", content[start : ticked.start()]), ticked[0].replace("\n", " ")]
        start = ticked.end()
    return "".join([*kept, SPACE.sub(" ", content[start:])]).strip()


def _edited(lines: tuple[str, ...], edits: list[Edit]) -> Iterator[str]:
    """The lines with the edits in them; between two of them stands one empty line at most."""
    start = 1
    for edit in edits:
        between = lines[start - 1 : edit.first - 1]
        yield from between if start == 1 or any(map(str.strip, between)) else between[:1]
        yield from _without_empty_end(edit.lines)
        start = edit.last + 1
    yield from lines[start - 1 :]


def _without_empty_end(lines: tuple[str, ...]) -> tuple[str, ...]:
    """A long example ends in an empty line when it stands before another, not here."""
    return lines[:-1] if lines and not lines[-1] else lines
