"""Conditions over cells and outcomes, one by one."""

from decimal import Decimal

import pytest

from rubricc.meaning import Interval, outcome_passes
from rubricc.meaning.conditions import number_in
from rubricc.model import (
    Accepted,
    Amount,
    Chosen,
    Flagged,
    Gap,
    Inapplicable,
    OutcomeCompare,
    OutcomeIn,
    OutcomeIncludes,
    OutcomeIs,
    OutcomeState,
    Relation,
)


@pytest.mark.parametrize(
    ("low", "has_low", "high", "has_high"),
    [
        (2, True, 4, True),
        (2, False, 4, True),
        (2, True, 4, False),
        (2, False, 4, False),
        (2, True, None, False),
        (2, False, None, False),
    ],
)
def test_a_number_of_an_interval_lies_in_it(low, has_low, high, has_high):
    end = None if high is None else Decimal(high)
    number = number_in(Interval(Decimal(low), has_low, end, has_high))

    assert number > low or (has_low and number == low)
    assert high is None or number < high or (has_high and number == high)


OUTCOMES = {
    "a": Accepted(("a",)),
    "a or b": Accepted(("a", "b")),
    "x and y": Chosen(("x", "y")),
    "none": Chosen(()),
    "3": Amount(Decimal(3)),
    "flag": Flagged("desk"),
    "n/a": Inapplicable(),
    "gap": Gap(),
}


@pytest.mark.parametrize(
    ("condition", "passing"),
    [
        (OutcomeIn("one", ("a",)), {"a"}),
        (OutcomeIn("one", ("a", "b", "c")), {"a", "a or b"}),
        (OutcomeIn("one", ("b",)), set()),
        (OutcomeIncludes("one", ("x", "z")), {"x and y"}),
        (OutcomeIncludes("one", ("z",)), set()),
        (OutcomeCompare("one", Relation.AT_LEAST, Decimal(3)), {"3"}),
        (OutcomeCompare("one", Relation.MORE_THAN, Decimal(3)), set()),
        (OutcomeCompare("one", Relation.LESS_THAN, Decimal(4)), {"3"}),
        (OutcomeIs("one", OutcomeState.FLAGGED), {"flag"}),
        (OutcomeIs("one", OutcomeState.NOT_APPLICABLE), {"n/a"}),
        (OutcomeIs("one", OutcomeState.NONE), {"none"}),
    ],
)
def test_a_condition_on_an_outcome_passes_for_what_it_names(condition, passing):
    assert {name for name, one in OUTCOMES.items() if outcome_passes(condition, one)} == passing
