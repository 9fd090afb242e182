"""Decisions in which several labels may hold: each label on its own, then the flags."""

from collections.abc import Callable, Hashable, Mapping

from rubricc.meaning.applying import applying, is_last_resort, only, with_last_resorts
from rubricc.meaning.conditions import Scope
from rubricc.meaning.one_label import Decided, decide_one
from rubricc.meaning.priority import Order, goes_first, standing, unbeaten
from rubricc.model import Chosen, Circle, Conflict, Gap, Give, RuleOut
from rubricc.records import record
from rubricc.space import FALSE, Space


@record
class Labels:
    """The labels as they come out, before a flag: where each is given, where some label fails.

    `stands` are the label clauses that no exception of their own puts out.
    """

    given: Mapping[str, int]
    conflict: int
    circle: int
    deciding: Mapping[str, int]
    stands: Mapping[str, int]


def decide_many(scope: Scope, order: Order, possible: int) -> Decided:
    """The verdicts over sets of labels; a flag may read the labels as they came out."""
    space = scope.space
    own = _label_clauses(order)
    holds = applying(scope, order, possible, own)
    ordinary = frozenset(one for one in own if not is_last_resort(order, one))
    first = _labels(space, order, only(holds, ordinary))
    room = space.difference(possible, space.unite(first.given.values()))
    labels = _labels(space, order, with_last_resorts(scope, order, holds, room))
    verdict = _chosen(space, order, labels, possible)
    reading = scope.knowing(order.decision.id, verdict)
    others = applying(reading, order, possible, frozenset(order.clauses) - own)
    others = with_last_resorts(reading, order, others, room)
    stands = _not_excepted(space, order, labels.stands, others)
    excepted = _lost(space, stands, others, lambda one, rival: one in order.ancestors[rival])
    others = {one: space.difference(where, excepted[one]) for one, where in others.items()}
    lost = _lost(space, stands, others, lambda one, rival: goes_first(order, rival, one))
    whole = decide_one(reading, order, possible, others, lost)
    return _with_whole(space, Decided(verdict, labels.deciding), whole)


def _label_clauses(order: Order) -> frozenset[str]:
    clauses = order.clauses.values()
    return frozenset(one.id for one in clauses if isinstance(one.effect, Give | RuleOut))


def _about(order: Order, clause: str) -> str:
    match order.clauses[clause].effect:
        case Give((label, *_)) | RuleOut(label):
            return label
        case effect:
            raise AssertionError(effect)


@record
class OneLabel:
    """The clauses for one label: which stand, which are left, and where these fail to agree."""

    stands: Mapping[str, int]
    left: Mapping[str, int]
    given: int
    conflict: int
    circle: int


def _labels(space: Space, order: Order, holds: Mapping[str, int]) -> Labels:
    stands = standing(space, order, holds)
    labels = dict.fromkeys(_about(order, clause) for clause in stands)
    each = {label: _one_label(space, order, label, stands) for label in labels}
    conflict = space.unite(one.conflict for one in each.values())
    circle = space.difference(space.unite(one.circle for one in each.values()), conflict)
    failing = space.union(conflict, circle)
    deciding = {
        clause: space.unite(
            [
                space.difference(where, failing),
                space.intersection(where, one.conflict),
                space.intersect([one.stands[clause], one.circle, circle]),
            ]
        )
        for one in each.values()
        for clause, where in one.left.items()
    }
    given = {label: one.given for label, one in each.items()}
    return Labels(given, conflict, circle, deciding, stands)


def _one_label(space: Space, order: Order, label: str, stands: Mapping[str, int]) -> OneLabel:
    ours = {one: where for one, where in stands.items() if _about(order, one) == label}
    free = unbeaten(space, order, ours)
    circle = space.difference(space.unite(ours.values()), space.unite(free.values()))
    left = {
        one: space.difference(where, _losses_to_others(space, order, one, label, stands))
        for one, where in free.items()
    }
    yes = space.unite(where for one, where in left.items() if _gives(order, one))
    no = space.unite(where for one, where in left.items() if not _gives(order, one))
    return OneLabel(ours, left, yes, space.intersection(yes, no), circle)


def _gives(order: Order, clause: str) -> bool:
    return isinstance(order.clauses[clause].effect, Give)


def _losses_to_others(
    space: Space, order: Order, clause: str, label: str, stands: Mapping[str, int]
) -> int:
    """Where a clause for another label beats this one, which only a chain can make it do."""
    if not order.places[clause]:
        return FALSE
    return space.unite(
        where
        for other, where in stands.items()
        if _about(order, other) != label and goes_first(order, other, clause)
    )


def _chosen(space: Space, order: Order, labels: Labels, possible: int) -> int:
    verdict = space.terminal(Chosen(()))
    for label in order.decision.labels:
        where = labels.given.get(label.name, FALSE)
        verdict = space.choose(where, space.transform(verdict, _adding(label.name)), verdict)
    verdict = space.choose(possible, verdict, space.terminal(None))
    verdict = space.choose(labels.circle, space.terminal(Circle()), verdict)
    return space.choose(labels.conflict, space.terminal(Conflict()), verdict)


def _adding(label: str) -> Callable[[Hashable], Hashable]:
    def added(chosen: Hashable) -> Hashable:
        assert isinstance(chosen, Chosen)
        return Chosen((*chosen.labels, label))

    return added


def _not_excepted(
    space: Space, order: Order, stands: Mapping[str, int], flags: Mapping[str, int]
) -> dict[str, int]:
    """Where the label clauses stand and no flag that is an exception to them holds."""
    left = {}
    for clause, where in stands.items():
        exceptions = (flags[flag] for flag in flags if clause in order.ancestors[flag])
        left[clause] = space.difference(where, space.unite(exceptions))
    return left


def _lost(
    space: Space,
    rivals: Mapping[str, int],
    holds: Mapping[str, int],
    loses: Callable[[str, str], bool],
) -> dict[str, int]:
    """Where a flag or `not applicable` holds, and with it a rival that it loses to."""
    lost = {}
    for one, where in holds.items():
        winners = (rivals[rival] for rival in rivals if loses(one, rival))
        lost[one] = space.intersection(where, space.unite(winners))
    return lost


def _with_whole(space: Space, labels: Decided, whole: Decided) -> Decided:
    """The labels, but where a flag or `not applicable` is the outcome of the whole."""
    taken = space.where(whole.verdict, lambda result: not (result is None or result == Gap()))
    deciding = {clause: space.difference(where, taken) for clause, where in labels.deciding.items()}
    verdict = space.choose(taken, whole.verdict, labels.verdict)
    return Decided(verdict, deciding | dict(whole.deciding))
