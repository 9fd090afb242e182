"""An item → the statement that its section asks for."""

from collections.abc import Callable, Mapping

from rubricc.blocks import Item, Text
from rubricc.diagnostics import WRONG_SECTION
from rubricc.syntax.from_blocks.clauses import read_clause
from rubricc.syntax.from_blocks.examples import read_example
from rubricc.syntax.from_blocks.labels import read_label
from rubricc.syntax.from_blocks.reading import Found, read_details, refuse_nested
from rubricc.syntax.from_text import fits, read_text
from rubricc.syntax.from_tree.details import Details
from rubricc.syntax.from_tree.guarantees import guarantee
from rubricc.syntax.from_tree.labels import criterion, queue
from rubricc.syntax.from_tree.priority import priority
from rubricc.syntax.from_tree.signals import definition, fact, signal
from rubricc.syntax.nodes import SectionKind, Statement
from rubricc.syntax.trees import Tree

STARTS = {
    SectionKind.SETTINGS: "signal",
    SectionKind.SIGNALS: "signal",
    SectionKind.DEFINITIONS: "definition",
    SectionKind.FACTS: "fact",
    SectionKind.LABELS: "label",
    SectionKind.SCALE: "label",
    SectionKind.CRITERIA: "criterion",
    SectionKind.SCORE: "statement_of_rules",
    SectionKind.QUEUES: "queue",
    SectionKind.GATES: "statement_of_rules",
    SectionKind.RULES: "statement_of_rules",
    SectionKind.EDGE_CASES: "statement_of_rules",
    SectionKind.PRIORITY: "priority",
    SectionKind.EXAMPLES: "example",
    SectionKind.SCENARIOS: "scenario_item",
    SectionKind.GUARANTEES: "guarantee",
}
"""What the items of each section are parsed as."""

ELSEWHERE = (
    ("statement_of_rules", "a clause", SectionKind.RULES),
    ("example", "an example", SectionKind.EXAMPLES),
    ("criterion", "a criterion", SectionKind.CRITERIA),
    ("definition", "a definition", SectionKind.DEFINITIONS),
    ("priority", "a line of priority", SectionKind.PRIORITY),
    ("guarantee", "a guarantee", SectionKind.GUARANTEES),
    ("fact", "a fact", SectionKind.FACTS),
    ("signal", "a signal", SectionKind.SIGNALS),
)
"""Statements that are told by their form alone, and where they belong."""


def read_statement(item: Item, kind: SectionKind, found: Found) -> Statement | None:
    """The statement that an item of a section is, with its details."""
    tree = read_head(item.text, kind, found)
    match kind:
        case SectionKind.SETTINGS | SectionKind.SIGNALS:
            details = read_details(item, "signal_detail", found)
            return signal(tree, item.text, details) if tree else None
        case SectionKind.LABELS | SectionKind.SCALE:
            return read_label(item, tree, found)
        case SectionKind.EXAMPLES:
            return read_example(item, tree, found)
        case SectionKind.FACTS | SectionKind.PRIORITY | SectionKind.GUARANTEES:
            refuse_nested(item, found)
            return statement_without_details(tree, item.text, kind) if tree else None
        case SectionKind.DEFINITIONS | SectionKind.QUEUES | SectionKind.CRITERIA:
            details = read_details(item, "plain_detail", found)
            return WITH_PLAIN_DETAILS[kind](tree, item.text, details) if tree else None
        case _:
            return read_clause(item, tree, found)


WITH_PLAIN_DETAILS: Mapping[SectionKind, Callable[[Tree, Text, Details], Statement]] = {
    SectionKind.DEFINITIONS: definition,
    SectionKind.QUEUES: queue,
    SectionKind.CRITERIA: criterion,
}
"""The statements that have plain details only."""


def statement_without_details(tree: Tree, text: Text, kind: SectionKind) -> Statement:
    """A statement in which nothing is nested."""
    match kind:
        case SectionKind.FACTS:
            return fact(tree, text)
        case SectionKind.PRIORITY:
            return priority(tree, text)
        case _:
            return guarantee(tree, text)


def read_head(text: Text, kind: SectionKind, found: Found) -> Tree | None:
    """The parse tree of a statement's own text, unless it is wrong or stands in a wrong section."""
    tree = read_text(text, STARTS[kind])
    if isinstance(tree, Tree):
        return tree
    for start, statement, home in ELSEWHERE:
        if start != STARTS[kind] and fits(text, start):
            mend = f"move it under `## {home}`"
            span = text.whole()
            found.append(
                WRONG_SECTION.at(span, mend=mend, statement=statement, section=f"`{kind}`")
            )
            return None
    found.extend(tree)
    return None
