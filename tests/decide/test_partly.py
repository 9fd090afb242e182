"""Conditions on what is known of a case: they hold, they fail, or nobody can say."""

from decimal import Decimal

import pytest

from rubricc.decide import holds
from rubricc.decide.told import representative
from rubricc.model import (
    Accepted,
    Amount,
    Chosen,
    Flagged,
    Inapplicable,
    Not,
    OutcomeCompare,
    OutcomeIn,
    OutcomeIncludes,
    OutcomeIs,
    OutcomeState,
    Relation,
)
from rubricc.table import IntervalCell
from tests.made import messages

LABEL = OutcomeIn("d", ("one", "two"))
TAGS = OutcomeIncludes("d", ("p", "q"))
FLAGGED, ABSENT, NONE = (
    OutcomeIs("d", state)
    for state in (OutcomeState.FLAGGED, OutcomeState.NOT_APPLICABLE, OutcomeState.NONE)
)


def amount(relation: Relation) -> OutcomeCompare:
    return OutcomeCompare("d", relation, Decimal(2))


@pytest.mark.parametrize(
    ("condition", "outcome", "expected"),
    [
        (LABEL, Accepted(("one",)), True),
        (LABEL, Accepted(("one", "two")), True),
        (LABEL, Accepted(("one", "three")), False),
        (LABEL, Inapplicable(), False),
        (LABEL, Flagged(None), None),
        (LABEL, None, None),
        (TAGS, Chosen(("q", "r")), True),
        (TAGS, Chosen(("r",)), False),
        (TAGS, Inapplicable(), False),
        (TAGS, Flagged("queue"), None),
        (FLAGGED, Flagged("queue"), True),
        (FLAGGED, Chosen(()), False),
        (FLAGGED, None, None),
        (ABSENT, Inapplicable(), True),
        (ABSENT, Flagged(None), False),
        (NONE, Chosen(()), True),
        (NONE, Chosen(("p",)), False),
        (NONE, Flagged(None), None),
        (amount(Relation.IS), Amount(Decimal("2.0")), True),
        (amount(Relation.IS), Amount(Decimal(3)), False),
        (amount(Relation.IS_NOT), Amount(Decimal(3)), True),
        (amount(Relation.IS_NOT), Amount(Decimal(2)), False),
        (amount(Relation.AT_LEAST), Amount(Decimal(2)), True),
        (amount(Relation.AT_LEAST), Amount(Decimal(1)), False),
        (amount(Relation.AT_MOST), Amount(Decimal(2)), True),
        (amount(Relation.AT_MOST), Amount(Decimal(3)), False),
        (amount(Relation.MORE_THAN), Amount(Decimal(3)), True),
        (amount(Relation.MORE_THAN), Amount(Decimal(2)), False),
        (amount(Relation.LESS_THAN), Amount(Decimal(1)), True),
        (amount(Relation.LESS_THAN), Amount(Decimal(2)), False),
        (amount(Relation.IS), Inapplicable(), False),
        (amount(Relation.IS), Flagged(None), None),
    ],
)
def test_what_another_decision_came_to(condition, outcome, expected):
    results = {} if outcome is None else {"d": outcome}

    assert holds(condition, messages(), {}, results) is expected
    assert holds(Not(condition), messages(), {}, results) is (
        None if expected is None else not expected
    )


@pytest.mark.parametrize(
    ("low", "has_low", "high", "has_high", "expected"),
    [
        ("2", True, "5", True, "2"),
        ("2", False, None, False, "3"),
        ("2", False, "5", True, "5"),
        ("2", False, "3", False, "2.5"),
        (None, False, None, False, "1"),
    ],
)
def test_the_plainest_number_of_a_cell(low, has_low, high, has_high, expected):
    cell = IntervalCell(
        kind="interval", name="c", low=low, has_low=has_low, high=high, has_high=has_high, cases="1"
    )

    assert representative(cell) == expected
