"""Drafted edge cases: they say what was wanted, and settle nothing that was not in question."""

from functools import cache
from pathlib import Path

import pytest

from rubricc.apps.drafts import Proposal, propose
from rubricc.audit import Topic, Wish, border_topics, case_told, cells_at, read_outcome
from rubricc.compiler import Compilation, compile_guideline
from rubricc.diff import State
from rubricc.interpret import decide
from rubricc.table import Problem

GUIDELINES = Path(__file__).parents[3] / "guidelines"


@cache
def compiled(name: str) -> tuple[str, dict[str, bytes], Compilation]:
    path = f"{name}.md"
    files = {path: (GUIDELINES / path).read_bytes()}
    return path, files, compile_guideline(path, files)


@cache
def topics_of(name: str) -> tuple[Topic, ...]:
    meaning = compiled(name)[2].meaning
    assert meaning is not None
    return border_topics(meaning, 12)


def proposed(name: str, number: int, answer: str) -> tuple[Compilation, Wish, Proposal | None]:
    """What is drafted for one of the cases near borders."""
    path, files, made = compiled(name)
    meaning = made.meaning
    assert meaning is not None
    topic = topics_of(name)[number - 1]
    assert topic.answers is not None
    case = case_told(meaning.guideline, topic.answers)
    wanted = read_outcome(meaning.guideline, meaning.decisions[topic.decision].decision, answer)
    assert case is not None
    assert not isinstance(wanted, Problem)
    cells = cells_at(meaning, case)
    wish = Wish(topic.decision, case, cells, wanted, topic.texts, "the team said so")
    return made, wish, propose(path, files, made, meaning, wish)


@pytest.mark.parametrize(
    ("name", "number", "answer"),
    [
        ("customer-messages", 1, "task"),
        ("customer-messages", 4, "complaint"),
        pytest.param("answer-preference", 2, "A", marks=pytest.mark.long),
        ("answer-preference", 1, "tie"),
        pytest.param("comment-toxicity", 1, "not-toxic", marks=pytest.mark.long),
    ],
)
def test_a_draft_says_what_was_wanted_and_nothing_of_other_clauses(name, number, answer):
    made, wish, found = proposed(name, number, answer)
    assert found is not None
    assert made.guideline is not None
    before = decide(made.guideline, wish.case)[wish.decision]

    assert found.new == ()
    assert found.is_accepted
    assert found.proof.guideline is not None
    assert found.comparison is not None
    after = decide(found.proof.guideline, wish.case)[wish.decision]
    changes = {one.decision: one for one in found.comparison.difference.decisions}
    assert after.result == wish.wanted
    assert set(found.draft.clauses) & set(after.clauses)
    assert changes[wish.decision].state is State.CHANGED
    assert {one.clauses_before for one in changes[wish.decision].groups} == {before.clauses}


SEVERAL = """\
---
guideline: shop
title: Shop
version: 1.0.0
task: classify
unit: message
media: text
---

# Shop

## Signals

- `broken`: yes or no. Something is broken.
- `rude`: yes or no. The writer is rude.
- `items`: 0 to 20; usually 1. How many things it is about.

## Labels for `topics`: choose all that apply

- `repair`: Somebody mends it.
- `answer`: Somebody answers.

## Score for `effort`

## Rules for `topics`

- **T1** `repair` when `broken`.
- **T2** `answer` when not `rude`.

## Edge cases for `topics`

- **T3** not `answer` when `items` is more than 9.

## Rules for `effort`

- **F1** 2 points when `broken`.
- **F2** at most 10.

## Examples

- "It broke." is `topics` `repair` and `answer`, `effort` 2 by **T1**, **T2**, **F1**: `broken`.
- "All ten broke." is `topics` `repair` by **T1**, **T3**: `broken`, `items` is 10.
"""


@pytest.mark.parametrize(
    ("decision", "told", "answer", "statements"),
    [
        (
            "topics",
            {"broken": "yes", "rude": "yes"},
            "answer",
            [
                "- **T4** `answer` when `broken` and `rude` and `items` is at most 9.",
                "- **T5** not `repair` when `broken` and `rude` and `items` is at most 9.",
                '- "Hm." is `topics` `answer` by **T4**, **T5**: `broken`, `rude`.',
            ],
        ),
        (
            "topics",
            {"items": "12"},
            "answer",
            [
                "- **T4** `answer` when not `broken` and `items` is at least 10.",
                "- **T4** over **T3**.",
                '- "Hm." is `topics` `answer` by **T4**: `items` is 12.',
            ],
        ),
        (
            "effort",
            {"broken": "yes", "rude": "yes"},
            "5",
            [
                "- **E1** 3 points when `broken` and `rude` and `items` is at most 9.",
            ],
        ),
    ],
)
def test_several_labels_and_scores_have_drafts_too(decision, told, answer, statements):
    files = {"shop.md": SEVERAL.encode()}
    made = compile_guideline("shop.md", files)
    meaning = made.meaning
    assert meaning is not None, made.diagnostics
    case = case_told(meaning.guideline, told)
    assert case is not None
    wanted = read_outcome(meaning.guideline, meaning.decisions[decision].decision, answer)
    assert not isinstance(wanted, Problem)
    wish = Wish(decision, case, cells_at(meaning, case), wanted, (("", "Hm."),), None)

    found = propose("shop.md", files, made, meaning, wish)

    assert found is not None
    assert found.is_accepted, [one.message for one in found.new]
    assert list(found.draft.statements)[: len(statements)] == statements


def test_what_the_guideline_says_already_becomes_an_example_alone():
    _, _, found = proposed("customer-messages", 1, "complaint")
    assert found is not None
    assert found.comparison is not None

    assert found.draft.clauses == ()
    assert found.is_accepted
    assert all(one.state is State.EQUAL for one in found.comparison.difference.decisions)
    assert "is `complaint` by **E1**" in found.draft.statements[0]


def test_a_draft_that_breaks_a_guarantee_is_not_accepted():
    _, _, found = proposed("customer-messages", 3, "complaint")
    assert found is not None

    assert not found.is_accepted
    assert [one.name for one in found.new] == ["guarantee-broken"]


def test_no_clause_prefers_one_of_two_responses_that_are_alike():
    _, _, found = proposed("answer-preference", 7, "A")

    assert found is None


def test_windows_line_ends_stay():
    path, files, _ = compiled("customer-messages")
    files = {path: files[path].replace(b"\n", b"\r\n")}
    made = compile_guideline(path, files)
    meaning = made.meaning
    assert meaning is not None
    topic = topics_of("customer-messages")[0]
    assert topic.answers is not None
    case = case_told(meaning.guideline, topic.answers)
    assert case is not None
    wanted = read_outcome(meaning.guideline, meaning.decisions["label"].decision, "task")
    assert not isinstance(wanted, Problem)
    wish = Wish("label", case, cells_at(meaning, case), wanted, topic.texts, None)

    found = propose(path, files, made, meaning, wish)

    assert found is not None
    assert found.is_accepted
    assert found.data.count(b"\n") == found.data.count(b"\r\n")
