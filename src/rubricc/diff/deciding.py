"""Which clauses changed cases come back to: those that decide them now, or decided them before."""

from collections.abc import Iterable
from dataclasses import dataclass

from rubricc.diff.naming import Names
from rubricc.diff.nodes import Decider
from rubricc.diff.pairing import Change
from rubricc.diff.projecting import View
from rubricc.diff.together import Joint
from rubricc.model import Chosen, Clause, Decision, Give, RuleOut
from rubricc.space import FALSE, TRUE, Space


@dataclass(frozen=True, slots=True)
class Candidate:
    """A clause of one side: the changed cases that it decides, and those of them that it does not
    decide on the other side; whether it says otherwise than before."""

    decider: Decider
    clause: Clause
    where: int
    fresh: int
    is_changed: bool


def find_deciders(
    space: Space, candidates: Iterable[Candidate], wanted: int, most: int
) -> tuple[list[tuple[Decider, int]], int]:
    """Few clauses that have decided changed cases, each with those; and the cases left over.

    Of clauses that tell as many, one that was changed is to blame, or one that did not decide them
    on the other side.
    """
    rest, found = wanted, list[tuple[Decider, int]]()
    near = [one for one in candidates if overlaps(space, wanted, one.where)]
    while rest != FALSE and len(found) < most and near:
        best = min(near, key=lambda one: _rank(space, one, rest))
        further = space.intersection(rest, best.where)
        if further == FALSE:
            break
        found.append((best.decider, space.intersection(wanted, best.where)))
        rest = space.difference(rest, further)
    return found, rest


def _rank(space: Space, one: Candidate, rest: int) -> tuple[int, bool, int, bool]:
    held = space.count(space.intersection(rest, one.where))
    fresh = space.count(space.intersection(rest, one.fresh))
    return -held, not one.is_changed, -fresh, not one.decider.is_now


def find_candidates(
    joint: Joint, names: Names, decision: str, changed: int
) -> tuple[Candidate, ...]:
    """The clauses of both sides that decide changed cases, the new side's first."""
    old, new = (view.meaning.decisions[decision] for view in (joint.old, joint.new))
    before = _decided(joint, joint.old, decision, changed)
    after = _decided(joint, joint.new, decision, changed)
    others = changed_clauses(old.decision, new.decision, names)
    formers = {now: was for was, now in names.items()}
    gone = {clause.id for clause in old.decision.clauses if names.get(clause.id) not in after}
    difference = joint.meaning.space.difference
    found = [
        Candidate(
            Decider(one.id, is_now=True),
            one,
            after[one.id],
            difference(after[one.id], before.get(formers.get(one.id, ""), FALSE)),
            one.id in others,
        )
        for one in new.decision.clauses
        if one.id in after
    ]
    found += [
        Candidate(
            Decider(one.id, is_now=False),
            one,
            before[one.id],
            difference(before[one.id], after.get(names.get(one.id, ""), FALSE)),
            names.get(one.id) in others or one.id in gone,
        )
        for one in old.decision.clauses
        if one.id in before
    ]
    return tuple(found)


def _decided(joint: Joint, view: View, decision: str, changed: int) -> dict[str, int]:
    """The changed cases that each clause of one side decides, of those that decide any."""
    space = joint.meaning.space
    found = {
        clause: space.intersection(changed, view.seen(where))
        for clause, where in view.meaning.decisions[decision].deciding.items()
    }
    return {clause: where for clause, where in found.items() if where != FALSE}


def changed_clauses(old: Decision, new: Decision, names: Names) -> frozenset[str]:
    """The clauses of the new side that are new or say otherwise."""
    olds = {names.get(clause.id, ""): clause for clause in old.clauses}
    return frozenset(
        clause.id
        for clause in new.clauses
        if clause.id not in olds or _meant(olds[clause.id]) != _meant(clause)
    )


def _meant(clause: Clause) -> object:
    return clause.layer, clause.effect, clause.condition, clause.is_otherwise


def about(candidates: Iterable[Candidate], kind: Change) -> tuple[Candidate, ...]:
    """The clauses that may be to blame for a change: where several labels may hold, those about
    labels that went or came."""
    match kind:
        case Change(Chosen(before), Chosen(after)):
            touched = frozenset((*before, *after))
            return tuple(one for one in candidates if _is_about(one.clause, touched))
        case _:
            return tuple(candidates)


def _is_about(clause: Clause, labels: frozenset[str]) -> bool:
    match clause.effect:
        case Give(outcomes):
            return not labels.isdisjoint(outcomes)
        case RuleOut(label):
            return label in labels
        case _:
            return True


def deciding(
    space: Space, candidates: Iterable[Candidate], held: int
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The clauses of the old and of the new side that decide some of these cases, in document
    order."""
    near = [one.decider for one in candidates if overlaps(space, held, one.where)]
    return (
        tuple(one.clause for one in near if not one.is_now),
        tuple(one.clause for one in near if one.is_now),
    )


def overlaps(space: Space, one: int, other: int) -> bool:
    """Whether two sets have a case in common, without making a node."""
    seen: set[tuple[int, int]] = set()
    pending = [(one, other)]
    while pending:
        left, right = pair = pending.pop()
        if FALSE in pair or pair in seen:
            continue
        if left == right or TRUE in pair:
            return True
        seen.add(pair)
        level = min(space.level(left), space.level(right))
        pending.extend(zip(space.split(left, level), space.split(right, level), strict=True))
    return False
