"""Labels against rules: applied wrongly or seen wrongly, by clause; consistency, gold, models."""

import random
from itertools import product

import pytest

from rubricc.audit import long_frame
from rubricc.audit.chances import fisher
from rubricc.decide import decide
from tests.audit.annotated import ONE, audited, rows_of, table_of

YES, NO = {"problem": "yes"}, {"problem": "no"}


def case(item, signals):
    return [
        {"item": item, "control": name, "value": value, "kind": "case"}
        for name, value in signals.items()
    ]


def answer(item, who, **told):
    return [
        {"item": item, "annotator": who, "control": name, "value": value}
        for name, value in told.items()
    ]


@pytest.mark.parametrize(
    ("ticked", "label", "known", "verdict"),
    [
        ("yes", "complaint", "yes", None),
        ("yes", "other", "yes", "applied"),
        ("no", "other", "yes", "seen"),
        ("no", "complaint", "yes", "applied"),  # right by luck: it does not follow
        (None, "complaint", "yes", None),
        (None, "other", "yes", "other"),
        ("yes", "other", None, "applied"),
        ("yes", "complaint", None, None),
        ("not sure", "other", "yes", "other"),
    ],
)
def test_what_was_applied_wrongly_is_told_from_what_was_seen_wrongly(ticked, label, known, verdict):
    told = {"label": label, **({"problem": ticked} if ticked else {})}
    rows = [*answer("a", "ann", **told), *(case("a", {"problem": known}) if known else [])]
    rules = audited(long_frame(rows), text=ONE).rules
    assert rules is not None
    counts = {"applied": rules.applied, "seen": rules.seen, "other": rules.other}

    assert rules.judged == 1
    assert counts == {name: int(name == verdict) for name in counts}


def test_a_clause_is_charged_with_what_it_decides():
    rows = [
        *case("a", YES),
        *case("b", NO),
        *answer("a", "ann", problem="no", label="other"),
        *answer("b", "ann", problem="no", label="complaint"),
        *answer("b", "bob", problem="no", label="other"),
    ]
    rules = audited(long_frame(rows), text=ONE).rules
    assert rules is not None
    told = {one.clause: (one.decided, one.applied, one.seen) for one in rules.clauses}

    assert told == {"R1": (1, 0, 1), "R2": (2, 1, 0)}
    assert rules.clauses[0].instead == (("other", 1),)
    (signal,) = rules.signals
    assert (signal.signal, signal.count, signal.of) == ("problem", 1, 3)
    assert signal.instead == (("yes", "no", 1),)


def test_answers_are_judged_as_decide_says():
    table, draw = table_of(), random.Random(7)
    signals = {one.id: one for one in table.signals}
    rows, expected = [], {}
    for number in range(60):
        told = {name: draw.choice(one.values or ("3", "6")) for name, one in signals.items()}
        told["topics"] = draw.choice(("-", "post", "money post"))
        if told["problem"] == "no":
            del told["solved"]
        outcomes = decide(table, told)
        assert isinstance(outcomes, dict)
        label = draw.choice(("complaint", "question", "praise", "other"))
        rows += answer(f"i{number:02}", "ann", **told, label=label)
        expected[f"i{number:02}"] = outcomes["label"].outcome == label
    rules = audited(long_frame(rows)).rules
    assert rules is not None

    assert rules.judged == 60
    assert rules.applied == sum(not right for right in expected.values())


def test_one_case_with_several_labels_is_told_of_one_and_between_several():
    rows = rows_of(
        ("a", "ann", {**YES, "label": "complaint"}),
        ("b", "ann", {**YES, "label": "complaint"}),
        ("c", "ann", {**YES, "label": "other"}),
        ("a", "bob", {**NO, "label": "other"}),
        ("b", "cid", {**NO, "label": "complaint"}),
    )
    told = audited(rows, text=ONE).consistency
    assert told is not None

    assert (told.own, told.between) == (1, 2)
    assert told.by_annotator == (("ann", 1),)
    assert told.own_splits[0].labels == (("complaint", 2, 1), ("other", 1, 1))
    assert [one.case for one in told.between_splits] == [
        (("problem", "no"),),
        (("problem", "yes"),),
    ]


def test_gold_is_scored_for_each_annotator_and_kept_apart():
    rows = [
        {**one, "kind": "gold", "gold": "complaint"}
        for one in (
            *answer("g", "ann", label="complaint"),
            *answer("h", "ann", label="other"),
            *answer("g", "bob", label="other"),
        )
    ]
    rows += [
        {**one, "kind": "attention", "gold": "other"} for one in answer("t", "ann", label="other")
    ]
    rows += answer("a", "ann", label="other")
    told = audited(long_frame(rows), text=ONE)

    assert [(one.annotator, one.right, one.of) for one in told.gold] == [
        ("ann", 1, 2),
        ("bob", 0, 1),
    ]
    assert (told.gold[0].attention_right, told.gold[0].attention_of) == (1, 1)
    assert (told.counts.items, told.counts.gold, told.counts.attention) == (4, 2, 1)
    assert [(one.annotator, one.items) for one in told.habits] == [("ann", 1)]


def test_a_model_is_held_to_the_people_clause_by_clause():
    rows = [*case("a", YES), *case("b", YES), *case("c", NO)]
    for item, label in (("a", "complaint"), ("b", "complaint"), ("c", "other")):
        for who in ("ann", "bob"):
            rows += answer(item, who, label=label)
        rows += answer(item, "gpt", label="other")
    (told,) = audited(long_frame(rows), "gpt", text=ONE).models

    assert (told.model, told.same, told.of) == ("gpt", 1, 3)
    assert [
        (one.clause, one.items, one.same, one.people_right, one.model_right) for one in told.clauses
    ] == [
        ("R1", 2, 0, 2, 0),
        ("R2", 1, 1, 1, 1),
    ]
    assert told.instead == (("label", "complaint", "other", 2),)


# ---- habits ------------------------------------------------------------------------------------


def brute_fisher(marked, of, others_marked, others):
    from fractions import Fraction  # noqa: PLC0415 - the oracle stands by itself
    from math import comb  # noqa: PLC0415

    total = marked + others_marked

    def weight(number):
        return comb(of, number) * comb(others, total - number)

    numbers = range(max(0, total - others), min(total, of) + 1)
    return Fraction(
        sum(weight(one) for one in numbers if weight(one) <= weight(marked)),
        sum(map(weight, numbers)),
    )


def test_the_chance_is_that_of_fishers_exact_test():
    for of, others in product(range(1, 9), repeat=2):
        for marked, others_marked in product(range(of + 1), range(others + 1)):
            exact = brute_fisher(marked, of, others_marked, others)

            assert abs(fisher(marked, of, others_marked, others) - exact) < 1e-60


def test_large_numbers_are_reckoned_in_a_few_thousand_steps():
    assert fisher(60_000, 500_000, 50_000, 500_000) < 1e-100
    assert fisher(50_000, 500_000, 50_000, 500_000) == 1


def test_who_flags_too_much_and_too_little_is_named():
    rows = [
        {
            "item": f"i{n}",
            "annotator": who,
            "control": "label",
            "value": "flag:desk" if n % every == 0 else "other",
        }
        for who, every in (("ann", 10), ("bob", 10), ("cid", 2), ("dee", 1000))
        for n in range(1, 201)
    ]
    told = {one.annotator: one.flags for one in audited(long_frame(rows)).habits}

    assert told == {"ann": None, "bob": None, "cid": "too many", "dee": "too few"}


def test_time_is_told_and_the_hurried_are_counted():
    rows = [
        {**one, "seconds": seconds}
        for n in range(10)
        for who, seconds in (("ann", 20.0), ("bob", 30.0), ("cid", 2.0 if n < 4 else 25.0))
        for one in answer(f"i{n}", who, label="other", problem="no")
    ]
    told = {
        one.annotator: (one.seconds, one.hurried, one.timed)
        for one in audited(long_frame(rows), text=ONE).habits
    }

    assert told == {"ann": (20.0, 0, 10), "bob": (30.0, 0, 10), "cid": (25.0, 4, 10)}
