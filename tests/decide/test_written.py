"""The function that is written for a table."""

import pytest

from rubricc.decide import Answer, Status
from rubricc.decide.written import Asked, Step, Way, write

YES, NO = (Answer(Status.DECIDED, name, (), None, (), (), ()) for name in ("yes", "no"))
FIRST = Step((Asked(0), Asked(1)), {"a": {"x": 0, "y": 2}, "b": {"x": 1}}, (0, 2, 2))
THEN = Step((Asked(2, {"m": 8, "n": 9}),), {8: 0, 9: 1}, (0, 1, 1, 2))
NAMES = ["); raise SystemExit #", '"""\n', "é{0}\\"]
OTHERWISE = {"nothing": NO}


def written(*ways: Way, unread=None):
    return write(NAMES, ways, unread or {}, lambda _: OTHERWISE)


def told(*texts):
    return dict(zip(NAMES, texts, strict=True))


@pytest.mark.parametrize(
    ("texts", "answer"),
    [(("a", "x", "m"), YES), (("a", "x", "n"), NO), (("b", "x", "m"), NO), (("a", "y", "n"), None)],
)
def test_goes_step_by_step_and_takes_no_word_of_an_author_for_code(texts, answer):
    decide = written(Way("'\n{", (FIRST, THEN), (YES, NO, None)))

    assert decide(told(*texts)) == ({"'\n{": answer} if answer else OTHERWISE)


@pytest.mark.parametrize(
    "case",
    [
        told("a", "z", "m"),
        told("a", "x", ["m"]),
        {**told("a", "x", "m"), "more": "a"},
        {NAMES[0]: "a", NAMES[1]: "x"},
    ],
)
def test_what_is_no_plain_case_goes_the_other_way(case):
    assert written(Way("d", (FIRST, THEN), (YES, NO, None)))(case) == OTHERWISE


def test_several_decisions_are_told_in_order_where_the_case_can_occur():
    limit = Way(None, (Step((Asked(2),), {"m": 0, "n": 1}, (0, 1)),), (YES, None))
    decide = written(limit, Way("one", (), (NO,)), Way("two", (FIRST,), (YES, NO, None)))

    assert list(decide(told("a", "x", "m")).items()) == [("one", NO), ("two", YES)]
    assert decide(told("a", "x", "n")) == OTHERWISE


def test_a_signal_that_nothing_hangs_on_must_have_a_value_too():
    decide = written(Way("d", (FIRST,), (YES, NO, None)), unread={2: {"m": 0}})

    assert decide(told("a", "x", "m")) == {"d": YES}
    assert decide(told("a", "x", "n")) == OTHERWISE


def test_without_signals_there_is_one_case():
    decide = write([], [Way("d", (), (YES,))], {}, lambda _: OTHERWISE)

    assert decide({}) == {"d": YES}
    assert decide({"more": "a"}) == OTHERWISE
