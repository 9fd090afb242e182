"""Where a clause stands among the others of its decision: what it beats and what beats it.

The lines of the language, not the cases: two clauses that never hold together are told as well.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from rubricc.model import Clause, Decision, DecisionKind, Flag, Give, Layer


@dataclass(frozen=True, slots=True)
class Standing:
    """Ids of clauses, the nearest first. `below` and `above` are whole layers.

    `is_before_later`: document order decides within the clause's own layer. `drops` and
    `dropped_by` are outcomes (None: flagged) that a chain of labels puts after or before its own.
    """

    beats: tuple[str, ...]
    beaten_by: tuple[str, ...]
    below: tuple[Layer, ...]
    above: tuple[Layer, ...]
    is_before_later: bool
    drops: tuple[str | None, ...]
    dropped_by: tuple[str | None, ...]


def standing_of(decision: Decision, clause: Clause) -> Standing:
    """What the text says of a clause's order."""
    clauses = {one.id: one for one in decision.clauses}
    line = lineage(clauses, clause)
    children = [one.id for one in decision.clauses if one.parent == clause.id]
    named = [around(chain.members, line) for chain in decision.clause_chains]
    ranked = [around(chain.members, outcomes_of(clause)) for chain in decision.label_chains]
    has_layers = decision.kind not in {DecisionKind.MANY, DecisionKind.SCORE}
    layers = {one.layer for one in decision.clauses} if has_layers else set()
    first = clauses[line[-1]].layer
    return Standing(
        beats=once((*line[1:], *(one for _, after in named for one in after if one))),
        beaten_by=once((*children, *(one for before, _ in named for one in before if one))),
        below=tuple(sorted(layer for layer in layers if layer > first)),
        above=tuple(sorted(layer for layer in layers if layer < first)),
        is_before_later=first in decision.ordered_layers,
        drops=tuple(dict.fromkeys(one for _, after in ranked for one in after)),
        dropped_by=tuple(dict.fromkeys(one for before, _ in ranked for one in before)),
    )


def lineage(clauses: dict[str, Clause], clause: Clause) -> tuple[str, ...]:
    """A clause and what it is an exception to, up to the clause at the top."""
    line = [clause.id]
    while (parent := clauses[line[-1]].parent) is not None:
        line.append(parent)
    return tuple(line)


def outcomes_of(clause: Clause) -> tuple[str | None, ...]:
    """The outcome by which a chain of labels ranks a clause."""
    match clause.effect:
        case Give(outcomes):
            return outcomes[:1]
        case Flag():
            return (None,)
        case _:
            return ()


def around(
    chain: tuple[str | None, ...], wanted: tuple[str | None, ...]
) -> tuple[tuple[str | None, ...], tuple[str | None, ...]]:
    """What stands before and after the first of some members that is in the chain."""
    for one in wanted:
        if one in chain:
            place = chain.index(one)
            return chain[:place], chain[place + 1 :]
    return (), ()


def once(ids: Iterable[str]) -> tuple[str, ...]:
    """Each but once."""
    return tuple(dict.fromkeys(ids))
