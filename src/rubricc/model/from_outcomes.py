"""What examples claim and guarantees test → outcomes of a decision."""

from typing import assert_never

from rubricc import syntax
from rubricc.diagnostics import WORD_FOR_NUMBER, WRONG_OUTCOME
from rubricc.model.compare_outcomes import compare_outcome
from rubricc.model.conditions import (
    OutcomeCompare,
    OutcomeIn,
    OutcomeIncludes,
    OutcomeIs,
    OutcomeState,
)
from rubricc.model.decisions import DecisionKind
from rubricc.model.from_queues import known_queue
from rubricc.model.labels import labels_of, levels, with_children
from rubricc.model.names import Outline, Scope
from rubricc.model.outcomes import Accepted, Amount, Chosen, Flagged, Inapplicable, Outcome
from rubricc.model.values import canonical, exact
from rubricc.source import Span

Test = OutcomeIn | OutcomeIncludes | OutcomeCompare | OutcomeIs

STATES = {
    syntax.State.FLAGGED: OutcomeState.FLAGGED,
    syntax.State.NOT_APPLICABLE: OutcomeState.NOT_APPLICABLE,
    syntax.State.NONE: OutcomeState.NONE,
}


def expected_outcome(expected: syntax.Expected, decision: Outline, scope: Scope) -> Outcome | None:
    """The outcome that an example claims, None where the decision has no such."""
    match expected.state:
        case syntax.State.FLAGGED:
            queue = expected.queue
            return Flagged(None if queue is None else known_queue(queue, scope))
        case syntax.State.NOT_APPLICABLE:
            return Inapplicable()
        case _:
            return claimed(expected, decision, scope)


def claimed(expected: syntax.Expected, decision: Outline, scope: Scope) -> Outcome | None:
    """The labels or the number that an example claims."""
    values = expected.values
    match decision.kind:
        case DecisionKind.SCORE:
            return amount(expected, decision, scope)
        case DecisionKind.MANY:
            if expected.is_choice and len(values) > 1:
                misfit(expected.span, "a choice of labels", "labels and scales", decision, scope)
                return None
            labels = labels_of(decision, values, scope)
            if labels is None:
                return None
            return Chosen(tuple(name for name in levels(decision) if name in labels))
        case DecisionKind.ONE | DecisionKind.SCALE | DecisionKind.PREFERENCE:
            if not values or (len(values) > 1 and not expected.is_choice):
                outcome = "a set of labels" if values else "`none`"
                needs = "labels of which several may hold"
                misfit(expected.span, outcome, needs, decision, scope)
                return None
            labels = labels_of(decision, values, scope)
            return None if labels is None else Accepted(tuple(dict.fromkeys(labels)))
        case _:
            assert_never(decision.kind)


def amount(expected: syntax.Expected, decision: Outline, scope: Scope) -> Amount | None:
    """The number that an example claims of a score."""
    if len(expected.values) == 1 and isinstance(expected.values[0], syntax.Number):
        return Amount(exact(expected.values[0]))
    value = ", ".join(canonical(value) for value in expected.values) or "none"
    scope.findings.append(WORD_FOR_NUMBER.at(expected.span, value=value, name=decision.id))
    return None


def misfit(span: Span, outcome: str, needs: str, decision: Outline, scope: Scope) -> None:
    """Report an outcome that a decision of this kind cannot have."""
    scope.findings.append(
        WRONG_OUTCOME.at(
            span, kind=decision.kind.value, outcome=outcome, needs=needs, decision=decision.id
        )
    )


def tested_outcome(test: syntax.OutcomeTest, decision: Outline, scope: Scope) -> Test | None:
    """What a guarantee asks of the outcome of a decision."""
    if test.state is not None and test.state in STATES:
        return tested_state(test, STATES[test.state], decision, scope)
    if decision.kind is DecisionKind.MANY:
        if test.relation not in (
            syntax.Relation.IS,
            syntax.Relation.ONE_OF,
            syntax.Relation.INCLUDES,
        ):
            misfit(test.span, "a range of outcomes", "scales and scores", decision, scope)
            return None
        labels = labels_of(decision, test.values, scope)
        if labels is None:
            return None
        return OutcomeIncludes(decision.id, with_children(decision, labels))
    name = syntax.Name(decision.id, test.span)
    comparison = syntax.Comparison(name, None, test.relation, test.values, test.span)
    found = compare_outcome(comparison, decision, scope)
    if found is None or isinstance(found, OutcomeIn | OutcomeIncludes | OutcomeCompare | OutcomeIs):
        return found
    misfit(test.span, "a choice or range of numbers", "labels and scales", decision, scope)
    return None


def tested_state(
    test: syntax.OutcomeTest, state: OutcomeState, decision: Outline, scope: Scope
) -> OutcomeIs | None:
    """Whether a decision is flagged, not made, or no label of several holds."""
    if state is OutcomeState.NONE and decision.kind is not DecisionKind.MANY:
        needs = "labels of which several may hold"
        misfit(test.span, "`none`", needs, decision, scope)
        return None
    return OutcomeIs(decision.id, state)
