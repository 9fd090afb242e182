"""Scores and what a class says, against plain counting."""

import random
from itertools import combinations
from math import comb, isclose
from statistics import pvariance

import pytest

from rubricc.grade import SLIP, diagnose, report_on
from rubricc.grade.chances import interval, several, tail
from rubricc.grade.speed import words_in
from rubricc.grade.statistics import correlation, ranks
from rubricc.quiz import said_to
from tests.grade.made import NAMES, answers, made_key, sheets

KEY = made_key()


def report(people, seconds=None):
    scores = sheets(KEY, people, seconds)
    return report_on(
        [KEY], scores, {(one.annotator, "1"): diagnose(KEY, one.chosen) for one in scores}
    )


def crowd(count, slip=0.1, seed=5):
    rng = random.Random(seed)
    return {f"p{number:02}": answers(KEY, rng=rng, slip=slip) for number in range(count)}


@pytest.mark.parametrize(
    ("right", "of", "low", "high"),
    [
        (10, 10, 0.6915, 1.0),
        (0, 10, 0.0, 0.3085),
        (9, 10, 0.5550, 0.9975),
        (29, 30, 0.8278, 0.9992),
        (15, 30, 0.3130, 0.6870),
    ],
)
def test_intervals_are_the_exact_ones(right, of, low, high):
    found = interval(right, of)

    assert (round(found[0], 4), round(found[1], 4)) == (low, high)


def test_the_ends_of_an_interval_leave_two_and_a_half_percent():
    low, high = interval(24, 30)

    assert isclose(tail(24, 30, low), 0.025, abs_tol=1e-9)
    assert isclose(1 - tail(25, 30, high), 0.025, abs_tol=1e-9)


def test_several_events_are_counted_as_sets_of_them():
    chances = (0.1, 0.5, 0.7, 0.2)
    counted = 0.0
    for size in (2, 3, 4):
        for chosen in combinations(range(4), size):
            part = 1.0
            for number, chance in enumerate(chances):
                part *= chance if number in chosen else 1 - chance
            counted += part

    assert isclose(several(chances, 2), counted)
    assert isclose(
        several((0.3,) * 9, 4), sum(comb(9, k) * 0.3**k * 0.7 ** (9 - k) for k in range(4, 10))
    )


def test_a_score_counts_by_clause():
    chosen = answers(KEY, "m03")
    (score,) = sheets(KEY, {"ann": chosen})

    assert score.right == sum(chosen[item.id] == item.key for item in KEY.items)
    assert sum(share.of for share in score.clauses.values()) == 30
    assert sum(share.right for share in score.clauses.values()) == score.right
    assert score.passed == (score.right >= KEY.pass_mark)


def test_reliability_is_that_of_the_textbook():
    people = crowd(12)
    table = [[chosen[item.id] == item.key for item in KEY.items] for chosen in people.values()]
    shares = [sum(column) / 12 for column in zip(*table, strict=True)]
    expected = (
        30 / 29 * (1 - sum(p * (1 - p) for p in shares) / pvariance([sum(row) for row in table]))
    )

    found = report(people).reliability["1"]

    assert found is not None
    assert isclose(found, expected)


def test_an_item_that_everyone_fails_is_named():
    people = crowd(5, slip=0.0)
    item = KEY.items[3]
    wrong = next(option.outcome for option in item.options if option.outcome != item.key)
    for chosen in people.values():
        chosen[item.id] = wrong

    failed = [one for one in report(people).items if one.is_failed_by_all]

    assert [(one.item, one.most_wrong) for one in failed] == [(item.id, (wrong, 5))]


def test_discrimination_leaves_the_item_itself_out():
    people = crowd(20, slip=0.2)
    item = KEY.items[0]
    own = [float(chosen[item.id] == item.key) for chosen in people.values()]
    rest = [
        float(sum(chosen[one.id] == one.key for one in KEY.items[1:])) for chosen in people.values()
    ]

    assert report(people).items[0].discrimination == correlation(own, rest)


def test_a_copy_is_seen_and_a_shared_misreading_is_not():
    people = crowd(10, slip=0.05)
    rng = random.Random(8)
    people["source"] = answers(KEY, rng=rng, slip=0.3)
    people["copier"] = {**people["source"], KEY.items[0].id: KEY.items[0].key}
    people["one"] = answers(KEY, "m05")
    people["other"] = answers(KEY, "m05")

    found = report(people).copied

    assert [one.annotators for one in found] == [("copier", "source")]


@pytest.mark.parametrize("seed", range(5))
def test_no_pair_is_left_out_of_those_that_look_copied(seed):
    """Each pair on its own, of people of whom some copied some answers, and some misread."""
    rng = random.Random(seed)
    people = {f"p{number:02}": answers(KEY, rng=rng, slip=0.5) for number in range(25)}
    for number in range(12):
        source = people[f"p{number:02}"]
        kept = set(rng.sample(sorted(source), 30 - number))
        other = answers(KEY, rng=rng, slip=0.5)
        people[f"copier-{number:02}"] = {
            item: said if item in kept else other[item] for item, said in source.items()
        }
    people |= {name: answers(KEY, "m05", rng=rng, slip=0.2) for name in ("one", "other")}
    found = {one.annotators: one.chance for one in report(people).copied}

    assert found == pytest.approx(dict(copied_one_by_one(people)))
    assert len(found) >= 4


def copied_one_by_one(people):
    chances = answer_chances(people)
    pairs = list(combinations(sorted(people), 2))
    named = {name: diagnose(KEY, chosen).named for name, chosen in people.items()}
    for pair in pairs:
        fewer, more = sorted(pair, key=lambda name: (len(wrong_of(people[name])), name))
        meant = {name for suspect in named[more] for name in suspect.misreadings}
        said = {(item.id, dict(said_to(item)).get(name)) for item in KEY.items for name in meant}
        wrong, theirs = wrong_of(people[fewer]), wrong_of(people[more])
        likely = [max(chances[one], 1 - SLIP if one in said else 0.0) for one in sorted(wrong)]
        chance = several(likely, len(wrong & theirs))
        if len(wrong & theirs) >= 4 and chance * len(pairs) < 0.01:
            yield pair, chance


def wrong_of(chosen):
    return {(item.id, chosen[item.id]) for item in KEY.items if chosen[item.id] != item.key}


def answer_chances(people):
    given = [one for chosen in people.values() for one in chosen.items()]
    return {one: (given.count(one) - 0.5) / (len(people) + 0.5) for one in set(given)}


def test_people_on_their_own_are_not_taken_for_copiers():
    found = [report(crowd(30, slip=0.25, seed=seed)).copied for seed in range(10)]

    assert sum(map(len, found)) <= 1


def test_who_answers_faster_than_anyone_reads_is_named():
    people = crowd(3)

    found = report(people, {"p00": "0.05", "p01": "20", "p02": ""}).hurried

    assert [(one.annotator, len(one.items), one.timed) for one in found] == [("p00", 30, 30)]


def test_words_are_counted_in_scripts_without_spaces():
    item = KEY.items[0].model_copy(
        update={"texts": (("", "これは長い文です。"), ("A", "two words"))}
    )

    assert words_in(item) == 9 / 2 + 2


def test_speed_goes_with_the_score():
    people = {f"p{n}": answers(KEY, *NAMES[: 2 * n]) for n in range(4)}

    found = report(people, {f"p{n}": str(40 - 10 * n) for n in range(4)})

    assert found.speed == pytest.approx(1)
    assert len(found.paces) == 4


def test_ranks_share_the_middle():
    assert ranks([3.0, 1.0, 3.0, 2.0]) == [2.5, 0.0, 2.5, 1.0]
    assert correlation([1.0, 1.0, 1.0], [1.0, 2.0, 3.0]) is None
