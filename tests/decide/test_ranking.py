"""Responses in an order, by which of two is the better one."""

import pytest

from rubricc.decide import Answer, OpenPair, Ranking, Status, rank


def answer(outcome: str | None, status: Status = Status.DECIDED, accepted=()) -> Answer:
    return Answer(status, outcome, accepted, None, (), (), ())


def ranked(pairs: dict[str, str]) -> Ranking:
    """The order of the letters that the pairs name; `tie` where a pair is not named."""
    names = tuple(sorted({name for pair in pairs for name in pair}))
    return rank(names, lambda first, second: answer(pairs.get(first + second, "tie")))


@pytest.mark.parametrize(
    ("pairs", "order"),
    [
        ({"ab": "A"}, (("a",), ("b",))),
        ({"ab": "B"}, (("b",), ("a",))),
        ({"ab": "tie"}, (("a", "b"),)),
        ({"ab": "A", "ac": "A"}, (("a",), ("b", "c"))),
        ({"ac": "A", "bc": "A"}, (("a", "b"), ("c",))),
        ({"ab": "A", "bc": "A", "cd": "tie"}, (("a", "d"), ("b",), ("c",))),
        ({"ab": "B", "bc": "B", "ac": "B"}, (("c",), ("b",), ("a",))),
        ({"ab": "A", "ac": "A", "bc": "A"}, (("a",), ("b",), ("c",))),
    ],
)
def test_each_stands_as_far_in_front_as_those_better_allow(pairs, order):
    assert ranked(pairs) == Ranking(order)


def test_of_none_and_of_one_there_is_an_order():
    assert rank((), lambda *_: answer("A")) == Ranking(())
    assert rank(("a",), lambda *_: answer("A")) == Ranking((("a",),))


def test_a_circle_is_told_each_better_than_the_next():
    found = ranked({"ab": "A", "bc": "A", "ac": "B", "cd": "A"})

    assert (found.order, found.open) == (None, ())
    assert "".join(found.circle) in ("abc", "bca", "cab")


@pytest.mark.parametrize(
    "open_one",
    [
        answer(None, Status.FLAGGED),
        answer(None, Status.UNSETTLED),
        answer("A", accepted=("A", "tie")),
    ],
)
def test_pairs_that_are_not_decided_leave_no_order_and_are_told_all(open_one):
    found = rank(("a", "b", "c"), lambda first, _: open_one if first == "a" else answer("A"))

    assert found == Ranking(None, (OpenPair("a", "b", open_one), OpenPair("a", "c", open_one)))
