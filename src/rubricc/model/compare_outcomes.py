"""Comparisons of a decision with the outcomes that it may have."""

from typing import assert_never

from rubricc import syntax
from rubricc.diagnostics import (
    EMPTY_RANGE,
    SET_COMPARED,
    SINGLE_VALUE,
    UNORDERED,
    WORD_FOR_NUMBER,
    WRONG_STATE,
)
from rubricc.model.compare_signals import SIMPLE, UNORDERED_RELATIONS
from rubricc.model.conditions import (
    All,
    Any,
    Condition,
    Not,
    OutcomeCompare,
    OutcomeIn,
    OutcomeIncludes,
    OutcomeIs,
    OutcomeState,
    Relation,
)
from rubricc.model.counts import HOLDS_OF_NOTHING, count_fault, counted
from rubricc.model.decisions import DecisionKind
from rubricc.model.labels import label_of, labels_of, levels, with_children, without
from rubricc.model.names import Outline, Scope
from rubricc.model.values import canonical, exact


def compare_outcome(test: syntax.Comparison, decision: Outline, scope: Scope) -> Condition | None:
    """What a comparison of a decision asks, None where it has no such outcomes or no order."""
    match decision.kind:
        case DecisionKind.MANY:
            return compare_labels(test, decision, scope)
        case DecisionKind.SCORE:
            return compare_score(test, decision, scope)
        case DecisionKind.ONE | DecisionKind.SCALE | DecisionKind.PREFERENCE:
            return compare_label(test, decision, scope)
        case _:
            assert_never(decision.kind)


def compare_labels(test: syntax.Comparison, decision: Outline, scope: Scope) -> Condition | None:
    """A decision where several labels may hold includes a label, or does not."""
    if test.relation is not syntax.Relation.INCLUDES:
        mend = f"write `{decision.id}` includes …"
        scope.findings.append(SET_COMPARED.at(test.span, mend=mend, name=decision.id))
        return None
    labels = labels_of(decision, test.operands, scope)
    return None if labels is None else held(decision, labels[0])


def held(decision: Outline, label: str) -> OutcomeIncludes:
    """A label holds, or one that is nested under it."""
    return OutcomeIncludes(decision.id, with_children(decision, (label,)))


def compare_label(test: syntax.Comparison, decision: Outline, scope: Scope) -> OutcomeIn | None:
    """A decision with one outcome has one of those that the comparison allows."""
    if test.relation is syntax.Relation.INCLUDES:
        mend = f"write `{decision.id}` is …"
        scope.findings.append(SINGLE_VALUE.at(test.span, mend=mend, name=decision.id))
        return None
    if test.relation not in UNORDERED_RELATIONS and decision.kind is not DecisionKind.SCALE:
        mend = f"ask what `{decision.id}` is, or is not"
        scope.findings.append(
            UNORDERED.at(test.span, mend=mend, name=decision.id, relation=test.relation.value)
        )
        return None
    labels = labels_of(decision, test.operands, scope)
    if labels is None:
        return None
    allowed = allowed_labels(test.relation, decision, labels)
    if not allowed and test.relation is syntax.Relation.BETWEEN:
        mend = f"write between `{labels[1]}` and `{labels[0]}`"
        scope.findings.append(EMPTY_RANGE.at(test.span, mend=mend, low=labels[0], high=labels[1]))
        return None
    return OutcomeIn(decision.id, allowed)


def allowed_labels(
    relation: syntax.Relation, decision: Outline, labels: tuple[str, ...]
) -> tuple[str, ...]:
    """The outcomes that stand in the relation to the given ones."""
    every = levels(decision)
    first = every.index(labels[0])
    match relation:
        case syntax.Relation.IS | syntax.Relation.ONE_OF | syntax.Relation.INCLUDES:
            return with_children(decision, labels)
        case syntax.Relation.IS_NOT:
            return without(decision, with_children(decision, labels))
        case syntax.Relation.AT_LEAST:
            return every[first:]
        case syntax.Relation.AT_MOST:
            return every[: first + 1]
        case syntax.Relation.MORE_THAN:
            return every[first + 1 :]
        case syntax.Relation.LESS_THAN:
            return every[:first]
        case syntax.Relation.BETWEEN:
            return every[first : every.index(labels[1]) + 1]
        case _:
            assert_never(relation)


def compare_score(test: syntax.Comparison, decision: Outline, scope: Scope) -> Condition | None:
    """A score against numbers."""
    if test.relation is syntax.Relation.INCLUDES:
        mend = f"write `{decision.id}` is …"
        scope.findings.append(SINGLE_VALUE.at(test.span, mend=mend, name=decision.id))
        return None
    numbers = []
    for operand in test.operands:
        if isinstance(operand, syntax.Number):
            numbers.append(exact(operand))
            continue
        scope.findings.append(
            WORD_FOR_NUMBER.at(operand.span, value=canonical(operand), name=decision.id)
        )
    if len(numbers) < len(test.operands):
        return None
    if test.relation is syntax.Relation.BETWEEN:
        low, high = numbers
        floor = OutcomeCompare(decision.id, Relation.AT_LEAST, low)
        return All((floor, OutcomeCompare(decision.id, Relation.AT_MOST, high)))
    relation = SIMPLE[test.relation]
    parts = tuple(OutcomeCompare(decision.id, relation, number) for number in numbers)
    return parts[0] if len(parts) == 1 else Any(parts)


def outcome_count(
    test: syntax.IncludesCount, decision: Outline, scope: Scope, *, is_own: bool
) -> Condition | None:
    """How many of the labels hold. Of a decision that is not made none is counted."""
    if decision.kind is not DecisionKind.MANY:
        mend = f"write `{decision.id}` is one of …"
        scope.findings.append(SINGLE_VALUE.at(test.span, mend=mend, name=decision.id))
        return None
    found = [label_of(decision, member, scope) for member in test.members]
    labels = tuple(label for label in found if label is not None)
    fault = count_fault(test)
    if fault is not None:
        scope.findings.append(fault)
    if fault is not None or len(labels) < len(found):
        return None
    parts = tuple(held(decision, label) for label in labels)
    whole = counted(test.quantity, test.count, parts)
    if is_own or test.quantity not in HOLDS_OF_NOTHING:
        return whole
    return All((Not(OutcomeIs(decision.id, OutcomeState.NOT_APPLICABLE)), whole))


def outcome_state(
    test: syntax.IsState, decision: Outline, scope: Scope, *, is_own: bool
) -> Condition | None:
    """Whether a decision is flagged, not made, or none of its labels holds; or is not, but made."""
    match test.state:
        case syntax.State.FLAGGED:
            return _negated(test, OutcomeIs(decision.id, OutcomeState.FLAGGED))
        case syntax.State.NOT_APPLICABLE:
            return OutcomeIs(decision.id, OutcomeState.NOT_APPLICABLE)
        case syntax.State.NONE if decision.kind is DecisionKind.MANY and is_own:
            some = OutcomeIncludes(decision.id, levels(decision))
            return some if test.is_not else Not(some)
        case syntax.State.NONE if decision.kind is DecisionKind.MANY:
            return _negated(test, OutcomeIs(decision.id, OutcomeState.NONE))
        case syntax.State.NONE | syntax.State.UNKNOWN:
            kind = f"a decision that gives {decision.kind.value}"
            scope.findings.append(
                WRONG_STATE.at(test.span, name=decision.id, kind=kind, state=test.state.value)
            )
            return None
        case _:
            assert_never(test.state)


def _negated(test: syntax.IsState, state: OutcomeIs) -> Condition:
    """The state, or that the decision is made and is not in it."""
    if not test.is_not:
        return state
    return All((Not(OutcomeIs(state.decision, OutcomeState.NOT_APPLICABLE)), Not(state)))
