"""Every name of a guideline file: where it stands, and what kind of thing it names."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from enum import StrEnum

from rubricc.source import Span
from rubricc.syntax import (
    Assignment,
    BetterOn,
    Bound,
    ClauseOrder,
    ClauseStatement,
    Comparison,
    CriterionStatement,
    DefinitionStatement,
    ExampleStatement,
    Expected,
    Extreme,
    Flag,
    Fragment,
    Give,
    Holds,
    IncludesCount,
    Independent,
    IsState,
    LabelOrder,
    LabelStatement,
    Monotone,
    Name,
    OutcomeTest,
    Points,
    Preference,
    QueueStatement,
    ResponseWith,
    Row,
    RuleOut,
    SameAs,
    SignalStatement,
    SyntaxSection,
    SyntaxTree,
    TableStatement,
)


class Kind(StrEnum):
    """What a name may stand for. Signals, definitions and decisions share one namespace."""

    SIGNAL = "signal"
    LABEL = "label"
    CLAUSE = "clause"
    QUEUE = "queue"
    VALUE = "value"


MADE = {
    (SignalStatement, "name"): Kind.SIGNAL,
    (DefinitionStatement, "name"): Kind.SIGNAL,
    (LabelStatement, "name"): Kind.LABEL,
    (QueueStatement, "name"): Kind.QUEUE,
    (CriterionStatement, "name"): Kind.CLAUSE,
    (ClauseStatement, "id"): Kind.CLAUSE,
    (Row, "id"): Kind.CLAUSE,
}
"""Fields in which a name is made."""

USED = {
    (Holds, "name"): Kind.SIGNAL,
    (Comparison, "name"): Kind.SIGNAL,
    (IncludesCount, "name"): Kind.SIGNAL,
    (IsState, "name"): Kind.SIGNAL,
    (Assignment, "name"): Kind.SIGNAL,
    (Fragment, "signal"): Kind.SIGNAL,
    (Preference, "signal"): Kind.SIGNAL,
    (Points, "for_each"): Kind.SIGNAL,
    (ResponseWith, "signal"): Kind.SIGNAL,
    (TableStatement, "signals"): Kind.SIGNAL,
    (TableStatement, "outcome"): Kind.SIGNAL,
    (Monotone, "signal"): Kind.SIGNAL,
    (Monotone, "decision"): Kind.SIGNAL,
    (Independent, "signal"): Kind.SIGNAL,
    (Independent, "decision"): Kind.SIGNAL,
    (SameAs, "decision"): Kind.SIGNAL,
    (Extreme, "decisions"): Kind.SIGNAL,
    (Expected, "decision"): Kind.SIGNAL,
    (OutcomeTest, "decision"): Kind.SIGNAL,
    (SyntaxSection, "decisions"): Kind.SIGNAL,
    (Give, "values"): Kind.LABEL,
    (RuleOut, "label"): Kind.LABEL,
    (Bound, "level"): Kind.LABEL,
    (LabelOrder, "outcomes"): Kind.LABEL,
    (LabelStatement, "requires"): Kind.LABEL,
    (LabelStatement, "excludes"): Kind.LABEL,
    (Expected, "values"): Kind.LABEL,
    (OutcomeTest, "values"): Kind.LABEL,
    (ClauseOrder, "clauses"): Kind.CLAUSE,
    (BetterOn, "criterion"): Kind.CLAUSE,
    (ExampleStatement, "by"): Kind.CLAUSE,
    (Flag, "queue"): Kind.QUEUE,
    (Expected, "queue"): Kind.QUEUE,
}
"""Fields in which a name is used."""

OPERANDS = frozenset({(Comparison, "operands"), (IncludesCount, "members")})
"""Fields whose names are values of what the same condition names, or another signal."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A name at a place."""

    kind: Kind
    text: str
    span: Span
    is_made: bool = False


def occurrences(tree: SyntaxTree) -> tuple[Occurrence, ...]:
    """Every name of a file whose meaning is told by where it stands, in the order of the text."""
    decisions = _decisions(tree)
    found = (one for section in tree.sections for one in _inside(section, decisions))
    return tuple(sorted(set(found), key=lambda one: (one.span, one.kind)))


def _decisions(tree: SyntaxTree) -> frozenset[str]:
    """The names of decisions: what is compared with these is a label."""
    named = (name.text for section in tree.sections for name in section.decisions)
    return frozenset((*named, "label", "preference", "score"))


def _inside(node: object, decisions: frozenset[str]) -> Iterator[Occurrence]:
    """The names below a node of the tree."""
    if isinstance(node, tuple):
        for part in node:
            yield from _inside(part, decisions)
    elif is_dataclass(node) and not isinstance(node, Span | Name | type):
        for one in fields(node):
            held = getattr(node, one.name)
            place = (type(node), one.name)
            made, used = MADE.get(place), USED.get(place)
            if made is not None or used is not None:
                yield from _named(held, made or used or Kind.VALUE, is_made=made is not None)
            elif place in OPERANDS:
                yield from _named(held, _of(node, decisions), is_made=False)
            yield from _inside(held, decisions)


def _of(node: object, decisions: frozenset[str]) -> Kind:
    """What the operands of a condition are."""
    is_label = isinstance(node, Comparison | IncludesCount) and node.name.text in decisions
    return Kind.LABEL if is_label else Kind.VALUE


def _named(held: object, kind: Kind, *, is_made: bool) -> Iterator[Occurrence]:
    for name in held if isinstance(held, tuple) else (held,):
        if isinstance(name, Name):
            yield Occurrence(kind, name.text, name.span, is_made)
