"""Criteria → what each prefers: A, B, or neither where the responses are the same on it."""

from rubricc import syntax
from rubricc.diagnostics import DIFFERENT_SCALES, LONE_NAME, STRAY_RESPONSE, UNORDERED
from rubricc.model.compare_criteria import prefers
from rubricc.model.compare_signals import ORDERED
from rubricc.model.conditions import (
    ALWAYS,
    All,
    Any,
    Compare,
    CompareSignals,
    Condition,
    Defined,
    Not,
    Relation,
)
from rubricc.model.decisions import Clause, Give, Layer, Prefer
from rubricc.model.names import Broken, DefinitionName, Scope, find, kind_text
from rubricc.model.nodes import Definition, Signal, SignalKind
from rubricc.model.values import is_comparable
from rubricc.source import Span

Sides = tuple[Condition, Condition]
"""What holds where A is preferred, and what holds where B is."""


def criterion_definitions(
    criterion: syntax.CriterionStatement, scope: Scope
) -> tuple[Definition, ...]:
    """Two definitions: the criterion prefers A, and B. None where a step makes no sense."""
    found = [step_sides(step, scope) for step in criterion.steps]
    steps = [step for step in found if step is not None]
    if len(steps) < len(found) or not steps:
        return ()
    a, b = steps[-1]
    for first_a, first_b in reversed(steps[:-1]):
        same = (Not(first_a), Not(first_b))
        a, b = Any((first_a, All((*same, a)))), Any((first_b, All((*same, b))))
    name = criterion.name.text
    return tuple(
        Definition(
            name=prefers(name, side),
            condition=condition,
            notes=criterion.notes,
            formerly=tuple(prefers(former.text, side) for former in criterion.formerly),
            span=criterion.span,
        )
        for side, condition in (("A", a), ("B", b))
    )


def step_sides(step: syntax.Preference, scope: Scope) -> Sides | None:
    """What one step of a criterion prefers."""
    match step.wording:
        case "with":
            return response_sides(step.signal, scope, is_without=False)
        case "without":
            return response_sides(step.signal, scope, is_without=True)
        case _:
            return ranked_sides(step, scope)


def response_sides(name: syntax.Name, scope: Scope, *, is_without: bool) -> Sides | None:
    """The response that has something (or has it not) where the other is otherwise."""
    held = held_by_each(name, scope)
    if held is None:
        return None
    a, b = held
    only_a, only_b = All((a, Not(b))), All((b, Not(a)))
    return (only_b, only_a) if is_without else (only_a, only_b)


def held_by_each(name: syntax.Name, scope: Scope) -> Sides | None:
    """A yes/no signal or definition of each response: that it holds of A, and of B."""
    match find(name, scope):
        case None | Broken():
            return None
        case Signal(side=str(), kind=SignalKind.YES_NO):
            a, b = f"{name.text}.a", f"{name.text}.b"
            return Compare(a, Relation.IS, "yes"), Compare(b, Relation.IS, "yes")
        case DefinitionName(of_each_response=True):
            return Defined(f"{name.text}.a"), Defined(f"{name.text}.b")
        case Signal(side=str()) as signal:
            mend = f"write better with higher `{name.text}`" if signal.kind in ORDERED else None
            scope.findings.append(
                LONE_NAME.at(name.span, mend=mend, name=name.text, kind=kind_text(signal))
            )
            return None
        case _:
            scope.findings.append(STRAY_RESPONSE.at(name.span, name=name.text))
            return None


def ranked_sides(step: syntax.Preference, scope: Scope) -> Sides | None:
    """The response that stands higher on a scale, or lower."""
    name = step.signal.text
    match find(step.signal, scope):
        case None | Broken():
            return None
        case Signal(side=str()) as signal if is_comparable(signal):
            a_more = CompareSignals(f"{name}.a", Relation.MORE_THAN, f"{name}.b")
            b_more = CompareSignals(f"{name}.b", Relation.MORE_THAN, f"{name}.a")
            return (a_more, b_more) if step.wording == "with higher" else (b_more, a_more)
        case Signal(side=str()) as signal if signal.kind in ORDERED:
            scope.findings.append(DIFFERENT_SCALES.at(step.span, left=name, right=name))
            return None
        case Signal(side=str()) | DefinitionName(of_each_response=True):
            mend = f"write better with `{name}`"
            scope.findings.append(
                UNORDERED.at(step.span, mend=mend, name=name, relation=step.wording)
            )
            return None
        case _:
            scope.findings.append(STRAY_RESPONSE.at(step.signal.span, name=name))
            return None


def criterion_clause(criterion: syntax.CriterionStatement) -> Clause:
    """The rule that a criterion stands for: the better response on it."""
    name = criterion.name.text
    return Clause(
        id=name,
        layer=Layer.RULE,
        parent=None,
        effect=Prefer(Defined(prefers(name, "A")), Defined(prefers(name, "B"))),
        condition=ALWAYS,
        is_otherwise=False,
        rationale=criterion.rationale,
        notes=criterion.notes,
        formerly=tuple(former.text for former in criterion.formerly),
        allows=(),
        text=f"the better on `{name}`",
        span=criterion.span,
    )


TIE = "tie"
"""The id of the last resort, and of the author's own clause instead of it."""


def tie_clause(span: Span) -> Clause:
    """The last resort of a preference whose author wrote none: a tie."""
    return Clause(
        id=TIE,
        layer=Layer.RULE,
        parent=None,
        effect=Give(("tie",)),
        condition=ALWAYS,
        is_otherwise=True,
        rationale=None,
        notes=(),
        formerly=(),
        allows=(),
        text="`tie` otherwise",
        span=span,
    )
