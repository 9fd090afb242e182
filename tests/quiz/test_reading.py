"""The recogniser, the lint and the obstacles, on a guideline small enough to see at once."""

from dataclasses import replace

from rubricc.compiler import read_guideline
from rubricc.meaning import understand
from rubricc.quiz import Half, Wish, find_obstacles, items, lint
from rubricc.quiz.recognising import read_case, recogniser_of, shown_in
from rubricc.suite import Telling

TEXT = """---
guideline: mail
title: Mail
version: 1.0.0
task: classify
unit: message
media: text
---

# Mail

## Signals

- `broken`: yes or no. Something is broken.
    - `yes`: "it broke"; "it broke again"; "the lid came off"; "the hinge gave up"
- `asks`: yes or no. The writer asks something.
    - `yes`: "again and again I wonder why"; "how do I open it?"; "may I paint it?"; "is it steel?"
- `colour`: any of `red`, `blue`. What colours it names.
    - `red`: "it is red"; "a red one"; "as red as a rose"; "red all over"
    - `blue`: "it is blue"; "a blue one"; "blue like the sea"; "blue all over"

## Labels

- `repair`: Somebody mends it.
- `reply`: Somebody answers.
- `none-of-it`: Nobody does anything.

## Rules

- **R1** `repair` when `broken`, because it is broken.
- **R2** `reply` when `asks` unless `broken`.
- **R3** `reply` when `colour` includes `red` unless `broken`.
- **R4** `none-of-it` otherwise.

## Examples

- "It broke." is `repair` by **R1**: `broken`.
- "Is it steel?" is `reply` by **R2**: `asks`.
- "A red one." is `reply` by **R3**: `colour` includes `red`.
- "Hello." is `none-of-it` by **R4**: not `broken`.
"""


def guideline_in(text=TEXT):
    """The guideline of a text."""
    made = read_guideline("mail.md", {"mail.md": text.encode()}).guideline
    assert made is not None
    return made


def made_of(guideline):
    """All gold items of it."""
    return items(Telling(understand(guideline), (), ()), Half.GOLD, Wish())


def test_the_longest_text_counts():
    shown = shown_in(recogniser_of(guideline_in()), "It broke again. Is it steel?")

    assert shown == (("broken", "yes"), ("asks", "yes"))


def test_texts_that_overlap_are_ambiguous():
    recogniser = recogniser_of(guideline_in())

    assert shown_in(recogniser, "It broke again and again I wonder why.") is None
    assert shown_in(recogniser, "It broke. Again and again I wonder why.") is None


def test_words_that_stand_in_no_text_are_ambiguous():
    assert shown_in(recogniser_of(guideline_in()), "It broke, alas.") is None


def test_members_of_a_set_add_up():
    recogniser = recogniser_of(guideline_in())
    case = read_case(recogniser, [("", "It is red, and a blue one")], {})

    assert case == {"broken": "no", "asks": "no", "colour": frozenset({"red", "blue"})}


def test_lint_names_what_helps_to_guess():
    guideline = guideline_in()
    made = made_of(guideline)
    one = made[0]
    wrong = next(option.outcome for option in one.options if option.outcome != one.key)
    first = [
        replace(item, options=tuple(sorted(item.options, key=lambda o: o.outcome != item.key)))
        for item in made
    ]
    rules = {
        "unproved-key": [replace(one, key=wrong)],
        "named-answer": [replace(one, texts=(("", "Please repair it"),))],
        "near-duplicate": [one, replace(one, id="again")],
        "uneven-places": first * 3,
    }
    for rule, some in rules.items():
        assert rule in {remark.rule for remark in lint(guideline, some)}, rule
    assert "unproved-key" not in {remark.rule for remark in lint(guideline, made)}


def test_a_clause_id_in_a_text_is_named():
    guideline = guideline_in()
    item = replace(made_of(guideline)[0], texts=(("", "As R1 has it"),))

    assert "`R1`" in next(r.message for r in lint(guideline, [item]) if r.rule == "named-answer")


def test_a_shortcut_is_said():
    guideline = guideline_in()
    found = [r.message for r in lint(guideline, made_of(guideline)) if r.rule == "shortcut"]

    assert any("who looks at `broken` alone guesses" in message for message in found)


def test_without_phrases_every_item_is_a_card():
    guideline = guideline_in()
    mute = replace(guideline, signals=tuple(replace(one, phrases=()) for one in guideline.signals))
    telling = Telling(understand(mute), (), ())
    made = items(telling, Half.GOLD, Wish())

    assert {item.kind for item in made} == {"card"}
    assert [one.rule for one in find_obstacles(telling, Half.GOLD)] == ["no-phrases"]


def test_with_one_outcome_there_is_no_item():
    text = TEXT.replace("- **R1** `repair`", "- **R1** `none-of-it`")
    text = text.replace("**R2** `reply`", "**R2** `none-of-it`")
    text = text.replace("**R3** `reply`", "**R3** `none-of-it`")
    telling = Telling(understand(guideline_in(text.partition("## Examples")[0])), (), ())
    found = find_obstacles(telling, Half.GOLD)

    assert items(telling, Half.GOLD, Wish()) == ()
    assert found[0].message == (
        "`label` is none-of-it in every case, so there is nothing to choose from"
    )


def test_values_without_words_are_named():
    guideline = guideline_in(
        TEXT.replace(
            '    - `blue`: "it is blue"; "a blue one"; "blue like the sea"; "blue all over"\n', ""
        )
    )
    found = find_obstacles(Telling(understand(guideline), (), ()), Half.GOLD)

    assert [one.rule for one in found] == ["no-words"]
    assert "`colour` has no phrase in the gold half for `blue`" in found[0].message
