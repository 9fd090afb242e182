"""Which clauses of one kind are left when they have beaten each other, over all cases at once.

A clause is *out* where an exception of its own holds. What is left of the clauses, their standing
sets, beat each other by named chains, by layers and by document order. The layers and the document
order make one long line, so what a clause loses to is the union of all before it: a running union
serves them all. Only for pairs that a chain names something else holds, and these are few.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from rubricc.model import Chain, Clause, Decision
from rubricc.records import record
from rubricc.space import FALSE, Space

Key = TypeVar("Key")


@record
class Order:
    """The clauses of a decision, with what the text says of their order.

    `places` maps a clause to its place in each chain that speaks of it: named itself, or by its
    nearest ancestor that is. A `muted` clause says nothing, but its exceptions still do.
    """

    decision: Decision
    clauses: Mapping[str, Clause]
    ancestors: Mapping[str, tuple[str, ...]]
    positions: Mapping[str, int]
    places: Mapping[str, Mapping[int, int]]
    named: tuple[frozenset[str], ...]
    muted: frozenset[str]


def order_of(decision: Decision, muted: frozenset[str] = frozenset()) -> Order:
    """The order that a decision's exceptions and priority lines set up."""
    clauses = {clause.id: clause for clause in decision.clauses}
    ancestors: dict[str, tuple[str, ...]] = {}
    for clause in decision.clauses:
        parent = clause.parent
        ancestors[clause.id] = () if parent is None else (parent, *ancestors[parent])
    places = {
        clause: _places((clause, *ancestors[clause]), decision.clause_chains) for clause in clauses
    }
    positions = {clause.id: i for i, clause in enumerate(decision.clauses)}
    named = tuple(frozenset(_ids(chain)) for chain in decision.clause_chains)
    return Order(decision, clauses, ancestors, positions, places, named, muted)


def _ids(chain: Chain) -> tuple[str, ...]:
    return tuple(member for member in chain.members if member is not None)


def _places(line: tuple[str, ...], chains: tuple[Chain, ...]) -> Mapping[int, int]:
    found: dict[int, int] = {}
    for i, chain in enumerate(chains):
        place = next((chain.members.index(one) for one in line if one in chain.members), None)
        if place is not None:
            found[i] = place
    return found


def is_chained(order: Order, one: str, other: str) -> bool:
    """Whether some chain speaks of the pair."""
    return bool(_distances(order, one, other))


def goes_first(order: Order, one: str, other: str) -> bool:
    """Whether some chain puts `one` before `other`; chains that contradict each other do both.

    Chains that name both themselves go before those in which an ancestor stands for one of them.
    """
    return any(distance < 0 for distance in _distances(order, one, other))


def _distances(order: Order, one: str, other: str) -> tuple[int, ...]:
    """How far `one` stands after `other` in each chain of the strongest sort that has both."""
    ours, theirs = order.places[one], order.places[other]
    if one in order.ancestors[other] or other in order.ancestors[one]:
        return ()
    apart = {i: at - theirs[i] for i, at in ours.items() if i in theirs and at != theirs[i]}
    direct = tuple(by for i, by in apart.items() if {one, other} <= order.named[i])
    return direct or tuple(apart.values())


def beats_by_name(order: Order, one: str, other: str) -> bool:
    """Whether `one` beats `other` by lines 1 and 2: as its exception or by a chain."""
    return other in order.ancestors[one] or goes_first(order, one, other)


def beats_by_layer(order: Order, one: str, other: str) -> bool:
    """Whether `one` beats `other` by lines 1 to 3."""
    if other in order.ancestors[one] or one in order.ancestors[other]:
        return other in order.ancestors[one]
    if is_chained(order, one, other):
        return goes_first(order, one, other)
    return order.clauses[one].layer < order.clauses[other].layer


def standing(space: Space, order: Order, holds: Mapping[str, int]) -> dict[str, int]:
    """Where each clause holds and no exception of its own among these clauses does."""
    out: dict[str, int] = dict.fromkeys(holds, FALSE)
    for clause, where in holds.items():
        for ancestor in order.ancestors[clause]:
            if ancestor in out:
                out[ancestor] = space.union(out[ancestor], where)
    return {clause: space.difference(where, out[clause]) for clause, where in holds.items()}


def unbeaten(space: Space, order: Order, stands: Mapping[str, int]) -> dict[str, int]:
    """Where each of the standing clauses is beaten by none of the others, by lines 2 to 4."""
    line = sorted(stands, key=lambda clause: _rank(order, clause))
    before = _running_unions(space, order, line, stands)
    result = {}
    for place, clause in enumerate(line):
        related = _related(order, line, clause)
        losses = [stands[other] for other in related if goes_first(order, other, clause)]
        if related:
            losses += _unrelated(order, line[:place], clause, related, stands)
        else:
            losses.append(before[clause])
        result[clause] = space.difference(stands[clause], space.unite(losses))
    return {clause: result[clause] for clause in stands}


def _related(order: Order, line: Sequence[str], clause: str) -> tuple[str, ...]:
    if not order.places[clause]:
        return ()
    return tuple(other for other in line if is_chained(order, other, clause))


def _rank(order: Order, clause: str) -> tuple[int, int]:
    return order.clauses[clause].layer, order.positions[clause]


def _running_unions(
    space: Space, order: Order, line: Sequence[str], stands: Mapping[str, int]
) -> dict[str, int]:
    """For each clause the union of those before it that lines 3 and 4 let beat it."""
    before: dict[str, int] = {}
    layers_above = so_far = FALSE
    layer = None
    for clause in line:
        its_layer = order.clauses[clause].layer
        if its_layer is not layer:
            layer, layers_above = its_layer, so_far
        is_ordered = its_layer in order.decision.ordered_layers
        before[clause] = so_far if is_ordered else layers_above
        so_far = space.union(so_far, stands[clause])
    return before


def _unrelated(
    order: Order,
    earlier: Sequence[str],
    clause: str,
    related: Sequence[str],
    stands: Mapping[str, int],
) -> list[int]:
    layer = order.clauses[clause].layer
    is_ordered = layer in order.decision.ordered_layers
    return [
        stands[other]
        for other in earlier
        if other not in related and (is_ordered or order.clauses[other].layer < layer)
    ]


def left_by_labels(
    space: Space,
    chains: tuple[Chain, ...],
    place_in: Callable[[Chain, Key], int | None],
    sets: Mapping[Key, int],
) -> dict[Key, int]:
    """Where each piece is left when the label chains have dropped those with an earlier rival.

    `place_in` says where the outcome of a piece stands in a chain. All chains drop at once.
    """
    losses: dict[Key, list[int]] = {piece: [] for piece in sets}
    for chain in chains:
        placed = [(place, piece) for piece in sets if (place := place_in(chain, piece)) is not None]
        earlier = FALSE
        for place in range(len(chain.members)):
            here = [piece for at, piece in placed if at == place]
            for piece in here:
                losses[piece].append(earlier)
            earlier = space.union(earlier, space.unite(sets[piece] for piece in here))
    return {
        piece: space.difference(where, space.unite(losses[piece])) for piece, where in sets.items()
    }
