"""From conditions to sets of cases."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from decimal import Decimal
from operator import eq, ge, gt, le, lt, ne
from typing import assert_never

from rubricc.meaning.nodes import Axis, Cell, Interval
from rubricc.model import (
    Accepted,
    All,
    Amount,
    Any,
    Applies,
    AtLeast,
    Chosen,
    Compare,
    CompareSignals,
    Condition,
    Defined,
    Flagged,
    Guideline,
    Inapplicable,
    Includes,
    IsUnknown,
    Not,
    OutcomeCompare,
    OutcomeIn,
    OutcomeIncludes,
    OutcomeIs,
    OutcomeState,
    Relation,
    Signal,
    SignalKind,
    Special,
)
from rubricc.records import record
from rubricc.space import FALSE, TRUE, Space

HOLDS: Mapping[Relation, Callable[[Decimal | int, Decimal | int], bool]] = {
    Relation.IS: eq,
    Relation.IS_NOT: ne,
    Relation.AT_LEAST: ge,
    Relation.AT_MOST: le,
    Relation.MORE_THAN: gt,
    Relation.LESS_THAN: lt,
}


@record
class Scope:
    """What conditions are read in: the axes by name, and the outcomes of decisions so far.

    `actual` are the verdict diagrams of decisions; `assumed` are the same but for a decision that
    is flagged and of which some outcome is being tried.
    """

    space: Space
    guideline: Guideline
    levels: Mapping[str, int]
    axes: tuple[Axis, ...]
    signals: Mapping[str, Signal]
    definitions: Mapping[str, Condition]
    actual: Mapping[str, int]
    assumed: Mapping[str, int]
    known: dict[Condition, int] = field(default_factory=dict)

    def set_of(self, condition: Condition) -> int:
        """The cases in which the condition holds."""
        known = self.known.get(condition)
        if known is None:
            known = self.known[condition] = _set_of(self, condition)
        return known

    def assuming(self, actual: Mapping[str, int], assumed: Mapping[str, int]) -> "Scope":
        """The same scope with other outcomes of decisions."""
        return Scope(
            self.space,
            self.guideline,
            self.levels,
            self.axes,
            self.signals,
            self.definitions,
            actual,
            assumed,
        )

    def knowing(self, decision: str, verdict: int) -> "Scope":
        """The same scope with one more decision worked out."""
        return self.assuming(
            {**self.actual, decision: verdict}, {**self.assumed, decision: verdict}
        )


def open_scope(guideline: Guideline, space: Space, axes: tuple[Axis, ...]) -> Scope:
    """The scope of a guideline before any decision is known."""
    levels = {axis.name: level for level, axis in enumerate(axes)}
    signals = {signal.id: signal for signal in guideline.signals}
    definitions = {one.name: one.condition for one in guideline.definitions}
    return Scope(space, guideline, levels, axes, signals, definitions, {}, {})


def _set_of(scope: Scope, condition: Condition) -> int:
    space = scope.space
    match condition:
        case Compare(signal, relation, operand):
            return _compare(scope, scope.signals[signal], relation, operand)
        case CompareSignals(left, relation, right):
            return _compare_signals(scope, left, relation, right)
        case Includes(signal, member):
            return _cells(scope, f"{signal}/{member}", lambda cell: cell == "yes")
        case IsUnknown(signal):
            return _cells(scope, signal, lambda cell: cell is Special.UNKNOWN)
        case Applies(signal):
            name = _first_axis(scope, signal)
            return _cells(scope, name, lambda cell: cell is not Special.NOT_APPLICABLE)
        case Defined(name):
            return scope.set_of(scope.definitions[name])
        case OutcomeIn() | OutcomeIncludes() | OutcomeCompare() | OutcomeIs():
            return _outcome(scope, condition)
        case AtLeast(count, parts):
            return _at_least(space, count, [scope.set_of(part) for part in parts])
        case All(parts):
            return space.intersect(scope.set_of(part) for part in parts)
        case Any(parts):
            return space.unite(scope.set_of(part) for part in parts)
        case Not(part):
            return space.difference(TRUE, scope.set_of(part))
        case _:
            assert_never(condition)


def _first_axis(scope: Scope, signal: str) -> str:
    kind = scope.signals[signal]
    return f"{signal}/{kind.values[0]}" if kind.kind is SignalKind.ANY_OF else signal


def _cells(scope: Scope, axis: str, holds: Callable[[Cell], bool]) -> int:
    level = scope.levels[axis]
    cells = scope.axes[level].cells
    return scope.space.among(level, (i for i, cell in enumerate(cells) if holds(cell)))


def _compare(scope: Scope, signal: Signal, relation: Relation, operand: str | Decimal) -> int:
    if isinstance(operand, Decimal):
        test = HOLDS[relation]
        return _cells(
            scope,
            signal.id,
            lambda cell: isinstance(cell, Interval) and test(number_in(cell), operand),
        )
    passing = frozenset(_passing(signal, relation, operand))
    return _cells(scope, signal.id, lambda cell: cell in passing)


def _passing(signal: Signal, relation: Relation, operand: str) -> Iterator[str]:
    test, place = HOLDS[relation], signal.values.index(operand)
    return (value for i, value in enumerate(signal.values) if test(i, place))


def number_in(interval: Interval) -> Decimal:
    """A number of the interval; any will do, since no condition tells them apart."""
    if interval.has_low:
        return interval.low
    if interval.high is None:
        return interval.low + 1
    return interval.high if interval.has_high else (interval.low + interval.high) / 2


def _compare_signals(scope: Scope, left: str, relation: Relation, right: str) -> int:
    space, test = scope.space, HOLDS[relation]
    at, to = scope.levels[left], scope.levels[right]
    ranks = [list(enumerate(map(_rank(scope.signals[one]), scope.axes[level].cells)))
             for one, level in ((left, at), (right, to))]  # fmt: skip
    pieces = []
    for cell, rank in ranks[0]:
        if rank is None:
            continue
        fitting = [other for other, value in ranks[1] if value is not None and test(rank, value)]
        pieces.append(space.intersection(space.among(at, [cell]), space.among(to, fitting)))
    return space.unite(pieces)


def _rank(signal: Signal) -> Callable[[Cell], Decimal | int | None]:
    def rank(cell: Cell) -> Decimal | int | None:
        match cell:
            case Interval():
                return cell.low
            case str():
                return signal.values.index(cell) if cell in signal.values else None
            case Special():
                return None
            case _:
                assert_never(cell)

    return rank


def _at_least(space: Space, count: int, parts: list[int]) -> int:
    reached = [TRUE] + [FALSE] * count
    for part in parts:
        for k in range(count, 0, -1):
            reached[k] = space.union(reached[k], space.intersection(reached[k - 1], part))
    return reached[count]


def _outcome(
    scope: Scope, condition: OutcomeIn | OutcomeIncludes | OutcomeCompare | OutcomeIs
) -> int:
    is_state = isinstance(condition, OutcomeIs) and condition.state is not OutcomeState.NONE
    verdicts = scope.actual if is_state else scope.assumed
    return scope.space.where(
        verdicts[condition.decision], lambda result: outcome_passes(condition, result)
    )


def outcome_passes(
    condition: OutcomeIn | OutcomeIncludes | OutcomeCompare | OutcomeIs, result: object
) -> bool:
    """Whether the outcome of the decision that the condition speaks of makes it true."""
    match condition, result:
        case OutcomeIn(_, outcomes), Accepted(accepted):
            return set(accepted) <= set(outcomes)
        case OutcomeIncludes(_, labels), Chosen(chosen):
            return not set(labels).isdisjoint(chosen)
        case OutcomeCompare(_, relation, operand), Amount(value):
            return HOLDS[relation](value, operand)
        case OutcomeIs(_, OutcomeState.FLAGGED), Flagged():
            return True
        case OutcomeIs(_, OutcomeState.NOT_APPLICABLE), Inapplicable():
            return True
        case OutcomeIs(_, OutcomeState.NONE), Chosen(chosen):
            return not chosen
        case _:
            return False
