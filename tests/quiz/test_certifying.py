"""Pass marks, against figures that were computed elsewhere and against plain counting."""

from fractions import Fraction
from itertools import islice, product

import pytest

from rubricc.quiz.certifying import chance_of, plan_of, plans

NINE_OF_TEN = Fraction(9, 10)


@pytest.mark.parametrize(
    ("accuracy", "sizes"),
    [
        ("0.8", (14, 22, 30, 37, 44, 50)),
        ("0.85", (19, 30, 40, 50, 59, 68)),
        ("0.9", (29, 46, 61, 76, 89, 103)),
        ("0.95", (59, 93, 124, 153, 181, 208)),
    ],
)
def test_the_shortest_forms_are_the_known_ones(accuracy, sizes):
    found = list(islice(plans(Fraction(accuracy)), 6))

    assert tuple(plan.items for plan in found) == sizes
    assert [plan.items - plan.mark for plan in found] == list(range(6))


def planned(items):
    plan = plan_of(items, NINE_OF_TEN)
    assert plan is not None
    return plan


def test_ten_items_show_nothing_of_nine_in_ten():
    assert plan_of(10, NINE_OF_TEN) is None


def test_the_chance_of_a_good_annotator_is_told():
    assert planned(29).chance == Fraction(95, 100) ** 29
    assert round(float(planned(61).chance), 2) == 0.41


@pytest.mark.parametrize("mark", range(7))
def test_chances_are_those_of_counting_every_outcome(mark):
    right = Fraction(2, 3)
    counted = sum(
        right ** sum(one) * (1 - right) ** (6 - sum(one))
        for one in product((0, 1), repeat=6)
        if sum(one) >= mark
    )

    assert chance_of(6, mark, right) == counted


@pytest.mark.parametrize("items", [29, 30, 46, 61, 100])
def test_the_mark_is_the_least_that_may_be(items):
    plan = planned(items)

    assert chance_of(items, plan.mark, NINE_OF_TEN) <= Fraction(5, 100)
    assert chance_of(items, plan.mark - 1, NINE_OF_TEN) > Fraction(5, 100)
