"""Whether a condition holds in a case that leaves some signals open."""

from decimal import Decimal

import pytest

from rubricc.model import Special, Value
from rubricc.model.applicability import holds
from tests.model.reading import BASE, condition_of, guideline_of

CASE: dict[str, Value] = {
    "a": "yes",
    "b": "no",
    "kind": "red",
    "size": "m",
    "want": "l",
    "stars": Decimal(3),
    "ratio": Special.UNKNOWN,
    "topic": frozenset({"x"}),
    "late.a": Special.NOT_APPLICABLE,
}
"""Of the base guideline; `c`, `words`, `late.b` and both depths are left open."""

TOLD = {
    "`a`": True,
    "`b`": False,
    "`c`": None,
    "not `b`": True,
    "not `c`": None,
    "`a` and `c`": None,
    "`b` and `c`": False,
    "`a` or `c`": True,
    "`b` or `c`": None,
    "at least 2 of `a`, `b`, `c`": None,
    "at least 1 of `a`, `b`, `c`": True,
    "at least 3 of `a`, `b`, `c`": False,
    "`kind` is not `blue`": True,
    "`size` is at least `m`": True,
    "`size` is at most `s`": False,
    "`size` is more than `s`": True,
    "`size` is less than `m`": False,
    "`size` is at most `want`": True,
    "`want` is less than `size`": False,
    "`stars` is at most 2": False,
    "`stars` is less than 4": True,
    "`ratio` is at least 1": False,
    "`ratio` is not 1": False,
    "`ratio` is unknown": True,
    "`words` is at least 1": None,
    "`topic` includes `x`": True,
    "`topic` includes `y`": False,
    "`late` of A is not applicable": True,
    "`late` of B is not applicable": None,
    "`late` of A": False,
    "`level` is at least 2": None,
}


@pytest.mark.parametrize("text", TOLD)
def test_it_holds_or_fails_or_nobody_can_say(text):
    signals = {signal.id: signal for signal in guideline_of(BASE).signals}

    assert holds(condition_of(text), CASE, {}, signals) is TOLD[text]
