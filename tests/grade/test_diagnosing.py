"""The diagnosis: who is careful, who misreads what, and who does neither."""

import random

import pytest

from rubricc.grade import Verdict, diagnose, diagnose_by, readings_of
from rubricc.quiz import said_to
from tests.grade.made import NAMES, answers, made_key

KEY = made_key()
READINGS = readings_of(KEY, [item.id for item in KEY.items])


def test_who_is_right_throughout_is_careful():
    found = diagnose(KEY, answers(KEY))

    assert (found.verdict, found.named, found.wrong) == (Verdict.CAREFUL, (), 0)


@pytest.mark.parametrize("name", NAMES)
def test_a_misreading_without_slips_is_named(name):
    found = diagnose(KEY, answers(KEY, name))
    told = sum(item.tells.get(name) is not None for item in KEY.items)

    assert told >= 3
    assert found.verdict is Verdict.MISREADING
    assert [one.misreadings for one in found.named] == [(name,)]
    assert found.named[0].fits >= 3


def test_careful_people_who_slip_are_called_careful_as_often_as_said():
    rng = random.Random(1)

    called = [diagnose_by(READINGS, answers(KEY, rng=rng, slip=0.05)).verdict for _ in range(500)]

    assert called.count(Verdict.CAREFUL) >= 475
    assert diagnose(KEY, answers(KEY)).alarms <= 0.05


def test_a_misreading_is_first_though_people_slip():
    rng = random.Random(2)
    right = 0
    for _ in range(500):
        name = rng.choice(NAMES)
        found = diagnose_by(READINGS, answers(KEY, name, rng=rng, slip=0.05))
        right += name in found.ranked[0].misreadings

    assert right >= 475


def test_of_two_misreadings_both_are_among_the_first_three():
    rng = random.Random(3)
    right = 0
    for _ in range(300):
        two = rng.sample(NAMES, 2)
        found = diagnose_by(READINGS, answers(KEY, *two, rng=rng, slip=0.05))
        first = {name for one in found.ranked[:3] for name in one.misreadings}
        right += first.issuperset(two)

    assert right >= 285


def test_who_guesses_holds_none_of_these():
    rng = random.Random(4)
    verdicts = [
        diagnose_by(
            READINGS, {item.id: rng.choice(item.options).outcome for item in KEY.items}
        ).verdict
        for _ in range(100)
    ]

    assert verdicts.count(Verdict.NONE) >= 95


def test_misreadings_that_the_answered_items_do_not_part_come_out_together():
    told = {item.id: dict(said_to(item)) for item in KEY.items}
    same = [name for name in told if (("m00" in told[name]) == ("m01" in told[name]))]
    alike = [name for name in same if told[name].get("m00") == told[name].get("m01")]
    chosen = answers(KEY, "m00")

    found = diagnose(KEY, {name: chosen[name] for name in alike})

    assert all(("m00" in one.misreadings) == ("m01" in one.misreadings) for one in found.ranked)


def test_nothing_is_said_of_an_empty_sheet():
    found = diagnose(KEY, {})

    assert (found.verdict, found.ranked) == (Verdict.CAREFUL, ())


def test_readings_that_one_item_parts_are_told_as_near():
    name, other = KEY.misreadings[0].id, "twin"
    told = [item for item in KEY.items if dict(said_to(item)).get(name) is not None]
    last = told[-1]
    items = tuple(
        item.model_copy(update={"tells": {**item.tells, other: item.tells[name]}})
        if name in item.tells and item is not last
        else item
        for item in KEY.items
    )

    found = diagnose(KEY.model_copy(update={"items": items}), answers(KEY, name))

    assert len(told) > 3
    assert found.named[0].misreadings == (name,)
    assert other in found.named[0].near
