"""What a flagged decision might have come to."""

from dataclasses import replace
from decimal import Decimal

import pytest

from rubricc.meaning.supposing import declared
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
    Label,
    Not,
    OutcomeCompare,
    Prefer,
    Relation,
)
from tests.made import SPAN, clause, decision, guideline, yes


def passes(number, score="points"):
    return OutcomeCompare(score, Relation.AT_LEAST, Decimal(number))


def labels(*named):
    return tuple(Label(name, "", parent, (), (), (), (), SPAN) for name, parent in named)


NESTED = labels(("a", None), ("b", "a"), ("c", None))


@pytest.mark.parametrize(
    ("clauses", "expected"),
    [((), ("b", "c")), ((clause("R1", Give(("a",))),), ("a", "b", "c"))],
)
def test_a_label_with_others_under_it_is_one_only_where_a_clause_gives_it(clauses, expected):
    one = replace(decision("label", DecisionKind.ONE, (), clauses), labels=NESTED)
    many = replace(one, kind=DecisionKind.MANY)

    assert list(declared(guideline((), (one,)), one)) == [Accepted((name,)) for name in expected]
    assert set(declared(guideline((), (many,)), many)) == {
        Chosen(tuple(name for place, name in enumerate(expected) if 1 << place & some))
        for some in range(2 ** len(expected))
    }


def suppose(*conditions, definitions=()):
    points = decision("points", DecisionKind.SCORE, (), ())
    clauses = tuple(clause(f"R{i}", Give(("a",)), one) for i, one in enumerate(conditions))
    reader = decision("label", DecisionKind.ONE, ("a",), clauses)
    found = declared(guideline((), (points, reader), definitions=definitions), points)
    return [one.value for one in found if isinstance(one, Amount)]


def test_of_a_score_a_number_is_taken_for_each_that_a_condition_tells_apart():
    assert suppose() == [0]
    assert suppose(yes("bad")) == [0]
    assert suppose(passes(3)) == [2, 3, 4]
    assert suppose(passes(3), passes(4)) == [2, 3, Decimal("3.5"), 4, 5]
    assert suppose(passes(7, "others")) == [0]


@pytest.mark.parametrize(
    "condition",
    [
        All((yes("bad"), passes(3))),
        Any((passes(3), yes("bad"))),
        AtLeast(1, (yes("bad"), Not(passes(3)))),
        Not(All((Any((passes(3),)),))),
    ],
)
def test_thresholds_are_found_wherever_they_stand(condition):
    assert suppose(condition) == [2, 3, 4]
    assert suppose(definitions=(Definition("far", condition, (), (), SPAN),)) == [2, 3, 4]


def test_thresholds_are_found_in_what_a_criterion_compares():
    points = decision("points", DecisionKind.SCORE, (), ())
    better = clause("best", Prefer(passes(3), passes(8)))
    reader = decision("preference", DecisionKind.PREFERENCE, ("A", "B"), (better,))
    found = declared(guideline((), (points, reader)), points)

    assert [one.value for one in found if isinstance(one, Amount)] == [
        *(2, 3, Decimal("5.5"), 8, 9)
    ]
