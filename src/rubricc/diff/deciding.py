"""Which clauses changed cases come back to: those that decide them now, or decided them before."""

from collections.abc import Iterable, Iterator
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
    """A clause of one side: the cases that it decides, and those of them that it does not on the
    other side; whether it says otherwise than before."""

    decider: Decider
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


def find_candidates(joint: Joint, names: Names, decision: str, kind: Change) -> Iterator[Candidate]:
    """The clauses of both sides that may have brought about a change."""
    space = joint.meaning.space
    old, new = (view.meaning.decisions[decision] for view in (joint.old, joint.new))
    before, after = (
        {clause: view.seen(where) for clause, where in decided.deciding.items()}
        for view, decided in ((joint.old, old), (joint.new, new))
    )
    changed = changed_clauses(old.decision, new.decision, names)
    formers = {now: was for was, now in names.items()}
    for clause in clauses_about(new.decision, kind):
        where = after.get(clause, FALSE)
        fresh = space.difference(where, before.get(formers.get(clause, ""), FALSE))
        yield Candidate(Decider(clause, is_now=True), where, fresh, clause in changed)
    for clause in clauses_about(old.decision, kind):
        where = before.get(clause, FALSE)
        now = names.get(clause, "")
        fresh = space.difference(where, after.get(now, FALSE))
        is_changed = now in changed or now not in after
        yield Candidate(Decider(clause, is_now=False), where, fresh, is_changed)


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


def clauses_about(decision: Decision, kind: Change) -> tuple[str, ...]:
    """The clauses that may be to blame for a change: where several labels may hold, those about
    labels that went or came."""
    match kind:
        case Change(Chosen(before), Chosen(after)):
            touched = frozenset((*before, *after))
            return tuple(one.id for one in decision.clauses if _is_about(one, touched))
        case _:
            return tuple(one.id for one in decision.clauses)


def _is_about(clause: Clause, labels: frozenset[str]) -> bool:
    match clause.effect:
        case Give(outcomes):
            return not labels.isdisjoint(outcomes)
        case RuleOut(label):
            return label in labels
        case _:
            return True


def deciding(view: View, decision: str, held: int, kind: Change) -> tuple[str, ...]:
    """The clauses of one side that decide some of these cases, in document order."""
    decided = view.meaning.decisions[decision]
    return tuple(
        clause
        for clause in clauses_about(decided.decision, kind)
        if overlaps(view.meaning.space, held, view.seen(decided.deciding.get(clause, FALSE)))
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
