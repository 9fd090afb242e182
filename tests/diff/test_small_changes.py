"""Changes of every sort in two small guidelines are told as looking at every case shows them."""

from typing import Any

import pytest

from rubricc.diff import State, compare
from rubricc.model import Guideline
from rubricc.source import Files
from tests.diff.mutants import model_of
from tests.diff.test_changes import assert_told_as_looked_at
from tests.random_guidelines import PATH
from tests.test_deadline import after

MAIL = """\
---
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
- `solved`: yes or no. It works again.
    - only when: `problem`
- `angry`: yes or no. The writer shouts.
    - only when: `solved`
- `request`: `nothing`, `information` or `action`; usually `nothing`. What is wanted.
- `stars`: 0 to 3. How many were given.

## Definitions

- `asks` means `request` is not `nothing`.
- `urgent` means `asks` and `problem`.

## Facts

- never `request` is `action` and `stars` is 3.

## Labels

- `complaint`: A problem.
    - `refund`: Money back.
    - `repair`: A repair.
- `other`: Anything else.

## Labels for `tone`: choose all that apply

- `rude`: It shouts.
- `kind`: It thanks.
- `plain`: It does neither.

## Scale for `care`

- `1`: Little.
- `2`: Some.
- `3`: Much.

## Labels for `desk`

- `first`: Those at the door.
- `second`: Those behind.

## Rules

- **R1** `complaint` when `problem`.
    - **R1a** except `refund` when `request` is `action`.
    - **R1b** except `repair` when `solved` and `request` is `information`.
- **R2** `other` otherwise.

## Rules for `tone`

- **T1** `rude` when `stars` is 0.
- **T2** `kind` when `stars` is at least 2.
- **T3** not `kind` when `solved` and `angry`.
- **T4** `plain` when not `urgent`.

## Rules for `care`

- **C1** `1` when not `urgent`.
- **C2** `2` when `urgent`.
- **C3** at least `2` when `problem`.

## Rules for `desk`

- **D1** `second` when `tone` includes `rude` and `label` is `complaint`.
- **D2** `second` when `care` is at least 2 and `stars` is 1.
- **D3** `first` when not `angry`.
- **D4** `first` when `angry`.

## Priority for `desk`

- `second` over `first`.
"""

ANSWERS = """\
---
guideline: answers
title: Answers
version: 1.0.0
task: prefer
unit: pair of answers
media: text pair
---

# Answers

## Signals

- `wrong` of each response: yes or no. It says what is not so.
- `long` of each response: yes or no. It says too much.
- `hard`: yes or no. The question is hard.

## Criteria

1. `truth`: better without `wrong`.
2. `style`: better without `long`.

## Edge cases

- **E1** `tie` when `style` is `same` and `hard`.
- **E2** the response with `long` when `hard` and `truth` is `same`.
"""

CHANGES: dict[str, tuple[Any, ...]] = {
    "a signal that applies elsewhere": (
        MAIL, ("    - only when: `problem`\n", "    - only when: `asks`\n"),
    ),
    "a signal that always applies": (MAIL, ("    - only when: `solved`\n", "")),
    "what is nested under a label that is read": (
        MAIL, ("`label` is `complaint`", "`label` is `refund`"),
    ),
    "a label that is given": (MAIL, ("**R1b** except `repair`", "**R1b** except `refund`")),
    "labels of which several hold": (MAIL, ("`stars` is 0", "`stars` is at most 1")),
    "a label that is ruled out": (MAIL, ("`solved` and `angry`", "`solved` or `problem`")),
    "a level": (MAIL, ("at least `2` when", "at least `3` when")),
    "a definition that another names": (
        MAIL, ("`asks` means `request` is not `nothing`", "`asks` means `request` is `action`"),
    ),
    "the decisions that another reads": (MAIL, ("`care` is at least 2 and ", "`urgent` and ")),
    "the levels of a scale": (MAIL, ("- `3`: Much.", "- `3`: Much.\n- `4`: All.")),
    "most clauses": (
        MAIL,
        ("`second` when `tone` includes `rude` and `label` is `complaint`", "`first` when `asks`"),
        ("**D3** `first` when not `angry`", "**D3** `first` when `stars` is 2"),
        ("**D4** `first` when `angry`", "**D4** `first` when `stars` is not 2"),
    ),
    "a decision that another reads is gone": (
        MAIL,
        (MAIL[MAIL.index("## Scale") : MAIL.index("## Labels for `desk`")], ""),
        (MAIL[MAIL.index("## Rules for `care`") : MAIL.index("## Rules for `desk`")], ""),
        ("`care` is at least 2 and ", ""),
    ),
    "what a decision that another reads may come to": (
        MAIL, ("**R2** `other` otherwise", "**R2** `other` or `repair` otherwise"),
        ("**D3** `first` when not", "**D3** `first` when `stars` is 3 or not"),
    ),
    "a fact less": (MAIL, ("- never `request` is `action` and `stars` is 3.\n", "")),
    "a fact more, and a signal": (
        MAIL,
        ("- `stars`", "- `late`: yes or no. It comes too late.\n- `stars`"),
        ("## Facts\n", "## Facts\n\n- `late` excludes `problem`.\n- never `stars` is 2.\n"),
        ("**T1** `rude` when", "**T1** `rude` when `late` or"),
    ),
    "who goes first": (MAIL, ("`second` over `first`", "`first` over `second`")),
    "a gap": (MAIL, ("- **R2** `other` otherwise.\n", "")),
    "a criterion": (ANSWERS, ("without `long`", "with `long`")),
    "a clause about a criterion": (ANSWERS, ("`style` is `same` and `hard`", "`style` is `same`")),
    "the better of a clause": (ANSWERS, ("response with `long`", "response without `long`")),
}  # fmt: skip


def versions_of(what: str) -> tuple[Guideline, Guideline, Files, Files]:
    """The guideline of a change before and after it, and their texts."""
    text, *edits = CHANGES[what]
    changed = text
    for was, now in edits:
        assert was in changed
        changed = changed.replace(was, now)
    files, others = ({PATH: one.encode()} for one in (text, changed))
    old, new = model_of(PATH, files), model_of(PATH, others)
    assert old is not None
    assert new is not None
    return old, new, files, others


@pytest.mark.parametrize("what", CHANGES)
def test_a_change_is_told_as_looking_at_every_case_shows_it(what):
    assert_told_as_looked_at(*versions_of(what))


FEW = ("a signal that applies elsewhere", "a label that is given", "a gap", "a criterion")
REST = (pytest.param(what, marks=pytest.mark.long) for what in CHANGES if what not in FEW)


@pytest.mark.parametrize("what", [*FEW, *REST])
def test_without_room_for_diagrams_nothing_else_is_told(what):
    """A solver finds a case or proves that there is none; where a signal applies on one side alone
    it cannot tell."""
    old, new, *_ = versions_of(what)
    counted = compare(old, new).difference.decisions

    found = compare(old, new, budget=10).difference.decisions

    for one, other in zip(counted, found, strict=True):
        may_be_open = "signal that" in what and other.state is State.UNDECIDED
        assert other.state is one.state or may_be_open
        assert other.changed in (None, 0)


@pytest.mark.parametrize("budget", [pytest.param(10, marks=pytest.mark.long), 1_000_000])
def test_what_is_told_before_the_time_is_up_is_what_is_told_without_an_end(budget):
    old, new, *_ = versions_of("a definition that another names")
    whole = compare(old, new, budget).difference.decisions
    found, steps = compare(old, new, budget, after(0)).difference.decisions, 0

    assert {one.state for one in found} == {State.UNDECIDED}
    while found != whole:
        steps += 1 + steps // 2
        found = compare(old, new, budget, after(steps)).difference.decisions
        for one, other in zip(whole, found, strict=True):
            is_open = other.state is State.UNDECIDED
            assert is_open or other.state is one.state
            assert other.why == ("there was no time for it" if is_open else one.why)
            assert other.changed in (one.changed, None)
