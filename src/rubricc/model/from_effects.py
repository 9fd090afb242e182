"""What a clause gives as written → what it gives, checked against the kind of its decision."""

from typing import assert_never

from rubricc import syntax
from rubricc.diagnostics import (
    DIFFERENT_LEVELS,
    OTHER_THAN_SIGNAL,
    UNKNOWN_NAME,
    WHICH_RESPONSE,
    WORD_FOR_NUMBER,
    WRONG_OUTCOME,
)
from rubricc.model.compare_criteria import prefers
from rubricc.model.conditions import Defined
from rubricc.model.decisions import (
    Bound,
    DecisionKind,
    Effect,
    Extreme,
    Flag,
    Give,
    NotApplicable,
    Points,
    Prefer,
    RuleOut,
    Step,
)
from rubricc.model.from_criteria import response_sides
from rubricc.model.from_queues import queue_of
from rubricc.model.labels import label_of, labels_of, levels
from rubricc.model.names import Broken, Outline, Scope, find, kind_text, suggest
from rubricc.model.nodes import Signal, SignalKind
from rubricc.model.sections import decision_named
from rubricc.model.values import canonical, exact
from rubricc.source import Span

ONE, MANY, SCALE = DecisionKind.ONE, DecisionKind.MANY, DecisionKind.SCALE
PREFERENCE, SCORE = DecisionKind.PREFERENCE, DecisionKind.SCORE


def effect_in(effect: syntax.Effect, decision: Outline, scope: Scope) -> Effect | None:
    """The effect with its names bound, None (and diagnostics) where the decision has no such."""
    misfit = misfit_of(effect, decision.kind)
    if misfit is not None:
        outcome, needs = misfit
        report(effect.span, decision, outcome, needs, scope)
        return None
    match effect:
        case syntax.Give(values):
            labels = labels_of(decision, values, scope)
            return None if labels is None else Give(tuple(dict.fromkeys(labels)))
        case syntax.Flag():
            return Flag(queue_of(effect, scope))
        case syntax.NotApplicable():
            return NotApplicable()
        case syntax.RuleOut(label):
            name = label_of(decision, label, scope)
            return None if name is None else RuleOut(name)
        case syntax.Bound():
            return bound_in(effect, decision, scope)
        case syntax.Step(steps):
            return Step(steps)
        case syntax.SameAs(other):
            return extreme_in((other,), decision, scope, is_lowest=True)
        case syntax.Extreme(is_lowest, others):
            return extreme_in(others, decision, scope, is_lowest=is_lowest)
        case syntax.Points():
            return points_in(effect, scope)
        case syntax.BetterOn(criterion):
            return better_on(criterion, decision, scope)
        case syntax.ResponseWith(signal, is_without):
            sides = response_sides(signal, scope, is_without=is_without)
            return None if sides is None else Prefer(*sides)
        case _:
            assert_never(effect)


def misfit_of(effect: syntax.Effect, kind: DecisionKind) -> tuple[str, str] | None:
    """What is given and what it is for, None where it fits decisions of this kind."""
    match effect:
        case syntax.Give(values) if len(values) > 1:
            fits, outcome, needs = kind in (ONE, SCALE), "a choice of outcomes", "labels and scales"
        case syntax.Give():
            fits, outcome, needs = kind is not SCORE, "a label", "labels, scales and criteria"
        case syntax.Flag():
            fits, outcome, needs = kind is not SCORE, "`flag`", "any decision but a score"
        case syntax.NotApplicable():
            return None
        case syntax.RuleOut():
            fits, outcome, needs = kind is MANY, "`not`", "labels of which several may hold"
        case syntax.Bound(is_cap):
            outcome = "a cap (`at most`)" if is_cap else "a floor (`at least`)"
            fits, needs = kind in (SCALE, SCORE), "scales and scores"
        case syntax.Step():
            fits, outcome, needs = kind is SCALE, "a step", "scales"
        case syntax.SameAs() | syntax.Extreme():
            fits, outcome, needs = kind is SCALE, "the level of another decision", "scales"
        case syntax.Points():
            fits, outcome, needs = kind is SCORE, "a number of points", "scores"
        case syntax.BetterOn() | syntax.ResponseWith():
            fits, outcome, needs = kind is PREFERENCE, "one of two responses", "criteria"
        case _:
            assert_never(effect)
    return None if fits else (outcome, needs)


def report(span: Span, decision: Outline, outcome: str, needs: str, scope: Scope) -> None:
    """Report an outcome that decisions of this kind do not have."""
    scope.findings.append(
        WRONG_OUTCOME.at(
            span, kind=decision.kind.value, outcome=outcome, needs=needs, decision=decision.id
        )
    )


def bound_in(bound: syntax.Bound, decision: Outline, scope: Scope) -> Bound | None:
    """A cap or floor: a level of a scale, a number of a score."""
    if decision.kind is SCALE:
        level = label_of(decision, bound.level, scope)
        return None if level is None else Bound(bound.is_cap, level)
    if isinstance(bound.level, syntax.Number):
        return Bound(bound.is_cap, exact(bound.level))
    scope.findings.append(
        WORD_FOR_NUMBER.at(bound.level.span, value=canonical(bound.level), name=decision.id)
    )
    return None


def extreme_in(
    names: tuple[syntax.Name, ...], decision: Outline, scope: Scope, *, is_lowest: bool
) -> Extreme | None:
    """The lowest or highest of other decisions, which must have the levels of this one."""
    others = [decision_named(name, scope) for name in names]
    for name, other in zip(names, others, strict=True):
        if other is not None and levels(other) != levels(decision):
            scope.findings.append(
                DIFFERENT_LEVELS.at(name.span, decision=decision.id, other=other.id)
            )
            return None
    ids = tuple(other.id for other in others if other is not None)
    return Extreme(is_lowest, ids) if len(ids) == len(others) else None


def points_in(points: syntax.Points, scope: Scope) -> Points | None:
    """Points, for each unit of a number where the author says so."""
    amount = exact(points.amount)
    if points.for_each is None:
        return Points(amount, None)
    meaning = find(points.for_each, scope)
    match meaning:
        case None | Broken():
            return None
        case Signal(side=None, kind=SignalKind.WHOLE):
            return Points(amount, meaning.id)
        case Signal(side=str()):
            name = points.for_each
            scope.findings.append(WHICH_RESPONSE.at(name.span, name=name.text))
            return None
        case _:
            finding = OTHER_THAN_SIGNAL.at(
                points.for_each.span,
                what="a whole number",
                name=points.for_each.text,
                kind=kind_text(meaning),
            )
            scope.findings.append(finding)
            return None


def better_on(name: syntax.Name, decision: Outline, scope: Scope) -> Prefer | None:
    """The response that a criterion of this decision prefers."""
    known = [criterion.name.text for criterion in decision.criteria]
    if name.text in known:
        return Prefer(Defined(prefers(name.text, "A")), Defined(prefers(name.text, "B")))
    mend = suggest(name.text, known, scope.findings)
    scope.findings.append(UNKNOWN_NAME.at(name.span, mend=mend, name=name.text))
    return None
