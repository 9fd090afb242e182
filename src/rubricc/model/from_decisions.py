"""Outlines, clauses and priority → decisions, each after those it reads."""

from collections.abc import Iterator, Mapping

from rubricc.diagnostics import DECISION_CIRCLE, OPPOSED_POINTS, UNBOUNDED_POINTS, Diagnostic
from rubricc.model.conditions import (
    Condition,
    OutcomeCompare,
    OutcomeIn,
    OutcomeIncludes,
    OutcomeIs,
)
from rubricc.model.decisions import (
    Bound,
    Clause,
    Decision,
    DecisionKind,
    Flag,
    NotApplicable,
    Points,
)
from rubricc.model.from_priority import Order
from rubricc.model.names import DefinitionName, Outline, Scope, circle_text
from rubricc.model.nodes import Signal
from rubricc.model.order import circles, in_order
from rubricc.model.uses import leaves, name_of, used_by_clause


def decisions_of(
    scope: Scope, clauses: dict[str, list[Clause]], orders: dict[str, Order]
) -> tuple[Decision, ...]:
    """Every decision, each after those it reads; circles are reported."""
    found = {
        outline.id: decision_from(outline, clauses[outline.id], orders[outline.id], scope)
        for outline in scope.decisions()
    }
    scope.findings.extend(circle_findings(found, scope))
    for decision in found.values():
        scope.findings.extend(unbounded_points(decision, scope))
        scope.findings.extend(opposed_points(decision, scope))
    return tuple(found[name] for name in in_order({name: one.reads for name, one in found.items()}))


def decision_from(outline: Outline, clauses: list[Clause], order: Order, scope: Scope) -> Decision:
    """A decision with all that belongs to it."""
    above = {clause.id: clause for clause in clauses}
    reads = {read for clause in clauses for read in reads_of(clause, outline, above, scope)}
    return Decision(
        id=outline.id,
        kind=outline.kind,
        labels=outline.labels,
        clauses=tuple(clauses),
        clause_chains=tuple(order.clause_chains),
        label_chains=tuple(order.label_chains),
        ordered_layers=frozenset(order.layers),
        reads=tuple(one.id for one in scope.decisions() if one.id in reads),
        span=outline.span,
    )


def reads_of(
    clause: Clause, outline: Outline, above: Mapping[str, Clause], scope: Scope
) -> Iterator[str]:
    """The decisions whose outcome a clause uses, through definitions and its parents too.

    A flag or `not applicable` is decided last where several labels may hold, so it may ask which
    of them came out; an exception to it that gives a label may not.
    """
    is_last = outline.kind is DecisionKind.MANY and isinstance(clause.effect, Flag | NotApplicable)
    for one in (clause,) if is_last else with_parents(clause, above):
        for used in used_by_clause(one):
            match scope.names[name_of(used)]:
                case Outline(id=decision):
                    is_own = decision == outline.id
                    if not (is_own and is_last and asks_only_labels(one.condition, decision)):
                        yield decision
                case DefinitionName(decisions=decisions):
                    yield from decisions
                case _:
                    pass


def with_parents(clause: Clause, above: Mapping[str, Clause]) -> Iterator[Clause]:
    """A clause, its parent, its parent's parent."""
    one: Clause | None = clause
    while one is not None:
        yield one
        one = None if one.parent is None else above.get(one.parent)


def asks_only_labels(condition: Condition, decision: str) -> bool:
    """Whether all that a condition asks of a decision is which of its labels hold."""
    return all(
        isinstance(leaf, OutcomeIncludes)
        for leaf in leaves(condition)
        if isinstance(leaf, OutcomeIn | OutcomeIncludes | OutcomeCompare | OutcomeIs)
        and leaf.decision == decision
    )


def circle_findings(decisions: Mapping[str, Decision], scope: Scope) -> Iterator[Diagnostic]:
    """A diagnostic for each circle of decisions, at a clause that closes it."""
    for circle in circles({name: decision.reads for name, decision in decisions.items()}):
        first = decisions[circle[0]]
        used = circle[1 % len(circle)]
        span = clause_reading(first, used, scope).span
        yield DECISION_CIRCLE.at(span, name=first.id, circle=circle_text(circle))


def clause_reading(decision: Decision, used: str, scope: Scope) -> Clause:
    """The first clause of a decision that reads another."""
    outline = scope.names[decision.id]
    above = {clause.id: clause for clause in decision.clauses}
    return next(
        clause
        for clause in decision.clauses
        if isinstance(outline, Outline) and used in reads_of(clause, outline, above, scope)
    )


def unbounded_points(decision: Decision, scope: Scope) -> Iterator[Diagnostic]:
    """A diagnostic for points for each unit of an unbounded number that no clamp stops."""
    effects = [clause.effect for clause in decision.clauses]
    for clause in decision.clauses:
        effect = clause.effect
        if not isinstance(effect, Points) or effect.for_each is None:
            continue
        signal = scope.names[effect.for_each]
        is_clamped = any(
            isinstance(bound, Bound) and bound.is_cap is (effect.amount > 0) for bound in effects
        )
        if isinstance(signal, Signal) and signal.high is None and not is_clamped:
            mend = "add a clause `at most` a number, or give the signal an upper bound"
            yield UNBOUNDED_POINTS.at(clause.span, mend=mend, signal=signal.name)


def opposed_points(decision: Decision, scope: Scope) -> Iterator[Diagnostic]:
    """A diagnostic where one unbounded number adds points and another takes them away."""
    first: dict[bool, str] = {}
    for clause in decision.clauses:
        effect = clause.effect
        if not isinstance(effect, Points) or effect.for_each is None or not effect.amount:
            continue
        signal, is_up = scope.names[effect.for_each], effect.amount > 0
        if not isinstance(signal, Signal) or signal.high is not None:
            continue
        first.setdefault(is_up, signal.name)
        other = first.get(not is_up, signal.name)
        if other != signal.name:
            up, down = (signal.name, other) if is_up else (other, signal.name)
            mend = f"give `{up}` or `{down}` an upper bound"
            yield OPPOSED_POINTS.at(clause.span, mend=mend, up=up, down=down)
            return
