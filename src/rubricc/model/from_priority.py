"""Priority as written → the chains and ordered layers of each decision."""

from collections.abc import Iterable, Iterator
from dataclasses import field

from rubricc import syntax
from rubricc.diagnostics import (
    SAID_TWICE,
    UNRELATED_CLAUSE,
    WRONG_OUTCOME,
)
from rubricc.model.clause_ids import ClauseId, ClauseIds, clause_named
from rubricc.model.decisions import Chain, DecisionKind, Layer
from rubricc.model.labels import label_of
from rubricc.model.names import Outline, Scope, listed
from rubricc.model.sections import decisions_for
from rubricc.records import record
from rubricc.source import Span

SECTIONS = {
    "gates": frozenset({Layer.GATE}),
    "edge cases": frozenset({Layer.EDGE_CASE}),
    "rules": frozenset({Layer.RULE}),
}
"""The sections whose document order may count, by their headings."""


@record
class Order:
    """What Priority says of one decision; the lists are filled while it is read."""

    clause_chains: list[Chain] = field(default_factory=list)
    label_chains: list[Chain] = field(default_factory=list)
    layers: set[Layer] = field(default_factory=set)


def priority_of(tree: syntax.SyntaxTree, scope: Scope, ids: ClauseIds) -> dict[str, Order]:
    """The priority lines of each decision."""
    orders = {decision.id: Order() for decision in scope.decisions()}
    for decision in scope.decisions():
        orders[decision.id].clause_chains.extend(criteria_chain(decision))
    for section in tree.sections:
        for statement in section.statements:
            match statement:
                case syntax.ClauseOrder():
                    add_clause_chain(statement, scope, ids, orders)
                case syntax.LabelOrder():
                    for decision in decisions_for(section, scope):
                        add_label_chain(statement, decision, scope, orders[decision.id])
                case syntax.DocumentOrder():
                    layers = layers_named(statement)
                    for decision in decisions_for(section, scope):
                        orders[decision.id].layers.update(layers)
                case _:
                    pass
    return orders


def criteria_chain(decision: Outline) -> Iterator[Chain]:
    """The criteria of a preference: an earlier one beats a later one."""
    if len(decision.criteria) > 1:
        names = tuple(criterion.name.text for criterion in decision.criteria)
        yield Chain(names, None, decision.span)


def add_clause_chain(
    statement: syntax.ClauseOrder, scope: Scope, ids: ClauseIds, orders: dict[str, Order]
) -> None:
    """Add a chain of clauses to the decisions that have some of them."""
    report_twice(((name.text, name.span) for name in statement.clauses), scope)
    found = [clause_named(name, ids, scope.findings) for name in statement.clauses]
    members = [clause for clause in found if clause is not None]
    if len(members) < len(found):
        return
    for name, clause in zip(statement.clauses, members, strict=True):
        if stands_alone(clause, members):
            others = "the chain"
            scope.findings.append(
                UNRELATED_CLAUSE.at(
                    name.span, others=others, clause=clause.id, decisions=listed(clause.decisions)
                )
            )
    for decision, order in orders.items():
        chain = tuple(clause.id for clause in members if decision in clause.decisions)
        if len(chain) > 1:
            order.clause_chains.append(Chain(chain, statement.rationale, statement.span))


def stands_alone(clause: ClauseId, members: list[ClauseId]) -> bool:
    """Whether a clause shares none of its decisions with another of a chain."""
    others = {name for other in members if other is not clause for name in other.decisions}
    return bool(clause.decisions) and others.isdisjoint(clause.decisions)


def report_twice(members: Iterable[tuple[str, Span]], scope: Scope) -> None:
    """Report what is named more than once."""
    seen = set()
    for text, span in members:
        if text in seen:
            scope.findings.append(SAID_TWICE.at(span, name=text))
        seen.add(text)


def add_label_chain(
    statement: syntax.LabelOrder, decision: Outline, scope: Scope, order: Order
) -> None:
    """Add a chain of outcomes to a decision."""
    if decision.kind in (DecisionKind.MANY, DecisionKind.SCORE):
        finding = WRONG_OUTCOME.at(
            statement.span,
            kind=decision.kind.value,
            outcome="a chain of outcomes",
            needs="decisions that give one of them",
            decision=decision.id,
        )
        scope.findings.append(finding)
        return
    members: list[str | None] = []
    texts: list[tuple[str, Span]] = []
    for outcome in statement.outcomes:
        if isinstance(outcome, syntax.Flag):
            members.append(None)
            texts.append(("flag", outcome.span))
            continue
        label = label_of(decision, outcome, scope)
        if label is not None:
            members.append(label)
            texts.append((label, outcome.span))
    report_twice(texts, scope)
    order.label_chains.append(Chain(tuple(members), statement.rationale, statement.span))


def layers_named(statement: syntax.DocumentOrder) -> frozenset[Layer]:
    """The layers in which an earlier clause beats a later one."""
    if statement.section is None:
        return frozenset(Layer)
    return SECTIONS[" ".join(statement.section.lower().split())]
