"""Rules of composition that a reader asked for: see `tests/cases/quiz/READ.md`."""

from dataclasses import replace
from decimal import Decimal
from itertools import product

import pytest

from rubricc.compiler import read_guideline
from rubricc.meaning import Interval, understand
from rubricc.model import DecisionKind, question_text
from rubricc.quiz import Half, Wish, items
from rubricc.quiz.bank import Setting
from rubricc.quiz.casting import plain_value
from rubricc.quiz.composing import _message
from rubricc.quiz.desk import Desk, told
from rubricc.quiz.dialogue import turn
from rubricc.quiz.draws import Draw
from rubricc.quiz.explaining import feedback
from rubricc.quiz.likeness import Likeness
from rubricc.quiz.sentences import Register, joined, opening_first
from rubricc.quiz.workshop import open_workshop
from rubricc.suite import Telling
from tests.quiz.made import item

TEXT = """---
guideline: tank
title: Tank
version: 1.0.0
task: classify
unit: tank
media: text
---

# Tank

## Signals

- `litres`: 0 or more. What is in it.
- `known`: yes or no. Somebody knows it.
- `leaks`: yes or no. It leaks.
    - only when: `known`
- `old`: yes or no. It is old.

## Labels

- `mend`: Somebody mends it.
- `watch`: Somebody looks at it.
- `leave`: Nothing is done.

## Edge cases

- **E1** `mend` when `leaks`, because water costs.

## Rules

- **R1** `watch` when `old`.
- **R2** `watch` when `known`.
- **R3** `leave` otherwise.

## Examples

- "It drips." is `mend` by **E1**: `known`, `leaks`.
"""


@pytest.fixture(scope="module")
def telling():
    made = read_guideline("tank.md", {"tank.md": TEXT.encode()})

    assert made.guideline is not None, made.diagnostics
    return Telling(understand(made.guideline), (), ())


def desk(telling, parts=None, fragments=None, occasion="one"):
    """What an item is written with."""
    setting = Setting("Tanks", fragments or {}, parts or {})
    return Desk(telling.meaning.guideline, setting, Draw(b"key"), occasion)


def test_the_same_sentences_in_another_order_are_the_same_text():
    likeness = Likeness()
    first = "The red lamp is on. A pump hums behind the door. Nobody can be seen."

    assert likeness.adds(item(1, text=first))
    assert not likeness.adds(
        item(2, text="Nobody can be seen. The red lamp is on. A pump hums behind the door.")
    )
    assert likeness.adds(item(3, text="A pump hums behind the door. The lid is off."))


def test_what_is_beaten_alike_is_told_together(telling):
    found = {one.explanation for one in items(telling, Half.PRACTICE, Wish(cases=4))}

    assert (
        "**E1**: `mend` when `leaks`, because water costs. **R1** (`watch`) and **R2** (`watch`) "
        "hold too, but **E1** goes before them: edge cases go before rules."
    ) in found
    assert any("**R2** (`watch`) holds too, but **E1** goes before it" in one for one in found)


def test_feedback_on_what_nothing_gives_cites_what_decides(telling):
    workshop = open_workshop(telling, Half.PRACTICE, b"key")
    decision = workshop.guideline.decisions[0]
    said = feedback(workshop, decision, "flag:", (), ("R1",))

    assert said == "Nothing here asks for this. **R1**: `watch` when `old`."


def test_a_note_on_which_others_hang_comes_first(telling):
    fragments = {
        ("old", "yes"): ("it is from before the war",),
        ("known", "yes"): ("(The keeper has a plan of it.)",),
        ("leaks", "yes"): ("it drips",),
    }
    for occasion in "abcdefgh":
        texts = told(desk(telling, fragments=fragments, occasion=occasion), [*fragments], "")

        assert texts[0] == "(The keeper has a plan of it.)"


def test_where_nobody_asks_the_user_says_something_all_the_same(telling):
    parts = {"opener": ("User: Go on.",), "base": ("It rains",)}

    assert turn(desk(telling, parts), [], 1) == "User: Go on.\nAssistant: It rains."
    asked = "User: Does it leak?"
    fragments = {("leaks", "yes"): (asked,)}
    assert turn(desk(telling, parts, fragments), [asked], 1) == f"{asked}\nAssistant: It rains."


@pytest.mark.parametrize(("high", "expected"), [(0, 0), (4, 4), (None, 1)])
def test_a_number_is_none_at_all_only_where_it_must_be(telling, high, expected):
    litres = telling.meaning.guideline.signals[0]
    end = None if high is None else Decimal(high)
    cell = Interval(Decimal(0), has_low=True, high=end, has_high=high is not None)

    assert plain_value(litres, cell) == expected


def test_only_what_points_back_shares_a_sentence_with_what_was_said():
    draw = Draw(b"key")
    for occasion in "abcdefgh":
        apart = joined(["the lid is off", "the pump hums"], draw, occasion, Register.JOINED)

        assert apart == "The lid is off. The pump hums."
    assert "The lid is off, and it hums." in {
        joined(["the lid is off", "it hums"], draw, occasion, Register.JOINED)
        for occasion in "abcdefgh"
    }


def test_what_hangs_on_another_is_never_put_first():
    spoken = ["That may cost a life", "Many lives would be lost"]

    assert opening_first(spoken, spoken[:1]) == spoken
    assert opening_first([*spoken, "It rains"], [spoken[0], "It rains"]) == ["It rains", *spoken]
    assert opening_first(["It rains", "A pipe broke"], ["It rains", "A pipe broke"])[0][0] == "A"
    assert opening_first([], []) == []


def test_a_letter_keeps_its_lines_even_without_a_greeting(telling):
    parts = {"opener": ("Hello,",), "closer": ("Yours, Jo",), "base": ("It rains",)}
    for occasion in "abcdefgh":
        lines = _message(desk(telling, parts, occasion=occasion), []).split("\n")

        assert "It rains." in lines
        assert {*lines} <= {"Hello,", "It rains.", "Yours, Jo"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(two pages of it, spelt out)", "(Two pages of it, spelt out.)"),
        ("(Is it so? You cannot tell.)", "(Is it so? You cannot tell.)"),
        ("(at last) it drips", "(at last) it drips"),
        ("()", "()"),
        ("it drips", "it drips"),
    ],
)
def test_a_note_is_a_sentence(telling, text, expected):
    fragments = {("leaks", "yes"): (text,)}

    assert told(desk(telling, fragments=fragments), [*fragments], "") == [expected]


def test_a_question_stands_around_whatever_a_decision_is_called(telling):
    guideline = telling.meaning.guideline
    asked = {
        (kind, name): question_text(guideline, replace(guideline.decisions[0], id=name, kind=kind))
        for kind, name in product(DecisionKind, ("label", "tank", "tags"))
    }

    assert asked[DecisionKind.ONE, "label"] == "Which label does this tank get?"
    assert asked[DecisionKind.ONE, "tank"] == "Which label for tank does this tank get?"
    assert asked[DecisionKind.SCALE, "tank"] == "Which level of tank does this tank get?"
    assert asked[DecisionKind.SCORE, "tank"] == "What does tank come to for this tank?"
    assert asked[DecisionKind.MANY, "tags"] == "Which tags does this tank get? All that apply."
    assert asked[DecisionKind.MANY, "tank"].startswith("Which labels for tank does this tank get?")
