"""What the effect of a base clause gives, and where."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from itertools import product
from typing import assert_never

from rubricc.meaning.conditions import Scope
from rubricc.model import (
    Accepted,
    Bound,
    Effect,
    Extreme,
    Flag,
    Flagged,
    Give,
    Inapplicable,
    NotApplicable,
    Outcome,
    Points,
    Prefer,
    RuleOut,
    Step,
)
from rubricc.space import TRUE


def outcomes_of(scope: Scope, effect: Effect) -> Iterator[tuple[Outcome, int]]:
    """The outcomes that a base clause gives where it holds, each with its cases; they part them."""
    match effect:
        case Give(outcomes):
            yield Accepted(outcomes), TRUE
        case Flag(queue):
            yield Flagged(queue), TRUE
        case NotApplicable():
            yield Inapplicable(), TRUE
        case Prefer(a, b):
            yield Accepted(("A",)), scope.set_of(a)
            yield Accepted(("B",)), scope.space.difference(scope.set_of(b), scope.set_of(a))
        case Extreme():
            yield from _extreme(scope, effect)
        case RuleOut() | Bound() | Step() | Points():
            raise AssertionError(effect)
        case _:
            assert_never(effect)


def _extreme(scope: Scope, effect: Extreme) -> Iterator[tuple[Outcome, int]]:
    space = scope.space
    decisions = {decision.id: decision for decision in scope.guideline.decisions}
    levels = [label.name for label in decisions[effect.decisions[0]].labels]
    joined = space.terminal(())
    for decision in effect.decisions:
        joined = space.merge(joined, scope.actual[decision], _append)
    diagram = space.transform(joined, lambda found: _extreme_of(found, levels, effect.is_lowest))
    for outcome in space.values(diagram):
        assert isinstance(outcome, Accepted | Flagged | Inapplicable)
        yield outcome, space.where(diagram, _is(outcome))


def _is(outcome: Outcome) -> Callable[[Hashable], bool]:
    return lambda value: value == outcome


def _append(found: Hashable, one: Hashable) -> Hashable:
    assert isinstance(found, tuple)
    return (*found, one)


def _extreme_of(found: Hashable, levels: Sequence[str], is_lowest: object) -> Outcome:
    """The lowest or highest of some outcomes; the first that is flagged flags it."""
    assert isinstance(found, tuple)
    flagged = [outcome for outcome in found if isinstance(outcome, Flagged)]
    if flagged:
        return flagged[0]
    ranks = [
        [levels.index(level) for level in outcome.outcomes]
        for outcome in found
        if isinstance(outcome, Accepted)
    ]
    if not ranks:
        return Inapplicable()
    pick = min if is_lowest else max
    reached = dict.fromkeys(pick(combination) for combination in product(*ranks))
    return Accepted(tuple(levels[rank] for rank in reached))
