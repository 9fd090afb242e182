"""A document → the syntax tree, and everything that is wrong with its statements."""

from collections.abc import Iterable, Iterator

from rubricc.blocks import Block, Document, Item, Section, Subheading, Table
from rubricc.diagnostics import MISPLACED_TABLE, TABLE_HEADER, Diagnostic
from rubricc.records import record
from rubricc.source import Files, Span
from rubricc.syntax.from_blocks.files import named_file, read_file
from rubricc.syntax.from_blocks.headings import read_heading
from rubricc.syntax.from_blocks.reading import Found, refuse_nested
from rubricc.syntax.from_blocks.scenarios import read_scenarios
from rubricc.syntax.from_blocks.statements import read_statement
from rubricc.syntax.from_blocks.tables import Place, read_table
from rubricc.syntax.from_tree.sections import Heading
from rubricc.syntax.nodes import SectionKind, Statement, SyntaxSection, SyntaxTree

TABLES = frozenset({SectionKind.GATES, SectionKind.RULES, SectionKind.EDGE_CASES})
"""The sections in which tables stand."""

DECLARED = {
    SectionKind.LABELS: "label",
    SectionKind.SCALE: "label",
    SectionKind.CRITERIA: "preference",
    SectionKind.SCORE: "score",
}
"""The sections that declare a decision, and its name where they give none."""


def parse(
    document: Document, files: Files, modules: tuple[SyntaxTree, ...] = ()
) -> tuple[SyntaxTree, tuple[Diagnostic, ...]]:
    """Read every statement of a document, with all that is wrong, in source order.

    `files` holds the CSV files that it takes rows from, by the paths of `wanted_files`; `modules`
    are the files that it uses, as `parse_modules` reads them.
    """
    found: Found = []
    opened = [(section, read_heading(section, found)) for section in document.sections]
    kinds = [(section, heading) for section, heading in opened if heading]
    imported = (section for module in modules for section in module.sections)
    decision = default_decision((*imported, *(heading for _, heading in kinds)))
    sections = tuple(
        read_section(Opened(section, heading, decision, files), found) for section, heading in kinds
    )
    tree = SyntaxTree(document.source, document.fields, sections, modules)
    return tree, tuple(sorted(found, key=lambda diagnostic: diagnostic.span))


@record
class Opened:
    """A section that holds statements, and what it takes from the rest of the document."""

    section: Section
    heading: Heading
    default_decision: str
    files: Files

    @property
    def decision(self) -> str:
        """The decision that a table in this section is about."""
        named = self.heading.decisions
        return named[0].text if named else self.default_decision


def default_decision(headings: Iterable[Heading | SyntaxSection]) -> str:
    """The decision of a section that names none: the only one, or else `label`."""
    declared = {
        name
        for heading in headings
        if heading.kind in DECLARED
        for name in [named.text for named in heading.decisions] or [DECLARED[heading.kind]]
    }
    return declared.pop() if len(declared) == 1 else "label"


def read_section(opened: Opened, found: Found) -> SyntaxSection:
    """A section with its statements, in source order."""
    heading = opened.heading
    return SyntaxSection(
        heading.kind,
        heading.decisions,
        heading.choose_all,
        tuple(read_statements(opened, found)),
        opened.section.heading.whole(),
    )


def read_statements(opened: Opened, found: Found) -> Iterator[Statement]:
    """The statements of a section; what is wrong goes to `found`."""
    if opened.heading.kind is SectionKind.SCENARIOS:
        yield from read_scenarios(opened.section.blocks, found)
    nearest = opened.section.heading.content
    for block in opened.section.blocks:
        if isinstance(block, Subheading):
            nearest = block.text.content
        statement = read_block(block, opened, nearest, found)
        if statement:
            yield statement


def read_block(block: Block, opened: Opened, nearest: str, found: Found) -> Statement | None:
    """The statement that a block is; prose and headings are none."""
    kind = opened.heading.kind
    place = Place(nearest, kind, opened.decision)
    match block:
        case Table(header, rows, span) if may_hold(opened, span, found):
            return read_table((header, *rows), place, None, span, found)
        case Item() if kind is not SectionKind.SCENARIOS:
            file = named_file(block.text) if kind in TABLES else None
            if file is None:
                return read_statement(block, kind, found)
            refuse_nested(block, found)
            span = block.text.whole()
            rows = read_file(file, span, opened.files, block.text.limits, found)
            may_stand = may_hold(opened, span, found)
            return read_table(rows, place, file, span, found) if may_stand else None
        case _:
            return None


def may_hold(opened: Opened, span: Span, found: Found) -> bool:
    """Whether a table may stand in a section."""
    kind = opened.heading.kind
    if kind not in TABLES:
        mend = "move it under `## Rules`, or above the first section if it is prose"
        found.append(MISPLACED_TABLE.at(span, mend=mend, section=f"`{kind}`"))
    elif len(opened.heading.decisions) > 1:
        problem = "a table stands under a heading for one decision, and this heading is for several"
        mend = "write a table for each of them"
        found.append(TABLE_HEADER.at(span, mend=mend, problem=problem))
    return kind in TABLES and len(opened.heading.decisions) <= 1
