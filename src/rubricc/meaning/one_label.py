"""Decisions with one outcome per case: beating, label chains, agreement."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from rubricc.meaning.conditions import Scope
from rubricc.meaning.outcomes import outcomes_of
from rubricc.meaning.priority import Order, left_by_labels, standing, unbeaten
from rubricc.model import Accepted, Chain, Circle, Conflict, Flagged, Gap, Label, Outcome
from rubricc.records import record
from rubricc.space import FALSE, Space


@record
class Piece:
    """Where a clause gives one particular outcome."""

    clause: str
    outcome: Outcome
    where: int


@record
class Decided:
    """A verdict diagram, and where each clause is cited for it."""

    verdict: int
    deciding: Mapping[str, int]


NOTHING: Mapping[str, int] = MappingProxyType({})


def decide_one(
    scope: Scope,
    order: Order,
    possible: int,
    holds: Mapping[str, int],
    lost: Mapping[str, int] = NOTHING,
) -> Decided:
    """The verdicts of the base clauses that hold where `holds` says.

    `lost` says where a clause is beaten by others than these; it still beats these there, and
    that it then leaves none is no circle.
    """
    space = scope.space
    stands = standing(space, order, holds)
    free = {
        clause: space.difference(where, lost.get(clause, FALSE))
        for clause, where in unbeaten(space, order, stands).items()
    }
    pieces = [
        Piece(clause, outcome, space.intersection(where, region))
        for clause, where in free.items()
        for outcome, region in outcomes_of(scope, order.clauses[clause].effect)
    ]
    left = _after_labels(space, order, pieces)
    applied = space.difference(space.unite(holds.values()), space.unite(lost.values()))
    verdict = _agree(space, possible, applied, left)
    circle = space.where(verdict, lambda result: result == Circle())
    return Decided(verdict, _cited(space, [free, stands], left, circle))


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
    groups: dict[object, list[Piece]] = {}
    for piece in pieces:
        groups.setdefault(key_of(piece.outcome), []).append(piece)
    choices = [
        (space.unite(piece.where for piece in group), _worded(space, group))
        for group in groups.values()
    ]
    verdict = space.choose(possible, space.terminal(Gap()), space.terminal(None))
    verdict = space.choose(applied, space.terminal(Circle()), verdict)
    return space.settle(choices, space.terminal(Conflict()), verdict)


def _worded(space: Space, pieces: list[Piece]) -> int:
    """What the pieces, which agree, give: as the first clause that decides words it."""
    first, *others = pieces
    worded = space.terminal(first.outcome)
    if all(piece.outcome == first.outcome for piece in others):
        return worded
    for piece in reversed(pieces):
        worded = space.choose(piece.where, space.terminal(piece.outcome), worded)
    return worded


def key_of(result: Hashable) -> Hashable:
    """Equal for outcomes that agree: what is accepted, in whatever order it is written."""
    return frozenset(result.outcomes) if isinstance(result, Accepted) else result


def _cited(
    space: Space, stages: Sequence[Mapping[str, int]], left: Iterable[Piece], circle: int
) -> dict[str, int]:
    """Where each clause is left at last; in a circle, at the last stage that leaves any."""
    cited = dict.fromkeys(stages[0], FALSE)
    for piece in left:
        cited[piece.clause] = space.union(cited[piece.clause], piece.where)
    for stage in stages:
        if circle == FALSE:
            break
        for clause, where in stage.items():
            more = space.intersection(where, circle)
            cited[clause] = space.union(cited[clause], more)
        circle = space.difference(circle, space.unite(stage.values()))
    return cited
