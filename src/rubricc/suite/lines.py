"""A decision whose clauses stand in one line, the first that speaks decides: where it is misread.

Most decisions are so: no line of Priority names clauses, and each clause gives one outcome. There
a family of clauses, such as a rule with its exceptions, may be taken out of the line and put back
as it is misread. What stands before the family is untouched, so nothing changes there; what stands
after it speaks just where no clause of the family does:

    before the family      the family, as meant      the family, as misread     what comes out
    ─────────────────      ───────────────────       ──────────────────────     ──────────────
    something speaks       …                         …                          the same
    nothing speaks         …                         speaks                     what it says
    nothing speaks         speaks                    silent                     what comes after it
    nothing speaks         silent                    silent                     the same

So all misreadings of one clause share what comes after it, and each costs a few operations on small
sets. Clauses that no order ranks, such as edge cases, speak together: where one of the family meets
another, the whole decision is worked out.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from rubricc.meaning import reconsider, set_of_condition
from rubricc.model import (
    Accepted,
    Decision,
    DecisionKind,
    Effect,
    Extreme,
    Flag,
    Flagged,
    Give,
    Inapplicable,
    NotApplicable,
    Outcome,
    Prefer,
)
from rubricc.space import FALSE, TRUE, Space
from rubricc.suite.regions import Ground, narrowed

Rank = tuple[bool, int, int]
"""Last resorts stand last; then the layers; in an ordered layer each clause in a place of its own,
else all in one."""

Part = tuple[int, int]
"""A set of cases, and the diagram of what is said there."""


@dataclass(frozen=True, slots=True)
class Line:
    """A decision in which what stands first decides."""

    ground: Ground
    roots: Mapping[str, str]
    """The clause that each is nested in at last, itself where it is in none."""
    places: Mapping[str, int]
    ranks: Mapping[str, Rank]
    stands: Mapping[str, int]
    """Where each clause holds and no exception of its own does."""
    level: Mapping[Rank, Sequence[str]]
    """The clauses of each rank."""
    heights: Sequence[Rank]
    before: Sequence[int]
    """For each rank that there is where something stands before it; then, where anything stands."""
    spare: int
    """Where last resorts may speak."""
    after: dict[frozenset[str], int] = field(default_factory=dict)
    """What comes out without a family, once it was asked."""


def line_of(ground: Ground) -> Line | None:
    """The decision as a line; None where it is none."""
    decision, space = ground.decision, ground.meaning.space
    if not _is_line(ground):
        return None
    places = {one.id: place for place, one in enumerate(decision.clauses)}
    ranks = _ranks(decision, places, frozenset(places))
    usual = space.unite(where for one, where in ground.holds.items() if not ranks[one][0])
    spare = space.difference(TRUE, usual)
    holds = {
        one: space.intersection(where, spare) if ranks[one][0] else where
        for one, where in ground.holds.items()
    }
    stands = _standing(space, decision, holds)
    level: dict[Rank, list[str]] = {}
    for one in sorted(stands, key=lambda name: ranks[name]):
        level.setdefault(ranks[one], []).append(one)
    before = [FALSE]
    for names in level.values():
        before.append(space.union(before[-1], space.unite(stands[one] for one in names)))
    return Line(ground, _roots(decision), places, ranks, stands, level, tuple(level), before, spare)


def _is_line(ground: Ground) -> bool:
    decision = ground.decision
    gives = (Give, Flag, NotApplicable, Prefer, Extreme)
    is_single = decision.kind not in (DecisionKind.MANY, DecisionKind.SCORE)
    is_plain = is_single and all(isinstance(one.effect, gives) for one in decision.clauses)
    is_sure = ground.doubtful == FALSE and ground.room == TRUE
    return is_plain and is_sure and not decision.clause_chains


def _ranks(
    decision: Decision, places: Mapping[str, int], wanted: frozenset[str]
) -> dict[str, Rank]:
    """The rank of each clause wanted, as of those that it is nested in."""
    ranks: dict[str, Rank] = {}
    for one in decision.clauses:
        if one.id not in wanted:
            continue
        is_last = one.is_otherwise or (one.parent is not None and ranks[one.parent][0])
        is_ordered = one.layer in decision.ordered_layers
        ranks[one.id] = is_last, one.layer, places[one.id] if is_ordered else -1
    return ranks


def _standing(space: Space, decision: Decision, holds: Mapping[str, int]) -> dict[str, int]:
    """Where each of these clauses holds, and no exception to it among them does."""
    out = dict.fromkeys(holds, FALSE)
    parents = {one.id: one.parent for one in decision.clauses}
    for clause, where in holds.items():
        above = parents[clause]
        while above is not None:
            if above in out:
                out[above] = space.union(out[above], where)
            above = parents[above]
    return {one: space.difference(where, out[one]) for one, where in holds.items()}


def family_of(line: Line, read: Decision) -> frozenset[str] | None:
    """The clauses that are read otherwise, with all that they are nested in or that is nested in
    them; None where more than clauses is read otherwise, or the line cannot tell."""
    meant = line.ground.decision
    if replace(read, clauses=meant.clauses) != meant:
        return None
    now = {one.id: one for one in read.clauses}
    pairs = ((one, now.get(one.id)) for one in meant.clauses)
    changed = (one.id for one, other in pairs if one is not other and one != other)
    touched = {line.roots[one] for one in changed}
    family = frozenset(one for one, root in line.roots.items() if root in touched)
    is_plain = all(
        isinstance(one.effect, Give | Flag | NotApplicable)
        for one in (*meant.clauses, *read.clauses)
        if one.id in family
    )
    ranks = _ranks(read, line.places, family)
    lasts = {where[one][0] for where in (line.ranks, ranks) for one in family & where.keys()}
    return family if is_plain and len(lasts) == 1 else None


def _roots(decision: Decision) -> dict[str, str]:
    roots: dict[str, str] = {}
    for one in decision.clauses:
        roots[one.id] = one.id if one.parent is None else roots[one.parent]
    return roots


def parts_of(line: Line, read: Decision, family: frozenset[str]) -> Iterator[Part]:
    """Where something else may come out, and what does; the parts do not overlap."""
    space = line.ground.meaning.space
    ranks = _ranks(read, line.places, family)
    stands = _misread(line, read, family, ranks)
    effects = {one.id: one.effect for one in read.clauses if one.id in family}
    meeting = told = FALSE
    for here, beside, ahead in _levels(line, family, ranks, stands):
        for one in here:
            rivals = space.unite([beside, *(stands[other] for other in here if other != one)])
            free = space.difference(stands[one], ahead)
            meeting = space.union(meeting, space.intersection(free, rivals))
            alone = space.difference(free, rivals)
            told = space.union(told, alone)
            yield alone, space.terminal(_outcome(effects[one]))
    if meeting != FALSE:
        again = reconsider(line.ground.meaning, narrowed(line.ground, read, meeting), meeting)
        yield meeting, again.verdict
    own = space.unite(_own(line, one) for one in family)
    silent = space.difference(own, space.union(told, meeting))
    if silent != FALSE:
        yield silent, _after(line, family, own)


def _levels(
    line: Line, family: frozenset[str], ranks: Mapping[str, Rank], stands: Mapping[str, int]
) -> Iterator[tuple[Sequence[str], int, int]]:
    """Of each rank the clauses of the family, as read; where others of the rank stand; and where
    anything before it does."""
    space = line.ground.meaning.space
    heights = sorted({*ranks.values(), *(line.ranks[one] for one in family)})
    place = bisect_left(line.heights, heights[0])
    ahead = line.before[place]
    for height in heights:
        end = bisect_left(line.heights, height)
        for between in line.heights[place:end]:
            ahead = space.union(ahead, _others(line, family, between))
        place = max(place, end)
        here = [one for one, rank in ranks.items() if rank == height]
        beside = _others(line, family, height)
        if here:
            yield here, beside, ahead
        ahead = space.union(ahead, space.unite([*(stands[one] for one in here), beside]))
        place += line.heights[place : place + 1] == (height,)


def _others(line: Line, family: frozenset[str], rank: Rank) -> int:
    """Where clauses of a rank stand that are not of the family."""
    names = line.level.get(rank, ())
    return line.ground.meaning.space.unite(line.stands[one] for one in names if one not in family)


def _misread(
    line: Line, read: Decision, family: frozenset[str], ranks: Mapping[str, Rank]
) -> dict[str, int]:
    """Where each clause of the family stands as it is read."""
    meaning = line.ground.meaning
    holds: dict[str, int] = {}
    for clause in read.clauses:
        if clause.id in family:
            room = line.spare if ranks[clause.id][0] else TRUE
            within = room if clause.parent is None else holds[clause.parent]
            own = set_of_condition(meaning, clause.condition)
            holds[clause.id] = meaning.space.intersection(within, own)
    return _standing(meaning.space, read, holds)


def _own(line: Line, clause: str) -> int:
    """Where a clause as it is meant is not beaten."""
    before = line.before[bisect_left(line.heights, line.ranks[clause])]
    return line.ground.meaning.space.difference(line.stands.get(clause, FALSE), before)


def _after(line: Line, family: frozenset[str], own: int) -> int:
    """What comes out without the family where it decides."""
    if family not in line.after:
        meant = line.ground.decision
        others = tuple(one for one in meant.clauses if one.id not in family)
        without = narrowed(line.ground, replace(meant, clauses=others), own)
        line.after[family] = reconsider(line.ground.meaning, without, own).verdict
    return line.after[family]


def _outcome(effect: Effect) -> Outcome:
    match effect:
        case Give(outcomes):
            return Accepted(outcomes)
        case Flag(queue):
            return Flagged(queue)
        case NotApplicable():
            return Inapplicable()
        case _:
            raise AssertionError(effect)
