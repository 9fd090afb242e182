"""A guideline that takes over from another file, written as one that needs no other file."""

import pytest

from rubricc.format import to_text
from rubricc.interpret import decide
from rubricc.model import Guideline, standing_alone
from rubricc.proof import read_guideline
from rubricc.syntax import SyntaxTree
from tests.brute_force import all_cases

HEAD = """\
---
guideline: {name}
title: {name}
version: 1.0.0
task: classify
unit: message
media: text
{uses}---

# A page

"""
SHARED = (
    HEAD.format(name="shared", uses="")
    + """\
## Signals

- `problem`: yes or no. Something does not work.
    - if unsure: flag for `desk`
- `urgent`: yes or no. It hurries.
- `loud`: yes or no. It shouts.
- `spare`: yes or no. Nobody here asks for it.
- `void`: yes or no. Nor for this.

## Definitions

- `pressing` means `problem` and `urgent`.
- `idle` means not `spare`.

## Facts

- `urgent` requires `problem`.
- `spare` excludes `void`.

## Queues

- `desk`: At the door.
- `attic`: Under the roof.

## Labels

- `complaint`: A problem.
    - `refund`: Money back.
    - `repair`: Nobody here gives it.
- `other`: Anything else.
- `spam`: Nobody here gives it.

## Labels for `tone`: choose all that apply

- `rude`: It shouts.
    - excludes: `calm`
- `calm`: It does not.
    - excludes: `rude`
    - excludes: `odd`
- `odd`: Nobody here gives it.

## Scale for `care`

- `1`: Little.
- `2`: Much.

## Labels for `weather`

- `sun`: Nobody here decides it.
"""
)
MAIL = (
    HEAD.format(name="mail", uses="uses: [shared.md]\n")
    + """\
## Signals

- `late`: yes or no. It comes late.

## Rules for `label`

- **R1** `refund` when `pressing` and `late`.
- **R2** `other` otherwise.

## Rules for `tone`

- **T1** `rude` when `loud`.
- **T2** `calm` when not `loud`.

## Rules for `care`

- from `care.csv`.

## Guarantees

- never `label` `refund` when not `urgent`.

## Examples

- "Where is it?" is `label` `other` by **R2**: `late`.
"""
)
ROWS = "problem,late,care\nyes,-,2\nno,yes,2\nno,no,1\n"
FILES = {"mail.md": MAIL, "shared.md": SHARED, "care.csv": ROWS}


def read(files: dict[str, str]) -> tuple[SyntaxTree, Guideline]:
    found = read_guideline("mail.md", {path: text.encode() for path, text in files.items()})
    assert found.diagnostics == ()
    assert found.tree is not None
    assert found.guideline is not None
    return found.tree, found.guideline


@pytest.fixture(scope="module")
def text() -> str:
    return to_text(standing_alone(*read(FILES)))


def test_it_decides_every_case_as_before(text):
    _, whole = read(FILES)
    _, alone = read({"mail.md": text})
    cases = list(all_cases(whole))

    assert cases == list(all_cases(alone))
    assert [decide(alone, case) for case in cases] == [decide(whole, case) for case in cases]
    assert len(cases) > 10


def test_what_nothing_of_its_own_uses_is_left_out(text):
    _, alone = read({"mail.md": text})
    labels = {one.id: [label.name for label in one.labels] for one in alone.decisions}

    assert "shared.md" not in text
    assert "care.csv" not in text
    assert {signal.id for signal in alone.signals} == {"problem", "urgent", "loud", "late"}
    assert [one.name for one in alone.definitions] == ["pressing"]
    assert [one.name for one in alone.queues] == ["desk"]
    assert [fact.text for fact in alone.facts] == ["`urgent` requires `problem`"]
    assert labels == {
        "label": ["complaint", "refund", "other"],
        "tone": ["rude", "calm"],
        "care": ["1", "2"],
    }
    assert {one.name: one.excludes for one in alone.decisions[1].labels} == {
        "rude": ("calm",),
        "calm": ("rude",),
    }


def test_written_again_it_is_the_same(text):
    assert to_text(standing_alone(*read({"mail.md": text}))) == text
