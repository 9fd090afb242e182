"""Which version a change asks for, in every situation that there is a rule for."""

from typing import Any

import pytest

from rubricc.diff import Level, compare, next_version, says_enough
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


@pytest.mark.parametrize("situation", SITUATIONS)
def test_a_change_asks_for_its_version(situation):
    level, *edits = SITUATIONS[situation]
    text = TEXT
    for before, after in edits:
        assert before in text
        text = text.replace(before, after)
    old = model_of(PATH, {PATH: TEXT.encode()})
    new = model_of(PATH, {PATH: text.encode()})
    assert old is not None
    assert new is not None

    found = compare(old, new).difference

    assert (found.level, found.is_certain) == (level, True), found.reasons
    assert bool(found.reasons) == (level is not NONE)


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
