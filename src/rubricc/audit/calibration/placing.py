"""Where a drafted statement goes: behind the last one of its section, or in one of its own."""

from collections.abc import Iterable, Iterator

from rubricc.blocks import Document, Item, Section, Table
from rubricc.format import filled, names_of_sets, statement_lines
from rubricc.records import record
from rubricc.syntax import (
    ClauseOrder,
    ClauseStatement,
    ExampleStatement,
    SectionKind,
    Statement,
    SyntaxSection,
    SyntaxTree,
)

DEFAULT = "label"
"""The decision that a section without `for` belongs to, where there are several."""

RULES = (SectionKind.GATES, SectionKind.RULES, SectionKind.EDGE_CASES)
"""Sections that hold clauses."""

BEFORE = {
    SectionKind.EDGE_CASES: (
        *RULES,
        SectionKind.CRITERIA,
        SectionKind.SCORE,
        SectionKind.SCALE,
        SectionKind.LABELS,
    ),
    SectionKind.PRIORITY: (*RULES, SectionKind.CRITERIA, SectionKind.SCORE, SectionKind.PRIORITY),
    SectionKind.EXAMPLES: tuple(
        kind
        for kind in SectionKind
        if kind not in (SectionKind.SCENARIOS, SectionKind.GUARANTEES, SectionKind.EXAMPLES)
    ),
}
"""Behind which sections a new one stands, those of the same decision first."""


@record
class Place:
    """A guideline's text as it was read, and the decisions that it makes."""

    document: Document
    tree: SyntaxTree
    decisions: tuple[str, ...]

    @property
    def sets(self) -> frozenset[str]:
        """The signals whose values are sets."""
        return names_of_sets(self.tree)

    @property
    def examples(self) -> frozenset[str]:
        """The ids of its examples."""
        return frozenset(
            statement.id.text
            for section in self.tree.sections
            for statement in section.statements
            if isinstance(statement, ExampleStatement) and statement.id is not None
        )


def inserted(place: Place, decision: str, statements: Iterable[Statement]) -> str:
    """The text with the statements in it, each kind in its section."""
    wanted: dict[SectionKind, list[str]] = {}
    for one in statements:
        lines = filled(statement_lines(one, 1, place.sets))
        wanted.setdefault(_kind(one), []).extend(_without_empty_end(lines))
    at: dict[int, list[str]] = {}
    for kind, lines in wanted.items():
        line, own = _where(place, decision, kind, lines)
        at.setdefault(line, []).extend(own)
    return "\n".join(_with(place.document.source.lines, at)).rstrip("\n") + "\n"


def _kind(statement: Statement) -> SectionKind:
    match statement:
        case ClauseStatement():
            return SectionKind.EDGE_CASES
        case ClauseOrder():
            return SectionKind.PRIORITY
        case _:
            return SectionKind.EXAMPLES


def _without_empty_end(lines: list[str]) -> list[str]:
    while lines and not lines[-1].strip():
        lines = lines[:-1]
    return lines


def _with(lines: tuple[str, ...], at: dict[int, list[str]]) -> Iterator[str]:
    yield from at.get(0, ())
    for number, line in enumerate(lines, 1):
        yield line
        yield from at.get(number, ())


def _where(
    place: Place, decision: str, kind: SectionKind, lines: list[str]
) -> tuple[int, list[str]]:
    """Behind which line they go, with a heading and empty lines where they need them."""
    section = next(
        (
            section
            for section, read in reversed(list(_sections(place)))
            if read.kind is kind and _is_for(place, decision, read)
        ),
        None,
    )
    if section is None:
        return _last_of(place, decision, kind), ["", _heading(place, decision, kind), "", *lines]
    blocks = [block for block in section.blocks if isinstance(block, Item | Table)]
    if not blocks:
        return section.heading.whole().line, ["", *lines]
    line = _last_line(place, blocks[-1])
    return line, ["", *lines] if isinstance(blocks[-1], Table) else lines


def _sections(place: Place) -> Iterator[tuple[Section, SyntaxSection]]:
    """The sections that hold statements, as blocks and as read."""
    read = {section.span: section for section in place.tree.sections}
    for section in place.document.sections:
        if section.heading.whole() in read:
            yield section, read[section.heading.whole()]


def _is_for(place: Place, decision: str, section: SyntaxSection) -> bool:
    """Whether the section is about this decision alone; examples are about all."""
    if section.kind is SectionKind.EXAMPLES:
        return not section.decisions
    names = [one.text for one in section.decisions]
    is_default = len(place.decisions) == 1 or decision == DEFAULT
    return names == [decision] or (not names and is_default)


def _heading(place: Place, decision: str, kind: SectionKind) -> str:
    is_plain = kind is SectionKind.EXAMPLES or len(place.decisions) == 1
    return f"## {kind.value}" if is_plain else f"## {kind.value} for `{decision}`"


def _last_of(place: Place, decision: str, kind: SectionKind) -> int:
    """The last line of the last section behind which a new one may stand."""
    found = [one for one in _sections(place) if one[1].kind in BEFORE[kind]]
    own = [one for one in found if _is_about(place, decision, one[1])]
    if kind is SectionKind.EXAMPLES:
        own = []
    sections = own or found
    if not sections:
        return len(_without_empty_end(list(place.document.source.lines)))
    heading = sections[-1][0].heading.whole().line
    later = [one.heading.whole().line for one in place.document.sections]
    end = min((line for line in later if line > heading), default=None)
    lines = place.document.source.lines
    last = len(lines) if end is None else end - 1
    while last > heading and not lines[last - 1].strip():
        last -= 1
    return last


def _is_about(place: Place, decision: str, section: SyntaxSection) -> bool:
    """Whether the section is about this decision, perhaps among others."""
    return _is_for(place, decision, section) or decision in [one.text for one in section.decisions]


def _last_line(place: Place, block: Item | Table) -> int:
    """The last line of a block that is not empty."""
    lines = place.document.source.lines
    last = min(block.span.end_line, len(lines))
    while last > block.span.line and not lines[last - 1].strip():
        last -= 1
    return last
