"""Decisions that read others: what comes out where one of these is flagged.

There its outcome is not sure. The reading decision is worked out for every outcome declared for
the flagged one, and where these differ it is flagged to the same queue; of several flagged ones
that matter, to the queue of the first declared.
"""

from collections.abc import Callable, Hashable, Mapping
from itertools import chain, combinations, product

from rubricc.meaning.conditions import Scope
from rubricc.meaning.one_label import Decided, key_of
from rubricc.meaning.supposing import declared
from rubricc.model import (
    All,
    Any,
    AtLeast,
    Condition,
    Decision,
    Defined,
    Failure,
    Flagged,
    Not,
    OutcomeCompare,
    OutcomeIn,
    OutcomeIncludes,
    OutcomeIs,
    OutcomeState,
    Prefer,
)
from rubricc.space import FALSE, Space

Decide = Callable[[Scope, int], Decided]
"""One decision in a scope, over the cases that are possible."""


def find_flagged(scope: Scope, decision: Decision, possible: int) -> dict[str, int]:
    """The decisions whose outcomes this one compares, with the possible cases that are flagged."""
    space, flagged = scope.space, dict[str, int]()
    for one in _read_by_value(scope, decision):
        where = space.where(scope.actual[one], lambda result: isinstance(result, Flagged))
        flagged[one] = space.intersection(where, possible)
    return {one: where for one, where in flagged.items() if where != FALSE}


def decide_reading(
    scope: Scope, flagged: Mapping[str, int], possible: int, decide: Decide
) -> Decided:
    """A decision with its readings of flagged decisions settled as above."""
    if not flagged:
        return decide(scope, possible)
    settled = scope.space.difference(possible, scope.space.unite(flagged.values()))
    result = decide(scope, settled)
    for some in chain.from_iterable(combinations(flagged, n) for n in range(1, len(flagged) + 1)):
        region = scope.space.intersection(possible, _exactly(scope.space, some, flagged))
        if region != FALSE:
            result = _joined(scope.space, region, _complete(scope, some, region, decide), result)
    return result


def _exactly(space: Space, some: tuple[str, ...], flagged: Mapping[str, int]) -> int:
    inside = space.intersect(flagged[one] for one in some)
    others = (where for one, where in flagged.items() if one not in some)
    return space.difference(inside, space.unite(others))


def _joined(space: Space, region: int, inside: Decided, outside: Decided) -> Decided:
    verdict = space.choose(region, inside.verdict, outside.verdict)
    clauses = dict.fromkeys((*outside.deciding, *inside.deciding))
    deciding = {
        clause: space.union(inside.deciding.get(clause, FALSE), outside.deciding.get(clause, FALSE))
        for clause in clauses
    }
    return Decided(verdict, deciding)


def _complete(scope: Scope, flagged: tuple[str, ...], region: int, decide: Decide) -> Decided:
    """The decision where just these others are flagged, over all outcomes declared for them."""
    space = scope.space
    decisions = {decision.id: decision for decision in scope.guideline.decisions}
    choices = [tuple(declared(scope.guideline, decisions[one])) for one in flagged]
    table = space.terminal(())
    deciding: dict[str, int] = {}
    for outcomes in product(*choices):
        assumed = dict(scope.assumed)
        for one, outcome in zip(flagged, outcomes, strict=True):
            assumed[one] = space.terminal(outcome)
        part = decide(scope.assuming(scope.actual, assumed), region)
        table = space.merge(table, part.verdict, _append)
        for clause, where in part.deciding.items():
            deciding[clause] = space.union(deciding.get(clause, FALSE), where)
    queues = space.terminal(())
    for one in flagged:
        queues = space.merge(queues, scope.actual[one], _append)
    widths = tuple(len(choice) for choice in choices)
    verdict = space.merge(table, queues, lambda row, where: _settle(row, where, widths))
    return Decided(verdict, deciding)


def _append(row: Hashable, one: Hashable) -> Hashable:
    assert isinstance(row, tuple)
    return (*row, one)


def _settle(row: Hashable, flags: Hashable, widths: tuple[int, ...]) -> Hashable:
    """One outcome from those of all completions, in the order of their product."""
    assert isinstance(row, tuple)
    assert isinstance(flags, tuple)
    failure = next((result for result in row if isinstance(result, Failure)), None)
    first: Hashable = failure or row[0]
    if failure or all(key_of(result) == key_of(first) for result in row):
        return first
    keys = map(key_of, row)
    table = dict(zip(product(*map(range, widths)), keys, strict=True))
    alone = (i for i in range(len(widths)) if _matters(table, i))
    queue: Hashable = flags[next(alone, 0)]
    return queue


def _matters(table: Mapping[tuple[int, ...], Hashable], place: int) -> bool:
    """Whether two completions that differ only at this place differ in outcome."""
    seen: dict[tuple[int, ...], Hashable] = {}
    for key, result in table.items():
        rest = (*key[:place], *key[place + 1 :])
        if seen.setdefault(rest, result) != result:
            return True
    return False


def _read_by_value(scope: Scope, decision: Decision) -> tuple[str, ...]:
    """The decisions whose outcome, not merely its state, the clauses compare; in declared order."""
    found: set[str] = set()
    for clause in decision.clauses if decision.reads else ():
        conditions = [clause.condition]
        if isinstance(clause.effect, Prefer):
            conditions += [clause.effect.a, clause.effect.b]
        for condition in conditions:
            _collect(scope, condition, found)
    return tuple(one for one in decision.reads if one in found)


def _collect(scope: Scope, condition: Condition, found: set[str]) -> None:
    match condition:
        case OutcomeIn(decision) | OutcomeIncludes(decision) | OutcomeCompare(decision):
            found.add(decision)
        case OutcomeIs(decision, OutcomeState.NONE):
            found.add(decision)
        case Defined(name):
            _collect(scope, scope.definitions[name], found)
        case All(parts) | Any(parts) | AtLeast(_, parts):
            for part in parts:
                _collect(scope, part, found)
        case Not(part):
            _collect(scope, part, found)
        case _:
            pass
