"""Which of two clauses beats the other: the four lines of section 6, strongest first.

Each line is a function that says whether it speaks for the first clause of a pair. A line speaks of
the pair if it speaks for either; the strongest that does settles it, and nothing is inferred across
lines.
"""

from collections.abc import Callable

from rubricc.model import Clause, Decision

Line = Callable[[Decision, Clause, Clause], bool]


def lineage(decision: Decision, clause: Clause) -> tuple[Clause, ...]:
    """The clause, its parent, its parent's parent, and so on."""
    if clause.parent is None:
        return (clause,)
    parent = next(other for other in decision.clauses if other.id == clause.parent)
    return (clause, *lineage(decision, parent))


def by_exception(decision: Decision, winner: Clause, loser: Clause) -> bool:
    """Line 1: an exception beats its parent and its parent's parents."""
    return loser in lineage(decision, winner)[1:]


def by_own_name(decision: Decision, winner: Clause, loser: Clause) -> bool:
    """Line 2, first for a pair that a chain names itself."""
    return any(
        winner.id in chain.members
        and loser.id in chain.members
        and chain.members.index(winner.id) < chain.members.index(loser.id)
        for chain in decision.clause_chains
    )


def by_name(decision: Decision, winner: Clause, loser: Clause) -> bool:
    """Line 2: an exception stands in a chain where its nearest named parent stands."""
    for chain in decision.clause_chains:
        places = [
            [chain.members.index(c.id) for c in lineage(decision, clause) if c.id in chain.members]
            for clause in (winner, loser)
        ]
        if all(places) and places[0][0] < places[1][0]:
            return True
    return False


def by_layer(decision: Decision, winner: Clause, loser: Clause) -> bool:
    """Line 3: Gates beat Edge cases and Rules, Edge cases beat Rules."""
    return lineage(decision, winner)[-1].layer < lineage(decision, loser)[-1].layer


def by_document_order(decision: Decision, winner: Clause, loser: Clause) -> bool:
    """Line 4: earlier over later in the sections that say so; exceptions follow their parent."""
    layer = lineage(decision, winner)[-1].layer
    return (
        layer in decision.ordered_layers
        and lineage(decision, loser)[-1].layer == layer
        and decision.clauses.index(winner) < decision.clauses.index(loser)
    )


UP_TO_NAMES: tuple[Line, ...] = (by_exception, by_own_name, by_name)
UP_TO_LAYERS: tuple[Line, ...] = (*UP_TO_NAMES, by_layer)
ALL_LINES: tuple[Line, ...] = (*UP_TO_LAYERS, by_document_order)


def beats(
    decision: Decision, winner: Clause, loser: Clause, lines: tuple[Line, ...] = ALL_LINES
) -> bool:
    """Whether the strongest of the lines that speaks of the pair speaks for the first."""
    for line in lines:
        if line(decision, winner, loser):
            return True
        if line(decision, loser, winner):
            return False
    return False


def without_excepted(decision: Decision, clauses: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """Those that no exception of their own beats: the others are out and beat nothing."""
    return tuple(
        clause
        for clause in clauses
        if not any(by_exception(decision, other, clause) for other in clauses)
    )


def unbeaten(decision: Decision, clauses: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """Those that none beats. A clause beaten, but not by its own exception, still beats others."""
    rivals = without_excepted(decision, clauses)
    return tuple(
        clause for clause in rivals if not any(beats(decision, other, clause) for other in rivals)
    )
