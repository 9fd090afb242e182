"""Every case of a small guideline, one by one: the slow truth that faster things are held to."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain, combinations, pairwise, product

from rubricc.interpret import complete, is_feasible
from rubricc.model import (
    All,
    Any,
    AtLeast,
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

Kind = tuple[Value, int]
"""A value that stands for several that no condition tells apart, and how many cases it counts."""


@dataclass(frozen=True, slots=True)
class WeightedCase:
    """A feasible case, and for how many it stands."""

    case: dict[str, Value]
    weight: int


def all_cases(guideline: Guideline) -> Iterator[WeightedCase]:
    """Every feasible case, each once, as `Counting` in section 6 of the language counts."""
    kinds = [_kinds(signal, guideline) for signal in guideline.signals]
    seen: set[tuple[Value, ...]] = set()
    for taken in product(*kinds):
        values = {s.id: value for s, (value, _) in zip(guideline.signals, taken, strict=True)}
        case = complete(guideline, values)
        key = tuple(case.values())
        if key in seen:
            continue
        seen.add(key)
        if is_feasible(guideline, case):
            yield WeightedCase(case, _weight(list(key), [weight for _, weight in taken]))


def _weight(values: list[Value], weights: list[int]) -> int:
    """The product of the weights, where what is not applicable counts once."""
    result = 1
    for value, weight in zip(values, weights, strict=True):
        result *= 1 if value is Special.NOT_APPLICABLE else weight
    return result


def _kinds(signal: Signal, guideline: Guideline) -> list[Kind]:
    unknown: list[Kind] = [(Special.UNKNOWN, 1)] if signal.may_be_unknown else []
    match signal.kind:
        case SignalKind.ANY_OF:
            sizes = range(len(signal.values) + 1)
            chosen = chain.from_iterable(combinations(signal.values, size) for size in sizes)
            return [(frozenset(some), 1) for some in chosen]
        case SignalKind.WHOLE if signal.high is not None:
            return _every_number(signal) + unknown
        case SignalKind.WHOLE:
            return _whole_kinds(signal, guideline) + unknown
        case SignalKind.NUMBER:
            return _decimal_kinds(signal, guideline) + unknown
        case _:
            return [(value, 1) for value in signal.values]


def _every_number(signal: Signal) -> list[Kind]:
    assert signal.low is not None
    assert signal.high is not None
    return [(Decimal(n), 1) for n in range(int(signal.low), int(signal.high) + 1)]


def _whole_kinds(signal: Signal, guideline: Guideline) -> list[Kind]:
    """The first of each run of whole numbers that no condition tells apart."""
    assert signal.low is not None
    starts = {signal.low}
    for relation, number in _thresholds(signal.id, guideline):
        if relation not in (Relation.AT_MOST, Relation.MORE_THAN):
            starts.add(number)
        if relation not in (Relation.AT_LEAST, Relation.LESS_THAN):
            starts.add(number + 1)
    return [(start, 1) for start in sorted(starts) if start >= signal.low]


def _decimal_kinds(signal: Signal, guideline: Guideline) -> list[Kind]:
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
    return [(point, 1) for point in kinds.values()]


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
