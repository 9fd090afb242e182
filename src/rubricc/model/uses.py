"""What a condition looks at: signals, definitions and decisions, by their ids.

All three share one namespace, so that one graph holds what depends on what.
"""

from collections.abc import Iterable, Iterator
from typing import assert_never

from rubricc.model.conditions import (
    All,
    Any,
    Applies,
    AtLeast,
    Compare,
    CompareSignals,
    Condition,
    Defined,
    Includes,
    IsUnknown,
    Not,
    OutcomeCompare,
    OutcomeIn,
    OutcomeIncludes,
    OutcomeIs,
)
from rubricc.model.decisions import Clause, Effect, Extreme, Points, Prefer
from rubricc.model.nodes import Definition, Signal

Leaf = (
    Compare
    | CompareSignals
    | Includes
    | IsUnknown
    | Applies
    | Defined
    | OutcomeIn
    | OutcomeIncludes
    | OutcomeCompare
    | OutcomeIs
)


def leaves(condition: Condition) -> Iterator[Leaf]:
    """The parts of a condition that have no parts, in the order written."""
    match condition:
        case All(parts) | Any(parts) | AtLeast(_, parts):
            for part in parts:
                yield from leaves(part)
        case Not(part):
            yield from leaves(part)
        case _:
            yield condition


def used_in(condition: Condition) -> Iterator[str]:
    """The signals, definitions and decisions that a condition names, as often as it names them."""
    for leaf in leaves(condition):
        match leaf:
            case CompareSignals(left, _, right):
                yield from (left, right)
            case Compare(name) | Includes(name) | IsUnknown(name) | Applies(name) | Defined(name):
                yield name
            case OutcomeIn(name) | OutcomeIncludes(name) | OutcomeCompare(name) | OutcomeIs(name):
                yield name
            case _:
                assert_never(leaf)


def used_by_effect(effect: Effect) -> Iterator[str]:
    """The signals, definitions and decisions that decide what an effect comes to."""
    match effect:
        case Prefer(a, b):
            yield from used_in(a)
            yield from used_in(b)
        case Extreme(_, decisions):
            yield from decisions
        case Points(_, str(signal)):
            yield signal
        case _:
            return


def used_by_clause(clause: Clause) -> frozenset[str]:
    """What a clause itself looks at, its parent aside."""
    return frozenset((*used_in(clause.condition), *used_by_effect(clause.effect)))


def uses_of(
    signals: Iterable[Signal], definitions: Iterable[Definition]
) -> dict[str, tuple[str, ...]]:
    """Each signal with what it exists by, each definition with what it is made of."""
    graph: dict[str, tuple[str, ...]] = {}
    for signal in signals:
        used = () if signal.only_when is None else used_in(signal.only_when)
        graph[signal.id] = tuple(dict.fromkeys(used))
    for definition in definitions:
        graph[definition.name] = tuple(dict.fromkeys(used_in(definition.condition)))
    return graph


def name_of(id_: str) -> str:
    """The name as declared of an id that may stand for one response, or one side of a criterion."""
    return id_.partition(".")[0].partition("=")[0]
