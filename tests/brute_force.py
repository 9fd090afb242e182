"""Every case of a small guideline, one by one: the slow truth that faster things are held to."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import chain, combinations, pairwise, product

from rubricc.interpret import complete, is_feasible
from rubricc.model import (
    All,
    Any,
    AtLeast,
    Case,
    Claim,
    Compare,
    Condition,
    Guideline,
    Not,
    Relation,
    Signal,
    SignalKind,
    Special,
    Value,
)


def all_cases(guideline: Guideline) -> Iterator[Case]:
    """Every feasible case, each once; there are as many as `Counting` in section 6 counts."""
    kinds = [_kinds(signal, guideline) for signal in guideline.signals]
    seen: set[tuple[Value, ...]] = set()
    for taken in product(*kinds):
        values = {s.id: value for s, value in zip(guideline.signals, taken, strict=True)}
        case = complete(guideline, values)
        key = tuple(case.values())
        if key not in seen and is_feasible(guideline, case):
            yield case
        seen.add(key)


def _kinds(signal: Signal, guideline: Guideline) -> list[Value]:
    """The values of a signal, one for all numbers that no condition tells apart."""
    unknown: list[Value] = [Special.UNKNOWN] if signal.may_be_unknown else []
    match signal.kind:
        case SignalKind.ANY_OF:
            sizes = range(len(signal.values) + 1)
            chosen = chain.from_iterable(combinations(signal.values, size) for size in sizes)
            return [frozenset(some) for some in chosen]
        case SignalKind.WHOLE if signal.high is not None:
            return _every_number(signal) + unknown
        case SignalKind.WHOLE:
            return _whole_kinds(signal, guideline) + unknown
        case SignalKind.NUMBER:
            return _decimal_kinds(signal, guideline) + unknown
        case _:
            return list(signal.values)


def _every_number(signal: Signal) -> list[Value]:
    assert signal.low is not None
    assert signal.high is not None
    return [Decimal(n) for n in range(int(signal.low), int(signal.high) + 1)]


def _whole_kinds(signal: Signal, guideline: Guideline) -> list[Value]:
    """The first of each run of whole numbers that no condition tells apart."""
    assert signal.low is not None
    starts = {signal.low}
    for relation, number in _thresholds(signal.id, guideline):
        if relation not in (Relation.AT_MOST, Relation.MORE_THAN):
            starts.add(number)
        if relation not in (Relation.AT_LEAST, Relation.LESS_THAN):
            starts.add(number + 1)
    return [start for start in sorted(starts) if start >= signal.low]


def _decimal_kinds(signal: Signal, guideline: Guideline) -> list[Value]:
    """The ends, every threshold and a number between each two, merged where nothing differs."""
    assert signal.low is not None
    tests = sorted(set(_thresholds(signal.id, guideline)))
    marks = {signal.low, *(number for _, number in tests if number >= signal.low)}
    end = max(marks) + 1 if signal.high is None else signal.high
    points = sorted({mark for mark in marks if mark <= end} | {end})
    points += [(low + high) / 2 for low, high in pairwise(points)]
    kinds: dict[tuple[int, ...], Decimal] = {}
    for point in sorted(points):
        kinds.setdefault(tuple(_side(point, *test) for test in tests), point)
    return list(kinds.values())


def _side(point: Decimal, relation: Relation, number: Decimal) -> int:
    """On which side of a threshold a number lies: intervals do not reach over one."""
    match relation:
        case Relation.AT_LEAST | Relation.LESS_THAN:
            return int(point >= number)
        case Relation.AT_MOST | Relation.MORE_THAN:
            return int(point > number)
        case _:
            return int(point >= number) + int(point > number)


def _thresholds(signal: str, guideline: Guideline) -> Iterator[tuple[Relation, Decimal]]:
    for condition in _conditions(guideline):
        for part in _parts(condition):
            match part:
                case Compare(name, relation, Decimal() as number) if name == signal:
                    yield relation, number
                case _:
                    pass


def _conditions(guideline: Guideline) -> Iterator[Condition]:
    yield from (signal.only_when for signal in guideline.signals if signal.only_when is not None)
    yield from (definition.condition for definition in guideline.definitions)
    yield from (fact.condition for fact in guideline.facts)
    for decision in guideline.decisions:
        yield from (clause.condition for clause in decision.clauses)
    yield from (claim.when for claim in guideline.guarantees if isinstance(claim, Claim))


def _parts(condition: Condition) -> Iterator[Condition]:
    match condition:
        case All(parts) | Any(parts) | AtLeast(_, parts):
            for part in parts:
                yield from _parts(part)
        case Not(part):
            yield from _parts(part)
        case _:
            yield condition
