"""Which wrong answers an item of a form offers, and how many misreadings a form can name."""

from itertools import combinations

import pytest

from rubricc.quiz import most_named
from rubricc.quiz.drawing import draw_forms
from rubricc.quiz.keying import Terms, key_of
from rubricc.quiz.offering import offered
from rubricc.quiz.pool import ENOUGH, GUESSED, TOLD, said_to
from tests.quiz.made import NAMED, ONE, item, pool, reading

WIDE = ("bug", "question", "praise", "spam", "flag:lead")


def outcomes(one):
    return [option.outcome for option in one.options]


def test_an_item_offers_two_wrong_answers_and_a_flag_besides():
    wide = item(1, tells={"m0": "spam", "m1": "praise"}, labels=WIDE)

    assert outcomes(offered(wide, ("praise", "spam"))) == ["bug", "praise", "spam", "flag:lead"]
    assert outcomes(offered(wide, ("spam", "flag:lead"))) == ["bug", "spam", "flag:lead"]
    assert outcomes(offered(wide)) == ["bug", "praise", "spam", "flag:lead"]
    assert outcomes(offered(item(1))) == ["bug", "question", "praise"]


def test_where_a_flag_is_right_no_other_is_added():
    flagged = item(1, key="flag:lead", labels=(*WIDE, "flag:boss"))

    assert len(outcomes(offered(flagged))) == 3


def test_a_form_offers_what_its_misreadings_lead_to():
    items = [
        item(
            number,
            tells={"m0": "question", "m1": "praise", "m2": "spam"},
            labels=WIDE[:4],
        )
        for number in range(6)
    ]
    drawn = draw_forms(items, ONE, 6, 1)
    assert isinstance(drawn, tuple)

    told = [sum(dict(said_to(one))[name] is not None for one in drawn[0]) for name in ("m0", "m1")]
    told.append(sum(dict(said_to(one))["m2"] is not None for one in drawn[0]))

    assert all(len(one.options) == 3 for one in drawn[0])
    assert min(told) >= 3


def named_by(items):
    told: dict[str, int] = {}
    for one in items:
        for name, outcome in said_to(one):
            told[name] = told.get(name, 0) + (GUESSED if outcome is None else TOLD)
    return sum(weight >= ENOUGH for weight in told.values())


@pytest.mark.parametrize("size", [3, 4, 5, 6])
def test_no_form_names_more_than_is_attainable(size):
    items = [
        item(
            number,
            tells={
                f"m{one}": WIDE[1 + (number + one) % 2] for one in range(9) if number % (one + 1)
            },
            labels=WIDE[:3],
        )
        for number in range(9)
    ]
    best = max(named_by(some) for some in combinations(items, size))

    bound = most_named(items, size)

    assert best <= bound <= 8
    assert bound <= best + 2


def test_a_form_without_readers_names_nobody():
    assert most_named([item(number) for number in range(5)], 5) == 0
    assert most_named([], 5) == 0


def test_the_key_says_what_is_attainable():
    drawn = draw_forms(pool(), ONE, 12, 1)
    assert isinstance(drawn, tuple)
    terms = Terms(NAMED, "1", 10, attainable=most_named(pool(), 12))
    key = key_of(drawn[0], tuple(map(reading, ("m0", "m1", "m3"))), terms, ONE)

    assert key.attainable == 3
    assert sum(one.standing != "not told" for one in key.misreadings) == 3


def test_no_answers_are_spent_on_readers_who_are_astray_everywhere():
    lost = {f"lost{number}": f"spam{number}" for number in range(4)}
    labels = ("bug", "question", "praise", *lost.values())
    items = [
        item(
            number,
            tells={**lost, f"m{number % 3}": "praise", f"n{number % 3}": "question"},
            labels=labels,
            clause=f"R{number % 3}",
        )
        for number in range(18)
    ]
    drawn = draw_forms(items, ONE, 9, 1)
    assert isinstance(drawn, tuple)

    said = [dict(said_to(one)) for one in drawn[0]]
    assert all(one[name] is None for one in said for name in lost)
    assert all(sum(one.get(f"m{n}") == "praise" for one in said) == 3 for n in range(3))
