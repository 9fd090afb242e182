"""Every case that two guidelines describe, one by one: the slow truth of what changed."""

from collections import Counter
from decimal import Decimal
from itertools import chain, combinations, pairwise, product

from rubricc.interpret import complete, decide, is_feasible
from rubricc.meaning import Interval, find_axes, number_in
from rubricc.model import (
    Accepted,
    Chosen,
    SignalKind,
    Special,
)


def all_joint_cases(old, new):
    """Each case over the signals of both with what each side sees of it; names are the same."""
    olds = {signal.id: signal for signal in old.signals}
    news = {signal.id: signal for signal in new.signals}
    names = list(dict.fromkeys((*olds, *news)))
    choices = [values_of(name, olds.get(name), news.get(name), old, new) for name in names]
    seen = set()
    for taken in product(*choices):
        told = dict(zip(names, taken, strict=True))
        sides = []
        for guideline, signals in ((old, olds), (new, news)):
            sides.append(complete(guideline, {name: told[name] for name in signals}))
        key = tuple(
            (name, told[name] if any(side.get(name, NA) is not NA for side in sides) else NA)
            for name in names
        )
        if key not in seen:
            seen.add(key)
            yield key, *sides


NA = Special.NOT_APPLICABLE


def values_of(name, before, after, old, new):
    """The values that either side knows, every number one by one or one of each interval."""
    signals = [signal for signal in (before, after) if signal is not None]
    unknown = [Special.UNKNOWN] if any(signal.may_be_unknown for signal in signals) else []
    kinds = {signal.kind for signal in signals}
    if SignalKind.ANY_OF in kinds:
        members = list(dict.fromkeys(value for signal in signals for value in signal.values))
        sizes = range(len(members) + 1)
        return [frozenset(s) for s in chain.from_iterable(combinations(members, n) for n in sizes)]
    if kinds <= {SignalKind.YES_NO, SignalKind.CHOICE, SignalKind.SCALE}:
        return list(dict.fromkeys(value for signal in signals for value in signal.values))
    if SignalKind.WHOLE in kinds and any(signal.high is not None for signal in signals):
        high = max(int(signal.high) for signal in signals if signal.high is not None)
        low = min(int(signal.low) for signal in signals)
        return [Decimal(n) for n in range(low, high + 2)] + unknown
    return [*points(name, old, new, is_whole=SignalKind.WHOLE in kinds), *unknown]


def points(name, old, new, *, is_whole):
    """A number of each interval between the places where either side cuts."""
    ends = set()
    for guideline in (old, new):
        for axis in find_axes(guideline):
            for cell in axis.cells if axis.name == name else ():
                if isinstance(cell, Interval):
                    ends |= {(cell.low, not cell.has_low)}
                    ends |= set() if cell.high is None else {(cell.high, cell.has_high)}
    if is_whole:
        yield from sorted({Decimal(int(at) + after) for at, after in ends})
        return
    ordered = sorted(ends)
    for (low, low_after), (high, high_after) in pairwise(ordered):
        yield number_in(Interval(low, not low_after, high, high_after))
    low, low_after = ordered[-1]
    yield number_in(Interval(low, not low_after, None, False))


def changes(old, new):
    """How many cases both describe; per decision the pairs counted, and the pair of each case; and
    for each case what it is to either side and what that decides."""
    shared = [d.id for d in new.decisions if any(d.id == o.id for o in old.decisions)]
    counts: dict[str, Counter[object]] = {name: Counter() for name in shared}
    cases: dict[str, dict[object, object]] = {name: {} for name in shared}
    sides: dict[object, object] = {}
    for key, before, after in all_joint_cases(old, new):
        if is_feasible(old, before) and is_feasible(new, after):
            was, now = decide(old, before), decide(new, after)
            sides[key] = (before, was), (after, now)
            for name in shared:
                pair = told(was[name].result), told(now[name].result)
                cases[name][key] = pair if pair[0] != pair[1] else None
                if pair[0] != pair[1]:
                    counts[name][pair] += 1
    return counts, cases, sides


def told(result):
    """The outcome, whatever the order of its labels."""
    match result:
        case Accepted(labels):
            return Accepted(tuple(sorted(labels)))
        case Chosen(labels):
            return Chosen(tuple(sorted(labels)))
        case _:
            return result
