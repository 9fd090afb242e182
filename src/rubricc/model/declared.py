"""Which names a guideline declares: signals, definitions, criteria and decisions share them."""

from collections.abc import Iterator

from rubricc import syntax
from rubricc.diagnostics import DUPLICATE_NAME, Diagnostic, Related
from rubricc.model.decisions import DecisionKind
from rubricc.records import record
from rubricc.source import Span

DECLARING = {
    syntax.SectionKind.LABELS: "label",
    syntax.SectionKind.SCALE: "label",
    syntax.SectionKind.CRITERIA: "preference",
    syntax.SectionKind.SCORE: "score",
}
"""The sections that declare a decision, and its name where the heading gives none."""


@record
class Declaration:
    """A name where it is declared, and as what."""

    name: str
    what: str
    span: Span


def declared_names(tree: syntax.SyntaxTree, findings: list[Diagnostic]) -> dict[str, Span]:
    """Where each name is declared first. A name that is declared again is reported and ignored.

    A decision may be declared in several sections, which together make it.
    """
    first: dict[str, Declaration] = {}
    for section in tree.sections:
        for declaration in declarations(section):
            earlier = first.setdefault(declaration.name, declaration)
            if earlier is declaration or earlier.what == declaration.what == "decision":
                continue
            related = (Related(earlier.span, f"a {earlier.what} here first"),)
            finding = DUPLICATE_NAME.at(
                declaration.span,
                related=related,
                mend="rename one of the two",
                what=earlier.what,
                name=declaration.name,
            )
            findings.append(finding)
    return {name: declaration.span for name, declaration in first.items()}


def declarations(section: syntax.SyntaxSection) -> Iterator[Declaration]:
    """The names that a section declares."""
    for decision in declared_decisions(section):
        yield Declaration(decision.text, "decision", decision.span)
    for statement in section.statements:
        match statement:
            case syntax.SignalStatement(name=name):
                yield Declaration(name.text, "signal", name.span)
            case syntax.DefinitionStatement(name=name):
                yield Declaration(name.text, "definition", name.span)
            case syntax.CriterionStatement(name=name):
                yield Declaration(name.text, "criterion", name.span)
            case _:
                pass


def declared_decisions(section: syntax.SyntaxSection) -> tuple[syntax.Name, ...]:
    """The decisions that a section declares, with the name they go by."""
    if section.kind not in DECLARING:
        return ()
    return section.decisions or (syntax.Name(DECLARING[section.kind], section.span),)


def declared_kind(section: syntax.SyntaxSection) -> DecisionKind:
    """What the decisions that a section declares give."""
    match section.kind:
        case syntax.SectionKind.SCALE:
            return DecisionKind.SCALE
        case syntax.SectionKind.CRITERIA:
            return DecisionKind.PREFERENCE
        case syntax.SectionKind.SCORE:
            return DecisionKind.SCORE
        case _:
            return DecisionKind.MANY if section.choose_all else DecisionKind.ONE
