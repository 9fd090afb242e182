"""Tiny guidelines and what the model makes of them."""

from rubricc.blocks import read_document, read_source
from rubricc.diagnostics import Diagnostic
from rubricc.model import Clause, Condition, Decision, Guideline, resolve
from rubricc.source import Source
from rubricc.syntax import parse

FRONT = """\
---
guideline: tiny
title: Tiny
version: 1.0.0
task: classify
unit: message
media: text
---

"""

SIGNALS = """\
## Signals

- `a`: yes or no.
- `b`: yes or no.
- `c`: yes or no.
- `kind`: `red`, `green` or `blue`.
- `size`: `s` < `m` < `l`.
- `want`: `s` < `m` < `l`.
- `stars`: 1 to 5.
- `ratio`: number from 0 to 10 or unknown.
- `words`: 0 or more.
- `topic`: any of `x`, `y`, `z`.
- `late` of each response: yes or no.
- `depth` of each response: `low` < `high`.

"""

LABELS = """\
## Labels

- `one`: One.
- `two`: Two.
    - `half`: A half.
    - `other-half`: The other half.

## Scale for `level`

- `1`: Low.
- `2`: Middle.
- `3`: High.

## Labels for `tags`: choose all that apply

- `p`: P.
- `q`: Q.

## Score for `points`

- **S1** 5 points when `a`.

## Queues

- `expert`: One who knows.

"""

BASE = FRONT + SIGNALS + LABELS


def read(
    text: str, path: str = "tiny.md", **files: str
) -> tuple[Guideline | None, tuple[Diagnostic, ...]]:
    """The guideline of a text, or None, and what is wrong with it."""
    source = read_source(path, text.encode())
    assert isinstance(source, Source), source
    document, misread = read_document(source)
    assert document is not None and misread == (), misread
    tree, misparsed = parse(document, {name: data.encode() for name, data in files.items()})
    assert misparsed == (), [one.message for one in misparsed]
    return resolve(tree)


def guideline_of(text: str) -> Guideline:
    """The guideline of a text in which nothing is wrong."""
    guideline, findings = read(text)
    assert findings == (), [one.message for one in findings]
    assert guideline is not None
    return guideline


def wrong_in(text: str, **files: str) -> list[str]:
    """What is wrong with a text: code, name and place of each diagnostic, in source order."""
    guideline, findings = read(text, **files)
    assert guideline is None
    return [one.name for one in sorted(findings, key=lambda one: one.span)]


def decision_of(text: str, name: str = "label") -> Decision:
    """One decision of the base guideline with further sections."""
    return next(one for one in guideline_of(BASE + text).decisions if one.id == name)


def clauses_of(text: str, name: str = "label") -> tuple[Clause, ...]:
    """The clauses of a decision of the base guideline with further sections."""
    return decision_of(text, name).clauses


def condition_of(text: str) -> Condition:
    """What a condition comes to in a rule for the base guideline."""
    return clauses_of(f"## Rules\n\n- **R1** `one` when {text}.\n")[0].condition


def mistakes_in_condition(text: str) -> list[str]:
    """What is wrong with a condition in a rule for the base guideline."""
    return wrong_in(BASE + f"## Rules\n\n- **R1** `one` when {text}.\n")
