"""Where a misreading may tell at all: the cases that the changed clauses and priorities touch.

Outside of them every clause holds as before and ranks as before, so nothing is worked out again.
What facts exclude is taken out at the very end: it ties signals together that no clause mentions
together, and every set that heeds it is many times larger.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import combinations

from rubricc.meaning import Meaning, holding, set_of_condition
from rubricc.model import (
    Chain,
    Clause,
    Decision,
    DecisionKind,
    Extreme,
    Flag,
    Flagged,
    Give,
    Prefer,
    RuleOut,
)
from rubricc.space import FALSE, TRUE


@dataclass(frozen=True, slots=True)
class Ground:
    """One decision as it was meant: where each clause holds, and where a decision that it reads is
    flagged, so that its conditions hold only perhaps."""

    meaning: Meaning
    decision: Decision
    holds: Mapping[str, int]
    doubtful: int
    restless: frozenset[str]
    """The clauses that look at the labels as they came out."""
    room: int
    """The cases looked at: where sets of labels are decided, sums, or what reads a flagged
    decision, just those that can occur."""


def ground_of(meaning: Meaning, decision: Decision) -> Ground:
    """The ground of a decision of the meaning."""
    flagged = doubtful(meaning, decision)
    is_many = decision.kind is DecisionKind.MANY
    restless = frozenset(
        clause.id
        for clause in decision.clauses
        if is_many and not isinstance(clause.effect, Give | RuleOut)
    )
    is_summed = decision.kind in (DecisionKind.MANY, DecisionKind.SCORE)
    room = meaning.feasible if is_summed or flagged != FALSE else TRUE
    holds = holding(meaning, decision, room)
    return Ground(meaning, decision, holds, flagged, restless, room)


def doubtful(meaning: Meaning, decision: Decision) -> int:
    """The feasible cases in which a decision that this one reads is flagged."""
    return meaning.space.unite(
        meaning.decisions[one].where(lambda result: isinstance(result, Flagged))
        for one in decision.reads
    )


def touched(ground: Ground, read: Decision) -> int:
    """The cases in which the decision, read so, may come to something else."""
    space = ground.meaning.space
    now = {clause.id: clause for clause in read.clauses}
    parts = []
    for clause in ground.decision.clauses:
        other = now.get(clause.id)
        if clause == other:
            continue
        if clause.id in ground.restless:
            return ground.room
        parts.append(_changed(ground, clause, other))
    for one, other_id in _turned(ground.decision.clause_chains, read.clause_chains):
        parts.append(space.intersection(_where(ground, one), _where(ground, other_id)))
    if ground.decision.label_chains != read.label_chains:
        parts += _relabelled(ground) if parts else [ground.room]
    parts.append(ground.doubtful)
    return space.intersection(ground.room, space.unite(parts))


def _relabelled(ground: Ground) -> Iterator[int]:
    """Where other clauses flag, which stand in the chains where a clause now flagged stands."""
    for clause in ground.decision.clauses:
        if isinstance(clause.effect, Flag | Extreme):
            yield _where(ground, clause.id)


def _where(ground: Ground, clause: str | None) -> int:
    return FALSE if clause is None else ground.holds.get(clause, FALSE)


def _changed(ground: Ground, clause: Clause, other: Clause | None) -> int:
    """Where a clause held, or holds now; but where only its condition changed, not where both."""
    space = ground.meaning.space
    held = ground.holds.get(clause.id, FALSE)
    if other is None or other.parent != clause.parent:
        return held
    within = ground.room if other.parent is None else _where(ground, other.parent)
    holds = space.intersection(within, _own(ground, other))
    if replace(other, condition=clause.condition) == clause:
        return space.union(space.difference(held, holds), space.difference(holds, held))
    return space.union(held, holds)


def _own(ground: Ground, clause: Clause) -> int:
    meaning = ground.meaning
    own = set_of_condition(meaning, clause.condition)
    if not isinstance(clause.effect, Prefer):
        return own
    sides = [set_of_condition(meaning, one) for one in (clause.effect.a, clause.effect.b)]
    return meaning.space.intersection(own, meaning.space.unite(sides))


def _turned(
    before: tuple[Chain, ...], after: tuple[Chain, ...]
) -> Iterator[tuple[str | None, str | None]]:
    """The pairs of which the chains say something else now."""
    if before != after:
        yield from sorted(_pairs(before) ^ _pairs(after), key=str)


def _pairs(chains: tuple[Chain, ...]) -> set[tuple[str | None, str | None]]:
    return {pair for chain in chains for pair in combinations(chain.members, 2)}


def narrowed(ground: Ground, read: Decision, within: int) -> Decision:
    """The decision, read so, with only the clauses that matter within the region."""
    space = ground.meaning.space
    if space.intersection(within, ground.doubtful) != FALSE or ground.restless:
        return read
    before = {clause.id: clause for clause in ground.decision.clauses}
    changed = {one.id for one in read.clauses if one != before.get(one.id)}
    holding = {*space.meeting(within, ground.holds)}
    parents = {one.id: one.parent for one in read.clauses}
    # what is nested in a changed clause may hold where it never did
    kept = {
        name
        for one in read.clauses
        if one.id in holding or not changed.isdisjoint(_line(one.id, parents))
        for name in _line(one.id, parents)
    }
    return replace(read, clauses=tuple(one for one in read.clauses if one.id in kept))


def _line(clause: str, parents: Mapping[str, str | None]) -> Iterator[str]:
    """The clause, its parent, its parent's parent, and so on."""
    name: str | None = clause
    while name is not None:
        yield name
        name = parents[name]
