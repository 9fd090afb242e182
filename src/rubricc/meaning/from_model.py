"""From a guideline to its meaning."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from rubricc.meaning.applying import applying, gives_outcome, only, with_last_resorts
from rubricc.meaning.arranging import arrange
from rubricc.meaning.axes import find_axes
from rubricc.meaning.citing import cite
from rubricc.meaning.conditions import Scope, open_scope
from rubricc.meaning.line import Left, left_in_line
from rubricc.meaning.nodes import Axis, DecisionMeaning, Meaning
from rubricc.meaning.one_label import Decided, decide_one
from rubricc.meaning.priority import Order, order_of
from rubricc.meaning.reading import decide_reading, find_flagged
from rubricc.meaning.scale import modify
from rubricc.meaning.score import add_up
from rubricc.meaning.several_labels import decide_many
from rubricc.model import Condition, Decision, DecisionKind, Guideline
from rubricc.space import (
    CONFLICTS,
    TRUE,
    Formula,
    OutOfNodesError,
    Space,
    UncountedError,
    UndecidedError,
    Variable,
    Watch,
    unhurried,
)

PARTS = 3
"""Of the gates of formulas that take the memory of one node of a diagram."""
LEAST_PARTS = 1_500_000
"""So many they may have, of however few nodes a diagram may be."""


def understand(
    guideline: Guideline,
    budget: int = 4_000_000,
    *,
    is_cited: bool = True,
    watch: Watch = unhurried,
) -> Meaning:
    """Work out what every decision comes to in every case.

    Raises OutOfNodesError where the diagrams would pass the budget of nodes, and OutOfTimeError
    if the watch does, also when the meaning is looked into later.
    """
    axes = arrange(guideline, find_axes(guideline))
    return understand_in(guideline, space_of(axes, budget, watch), axes, is_cited=is_cited)


def outline(guideline: Guideline, budget: int = CONFLICTS, *, watch: Watch = unhurried) -> Meaning:
    """The same as formulas, without counts: for guidelines that diagrams do not hold.

    The solver may meet as many conflicts in a question as the budget says, and never more than are
    worth the time. Raises OutOfNodesError where that is not enough to say what the decisions are.
    """
    axes = find_axes(guideline)
    variables = tuple(Variable(axis.name, axis.weights) for axis in axes)
    formula = Formula(variables, min(budget, CONFLICTS), watch, max(LEAST_PARTS, PARTS * budget))
    try:
        return understand_in(guideline, formula, axes, is_cited=False)
    except (UndecidedError, UncountedError) as error:
        raise OutOfNodesError from error


def space_of(axes: tuple[Axis, ...], budget: int, watch: Watch = unhurried) -> Space:
    """A space with a level for each axis."""
    return Space(tuple(Variable(axis.name, axis.weights) for axis in axes), budget, watch)


def understand_in(
    guideline: Guideline,
    space: Space,
    axes: tuple[Axis, ...],
    domain: int = TRUE,
    *,
    is_cited: bool = True,
) -> Meaning:
    """The same in a space that is given, within the domain.

    The axes may be finer than the guideline needs, know values that it does not have (these must
    lie outside the domain) and signals that it does not have. `is_cited` asks for whole verdicts.
    Raises OutOfNodesError where the diagrams would pass the space's budget.
    """
    scope = open_scope(guideline, space, axes)
    feasible = space.intersection(domain, find_feasible(scope))
    decisions: dict[str, DecisionMeaning] = {}
    for decision in guideline.decisions:
        found = _decide(scope, decision, feasible, TRUE if space.is_counted else feasible)
        decisions[decision.id] = cite(found) if is_cited else found
        scope = scope.knowing(decision.id, found.rough)
    return Meaning(guideline, space, axes, feasible, decisions, scope.known)


def set_of_condition(meaning: Meaning, condition: Condition) -> int:
    """The cases, possible or not, in which a condition of the guideline holds."""
    return _scope_of(meaning).set_of(condition)


def holding(meaning: Meaning, decision: Decision, within: int | None = None) -> dict[str, int]:
    """The cases in which each clause's condition holds and its parents' do: feasible ones, or
    those `within` a set.

    `otherwise` is left aside: of a last resort these are the cases in which it might speak.
    """
    order, possible = order_of(decision), meaning.feasible if within is None else within
    return applying(_scope_of(meaning), order, possible, frozenset(order.clauses))


def left_without_each(
    meaning: Meaning, decision: Decision, holds: Mapping[str, int]
) -> Iterator[Left]:
    """What is left without each clause of a decision that `is_line`, where none that it reads is
    flagged; `holds` as `holding` says."""
    return left_in_line(_scope_of(meaning), order_of(decision), holds)


def reconsider(
    meaning: Meaning, decision: Decision, within: int, muted: frozenset[str] = frozenset()
) -> DecisionMeaning:
    """A decision anew, perhaps changed, over some cases, without the muted clauses.

    Its conditions may use no threshold that the guideline does not use. Some of the cases may be
    impossible; outside of them it says nothing.
    """
    return _decide(_scope_of(meaning), decision, within, within, muted)


def _scope_of(meaning: Meaning) -> Scope:
    scope = open_scope(meaning.guideline, meaning.space, meaning.axes)
    known = {one: decided.rough for one, decided in meaning.decisions.items()}
    return replace(scope, actual=known, assumed=known, known=meaning.sets)


def find_feasible(scope: Scope) -> int:
    """The cases that the facts allow, in which a signal applies just where it may."""
    space = scope.space
    feasible = TRUE
    for signal in scope.guideline.signals:
        if signal.only_when is None:
            continue
        exists = scope.set_of(signal.only_when)
        for level, axis in enumerate(scope.axes):
            if axis.signal == signal.id:
                applies = _applicable(scope, level)
                differs = space.union(
                    space.difference(applies, exists), space.difference(exists, applies)
                )
                feasible = space.difference(feasible, differs)
    return space.intersection(
        feasible, space.intersect(scope.set_of(fact.condition) for fact in scope.guideline.facts)
    )


def _applicable(scope: Scope, level: int) -> int:
    last = len(scope.axes[level].cells) - 1
    return scope.space.among(level, range(last))


def _decide(
    scope: Scope,
    decision: Decision,
    possible: int,
    looked_at: int,
    muted: frozenset[str] = frozenset(),
) -> DecisionMeaning:
    """Work a decision out for the possible cases, looking at more of them where that is simpler."""
    order = order_of(decision, muted)
    flagged = find_flagged(scope, decision, possible)
    if flagged or decision.kind in SUMMED:
        looked_at = possible
    decided = decide_reading(
        scope, flagged, looked_at, lambda within, where: _decide_once(within, order, where)
    )
    rest = TRUE if looked_at == possible else possible
    return DecisionMeaning(decision, scope.space, rest, decided.verdict, decided.deciding)


SUMMED = (DecisionKind.MANY, DecisionKind.SCORE)
"""The decisions that might come to very many things in cases that cannot occur."""


def _decide_once(scope: Scope, order: Order, possible: int) -> Decided:
    match order.decision.kind:
        case DecisionKind.MANY:
            return decide_many(scope, order, possible)
        case DecisionKind.SCORE:
            return add_up(scope, order, possible)
        case _:
            every = frozenset(order.clauses) - order.muted
            holds = with_last_resorts(scope, order, applying(scope, order, possible, every))
            bases = frozenset(one.id for one in order.clauses.values() if gives_outcome(one))
            base = decide_one(scope, order, possible, only(holds, bases))
            modifiers = only(holds, every - bases)
            return modify(scope, order, base, modifiers) if modifiers else base
