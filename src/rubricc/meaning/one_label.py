"""Decisions with one outcome per case: beating, label chains, agreement."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from rubricc.meaning.conditions import Scope
from rubricc.meaning.outcomes import outcomes_of
from rubricc.meaning.priority import Order, left_by_labels, standing, unbeaten
from rubricc.model import Accepted, Chain, Circle, Conflict, Flagged, Gap, Label, Outcome
from rubricc.space import FALSE, Space


@dataclass(frozen=True, slots=True)
class Piece:
    """Where a clause gives one particular outcome."""

    clause: str
    outcome: Outcome
    where: int


@dataclass(frozen=True, slots=True)
class Decided:
    """A verdict diagram, and where each clause is cited for it."""

    verdict: int
    deciding: Mapping[str, int]


def decide_one(scope: Scope, order: Order, possible: int, holds: Mapping[str, int]) -> Decided:
    """The verdicts of the base clauses that hold where `holds` says."""
    space = scope.space
    stands = standing(space, order, holds)
    free = unbeaten(space, order, stands)
    pieces = [
        Piece(clause, outcome, space.intersection(where, region))
        for clause, where in free.items()
        for outcome, region in outcomes_of(scope, order.clauses[clause].effect)
    ]
    left = _after_labels(space, order, pieces)
    verdict = _agree(space, possible, space.unite(holds.values()), left)
    return Decided(verdict, _cited(space, stands, free, left))


def _after_labels(space: Space, order: Order, pieces: list[Piece]) -> list[Piece]:
    labels = {label.name: label for label in order.decision.labels}
    sets = left_by_labels(
        space,
        order.decision.label_chains,
        lambda chain, piece: _place(labels, chain, pieces[piece].outcome),
        {i: piece.where for i, piece in enumerate(pieces)},
    )
    return [replace(piece, where=sets[i]) for i, piece in enumerate(pieces)]


def _place(labels: Mapping[str, Label], chain: Chain, outcome: Outcome) -> int | None:
    match outcome:
        case Flagged():
            return chain.members.index(None) if None in chain.members else None
        case Accepted((first, *_)):
            name: str | None = first
            while name is not None and name not in chain.members:
                name = labels[name].parent
            return None if name is None else chain.members.index(name)
        case _:
            return None


def _agree(space: Space, possible: int, applied: int, pieces: list[Piece]) -> int:
    """The verdict diagram: outcomes where the pieces agree, else the failure."""
    regions: dict[object, int] = {}
    for piece in pieces:
        key = _same(piece.outcome)
        regions[key] = space.union(regions.get(key, FALSE), piece.where)
    decided = conflict = FALSE
    for region in regions.values():
        conflict = space.union(conflict, space.intersection(decided, region))
        decided = space.union(decided, region)
    verdict = space.choose(possible, space.terminal(Gap()), space.terminal(None))
    verdict = space.choose(applied, space.terminal(Circle()), verdict)
    for piece in reversed(pieces):
        verdict = space.choose(piece.where, space.terminal(piece.outcome), verdict)
    return space.choose(conflict, space.terminal(Conflict()), verdict)


def _same(outcome: Outcome) -> object:
    """Equal for outcomes that agree: what is accepted, in whatever order it is written."""
    return frozenset(outcome.outcomes) if isinstance(outcome, Accepted) else outcome


def _cited(
    space: Space, stands: Mapping[str, int], free: Mapping[str, int], left: Iterable[Piece]
) -> dict[str, int]:
    """Where each clause is left at the last stage that leaves any."""
    final = dict.fromkeys(stands, FALSE)
    for piece in left:
        final[piece.clause] = space.union(final[piece.clause], piece.where)
    stages = [final, free, stands]
    cited, settled = dict.fromkeys(stands, FALSE), FALSE
    for stage in stages:
        for clause, where in stage.items():
            cited[clause] = space.union(cited[clause], space.difference(where, settled))
        settled = space.union(settled, space.unite(stage.values()))
    return cited
