"""How far a number must be counted for a score: as far as points for each of it can matter.

Of a number without an upper end, every value from some place on comes to the same, since a clamp
stops the sum there:

    score                 cap
      |              ┌──────────────
      |          . ˙
      |      . ˙               the place is the first number at which the sum
      |  . ˙                   passes the cap even if all else takes points away
      └──────────────┴────────▶ number

The place is on the safe side: a clause may or may not apply, so of each other clause what it adds
least is counted, and of several clauses for one number the least that they may come to together.
"""

from collections.abc import Iterator
from decimal import Context, Decimal, Inexact
from fractions import Fraction
from itertools import chain
from math import floor

from rubricc.model import Bound, Decision, DecisionKind, Guideline, Points, Signal

EXACTLY = Context(prec=1000, traps=[Inexact])
"""No sum or product of numbers that an author can write is rounded."""

SUMS = 1_000
"""So many sums of points for one number are told apart; of more, a common divisor is taken."""

Range = tuple[Decimal | None, Decimal | None]
"""The least and the most that something adds; None for no end."""


def count_up_to(guideline: Guideline) -> dict[str, int]:
    """For each whole number without an end that a score counts: from where on nothing changes."""
    signals = {signal.id: signal for signal in guideline.signals}
    places: dict[str, int] = {}
    for decision in guideline.decisions:
        if decision.kind is DecisionKind.SCORE:
            for name in dict.fromkeys(points.for_each for points in points_of(decision)):
                if name is not None and signals[name].high is None:
                    place = _place(decision, signals[name], signals)
                    places[name] = max(place, places.get(name, place))
    return places


def points_of(decision: Decision) -> Iterator[Points]:
    """The points that a score may give or take."""
    return (clause.effect for clause in decision.clauses if isinstance(clause.effect, Points))


def _place(decision: Decision, signal: Signal, signals: dict[str, Signal]) -> int:
    """The first number from which on this score, clamped, is the same whatever else is the case."""
    least, most = _rest(decision, signal, signals)
    amounts = [points.amount for points in points_of(decision) if points.for_each == signal.id]
    bounds = [clause.effect for clause in decision.clauses if isinstance(clause.effect, Bound)]
    caps = [Decimal(bound.level) for bound in bounds if bound.is_cap]
    floors = [Decimal(bound.level) for bound in bounds if not bound.is_cap]
    places = [0 if signal.low is None else int(signal.low)]
    up, down = _slopes(amounts)
    if up is not None and caps and least is not None:
        places.append(_beyond(EXACTLY.subtract(max(caps), least), up))
    if down is not None and floors and most is not None:
        places.append(_beyond(EXACTLY.subtract(most, min(floors)), down))
    return max(places)


def _beyond(distance: Decimal, step: Decimal) -> int:
    """After how many steps more than the distance is gone."""
    return floor(Fraction(distance) / Fraction(step)) + 1


def _slopes(amounts: list[Decimal]) -> tuple[Decimal | None, Decimal | None]:
    """The least that some of the amounts together add for each unit, and that they take away."""
    sums = {Decimal(0)}
    for amount in amounts:
        sums |= {EXACTLY.add(one, amount) for one in sums}
        if len(sums) > SUMS:
            finest = min(int(one.as_tuple().exponent) for one in amounts)
            divisor = Decimal(1).scaleb(min(finest, 0))
            return divisor, divisor
    up = min((one for one in sums if one > 0), default=None)
    down = min((-one for one in sums if one < 0), default=None)
    return up, down


def _rest(decision: Decision, signal: Signal, signals: dict[str, Signal]) -> Range:
    """What all the points but those for this number add at least and at most."""
    ranges = [
        _range(points, signals) for points in points_of(decision) if points.for_each != signal.id
    ]
    lows, highs = [low for low, _ in ranges], [high for _, high in ranges]
    return _total(lows), _total(highs)


def _total(ends: list[Decimal | None]) -> Decimal | None:
    total = Decimal(0)
    for end in ends:
        if end is None:
            return None
        total = EXACTLY.add(total, end)
    return total


def _range(points: Points, signals: dict[str, Signal]) -> Range:
    """What one clause adds, which may also not apply."""
    if points.for_each is None:
        return min(points.amount, Decimal(0)), max(points.amount, Decimal(0))
    signal = signals[points.for_each]
    assert signal.low is not None
    ends = [EXACTLY.multiply(points.amount, signal.low)]
    if signal.high is not None:
        ends.append(EXACTLY.multiply(points.amount, signal.high))
    low, high = min(chain(ends, [Decimal(0)])), max(chain(ends, [Decimal(0)]))
    if signal.high is None:
        return (low, None) if points.amount > 0 else (None, high)
    return low, high
