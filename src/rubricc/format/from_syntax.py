"""The whole tree as text, section by section."""

import re
from typing import assert_never

from rubricc.format.clauses import clause_lines, priority_lines
from rubricc.format.examples import example_lines, guarantee_lines, scenario_lines
from rubricc.format.front_matter import front_matter_lines
from rubricc.format.labels import criterion_lines, label_lines, queue_lines
from rubricc.format.names import names_text
from rubricc.format.signals import definition_lines, fact_lines, signal_lines
from rubricc.format.tables import table_lines
from rubricc.syntax import (
    AnyOf,
    ClauseOrder,
    ClauseStatement,
    CriterionStatement,
    DefinitionStatement,
    DocumentOrder,
    ExampleStatement,
    Excludes,
    Independent,
    LabelOrder,
    LabelStatement,
    Monotone,
    NeverAlways,
    NeverTogether,
    QueueStatement,
    Requires,
    ScenarioStatement,
    SignalStatement,
    Statement,
    SyntaxSection,
    SyntaxTree,
    TableStatement,
)

BLANKS = re.compile(r"\n{3,}")
NO_WORD = re.compile(r"[^a-z0-9]+")


def to_text(tree: SyntaxTree) -> str:
    """The canonical Markdown of the statements; prose between them is left out."""
    titles = [field.value for field in tree.fields if field.key == "title"]
    blocks = [front_matter_lines(tree.fields)]
    blocks += [[f"# {title}", ""] for title in titles if isinstance(title, str)]
    sets = names_of_sets(tree)
    blocks += [_section_lines(section, sets) for section in tree.sections]
    text = "\n".join(line for block in blocks for line in block)
    return BLANKS.sub("\n\n", text).rstrip("\n") + "\n"


def names_of_sets(tree: SyntaxTree) -> frozenset[str]:
    """The signals whose values are sets, those of the files that it uses among them."""
    return frozenset(
        statement.name.text
        for part in (tree, *tree.modules)
        for section in part.sections
        for statement in section.statements
        if isinstance(statement, SignalStatement) and isinstance(statement.domain, AnyOf)
    )


def heading_text(section: SyntaxSection) -> str:
    """The heading of a section, without its number signs."""
    return f"{_named(section)}{': choose all that apply' if section.choose_all else ''}"


def _named(section: SyntaxSection) -> str:
    target = f" for {names_text(section.decisions)}" if section.decisions else ""
    return f"{section.kind.value}{target}"


def _section_lines(section: SyntaxSection, sets: frozenset[str]) -> list[str]:
    lines, name = [f"## {heading_text(section)}", ""], _slug(_named(section))
    for number, statement in enumerate(section.statements, 1):
        own = statement_lines(statement, number, sets)
        match statement:
            case TableStatement():
                lines += [*_own_heading(statement, name), "", *own, ""]
                name = statement.name
            case ScenarioStatement():
                lines += ["", *own, ""]
            case _:
                lines += own
    return [*lines, ""]


def _slug(heading: str) -> str:
    return NO_WORD.sub("-", heading.lower()).strip("-")


def _own_heading(table: TableStatement, name: str) -> list[str]:
    """The heading that rows without an id are called after, where it is not the one above."""
    is_named = all(row.id is not None for row in table.rows)
    return [] if is_named or table.name == name else ["", f"### {table.name}"]


def statement_lines(statement: Statement, number: int, sets: frozenset[str]) -> list[str]:
    """A statement with its details; `number` is a criterion's, `sets` the signals that are sets."""
    match statement:
        case SignalStatement():
            return signal_lines(statement)
        case DefinitionStatement():
            return definition_lines(statement)
        case Requires() | Excludes() | NeverTogether():
            return fact_lines(statement)
        case LabelStatement():
            return label_lines(statement)
        case QueueStatement():
            return queue_lines(statement)
        case CriterionStatement():
            return criterion_lines(statement, number)
        case ClauseStatement():
            return clause_lines(statement)
        case TableStatement():
            return table_lines(statement)
        case ClauseOrder() | LabelOrder() | DocumentOrder():
            return priority_lines(statement)
        case ExampleStatement():
            return example_lines(statement, sets)
        case NeverAlways() | Monotone() | Independent():
            return guarantee_lines(statement)
        case ScenarioStatement():
            return scenario_lines(statement)
        case _:
            assert_never(statement)
