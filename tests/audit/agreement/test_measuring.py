"""Agreement on a long frame: what is told of it, and what cannot be."""

from collections import Counter
from decimal import Decimal

import numpy as np
import polars as pl
import pytest

from rubricc.audit import (
    Decided,
    Undefined,
    long_frame,
    measure_agreement,
    ruled_by,
    shortfalls,
)
from rubricc.compiler import compile_guideline

GUIDELINE = """---
guideline: mail
title: Mail
version: 1.0.0
task: classify
unit: message
media: text
---

# Mail

## Signals

- `problem`: yes or no. Something does not work.
- `severity`: `low` < `high`; usually `low`. How bad it is.

## Labels

- `bug`: It is broken.
- `other`: It is not.

## Scale for `urgency`

- `1`: It can wait.
- `2`: This week.
- `3`: Today.

## Labels for `topics`: choose all that apply

- `billing`: Money.
- `app`: The app.
- `shop`: The shop.

## Score for `points`

- **P1** 5 points when `problem`.
- **P2** 2 points when `severity` is `high`.

## Rules

- **R1** `bug` when `problem`.
- **R2** `other` otherwise.

## Rules for `urgency`

- **U1** `3` when `severity` is `high`.
- **U2** `2` when `problem` and `severity` is `low`.
- **U3** `1` otherwise.

## Rules for `topics`

- **T1** `app` when `problem`.
- **T2** `billing` when `severity` is `high`.
- **T3** `shop` when not `problem`.
"""


@pytest.fixture(scope="module")
def table():
    made = compile_guideline("mail.md", {"mail.md": GUIDELINE.encode()})
    assert made.table is not None, made.diagnostics
    return made.table


def told(people, control="label", **more):
    """Rows of annotators, who each answer items in turn; None where one is missing."""
    return [
        {"item": f"i{item:02}", "annotator": who, "control": control, "value": value, **more}
        for who, values in people.items()
        for item, value in enumerate(values)
        if value is not None
    ]


def of(table, rows, decision="label", ruled=None):
    found = measure_agreement(long_frame(rows), table, ruled)
    return next(one for one in found.decisions if one.decision == decision)


@pytest.mark.parametrize(
    ("people", "why"),
    [
        ({}, Undefined.NOBODY),
        ({"ann": ["bug", "other"]}, Undefined.ALONE),
        ({"ann": ["bug", None], "bob": [None, "bug"]}, Undefined.APART),
        ({"ann": ["bug", "bug"], "bob": ["other", None]}, Undefined.ONE_ITEM),
        ({"ann": ["bug", "bug", "bug"], "bob": ["bug", "bug", "bug"]}, Undefined.ALIKE),
    ],
)
def test_what_cannot_be_told_says_why(table, people, why):
    found = measure_agreement(long_frame(told(people)), table)
    one = next(each for each in found.decisions if each.decision == "label")

    assert one.by.alpha.value is None
    assert one.by.alpha.why is why
    assert found.overall.value is None
    assert found.overall.why is not None


def test_each_kind_of_decision_has_its_level(table):
    found = measure_agreement(long_frame([]), table)

    assert {one.decision: one.level.value for one in found.decisions} == {
        "label": "nominal",
        "urgency": "ordinal",
        "topics": "sets",
        "points": "interval",
    }


def test_gold_attention_and_empty_answers_do_not_count(table):
    people = {"ann": ["bug", "other", "bug", "other"], "bob": ["bug", "other", "bug", "bug"]}
    plain = told(people)
    worse = {"ann": ["bug"] * 3, "bob": ["other"] * 3}
    more = [
        {**row, "item": f"{kind}-{row['item']}", "kind": kind}
        for kind in ("gold", "attention")
        for row in told(worse)
    ]
    empty = [{**row, "item": "none", "value": None} for row in told({"ann": ["x"], "bob": ["x"]})]

    assert of(table, [*plain, *more, *empty]) == of(table, plain)


def test_what_is_no_answer_is_left_out_and_counted(table):
    people = {
        "ann": ["bug", "other", "not sure", "nonsense"],
        "bob": ["bug", "bug", "bug", "bug"],
        "cy": ["bug", "other", "flag:x", "bug"],
    }
    one = of(table, told(people))

    assert one.left_out == 2
    assert one.answers == 10


def test_the_same_frame_gives_the_same_intervals(table):
    rng = np.random.default_rng(5)
    people = {
        f"a{person}": [str(rng.choice(["bug", "other"], p=[0.8, 0.2])) for _ in range(40)]
        for person in range(3)
    }
    one = of(table, told(people))

    assert of(table, told(people)) == one
    alpha = one.by.alpha
    assert alpha.low is not None
    assert alpha.high is not None
    assert alpha.value is not None
    assert alpha.low < alpha.value < alpha.high


def test_levels_that_are_near_are_less_apart(table):
    near = {"ann": ["1", "2", "3", "1"] * 5, "bob": ["1", "2", "3", "2"] * 5}
    far = {"ann": ["1", "2", "3", "1"] * 5, "bob": ["1", "2", "3", "3"] * 5}
    values = [of(table, told(each, "urgency"), "urgency").by.alpha.value for each in (near, far)]

    assert values[0] > values[1]


def test_sets_that_share_a_label_are_less_apart_and_each_label_is_told(table):
    part = {"ann": ["app", "app billing", "shop"] * 4, "bob": ["app", "app", "shop"] * 4}
    apart = {"ann": ["app", "billing", "shop"] * 4, "bob": ["app", "app", "shop"] * 4}
    found = [of(table, told(each, "topics"), "topics") for each in (part, apart)]

    assert found[0].by.alpha.value > found[1].by.alpha.value
    labels = {one.name: one.by.alpha for one in found[0].parts}
    assert labels["app"].value == labels["shop"].value == 1.0
    assert labels["billing"].value < 0


def test_masi_by_hand(table):
    people = {"ann": ["app", "app billing", "-"], "bob": ["app", "app", "shop"]}
    # distances: 0; 1 - 1/2 * 2/3 = 2/3; 1. By chance: of the six answers app thrice, the others
    # once each: pairs app-app 0 (3), app-both 2/3 (3), all 9 others 1
    seen, chance = (0 + 2 / 3 + 1) / 3, (3 * 2 / 3 + 9) / 15

    value = of(table, told(people, "topics"), "topics").by.alpha.value
    assert value == pytest.approx(1 - seen / chance)


def test_scores_are_told_by_their_numbers(table):
    people = {"ann": ["0", "5", "7", "2"], "bob": ["0", "5", "7", "2.5"]}
    one = of(table, told(people, "points"), "points")

    assert one.by.alpha.value > 0.98
    assert one.by.fleiss.why is Undefined.NUMBERS


def test_a_flag_is_as_far_from_every_level_as_the_middle_of_the_scale_from_its_ends(table):
    people = {"ann": ["1", "3", "flag:x", "1", "3"], "bob": ["1", "3", "flag:x", "flag:x", "n/a"]}
    one = of(table, told(people, "urgency"), "urgency")
    # of 10 answers three are 1, three 3 (4 apart), four lie beside: flags thrice, n/a once
    seen = 2 * 1 + 2 * 1
    pairs = 3 * 3 * 4 + 6 * 4 * 1 + 3 * 1 * 1

    assert one.left_out == 0
    assert one.by.alpha.value == pytest.approx(1 - seen / (2 * pairs / 9))


def test_an_item_that_several_clauses_decide_counts_for_the_one_that_explains(table):
    def blamed(wrong):
        ruled = {}
        people: dict[str, list[str]] = {"ann": [], "bob": [], "cy": []}
        for item in range(40):
            clauses = (("R1", "R2"), ("R2",))[item % 2]
            ruled[f"i{item:02}"] = {"label": Decided("bug", clauses)}
            for who, values in people.items():
                is_wrong = who == "cy" and wrong in clauses
                values.append("other" if is_wrong or (item == 1 and who == "bob") else "bug")
        return of(table, told(people), ruled=ruled).clauses

    assert [(one.clause, one.items) for one in blamed("R1")] == [("R1", 20), ("R2", 20)]
    assert [(one.clause, one.items) for one in blamed("R2")] == [("R2", 40)]


def test_who_stands_against_the_rest(table):
    good = ["bug", "other"] * 10
    people = {"ann": good, "bob": good, "cy": good, "eve": ["bug"] * 20}
    one = of(table, told(people))
    alphas = {each.annotator: each.alpha.value for each in one.people}

    assert min(alphas, key=lambda name: alphas[name]) == "eve"
    assert alphas["ann"] == alphas["bob"] == alphas["cy"]
    assert {each.annotators for each in one.couples if each.kappa.value == 1.0} == {
        ("ann", "bob"),
        ("ann", "cy"),
        ("bob", "cy"),
    }


def test_versions_sessions_and_days(table):
    rows = []
    for person in ("ann", "bob"):
        for item in range(48):
            day, place = divmod(item, 24)
            is_late = place >= 18
            value = "bug" if item % 2 else "other"
            if is_late and person == "bob" and item % 3 == 0:
                value = "other" if item % 2 else "bug"
            rows.append(
                {
                    "item": f"i{item:02}",
                    "annotator": person,
                    "control": "label",
                    "value": value,
                    "at": f"2026-11-0{1 + day}T09:{place:02}:00Z",
                    "version": f"1.{day}.0",
                }
            )
    times = of(table, rows).times

    assert [one.name for one in times.versions] == ["1.0.0", "1.1.0"]
    assert [one.answers for one in times.session] == [24] * 4
    assert [one.alpha.value for one in times.session[:3]] == [1.0] * 3
    assert times.session[3].alpha.value < 0.7
    assert times.fading.low > 0
    assert [one.name for one in times.periods] == ["2026-11-01", "2026-11-02"]


def test_a_clause_is_blamed_by_what_agreement_on_its_items_would_gain(table):
    rng = np.random.default_rng(1)
    ruled = {}
    people: dict[str, list[str]] = {who: [] for who in ("ann", "bob", "cy")}
    for item in range(60):
        clause = ("R1", "R2")[item % 2]
        right = {"R1": "bug", "R2": "other"}[clause]
        ruled[f"i{item:02}"] = {"label": Decided(right, (clause,))}
        for who, values in people.items():
            is_wrong = (who == "cy" and clause == "R1") or rng.random() < 0.05
            values.append({"bug": "other", "other": "bug"}[right] if is_wrong else right)
    rows = told(people)
    first, second = of(table, rows, ruled=ruled).clauses
    most = [Counter(each).most_common(1)[0][0] for each in zip(*people.values(), strict=True)]
    agreed = [
        [most[item] if item % 2 == 0 else value for item, value in enumerate(values)]
        for values in people.values()
    ]
    mended = told(dict(zip(people, agreed, strict=True)))

    assert (first.clause, second.clause) == ("R1", "R2")
    assert first.items == 30
    assert first.instead[0][:2] == ("bug", "other")
    assert first.share.value + second.share.value == pytest.approx(1)
    before, after = (of(table, each).by.alpha.value for each in (rows, mended))
    assert first.gain.value == pytest.approx(after - before)


def test_shares_of_label_pairs_make_up_all_disagreement(table):
    people = {
        "ann": ["bug", "other", "n/a", "bug", "other", "bug"],
        "bob": ["other", "n/a", "bug", "bug", "other", "bug"],
    }
    pairs = of(table, told(people)).pairs

    assert sum(each.share.value for each in pairs) == pytest.approx(1)


def test_what_falls_short_and_what_cannot_be_shown(table):
    good = ["bug", "other"] * 10
    bad = {"ann": good, "bob": good, "eve": ["bug"] * 20}
    found = measure_agreement(long_frame([*told(bad), *told({"ann": ["1"]}, "urgency")]), table)
    short = {one.decision: one for one in shortfalls(found, Decimal("0.8"))}

    assert [one.annotator for one in short["label"].people] == ["ann", "bob", "eve"]
    assert short["urgency"].alpha.why is Undefined.ALONE
    assert "label" not in {one.decision for one in shortfalls(found, Decimal("-0.9"))}
    alike = measure_agreement(long_frame(told({"ann": ["bug"] * 3, "bob": ["bug"] * 3})), table)
    assert "label" not in {one.decision for one in shortfalls(alike, Decimal("0.8"))}


def test_rulings_are_of_the_known_case_else_of_most_ticks():
    schema = ["item", "control", "own", "own_clauses", "known", "known_clauses"]
    rows = [
        ("a", "label", "bug", "R1", "other", "R2"),
        ("b", "label", "bug", "R1", None, None),
        ("b", "label", "other", "R2", None, None),
        ("b", "label", "bug", "R1 R3", None, None),
        ("b", "label", "bug", "R1", None, None),
        ("c", "label", None, None, None, None),
    ]
    found = ruled_by(pl.DataFrame(rows, schema=schema, orient="row"))

    told = found.select("item", "control", "outcome", "clauses").rows()
    assert told == [("a", "label", "other", "R2"), ("b", "label", "bug", "R1")]
