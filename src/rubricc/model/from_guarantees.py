"""Guarantees as written → what is to be proved of every case."""

from collections.abc import Iterator
from typing import assert_never

from rubricc import syntax
from rubricc.diagnostics import OTHER_THAN_SIGNAL, UNORDERED
from rubricc.model.conditions import ALWAYS
from rubricc.model.decisions import DecisionKind
from rubricc.model.from_conditions import Place, condition_in
from rubricc.model.from_outcomes import tested_outcome
from rubricc.model.names import Broken, Outline, Scope, find, kind_text
from rubricc.model.nodes import Claim, Guarantee, Independent, Monotone, Signal, SignalKind
from rubricc.model.sections import decision_named, decisions_for
from rubricc.model.written import written
from rubricc.source import Span

RISING = (DecisionKind.SCALE, DecisionKind.SCORE)
STANDING = (SignalKind.CHOICE, SignalKind.ANY_OF)
"""Signals that neither rise nor fall."""


def guarantees_of(tree: syntax.SyntaxTree, scope: Scope) -> Iterator[Guarantee]:
    """Every guarantee; one about a signal of each response stands for both."""
    for section in tree.sections:
        for statement in section.statements:
            if isinstance(statement, syntax.NeverAlways | syntax.Monotone | syntax.Independent):
                text = written(tree.source, statement.span)
                yield from guarantees_from(statement, section, text, scope)


def guarantees_from(
    statement: syntax.GuaranteeStatement,
    section: syntax.SyntaxSection,
    text: str,
    scope: Scope,
) -> Iterator[Guarantee]:
    """What one statement guarantees."""
    match statement:
        case syntax.NeverAlways():
            yield from claims_from(statement, section, text, scope)
        case syntax.Monotone():
            yield from monotone_from(statement, text, scope)
        case syntax.Independent(decision, signal, span=span):
            outline = decision_named(decision, scope)
            for id_ in signal_ids(signal, scope):
                if outline is not None:
                    yield Independent(outline.id, id_, text, span)
        case _:
            assert_never(statement)


def claims_from(
    statement: syntax.NeverAlways,
    section: syntax.SyntaxSection,
    text: str,
    scope: Scope,
) -> Iterator[Claim]:
    """That an outcome never, or always, comes of a condition."""
    when = ALWAYS if statement.when is None else condition_in(statement.when, Place(scope))
    for decision in decisions_tested(statement.outcome, section, scope):
        test = tested_outcome(statement.outcome, decision, scope)
        if test is not None and when is not None:
            yield Claim(statement.is_never, test, when, text, statement.span)


def decisions_tested(
    test: syntax.OutcomeTest, section: syntax.SyntaxSection, scope: Scope
) -> tuple[Outline, ...]:
    """The decision that a guarantee names, or those of its section."""
    if test.decision is None:
        return decisions_for(section, scope)
    named = decision_named(test.decision, scope)
    return () if named is None else (named,)


def monotone_from(statement: syntax.Monotone, text: str, scope: Scope) -> Iterator[Monotone]:
    """That a decision follows a signal up, or down; `when it falls` is turned round."""
    decision = decision_named(statement.decision, scope)
    if decision is not None and decision.kind not in RISING:
        report_unordered(statement.decision.span, decision.id, "never falls", scope)
        decision = None
    ids = signal_ids(statement.signal, scope)
    signal = scope.names.get(statement.signal.text)
    if isinstance(signal, Signal) and signal.kind in STANDING:
        report_unordered(statement.signal.span, signal.name, "rises", scope)
        ids = ()
    never_falls = statement.never_falls is statement.when_rises
    for id_ in ids:
        if decision is not None:
            yield Monotone(decision.id, id_, never_falls, text, statement.span)


def report_unordered(span: Span, name: str, relation: str, scope: Scope) -> None:
    """Report what has no order, so that it neither rises nor falls."""
    scope.findings.append(UNORDERED.at(span, name=name, relation=relation))


def signal_ids(name: syntax.Name, scope: Scope) -> tuple[str, ...]:
    """The ids of a signal, two where it is observed of each response."""
    meaning = find(name, scope)
    match meaning:
        case None | Broken():
            return ()
        case Signal(side=None):
            return (name.text,)
        case Signal():
            return f"{name.text}.a", f"{name.text}.b"
        case _:
            scope.findings.append(
                OTHER_THAN_SIGNAL.at(
                    name.span, what="a signal", name=name.text, kind=kind_text(meaning)
                )
            )
            return ()
