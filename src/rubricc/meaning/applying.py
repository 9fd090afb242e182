"""Where each clause applies, before any clause beats another."""

from collections.abc import Mapping

from rubricc.meaning.conditions import Scope
from rubricc.meaning.priority import Order
from rubricc.model import GIVES_OUTCOME, Clause, Points, Prefer
from rubricc.space import FALSE


def applying(scope: Scope, order: Order, possible: int, wanted: frozenset[str]) -> dict[str, int]:
    """Where each wanted clause's condition holds and its parents' do; `otherwise` comes later."""
    needed = wanted.union(*(order.ancestors[clause] for clause in wanted))
    holds: dict[str, int] = {}
    for clause in order.clauses.values():
        if clause.id not in needed:
            continue
        within = possible if clause.parent is None else holds[clause.parent]
        own = scope.set_of(clause.condition)
        if isinstance(clause.effect, Prefer):
            either = scope.space.union(scope.set_of(clause.effect.a), scope.set_of(clause.effect.b))
            own = scope.space.intersection(own, either)
        holds[clause.id] = scope.space.intersection(within, own)
    return only(holds, wanted - order.muted)


def is_last_resort(order: Order, clause: str) -> bool:
    """Whether the clause or one that it is an exception to says `otherwise`."""
    return any(order.clauses[one].is_otherwise for one in (clause, *order.ancestors[clause]))


def with_last_resorts(
    scope: Scope, order: Order, holds: Mapping[str, int], room: int | None = None
) -> dict[str, int]:
    """The same with every last resort only where it may speak: in `room`, or where no other clause
    gives an outcome."""
    if not any(is_last_resort(order, clause) for clause in holds):
        return dict(holds)
    if room is None:
        room = scope.space.difference(
            scope.space.unite(holds.values()),
            scope.space.unite(
                where
                for clause, where in holds.items()
                if gives_outcome(order.clauses[clause]) and not is_last_resort(order, clause)
            ),
        )
    return {
        clause: scope.space.intersection(where, room) if is_last_resort(order, clause) else where
        for clause, where in holds.items()
    }


def gives_outcome(clause: Clause) -> bool:
    """Whether it gives an outcome or points, as against a cap, a floor or a step."""
    return isinstance(clause.effect, (*GIVES_OUTCOME, Points))


def only(holds: Mapping[str, int], clauses: frozenset[str]) -> dict[str, int]:
    """The part of a mapping that speaks of these clauses, but for those that never hold."""
    return {
        clause: where for clause, where in holds.items() if clause in clauses and where != FALSE
    }
