"""What the cases of each clause come to without it, where all clauses stand in one line.

Where no chain says otherwise, Gates go before Edge cases and these before Rules, the clauses of a
layer all together or (`earlier over later`) one before the other, and last resorts after all else:

    G1 G2 | E1 | E2 | R1 R2 R3 | otherwise

A clause that is taken away leaves its cases to those beside it, which agree with it, or else to
those after it. What these say is one function for each place in the line, built from its end on, so
that all clauses together cost as much as the verdict does.

An exception also silences what it is an exception to. Its parent then speaks in its place, but for
where another exception silences that, too. Further up nothing changes: the parent holds there.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, groupby

from rubricc.meaning.applying import gives_outcome, is_last_resort
from rubricc.meaning.conditions import Scope
from rubricc.meaning.one_label import key_of
from rubricc.meaning.outcomes import outcomes_of
from rubricc.meaning.priority import Order, standing
from rubricc.model import Conflict, Decision, DecisionKind, Gap, Layer, Outcome
from rubricc.records import record
from rubricc.space import FALSE, Space, around

Piece = tuple[Outcome, int]
"""An outcome, and where it is given."""


@record
class Left:
    """What is left without a clause in the cases that it decides: the same as before in those
    `aside`, in all others what the function `rest` says."""

    clause: str
    aside: int
    rest: int


def is_line(decision: Decision) -> bool:
    """Whether each clause gives an outcome of its own, and nothing but places orders them."""
    is_chained = decision.clause_chains or decision.label_chains
    is_summed = decision.kind in (DecisionKind.MANY, DecisionKind.SCORE)
    return not is_chained and not is_summed and all(map(gives_outcome, decision.clauses))


def left_in_line(scope: Scope, order: Order, holds: Mapping[str, int]) -> Iterator[Left]:
    """Each clause of a line, with what is left without it where it decides.

    `holds` says where a clause's condition holds, of a last resort where it might speak.
    """
    space = scope.space
    speaking = {clause: where for clause, where in holds.items() if not _is_mute(order, clause)}
    stands = standing(space, order, speaking)
    instead = _parents_instead(space, order, speaking)
    rest = space.terminal(Gap())
    line = sorted(stands, key=lambda clause: _rank(order, clause), reverse=True)
    for (_, layer), group in groupby(line, key=lambda clause: _rank(order, clause)[:2]):
        pieces = [_pieces(scope, order, clause, stands[clause]) for clause in group]
        if layer in order.decision.ordered_layers:
            for clause, given in pieces:
                yield _left(scope, order, Left(clause, FALSE, rest), instead)
                for outcome, where in given:
                    rest = space.choose(where, space.terminal(outcome), rest)
        else:
            beside = around(space, [stands[clause] for clause, _ in pieces])
            for (clause, _), others in zip(pieces, beside, strict=True):
                yield _left(scope, order, Left(clause, space.unite(others), rest), instead)
            rest = _together(space, chain.from_iterable(given for _, given in pieces), rest)


def _is_mute(order: Order, clause: str) -> bool:
    """Whether it says `otherwise` below a clause that does not, which decides where it holds."""
    *_, first = (clause, *order.ancestors[clause])
    return is_last_resort(order, clause) and not order.clauses[first].is_otherwise


def _rank(order: Order, clause: str) -> tuple[bool, Layer, int]:
    return is_last_resort(order, clause), order.clauses[clause].layer, order.positions[clause]


def _parents_instead(space: Space, order: Order, holds: Mapping[str, int]) -> dict[str, int]:
    """For each exception where its parent holds and is silenced by no other."""
    below: dict[str, list[str]] = {}
    for clause in holds:
        for ancestor in order.ancestors[clause]:
            below.setdefault(ancestor, []).append(clause)
    found = {}
    for parent, clauses in below.items():
        others = around(space, [holds[clause] for clause in clauses])
        for clause, silencing in zip(clauses, others, strict=True):
            if order.clauses[clause].parent == parent and parent in holds:
                found[clause] = space.difference(holds[parent], space.unite(silencing))
    return found


def _pieces(scope: Scope, order: Order, clause: str, where: int) -> tuple[str, list[Piece]]:
    """What a clause gives, and where it does."""
    return clause, [
        (outcome, scope.space.intersection(where, region))
        for outcome, region in outcomes_of(scope, order.clauses[clause].effect)
    ]


def _left(scope: Scope, order: Order, left: Left, instead: Mapping[str, int]) -> Left:
    """The same with the parent, if any, in the place of the clause."""
    where = instead.get(left.clause, FALSE)
    parent = order.clauses[left.clause].parent
    if parent is None or where == FALSE:
        return left
    space, rest = scope.space, left.rest
    for outcome, region in _pieces(scope, order, parent, where)[1]:
        rest = space.choose(region, space.terminal(outcome), rest)
    return Left(left.clause, space.difference(left.aside, where), rest)


def _together(space: Space, pieces: Iterable[Piece], rest: int) -> int:
    """What clauses of one layer come to: the outcome on which they agree, or a conflict."""
    groups: dict[object, list[Piece]] = {}
    for piece in pieces:
        groups.setdefault(key_of(piece[0]), []).append(piece)
    choices = [
        (space.unite(where for _, where in group), space.terminal(group[0][0]))
        for group in groups.values()
    ]
    return space.settle(choices, space.terminal(Conflict()), rest)
