"""Sections that declare decisions → decisions with their labels, before their clauses."""

from collections.abc import Iterator
from decimal import Decimal

from rubricc import syntax
from rubricc.diagnostics import (
    DUPLICATE_NAME,
    EMPTY_DECISION,
    MISPLACED_DETAIL,
    NOTHING_DECIDED,
    TWO_KINDS,
    UNKNOWN_LABEL,
    Diagnostic,
    Related,
)
from rubricc.model.decisions import DecisionKind, Label
from rubricc.model.declared import declared_decisions, declared_kind
from rubricc.model.imports import own_span
from rubricc.model.names import Outline, suggest
from rubricc.model.values import canonical
from rubricc.model.written import start_of
from rubricc.source import Span

PREFERENCES = ("A", "tie", "B")


def outlines_of(
    tree: syntax.SyntaxTree,
    places: dict[str, Span],
    findings: list[Diagnostic],
    *,
    is_module: bool = False,
) -> tuple[Outline, ...]:
    """Every decision that the guideline declares, in declared order; a module needs none."""
    sections: dict[str, list[syntax.SyntaxSection]] = {}
    for section in tree.sections:
        for name in declared_decisions(section):
            if name.span == places[name.text] or name.text in sections:
                sections.setdefault(name.text, []).append(section)
    if not sections and not is_module:
        mend = "add a section Labels with the labels to choose from"
        findings.append(NOTHING_DECIDED.at(start_of(tree.source), mend=mend))
    return tuple(
        outline(name, parts, own_span(tree, parts), findings) for name, parts in sections.items()
    )


def outline(
    name: str, sections: list[syntax.SyntaxSection], span: Span, findings: list[Diagnostic]
) -> Outline:
    """One decision, from the sections that declare it."""
    kind = declared_kind(sections[0])
    for section in sections[1:]:
        if declared_kind(section) is not kind:
            related = (Related(sections[0].span, f"declared here to give {kind.value}"),)
            findings.append(
                TWO_KINDS.at(
                    section.span,
                    related=related,
                    decision=name,
                    kind=declared_kind(section).value,
                    first=kind.value,
                )
            )
    statements = [statement for section in sections for statement in section.statements]
    labels = [one for one in statements if isinstance(one, syntax.LabelStatement)]
    criteria = tuple(one for one in statements if isinstance(one, syntax.CriterionStatement))
    found = labels_from(name, kind, labels, span, findings)
    if kind is not DecisionKind.SCORE and not found:
        findings.append(EMPTY_DECISION.at(span, decision=name))
    return Outline(name, kind, found, criteria, span)


def labels_from(
    name: str,
    kind: DecisionKind,
    statements: list[syntax.LabelStatement],
    span: Span,
    findings: list[Diagnostic],
) -> tuple[Label, ...]:
    """The outcomes of a decision in order; numbers on a scale order themselves."""
    if kind is DecisionKind.PREFERENCE:
        return tuple(Label(side, "", None, (), (), (), (), span) for side in PREFERENCES)
    if kind is DecisionKind.SCALE and all(
        isinstance(statement.name, syntax.Number) for statement in statements
    ):
        statements = sorted(statements, key=number_of)
    written = [pair for statement in statements for pair in nested(statement, None)]
    check_details(kind, written, findings)
    return tuple(each_once(name, written, findings))


def number_of(statement: syntax.LabelStatement) -> Decimal:
    """What a numbered level is ordered by."""
    return statement.name.value if isinstance(statement.name, syntax.Number) else Decimal(0)


Nested = tuple[syntax.LabelStatement, syntax.LabelStatement | None]
"""A label with the label it is nested under."""


def nested(
    statement: syntax.LabelStatement, parent: syntax.LabelStatement | None
) -> Iterator[Nested]:
    """A label, then those nested under it, in the order written."""
    yield statement, parent
    for child in statement.children:
        yield from nested(child, statement)


def check_details(kind: DecisionKind, written: list[Nested], findings: list[Diagnostic]) -> None:
    """Report details that mean something only for decisions of another kind."""
    for statement, parent in written:
        if kind is DecisionKind.SCALE and parent is not None:
            findings.append(
                MISPLACED_DETAIL.at(
                    statement.span, detail="a label nested under another", needs="labels", kind=kind
                )
            )
        for value in (*statement.requires, *statement.excludes):
            if kind is not DecisionKind.MANY:
                detail = "requires:" if value in statement.requires else "excludes:"
                needs = "labels of which several may hold"
                findings.append(
                    MISPLACED_DETAIL.at(value.span, detail=f"`{detail}`", needs=needs, kind=kind)
                )


def each_once(decision: str, written: list[Nested], findings: list[Diagnostic]) -> Iterator[Label]:
    """The labels as the model holds them; one that is declared again is reported and left out."""
    first: dict[str, syntax.LabelStatement] = {}
    for statement, _ in written:
        first.setdefault(canonical(statement.name), statement)
    for statement, parent in written:
        text = canonical(statement.name)
        if first[text] is not statement:
            related = (Related(first[text].name.span, "here first"),)
            findings.append(
                DUPLICATE_NAME.at(statement.name.span, related=related, what="label", name=text)
            )
            continue
        for value in (*statement.requires, *statement.excludes):
            if canonical(value) not in first:
                mend = suggest(canonical(value), first, findings)
                findings.append(
                    UNKNOWN_LABEL.at(
                        value.span,
                        mend=mend,
                        label=canonical(value),
                        what="label",
                        decision=decision,
                    )
                )
        yield from_statement(statement, parent)


def from_statement(statement: syntax.LabelStatement, parent: syntax.LabelStatement | None) -> Label:
    """A label, its names in canonical form."""
    return Label(
        name=canonical(statement.name),
        description=statement.description,
        parent=None if parent is None else canonical(parent.name),
        requires=tuple(canonical(value) for value in statement.requires),
        excludes=tuple(canonical(value) for value in statement.excludes),
        notes=statement.notes,
        formerly=tuple(name.text for name in statement.formerly),
        span=statement.span,
    )
