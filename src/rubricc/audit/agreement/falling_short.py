"""Who and what falls short of the alpha that a team asks of itself."""

from collections.abc import Iterator
from decimal import Decimal

from rubricc.audit.agreement.nodes import (
    Agreement,
    DecisionAgreement,
    Estimate,
    Shortfall,
    Undefined,
)
from rubricc.audit.agreement.resampling import DIGITS

MOST = 3


def shortfalls(agreement: Agreement, least: Decimal) -> Iterator[Shortfall]:
    """The decisions that fall short. Where all answers are alike nothing is short of anything."""
    for one in agreement.decisions:
        if is_short(one.by.alpha, least) or _is_untold(one):
            yield Shortfall(
                one.decision,
                one.by.alpha,
                least,
                tuple(each for each in one.people if is_short(each.alpha, least)),
                tuple(each for each in one.clauses if (each.gain.value or 0.0) > 0)[:MOST],
                one.pairs[:MOST],
            )


def is_short(estimate: Estimate, least: Decimal) -> bool:
    """Whether a coefficient has a value, which is less."""
    value = estimate.value
    return value is not None and Decimal(f"{value:.{DIGITS}f}") < least


def _is_untold(one: DecisionAgreement) -> bool:
    return one.by.alpha.value is None and one.by.alpha.why is not Undefined.ALIKE
