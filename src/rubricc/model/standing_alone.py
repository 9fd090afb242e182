"""A guideline as a tree that needs no other file.

What it took over stands in it, without what nothing of its own uses; so do the rows of its tables.
"""

from dataclasses import replace

from rubricc import syntax
from rubricc.model.decisions import Decision, DecisionKind, Give
from rubricc.model.declared import declared_decisions
from rubricc.model.imports import with_imports
from rubricc.model.nodes import Guideline
from rubricc.model.uses import name_of
from rubricc.model.values import canonical
from rubricc.records import record
from rubricc.source import Span

USES = "uses"


@record
class Kept:
    """What stays of what was taken over: names, the places of facts, and labels by decision."""

    names: frozenset[str]
    queues: frozenset[str]
    facts: frozenset[Span]
    labels: dict[str, frozenset[str]]


def standing_alone(tree: syntax.SyntaxTree, guideline: Guideline) -> syntax.SyntaxTree:
    """The tree of the same guideline, which it came to, without modules."""
    foreign = frozenset(module.source.path for module in tree.modules)
    kept = kept_of(guideline)
    sections = (
        taken_over(section, kept) if section.span.path in foreign else with_rows(section)
        for section in with_imports(tree).sections
    )
    return replace(
        tree,
        fields=tuple(field for field in tree.fields if field.key != USES),
        sections=tuple(section for section in sections if section is not None),
        modules=(),
    )


def with_rows(section: syntax.SyntaxSection) -> syntax.SyntaxSection:
    """The section with the rows that a file holds as a table."""
    statements = (
        replace(one, origin=None) if isinstance(one, syntax.TableStatement) else one
        for one in section.statements
    )
    return replace(section, statements=tuple(statements))


def kept_of(guideline: Guideline) -> Kept:
    """What a guideline uses."""
    ids = (
        *(one.name for one in guideline.signals),
        *(one.name for one in guideline.definitions),
        *(one.id for one in guideline.decisions),
    )
    return Kept(
        names=frozenset(map(name_of, ids)),
        queues=frozenset(one.name for one in guideline.queues),
        facts=frozenset(one.span for one in guideline.facts),
        labels={one.id: labels_of(one) for one in guideline.decisions},
    )


def labels_of(decision: Decision) -> frozenset[str]:
    """The labels that some clause gives, and those that they stand under; every level of a scale.

    What else was taken over is there for others, and here nothing would reach it.
    """
    if decision.kind is DecisionKind.SCALE:
        return frozenset(label.name for label in decision.labels)
    effects = (clause.effect for clause in decision.clauses)
    found = {name for one in effects if isinstance(one, Give) for name in one.outcomes}
    for label in reversed(decision.labels):
        if label.name in found and label.parent is not None:
            found.add(label.parent)
    return frozenset(found)


def taken_over(section: syntax.SyntaxSection, kept: Kept) -> syntax.SyntaxSection | None:
    """What stays of a section of another file, None where nothing does."""
    decisions = declared_decisions(section)
    if decisions and not any(one.text in kept.names for one in decisions):
        return None
    labels = frozenset(label for one in decisions for label in kept.labels.get(one.text, ()))
    found = (statement_kept(one, labels, kept) for one in section.statements)
    statements = tuple(one for one in found if one is not None)
    named = tuple(one for one in section.decisions if one.text in kept.names)
    return replace(section, decisions=named, statements=statements) if statements else None


def statement_kept(
    statement: syntax.Statement, labels: frozenset[str], kept: Kept
) -> syntax.Statement | None:
    """The statement, if it stays."""
    match statement:
        case syntax.SignalStatement(name=name) | syntax.DefinitionStatement(name=name):
            is_kept = name.text in kept.names
        case syntax.QueueStatement(name=name):
            is_kept = name.text in kept.queues
        case syntax.LabelStatement():
            return label_kept(statement, labels)
        case _:
            is_kept = statement.span in kept.facts
    return statement if is_kept else None


def label_kept(label: syntax.LabelStatement, kept: frozenset[str]) -> syntax.LabelStatement | None:
    """A label with those below it that stay, None where it does not."""
    if canonical(label.name) not in kept:
        return None
    children = (label_kept(child, kept) for child in label.children)
    return replace(
        label,
        children=tuple(child for child in children if child is not None),
        excludes=tuple(one for one in label.excludes if canonical(one) in kept),
    )
