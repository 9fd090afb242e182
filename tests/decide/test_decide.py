"""One case, told in text: what comes out, and what is said of answers that cannot be."""

from decimal import Decimal

import pytest

from rubricc.decide import Answer, Status, decide
from rubricc.meaning import understand
from rubricc.table import tabulate
from tests.judges import answered, refused, without_diagrams
from tests.made import messages, readings

MESSAGES = tabulate(understand(messages()))
READINGS = tabulate(understand(readings()))


BOTH = [
    pytest.param(MESSAGES, id="diagram"),
    pytest.param(without_diagrams(MESSAGES), id="clauses"),
]


@pytest.mark.parametrize("table", BOTH)
def test_a_whole_case_is_decided(table):
    told = {"praise": "no", "problem": "yes", "solved": "no", "request": "action"}

    assert decide(table, told) == {
        "label": Answer(
            status=Status.DECIDED,
            outcome="complaint",
            accepted=(),
            flag=None,
            clauses=("R1",),
            because=("An open problem costs us.",),
            depends_on=(),
        )
    }


@pytest.mark.parametrize("table", BOTH)
def test_a_flag_names_its_queue(table):
    told = {"praise": "yes", "problem": "yes", "sarcastic": "yes", "request": "nothing"}

    answer = answered(table, told)["label"]

    assert (answer.status, answer.outcome, answer.flag) == (Status.FLAGGED, None, "tone")


@pytest.mark.parametrize("table", BOTH)
def test_what_makes_no_difference_need_not_be_told(table):
    told = {"problem": "no", "request": "information", "praise": "no"}

    assert answered(table, told)["label"].outcome == "question"


@pytest.mark.parametrize("table", BOTH)
def test_what_matters_is_named(table):
    answer = answered(table, {"praise": "no", "request": "nothing"})["label"]

    assert (answer.status, answer.depends_on) == (Status.UNSETTLED, ("problem",))


@pytest.mark.parametrize("table", BOTH)
@pytest.mark.parametrize("solved", ["no", "n/a", ""])
def test_a_signal_that_does_not_apply_may_be_usual_or_absent_or_empty(table, solved):
    told = {"praise": "no", "problem": "no", "request": "nothing", "solved": solved}

    assert answered(table, told)["label"].outcome == "other"


@pytest.mark.parametrize("table", BOTH)
@pytest.mark.parametrize(
    ("told", "name", "word"),
    [
        ({"prais": "yes"}, "unknown-signal", "prais"),
        ({"__proto__": "yes"}, "unknown-signal", "__proto__"),
        ({"praise": "maybe"}, "unknown-value", "`yes` or `no`"),
        ({"praise": "Yes"}, "unknown-value", "Yes"),
        ({"praise": "n/a"}, "unknown-value", "n/a"),
        ({"request": "acton"}, "unknown-value", "acton"),
        ({"problem": "no", "solved": "yes"}, "does-not-apply", "solved"),
        ({"problem": "yes", "solved": "n/a"}, "applies", "solved"),
        (
            {"praise": "yes", "sarcastic": "yes", "request": "action"},
            "impossible-case",
            "never `sarcastic` and `request` is `action`",
        ),
    ],
)
def test_answers_that_cannot_be_are_refused_in_words(table, told, name, word):
    (problem, *_) = refused(table, told)

    assert name == problem.name
    assert word in problem.message


def test_a_misspelt_name_gets_a_mend():
    (signal, value) = refused(MESSAGES, {"prase": "yes", "request": "acton"})

    assert (signal.mend, value.mend) == ("did you mean `praise`?", "did you mean `action`?")


def test_all_that_is_wrong_is_said_at_once():
    assert len(refused(MESSAGES, {"a": "1", "praise": "2", "problem": "3"})) == 3


FULL = {"stars": "1", "age": "2.25", "visits": "0", "topic": "-", "market": "high"}


@pytest.mark.parametrize(
    ("age", "level"),
    [
        ("2.25", "3"),
        ("2.250000000000000001", "2"),
        ("2.249999999999999999", "3"),
        ("-1.5", "3"),
        ("99999999999999999.1", "2"),
        ("-0", "3"),
    ],
)
def test_numbers_are_exact(age, level):
    told = {**FULL, "age": age, "constructor": "no"}

    assert level == answered(READINGS, told)["severity"].outcome


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("stars", "6"),
        ("stars", "-1"),
        ("stars", "1.5"),
        ("stars", "٣"),
        ("stars", "1e0"),
        ("stars", "1\n"),
        ("stars", "unknown"),
        ("age", "-1.6"),
        ("age", "1" * 20),
        ("age", "0." + "1" * 19),
        ("age", "NaN"),
        ("age", ".5"),
        ("age", "1."),
        ("age", "--1"),
        ("topic", "billing,delivery"),
        ("topic", "billing  delivery"),
        ("topic", "sales"),
        ("market", "medium"),
    ],
)
def test_a_text_that_is_no_value_is_refused(name, text):
    (problem,) = refused(READINGS, {**FULL, "constructor": "no", name: text})

    assert problem.name == "unknown-value"


def test_several_labels_are_a_list_and_none_is_one_too():
    told = {**FULL, "constructor": "yes", "topic": "delivery billing"}

    assert answered(READINGS, told)["tags"].outcome == ("money", "urgent", "odd")
    assert answered(READINGS, {**told, "topic": "-", "stars": "5"})["tags"].outcome == ()


def test_only_the_decisions_that_are_wanted_are_made():
    told = {"stars": "5", "age": "unknown"}

    assert list(answered(READINGS, told, ["severity"])) == ["severity"]


def test_a_score_is_a_number_in_json():
    answer = Answer(Status.DECIDED, Decimal("2.50"), (), None, (), (), ())
    whole = Answer(Status.DECIDED, Decimal("-30"), (), None, (), (), ())

    assert (answer.as_json()["outcome"], whole.as_json()["outcome"]) == (2.5, -30)
    assert isinstance(whole.as_json()["outcome"], int)
