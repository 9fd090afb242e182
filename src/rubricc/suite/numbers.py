"""Whoever is off by one: at a threshold, at a level, or in counting how many hold.

Of whole numbers and levels the threshold is one higher or lower. Of decimal numbers and scores the
number itself is let in or kept out, since there is no next one; or it is one higher or lower in the
last digit that it is written with.
"""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from rubricc.model import (
    AtLeast,
    Compare,
    Condition,
    DecisionKind,
    Guideline,
    Not,
    OutcomeCompare,
    OutcomeIn,
    Relation,
    Signal,
    SignalKind,
    condition_text,
)
from rubricc.suite.conditions import asked
from rubricc.suite.nodes import Kind, Misreading
from rubricc.suite.places import atoms, counts
from rubricc.suite.reader import Reader
from rubricc.suite.texts import texts_of

EDGES = {
    Relation.AT_LEAST: Relation.MORE_THAN,
    Relation.MORE_THAN: Relation.AT_LEAST,
    Relation.AT_MOST: Relation.LESS_THAN,
    Relation.LESS_THAN: Relation.AT_MOST,
}
"""Each order with the one that differs from it in the number itself."""


def moved_thresholds(reader: Reader) -> Iterator[Misreading]:
    """Two for each threshold, three of a decimal number or a score."""
    for text in texts_of(reader.guideline, reader.decision):
        columns = zip(*map(atoms, text.conditions), strict=True)
        for number, sites in enumerate(columns, 1):
            moved = zip(*(neighbours(reader.guideline, one.part) for one in sites), strict=True)
            for way, parts in enumerate(moved, 1):
                yield reader.misreading(
                    Kind.THRESHOLD_MOVED,
                    f"threshold-{text.name}-{number}-{way}",
                    f"reads {asked(sites[0])} in {text.words} as {condition_text(parts[0])}",
                    text.clauses,
                    text.put(tuple(one.replaced(p) for one, p in zip(sites, parts, strict=True))),
                )


def moved_counts(reader: Reader) -> Iterator[Misreading]:
    """One fewer and one more for each count."""
    for text in texts_of(reader.guideline, reader.decision):
        columns = zip(*map(counts, text.conditions), strict=True)
        for number, sites in enumerate(columns, 1):
            whole = sites[0].part
            assert isinstance(whole, AtLeast)
            for by, way in ((-1, "fewer"), (1, "more")):
                if not 0 < whole.count + by <= len(whole.parts):
                    continue
                yield reader.misreading(
                    Kind.COUNT_MOVED,
                    f"count-{text.name}-{number}-{way}",
                    f"is content with one {way} in {asked(sites[0])} of {text.words}"
                    if by < 0
                    else f"wants one more in {asked(sites[0])} of {text.words}",
                    text.clauses,
                    text.put(tuple(one.replaced(_moved(one.part, by)) for one in sites)),
                )


def _moved(part: Condition, by: int) -> Condition:
    assert isinstance(part, AtLeast)
    return replace(part, count=part.count + by)


def neighbours(guideline: Guideline, condition: Condition) -> tuple[Condition, ...]:
    """The condition with its threshold one off, either way that the domain allows."""
    match condition:
        case Not(part):
            return tuple(map(Not, neighbours(guideline, part)))
        case Compare(name, relation, operand) if relation in EDGES:
            signal = next(one for one in guideline.signals if one.id == name)
            if signal.kind is SignalKind.NUMBER:
                itself: tuple[Condition, ...] = (Compare(name, EDGES[relation], operand),)
            else:
                itself = ()
            return (*itself, *(Compare(name, relation, one) for one in _beside(signal, operand)))
        case OutcomeCompare(_, relation, operand) if relation in EDGES:
            moved = (operand - _last_digit(operand), operand + _last_digit(operand))
            others = (replace(condition, operand=one) for one in moved)
            return (replace(condition, relation=EDGES[relation]), *others)
        case OutcomeIn():
            return _other_levels(guideline, condition)
        case _:
            return ()


def _beside(signal: Signal, operand: str | Decimal) -> tuple[str | Decimal, ...]:
    if isinstance(operand, str):
        place = signal.values.index(operand)
        return tuple(
            signal.values[at] for at in (place - 1, place + 1) if 0 <= at < len(signal.values)
        )
    assert signal.low is not None
    step = _last_digit(operand)
    return tuple(
        number
        for number in (operand - step, operand + step)
        if signal.low <= number and (signal.high is None or number <= signal.high)
    )


def _last_digit(number: Decimal) -> Decimal:
    """One in the last place of a number that is not zero: 1 of 7 and of 70, 0.1 of 2.5."""
    return Decimal(1).scaleb(min(0, int(number.normalize().as_tuple().exponent)))


def _other_levels(guideline: Guideline, condition: OutcomeIn) -> tuple[Condition, ...]:
    """Levels from one on or up to one: one level fewer, or one more."""
    decision = next(one for one in guideline.decisions if one.id == condition.decision)
    levels = tuple(label.name for label in decision.labels)
    if decision.kind is not DecisionKind.SCALE or len(condition.outcomes) < 2:
        return ()
    chosen = tuple(level for level in levels if level in condition.outcomes)
    count = len(chosen)
    if len(levels) == count:
        return ()
    if chosen == levels[-count:]:
        runs = (levels[-count - 1 :], levels[-count + 1 :])
    elif chosen == levels[:count]:
        runs = (levels[: count - 1], levels[: count + 1])
    else:
        return ()
    return tuple(replace(condition, outcomes=run) for run in runs if 0 < len(run) < len(levels))
