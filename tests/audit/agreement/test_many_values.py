"""Very many different answers: what is told of them, and what is not."""

from collections import Counter
from itertools import product

import numpy as np
import pytest

from rubricc.audit import Level, Undefined, long_frame, measure_agreement
from rubricc.audit.agreement.answers import MOST_CELLS, MOST_VALUES
from rubricc.audit.agreement.given import Given
from rubricc.audit.agreement.ruling import ruled_in
from rubricc.audit.agreement.survey import plan_of
from rubricc.audit.agreement.units import distances_of
from rubricc.audit.nodes import standing
from rubricc.audit.reading import UNBOUNDED
from rubricc.emit.agreement import agreement_text

# ---- versions, values and flags ----------------------------------------------------------------


def rows_by(control, values, **more):
    """Two people's answers to as many items."""
    return [
        {"item": f"i{item:06}", "annotator": who, "control": control, "value": value, **more}
        for item, value in enumerate(values)
        for who in ("ann", "bob")
    ]


def plan_for(table, rows, decision):
    held = Given(table, (), UNBOUNDED)
    held.take(standing(long_frame(rows), [decision]), ruled_in({}))
    of = next(one for one in table.decisions if one.id == decision)
    return plan_of(held, held.scheme_of(of))


@pytest.mark.parametrize(
    ("decision", "values", "is_own"),
    [
        ("label", ("bug", "other"), False),
        ("urgency", ("1", "2", "3", "flag:x"), True),
        ("topics", ("app", "app billing", "-"), False),
        ("points", ("1", "5"), False),
    ],
)
def test_only_levels_are_told_by_each_version(mail, decision, values, is_own):
    rng = np.random.default_rng(1)
    versions, chosen = rng.choice(["1.0.0", "1.1.0", "1.2.0"], 200), rng.choice(values, 200)
    rows = [
        {**row, "version": str(version), "value": str(value)}
        for row, version, value in zip(rows_by(decision, range(100)), versions, chosen, strict=True)
    ]
    plan = plan_for(mail, rows, decision)

    assert (plan.levels is not None) == is_own
    for number, (_, count) in enumerate(plan.versions):
        own = [row for row in rows if row["version"] == plan.scheme.versions[number]]
        paired = Counter(row["item"] for row in own)
        counts = np.array(
            [
                sum(row["value"] == value and paired[row["item"]] > 1 for row in own)
                for value in plan.scheme.values
            ]
        )
        by_hand = distances_of(plan.scheme.level, plan.scheme.values, counts)
        found = plan.distances_by(number)

        assert count == len(own)
        assert (found is plan.distances) == (not is_own)
        assert found.x.tolist() == by_hand.x.tolist()


def test_scores_and_very_many_flags_are_too_many(mail):
    flags, scores = 3000, 3000
    rows = rows_by("points", [*map(str, range(scores)), *(f"flag:{n}" for n in range(flags))])
    assert (flags + scores) * (3 + flags) > MOST_CELLS
    found = measure_agreement(long_frame(rows), mail)
    one = next(each for each in found.decisions if each.decision == "points")

    assert one.by.alpha.why is Undefined.TOO_MANY
    assert one.shared == flags + scores
    assert one.answers == 2 * (flags + scores)
    text = "\n".join(agreement_text(found))
    assert "points: α not defined: too many different answers to compare" in text


def test_scores_may_be_very_many_and_some_flagged(mail):
    rows = rows_by("points", [*map(str, range(20_000)), "n/a", "flag:x", "flag:y"])
    found = measure_agreement(long_frame(rows), mail)

    assert found.decisions[-1].level is Level.INTERVAL
    assert found.decisions[-1].by.alpha.value == 1.0


@pytest.mark.parametrize(("control", "named"), [("label", "bug"), ("urgency", "2")])
@pytest.mark.parametrize("more", [0, 1])
def test_other_answers_are_compared_up_to_a_thousand(mail, control, named, more, monkeypatch):
    monkeypatch.setattr("rubricc.audit.agreement.resampling.RESAMPLES", 2)
    rows = rows_by(control, [named, *(f"flag:{n}" for n in range(MOST_VALUES - 1 + more))])
    found = measure_agreement(long_frame(rows), mail)
    one = next(each for each in found.decisions if each.decision == control)

    assert one.by.alpha.why is (Undefined.TOO_MANY if more else None)


def test_sets_that_are_too_many_are_told_label_by_label(monkeypatch, mail):
    monkeypatch.setattr("rubricc.audit.agreement.answers.MOST_VALUES", 5)
    names = ("app", "billing", "shop")
    sets = [
        " ".join(name for name, is_in in zip(names, held, strict=True) if is_in) or "-"
        for held in product((False, True), repeat=3)
    ]
    found = measure_agreement(long_frame(rows_by("topics", sets)), mail)
    one = next(each for each in found.decisions if each.decision == "topics")

    assert one.by.alpha.why is Undefined.TOO_MANY
    assert [part.by.alpha.value for part in one.parts] == [1.0] * 3


def test_many_scores_make_no_more_parts_than_few(mail, readings):
    for values in (10, 5000):
        readings[1].clear()
        rows = rows_by("points", [str(n % values) for n in range(10_000)])
        measure_agreement(long_frame(rows), mail)

        assert readings[1]["points"] == 2


def test_too_many_flags_make_no_more_parts(mail, readings):
    rows = rows_by("label", [f"flag:{n}" for n in range(5000)])
    measure_agreement(long_frame(rows), mail)

    assert readings[1]["label"] == 1


def test_all_distances_at_once_are_those_of_every_two():
    values = ("1", "2", "3", "flag:x", "flag:y", "n/a")
    for level in (Level.NOMINAL, Level.ORDINAL):
        told = distances_of(level, values, np.array([5, 3, 9, 2, 2, 1]))
        by_hand = [
            [
                told.q[one] + told.q[other] - 2 * told.between(told.x[[one]], told.x[[other]])[0]
                for other in range(len(values))
            ]
            for one in range(len(values))
        ]

        assert told.far() == pytest.approx(np.array(by_hand))
