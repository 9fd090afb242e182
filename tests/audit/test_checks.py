"""What is wrong with annotations is found, each kind by its name, and nothing else is."""

import pytest

from rubricc.audit import long_frame
from rubricc.audit.checks.combinations import possible_pairs, texts_of
from rubricc.interpret import decide
from rubricc.model import Accepted
from rubricc.table import to_model
from tests.audit.annotated import ONE, audited, found, rows_of, table_of
from tests.brute_force import all_cases

FULL = {
    "praise": "no",
    "problem": "no",
    "request": "nothing",
    "words": "3",
    "topics": "-",
    "label": "other",
    "marks": "-",
    "care": "1",
}
TWO = [("a", "ann", FULL), ("b", "ann", FULL), ("a", "bob", FULL), ("b", "bob", FULL)]


def one_of(**changed):
    """The findings where one of four annotations says something else; None leaves it out."""
    told = {name: value for name, value in {**FULL, **changed}.items() if value is not None}
    return found(rows_of(*TWO[1:], ("a", "ann", told)))


def test_nothing_is_wrong_where_nothing_is():
    assert found(rows_of(*TWO)) == {}
    assert one_of(**{"rubricc.note": "who knows?"}) == {}


@pytest.mark.parametrize(
    ("changed", "name", "message"),
    [
        ({"label": "complain"}, "unknown-label", "did you mean `complaint`?"),
        ({"label": "gripe"}, "unknown-label", "it is called `complaint` now"),
        ({"label": "other praise"}, "several-answers", "`label` takes one answer"),
        ({"label": "flag:nobody"}, "unknown-label", "no answer to `label`"),
        ({"marks": "soon urgent"}, "unknown-label", "`soon` is no answer to `marks`"),
        ({"marks": "- urgent"}, "several-answers", "has `none of these` beside labels"),
        ({"marks": "later urgent"}, "forbidden-combination", "`later`, which excludes `urgent`"),
        ({"care": "4"}, "out-of-range", "goes from `1` to `3`"),
        ({"words": "10"}, "out-of-range", "a whole number, 0 to 9"),
        ({"words": "many"}, "unknown-value", "`many` is no value of `words`"),
        ({"request": "action information"}, "several-answers", "`request` takes one answer"),
        ({"topics": "sport"}, "unknown-value", "`sport` is no value of `topics`"),
        ({"praise": "n/a"}, "unknown-value", "`praise` always applies"),
        ({"kind": "other"}, "unknown-control", "neither a decision nor a signal"),
        ({"care": None}, "missing-answer", "`care` is not answered"),
        ({"praise": None}, "missing-answer", "`praise` is not answered"),
        ({"label": "other", "care": "3"}, "forbidden-combination", "no case comes to"),
    ],
)
def test_each_mistake_is_found(changed, name, message):
    told = one_of(**changed)

    assert list(told) == [name]
    assert [message in text for text, _ in told[name]] == [True]


@pytest.mark.parametrize(
    "changed",
    [
        {"label": "flag:desk"},  # whoever is not sure may have to
        {"praise": "not sure"},
        {"request": "not sure"},
        {"care": "flag:desk", "words": "6"},
    ],
)
def test_what_may_be_answered_is_no_mistake(changed):
    assert one_of(**changed) == {}


def test_a_signal_is_missing_only_where_it_applies():
    applies = {**FULL, "problem": "yes", "label": "complaint", "marks": "urgent", "care": "3"}
    told = found(rows_of(*TWO, ("c", "ann", applies), ("c", "bob", {**applies, "solved": "no"})))

    assert told == {"missing-answer": [("`solved` is not answered", 1)]}


def test_ticks_that_cannot_occur_are_found():
    told = found(rows_of(*TWO[1:], ("a", "ann", {**FULL, "topics": "taste", "request": "action"})))

    assert list(told) == ["impossible-case"]
    assert told["impossible-case"][0][1] == 1


def test_answers_that_stand_twice_are_told_apart():
    other = {"label": "praise"}
    told = found(rows_of(*TWO, ("a", "ann", {"label": "other"}), ("b", "bob", other)))

    assert [count for _, count in told["repeat"]] == [1]
    assert [count for _, count in told["contradicting-repeat"]] == [1]


def test_the_last_of_repeated_answers_counts():
    rows = rows_of(
        ("a", "ann", {"problem": "yes", "label": "other"}), ("a", "ann", {"label": "complaint"})
    )
    rules = audited(rows, text=ONE).rules

    assert rules is not None
    assert (rules.judged, rules.applied) == (1, 0)


def test_versions_are_compared_by_what_they_mean():
    digest = table_of(ONE).digest
    told = {"problem": "yes", "label": "complaint"}

    def of(**stamp):
        return found(rows_of(("a", "ann", told), ("b", "ann", told), **stamp), ONE)

    assert of(version="1.0.0", digest=digest) == {}
    assert of(version="0.9.0", digest=digest) == {}
    assert list(of(version="0.9.0", digest="0" * 64)) == ["other-version"]
    assert list(of(version="0.9.0")) == ["other-version"]
    assert of() == {}


def test_mixed_versions_are_told():
    rows = [
        {"item": item, "annotator": "ann", "control": "label", "value": "other", "version": version}
        for item, version in (("a", "1.0.0"), ("b", "1.0.0"), ("c", "2.0.0"))
    ]
    told = found(long_frame(rows), ONE)

    assert told["mixed-versions"] == [("annotations of 2 versions are mixed: 1.0.0, 2.0.0", 3)]
    assert told["other-version"][0][1] == 1


def test_who_answered_one_item_and_labels_of_one_person_are_told():
    told = {"problem": "no", "label": "other"}
    people = [(item, who, told) for item in "abc" for who in ("ann", "bob")]
    odd = [(item, "cid", {"problem": "no", "label": "complaint"}) for item in "ab"]
    rows = rows_of(*people, *odd, ("a", "dee", told))
    found_ones = found(rows, ONE)

    assert found_ones["single-item"] == [("`dee` answered one item only", 1)]
    assert found_ones["lonely-label"] == [("only `cid` answers `complaint` to `label`", 2)]


def test_no_annotations_are_no_crash():
    told = audited(long_frame([]))

    assert [one.name for one in told.findings] == ["no-annotations"]
    assert (told.rules, told.consistency, told.twins, told.gold, told.habits) == (
        *(None, None, None, (), ()),
    )


def test_the_pairs_of_outcomes_are_those_of_all_cases():
    table = table_of()
    model = to_model(table)
    decisions = {one.id: one for one in table.decisions}
    pairs = possible_pairs(decisions["label"], decisions["care"])
    verdicts = [decide(model, case) for case in all_cases(model)]
    brute = {
        (one, other)
        for verdict in verdicts
        for one in texts(verdict["label"].result)
        for other in texts(verdict["care"].result)
    }

    assert pairs is not None
    assert set(pairs) == brute


def texts(result):
    return result.outcomes if isinstance(result, Accepted) else (f"flag:{result.queue}",)


def test_outcomes_are_told_as_annotators_answer_them():
    (many,) = [one for one in table_of().decisions if one.id == "marks"]

    assert {text for one in many.outcomes for text in texts_of(one.outcome)} == {
        *("-", "urgent", "later", "paid", "paid urgent", "later paid"),
    }
