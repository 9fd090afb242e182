"""What a flagged decision might have come to, as the interpreter takes it."""

from decimal import Decimal

import pytest

from rubricc.interpret.supposing import declared_outcomes
from rubricc.model import (
    Accepted,
    All,
    Amount,
    Any,
    AtLeast,
    Chosen,
    DecisionKind,
    Definition,
    Give,
    Not,
    OutcomeCompare,
    Prefer,
    Relation,
)
from tests.made import SPAN, clause, decision, guideline, yes


def passes(number: int, score: str = "points") -> OutcomeCompare:
    return OutcomeCompare(score, Relation.AT_LEAST, Decimal(number))


NESTED = All((yes("a"), Any((Not(passes(2)), AtLeast(1, (passes(5),))))))


def test_labels_are_given_alone_or_in_every_choice():
    one = decision("one", DecisionKind.ONE, ("a", "b"), ())
    many = decision("many", DecisionKind.MANY, ("a", "b"), ())
    made = guideline((), (one, many))

    assert declared_outcomes(made, "one") == (Accepted(("a",)), Accepted(("b",)))
    assert declared_outcomes(made, "many") == tuple(
        map(Chosen, [(), ("a",), ("b",), ("a", "b")]),
    )


@pytest.mark.parametrize(
    ("conditions", "numbers"),
    [
        ([], ["0"]),
        ([yes("a"), passes(3, "others")], ["0"]),
        ([passes(2)], ["1", "2", "3"]),
        (
            [All((yes("a"), Any((Not(passes(2)), AtLeast(1, (passes(5),))))))],
            ["1", "2", "3.5", "5", "6"],
        ),
        ([passes(2), passes(2), passes(3)], ["1", "2", "2.5", "3", "4"]),
    ],
)
def test_a_score_is_a_number_between_and_at_all_that_it_is_compared_with(conditions, numbers):
    points = decision("points", DecisionKind.SCORE, (), ())
    rules = tuple(clause(f"R{i}", Give(("a",)), one) for i, one in enumerate(conditions))
    reader = decision("label", DecisionKind.ONE, ("a",), rules)
    found = declared_outcomes(guideline((), (points, reader)), "points")

    assert found == tuple(Amount(Decimal(number)) for number in numbers)


def test_definitions_and_preferences_compare_as_well():
    points = decision("points", DecisionKind.SCORE, (), ())
    rule = clause("R1", Prefer(passes(4), yes("a")))
    reader = decision("better", DecisionKind.PREFERENCE, ("A", "B"), (rule,))
    hard = Definition("hard", passes(2), (), (), SPAN)
    made = guideline((), (points, reader), definitions=(hard,))

    assert declared_outcomes(made, "points") == tuple(map(Amount, map(Decimal, range(1, 6))))
