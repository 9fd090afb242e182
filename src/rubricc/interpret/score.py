"""What a score comes to: the sum of the points that apply, then the clamps (section 6)."""

from collections.abc import Callable
from decimal import Context, Decimal, Inexact

from rubricc.interpret.applying import applying
from rubricc.interpret.one_label import cite
from rubricc.interpret.scale import in_order, is_cap, is_floor
from rubricc.interpret.situation import Situation
from rubricc.model import (
    Amount,
    Bound,
    Clause,
    Conflict,
    Decision,
    Inapplicable,
    NotApplicable,
    Points,
    Verdict,
)

EXACTLY = Context(prec=1000, traps=[Inexact])


def decide_score(decision: Decision, situation: Situation) -> Verdict:
    """The sum over the clauses that apply, for in a score nothing beats anything."""
    clauses = applying(decision, situation)
    skipping = tuple(c for c in clauses if isinstance(c.effect, NotApplicable))
    if skipping:
        return Verdict(Inapplicable(), cite(skipping))
    adding = tuple(c for c in clauses if isinstance(c.effect, Points))
    total = Decimal(0)
    for clause in adding:
        total = EXACTLY.add(total, _points(clause, situation))
    cap, capping = _strictest(tuple(c for c in clauses if is_cap(c)), min)
    floor, raising = _strictest(tuple(c for c in clauses if is_floor(c)), max)
    if cap is not None and floor is not None and floor > cap:
        return Verdict(Conflict(), in_order(decision, cite(adding + capping + raising)))
    cited = [*cite(adding)]
    if cap is not None and total > cap:
        total, cited = cap, [*cited, *cite(capping)]
    if floor is not None and total < floor:
        total, cited = floor, [*cited, *cite(raising)]
    return Verdict(Amount(total.normalize(EXACTLY)), in_order(decision, cited))


def _points(clause: Clause, situation: Situation) -> Decimal:
    match clause.effect:
        case Points(amount, None):
            return amount
        case Points(amount, str() as signal):
            value = situation.value(signal)
            return EXACTLY.multiply(amount, value) if isinstance(value, Decimal) else Decimal(0)
        case _:
            raise AssertionError(clause.id)


def _strictest(
    clauses: tuple[Clause, ...], pick: Callable[[list[Decimal]], Decimal]
) -> tuple[Decimal | None, tuple[Clause, ...]]:
    """The strictest level of these bounds, and the bounds that set it."""
    levels = {c.id: c.effect.level for c in clauses if isinstance(c.effect, Bound)}
    numbers = [level for level in levels.values() if isinstance(level, Decimal)]
    if not numbers:
        return None, ()
    level = pick(numbers)
    return level, tuple(clause for clause in clauses if levels[clause.id] == level)
