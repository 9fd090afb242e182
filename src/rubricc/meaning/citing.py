"""Which clauses decide each case: whole verdicts as one diagram.

All sets of cases are walked at once, and one is let go where it is empty: so no node is made that
the diagram does not have. Citing one clause after the other made 200 times as many.
"""

from collections.abc import Callable
from dataclasses import replace

from rubricc.meaning.nodes import DecisionMeaning
from rubricc.model import Failure, Outcome, Verdict
from rubricc.space import FALSE, TRUE, OutOfNodesError, Space

MOST_LOOKS = 500_000
"""How many nodes may be looked at: 200 clauses over 12 signals take 16,000, over 60 signals 700,000
with the facts and 20,000 without them."""

Live = tuple[tuple[str, int], ...]
"""Clauses that may yet decide, in the order of the document, each with the cases where it does."""


def cite(decided: DecisionMeaning) -> DecisionMeaning:
    """The same with the diagram of whole verdicts, if clauses combine in few enough ways."""
    return replace(decided, cited=_cited(decided, decided.possible))


def roughly_cited(decided: DecisionMeaning) -> int | None:
    """The diagram of verdicts that may be anything outside the possible cases, and is many times
    smaller for it; None where it would be too large all the same."""
    return _cited(decided, TRUE)


def _cited(decided: DecisionMeaning, possible: int) -> int | None:
    sets = decided.rough_deciding
    ids = [clause.id for clause in decided.decision.clauses]
    live = tuple((one, sets[one]) for one in ids if sets.get(one, FALSE) != FALSE)
    try:
        return _walk(decided.space)(possible, decided.rough, live)
    except OutOfNodesError:
        return None


def _walk(space: Space) -> Callable[[int, int, Live], int]:
    done: dict[tuple[int, int, Live], int] = {}
    looked = 0
    nothing, depth = space.terminal(None), len(space.variables)

    def visit(possible: int, rough: int, live: Live) -> int:
        nonlocal looked
        if possible == FALSE:
            return nothing
        key = possible, rough, live
        known = done.get(key)
        if known is None:
            looked += len(live) + 2
            if looked > MOST_LOOKS:
                raise OutOfNodesError
            known = done[key] = split(possible, rough, live)
        return known

    def split(possible: int, rough: int, live: Live) -> int:
        nodes = (possible, rough, *(where for _, where in live))
        level = min(space.level(node) for node in nodes)
        if level == depth:
            return space.terminal(_verdict(space, rough, live))
        names = [one for one, _ in live]
        found = []
        for may, so, *cells in zip(*(space.split(node, level) for node in nodes), strict=True):
            pairs = zip(names, cells, strict=True)
            found.append(visit(may, so, tuple(pair for pair in pairs if pair[1] != FALSE)))
        return space.node(level, tuple(found))

    return visit


def _verdict(space: Space, rough: int, live: Live) -> Verdict | None:
    result = space.value(rough)
    if result is None:
        return None
    assert isinstance(result, Outcome | Failure)
    return Verdict(result, tuple(one for one, _ in live))
