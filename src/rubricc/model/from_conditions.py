"""Conditions as written → conditions with names bound, and sides and counts spelt out."""

from collections.abc import Callable, Iterable
from typing import assert_never

from rubricc import syntax
from rubricc.diagnostics import (
    COMPARED_CLAIM,
    DECISION_IN_FACT,
    LONE_NAME,
    STRAY_RESPONSE,
    WHICH_RESPONSE,
)
from rubricc.model.compare_criteria import compare_criterion
from rubricc.model.compare_outcomes import compare_outcome, outcome_count, outcome_state
from rubricc.model.compare_signals import compare_signal, signal_count, signal_state
from rubricc.model.conditions import All, Any, Compare, Condition, Defined, Not, Relation
from rubricc.model.counts import count_fault, counted
from rubricc.model.names import (
    Broken,
    CriterionName,
    DefinitionName,
    Meaning,
    Outline,
    Scope,
    find,
    kind_text,
    listed,
)
from rubricc.model.nodes import Signal, SignalKind
from rubricc.records import record

Named = syntax.Holds | syntax.Comparison | syntax.IncludesCount | syntax.IsState


@record
class Place:
    """Where a condition stands, which settles what it may speak of.

    `side` (`a` or `b`) is the response meant where none is named. `signals_only` says what the
    place is where decisions may not be spoken of. `own` is the decision whose clause this is.
    """

    scope: Scope
    side: str | None = None
    signals_only: str | None = None
    own: str | None = None


def condition_in(condition: syntax.Condition, place: Place) -> Condition | None:
    """The condition with its names bound, None (and diagnostics) where it makes no sense."""
    match condition:
        case syntax.All(parts):
            whole = conditions_in(parts, place)
            return None if whole is None else All(whole)
        case syntax.Any(parts):
            whole = conditions_in(parts, place)
            return None if whole is None else Any(whole)
        case syntax.Not(part):
            inner = condition_in(part, place)
            return None if inner is None else Not(inner)
        case syntax.CountOf():
            return count_in(condition, place)
        case syntax.Holds() | syntax.Comparison() | syntax.IncludesCount() | syntax.IsState():
            return test_in(condition, place)
        case _:
            assert_never(condition)


def conditions_in(
    conditions: Iterable[syntax.Condition], place: Place
) -> tuple[Condition, ...] | None:
    """All of the conditions; the mistakes of all are reported, and one suffices to give None."""
    found = [condition_in(condition, place) for condition in conditions]
    sound = tuple(condition for condition in found if condition is not None)
    return sound if len(sound) == len(found) else None


def count_in(count: syntax.CountOf, place: Place) -> Condition | None:
    """So many of a list of signals and definitions hold."""
    parts = conditions_in(count.members, place)
    if parts is None:
        return None
    finding = count_fault(count)
    if finding is not None:
        place.scope.findings.append(finding)
        return None
    return counted(count.quantity, count.count, parts)


def test_in(test: Named, place: Place) -> Condition | None:
    """A test of one name: what it means depends on what the name stands for."""
    meaning = find(test.name, place.scope)
    match meaning:
        case None | Broken():
            return None
        case Signal() if meaning.side is not None:
            return of_sides(test, place, lambda side: signal_test(test, meaning, side, place))
        case Signal():
            return one_sided(test, place, lambda: signal_test(test, meaning, None, place))
        case DefinitionName(of_each_response=True):
            return of_sides(test, place, lambda side: definition_test(test, meaning, side, place))
        case DefinitionName():
            return one_sided(test, place, lambda: definition_test(test, meaning, None, place))
        case CriterionName():
            return one_sided(test, place, lambda: criterion_test(test, meaning, place))
        case Outline():
            return one_sided(test, place, lambda: outcome_test(test, meaning, place))
        case _:
            assert_never(meaning)


def of_sides(test: Named, place: Place, of: Callable[[str], Condition | None]) -> Condition | None:
    """A test of what is observed of each response: of which ones it must hold."""
    if test.side is None and place.side is None:
        mend = f"write `{test.name.text}` of A, of B, of either response or of both responses"
        place.scope.findings.append(WHICH_RESPONSE.at(test.span, mend=mend, name=test.name.text))
        return None
    if test.side is None and place.side is not None:
        return of(place.side)
    a, b = of("a"), of("b")
    if a is None or b is None:
        return None
    match test.side:
        case None | syntax.Side.A:
            return a
        case syntax.Side.B:
            return b
        case syntax.Side.EITHER:
            return Any((a, b))
        case syntax.Side.BOTH:
            return All((a, b))
        case syntax.Side.NEITHER:
            return Not(Any((a, b)))
        case syntax.Side.ONE:
            return All((Any((a, b)), Not(All((a, b)))))
        case _:
            assert_never(test.side)


def one_sided(test: Named, place: Place, of: Callable[[], Condition | None]) -> Condition | None:
    """A test of what is not observed of each response, so that no side may be named."""
    if test.side is not None:
        mend = f"write `{test.name.text}` without `of {test.side.value}`"
        place.scope.findings.append(STRAY_RESPONSE.at(test.span, mend=mend, name=test.name.text))
        return None
    return of()


def signal_test(test: Named, signal: Signal, side: str | None, place: Place) -> Condition | None:
    """A test of a signal, of one response where it is observed of each."""
    id_ = signal.name if side is None else f"{signal.name}.{side}"
    match test:
        case syntax.Holds():
            if signal.kind is not SignalKind.YES_NO:
                not_a_claim(test, signal, f"write `{signal.name}` is …", place.scope)
                return None
            return Compare(id_, Relation.IS, "yes")
        case syntax.Comparison():
            return compare_signal(test, signal, id_, place.scope)
        case syntax.IncludesCount():
            return signal_count(test, signal, id_, place.scope)
        case syntax.IsState():
            return signal_state(test, signal, id_, place.scope)
        case _:
            assert_never(test)


def definition_test(
    test: Named, definition: DefinitionName, side: str | None, place: Place
) -> Condition | None:
    """A definition holds or does not; there is nothing else to ask of it."""
    if place.signals_only is not None and definition.decisions:
        decision = listed(sorted(definition.decisions))
        finding = DECISION_IN_FACT.at(
            test.span,
            place=place.signals_only,
            name=definition.name,
            reason=f"speaks of {decision}",
        )
        place.scope.findings.append(finding)
        return None
    if not isinstance(test, syntax.Holds):
        name = definition.name
        not_a_claim(test, definition, f"write `{name}` or not `{name}`", place.scope)
        return None
    return Defined(definition.name if side is None else f"{definition.name}.{side}")


def criterion_test(test: Named, criterion: CriterionName, place: Place) -> Condition | None:
    """A criterion is compared with A, same and B."""
    if not isinstance(test, syntax.Comparison):
        mend = f"write `{criterion.name}` is `A`, `same` or `B`"
        not_a_claim(test, criterion, mend, place.scope)
        return None
    return compare_criterion(test, place.scope.findings)


def outcome_test(test: Named, decision: Outline, place: Place) -> Condition | None:
    """A test of the outcome of a decision."""
    if place.signals_only is not None:
        finding = DECISION_IN_FACT.at(
            test.span, place=place.signals_only, name=decision.id, reason="is a decision"
        )
        place.scope.findings.append(finding)
        return None
    is_own = place.own == decision.id
    match test:
        case syntax.Holds():
            not_a_claim(test, decision, f"write `{decision.id}` is …", place.scope)
            return None
        case syntax.Comparison():
            return compare_outcome(test, decision, place.scope)
        case syntax.IncludesCount():
            return outcome_count(test, decision, place.scope, is_own=is_own)
        case syntax.IsState():
            return outcome_state(test, decision, place.scope, is_own=is_own)
        case _:
            assert_never(test)


def not_a_claim(test: Named, meaning: Meaning, mend: str, scope: Scope) -> None:
    """Report a name that is asked whether it holds and cannot, or is asked more than that."""
    entry = LONE_NAME if isinstance(test, syntax.Holds) else COMPARED_CLAIM
    scope.findings.append(
        entry.at(test.span, mend=mend, name=test.name.text, kind=kind_text(meaning))
    )
