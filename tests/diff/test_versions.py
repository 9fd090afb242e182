"""Which version a change asks for, in every situation that there is a rule for."""

from dataclasses import replace
from typing import Any

import pytest

from rubricc.diff import Level, check_version, compare, list_reasons, next_version, says_enough
from rubricc.model import Guideline
from tests.diff.mutants import model_of

PATH = "mail.md"
TEXT = """\
---
guideline: mail
title: Mail
version: 1.2.3
task: classify
unit: message
media: text
---

# Mail

## Settings

- `strict`: yes or no. We take every doubt to heart.

## Signals

- `problem`: yes or no. Something does not work.
    - if unsure: flag for `tone`
- `request`: `nothing`, `information` or `action`; usually `nothing`. What is wanted.
- `polite`: yes or no. The writer is kind.
    - if unsure: flag for `tone`

## Definitions

- `asks` means `request` is not `nothing`.

## Labels

- `complaint`: A problem.
- `question`: A question.
- `other`: Anything else.

## Queues

- `tone`: Those who read it again.

## Rules

- **R1** `complaint` when `problem` and not `strict`, because somebody must own it.
- **R2** `question` when `asks` and not `problem`.
- **R3** `other` when not `asks` and not `problem`.
- **R4** flag for `tone` when `problem` and `strict`.
"""

NONE, PATCH, MINOR, MAJOR = Level
SITUATIONS: dict[str, tuple[Any, ...]] = {
    "nothing": (NONE, ("", "")),
    "a rationale": (PATCH, ("must own it", "has to own it")),
    "a description": (PATCH, ("A problem.", "A problem that somebody has.")),
    "a title": (PATCH, ("title: Mail", "title: All mail")),
    "another way to say the same": (
        PATCH,
        ("not `asks` and not `problem`", "not (`asks` or `problem`)"),
    ),
    "a definition that says the same": (
        PATCH,
        ("is not `nothing`", "is one of `information`, `action`"),
    ),
    "a signal": (MINOR, ("- `polite`", "- `rude`: yes or no. The writer is not kind.\n- `polite`")),
    "a label": (MINOR, ("- `other`:", "- `spam`: Not wanted.\n- `other`:")),
    "a setting": (MINOR, ("- `strict`", "- `quick`: yes or no. We hurry.\n- `strict`")),
    "a queue": (MINOR, ("- `tone`:", "- `law`: Those who know it.\n- `tone`:")),
    "a value": (MINOR, (" or `action`;", ", `action` or `praise`;")),
    "a clause that changes no outcome": (
        MINOR,
        ("- **R2**",
         "- **R5** `complaint` when `problem` and `polite` and not `strict`.\n- **R2**"),
    ),
    "a signal renamed": (
        MINOR,
        ("- `polite`: yes or no. The writer is kind.\n",
         "- `kind`: yes or no. The writer is kind.\n    - formerly: `polite`\n"),
    ),
    "a label renamed": (
        MINOR,
        ("- `complaint`: A problem.", "- `report`: A problem.\n    - formerly: `complaint`"),
        ("**R1** `complaint`", "**R1** `report`"),
    ),
    "a clause renamed": (
        MINOR,
        ("**R2** `question` when `asks` and not `problem`.",
         "**Q2** `question` when `asks` and not `problem`.\n    - formerly: `R2`"),
    ),
    "a fact, so that fewer cases are described": (
        MINOR,
        ("## Labels", "## Facts\n\n- `strict` excludes `polite`.\n\n## Labels"),
    ),
    "a decision": (
        MINOR,
        ("## Queues", "## Labels for `desk`\n\n- `first`: At the door.\n\n## Queues"),
        ("## Rules", "## Rules for `desk`\n\n- **D1** `first`.\n\n## Rules for `label`"),
        ("## Labels\n", "## Labels for `label`\n"),
    ),
    "a priority that decides nothing": (
        PATCH,
        ("and `strict`.\n", "and `strict`.\n\n## Priority\n\n- `complaint` over `question`.\n"),
    ),
    "labels of which several may hold": (MAJOR, ("## Labels", "## Labels: choose all that apply")),
    "the policy of a signal on which nothing depends": (
        MINOR,
        ("kind.\n    - if unsure: flag for `tone`", "kind.\n    - if unsure: `no`"),
    ),
    "the policy of a signal on which an outcome depends": (
        MAJOR,
        ("work.\n    - if unsure: flag for `tone`", "work.\n    - if unsure: `no`"),
    ),
    "an outcome": (MAJOR, ("**R3** `other`", "**R3** `question`")),
    "a flag that becomes a label": (MAJOR, ("**R4** flag for `tone`", "**R4** `complaint`")),
    "a label that becomes a flag": (MAJOR, ("**R1** `complaint`", "**R1** flag for `tone`")),
    "a queue to which it is flagged": (
        MAJOR,
        ("- `tone`:", "- `law`: Those who know it.\n- `tone`:"),
        ("**R4** flag for `tone`", "**R4** flag for `law`"),
    ),
    "a signal gone": (
        MAJOR,
        ("- `polite`: yes or no. The writer is kind.\n    - if unsure: flag for `tone`\n", ""),
    ),
    "a signal renamed without a word": (MAJOR, ("`polite`", "`kind`")),
    "a clause id gone": (MAJOR, ("**R2**", "**Q2**")),
    "a value gone": (MAJOR, ("`nothing`, `information` or `action`", "`nothing` or `action`")),
    "a setting gone": (
        MAJOR,
        ("- `strict`: yes or no. We take every doubt to heart.", "- `quick`: yes or no. We hurry."),
        (" and not `strict`", ""),
        ("- **R4** flag for `tone` when `problem` and `strict`.\n", ""),
    ),
}  # fmt: skip


def versions_of(situation: str) -> tuple[Guideline, Guideline]:
    """The guideline before and after a change."""
    text = TEXT
    for before, after in SITUATIONS[situation][1:]:
        assert before in text
        text = text.replace(before, after)
    old, new = (model_of(PATH, {PATH: one.encode()}) for one in (TEXT, text))
    assert old is not None
    assert new is not None
    return old, new


@pytest.mark.parametrize("situation", SITUATIONS)
def test_a_change_asks_for_its_version(situation):
    level = SITUATIONS[situation][0]

    found = compare(*versions_of(situation)).difference

    assert (found.level, found.is_certain) == (level, True), found.reasons
    assert bool(found.reasons) == (level is not NONE)


@pytest.mark.parametrize(
    ("situation", "level", "reasons"),
    [
        ("a decision", MAJOR, "the decision `desk` is gone"),
        ("a fact, so that fewer cases are described", MINOR, "other cases are described"),
        ("a priority that decides nothing", PATCH, "the priority of `label` reads otherwise"),
        ("labels of which several may hold", MAJOR,
         "18 cases change the outcome of `label`; the decision `label` is of another kind"),
        ("a title", PATCH, "the title in the front matter reads otherwise"),
        ("a queue to which it is flagged", MAJOR,
         "6 cases change the outcome of `label`; the queue `law` is gone"),
    ],
)  # fmt: skip
def test_taking_a_change_back_asks_for_its_version(situation, level, reasons):
    old, new = versions_of(situation)

    found = compare(new, old).difference

    assert (found.level, list_reasons(found.reasons)) == (level, reasons)


@pytest.mark.parametrize(
    ("last", "levels"),
    [
        ("1.2.3", ("1.2.3", "1.2.4", "1.3.0", "2.0.0")),
        ("0.2.3", ("0.2.3", "0.2.4", "0.2.4", "0.3.0")),
    ],
)
def test_the_least_version_of_each_level(last, levels):
    for level, version in zip(Level, levels, strict=True):
        assert next_version(last, level) == version
        assert says_enough(version, last, level)
        assert says_enough("9.0.0", last, level)
        assert level is NONE or not says_enough(last, last, level)


@pytest.mark.parametrize(
    ("version", "mend"),
    [
        ("1.2.3", "write `version: 2.0.0`"),
        ("1.3.0", "write `version: 2.0.0`"),
        ("2.0.0", None),
        ("3.1.4", None),
    ],
)
def test_a_version_that_says_less_than_the_change_is_warned_of(version, mend):
    last, guideline = versions_of("an outcome")

    warnings = check_version(last, replace(guideline, version=version), guideline.span)

    assert [one.mend for one in warnings] == ([] if mend is None else [mend])
    assert check_version(last, replace(last, version="1.2.4"), last.span) == ()
