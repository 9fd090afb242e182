"""A notation for tiny guidelines and what they come to: `x by R1` where `a` and `b` hold."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import assert_never

from rubricc.blocks import read_document, read_source
from rubricc.interpret import complete, decide, is_feasible
from rubricc.model import (
    Accepted,
    Amount,
    Chosen,
    Circle,
    Conflict,
    Failure,
    Flagged,
    Gap,
    Guideline,
    Inapplicable,
    Outcome,
    Signal,
    SignalKind,
    Special,
    Value,
    Verdict,
    resolve,
)
from rubricc.source import Source
from rubricc.syntax import parse

PATH = "tiny.md"

FRONT = """---
guideline: tiny
title: Tiny
version: 1.0.0
task: classify
unit: message
media: text
---

## Signals

- `a`: yes or no.
- `b`: yes or no.
- `c`: yes or no.
- `d`: yes or no.

## Queues

- `first`: One.
- `second`: Another.

"""

ONE = "## Labels\n\n- `x`: X.\n- `y`: Y.\n- `z`: Z.\n\n"
SEVERAL = ONE.replace("Labels", "Labels: choose all that apply")
SCALE = "## Scale\n\n- `1`: A.\n- `2`: B.\n- `3`: C.\n- `4`: D.\n- `5`: E.\n\n"


@dataclass(frozen=True, slots=True)
class Sentence:
    """What the language says, a guideline that shows it, and what this comes to in some cases.

    A case is what holds, joined by spaces (`a`, `request=action`); `tone: x by R1` is of a further
    decision than `label`.
    """

    says: str
    text: str
    cases: Mapping[str, str]


def guideline_of(text: str, front: str = FRONT) -> Guideline:
    """The model of a guideline whose statements are given."""
    files = {PATH: (front + text).encode()}
    source = read_source(PATH, files[PATH])
    assert isinstance(source, Source), source
    document, misread = read_document(source)
    assert document is not None, misread
    tree, misspoken = parse(document, files)
    assert not misspoken, misspoken
    guideline, misnamed = resolve(tree)
    assert guideline is not None, misnamed
    return guideline


def outcomes(sentence: Sentence) -> dict[str, str]:
    """What the interpreter says of each of the sentence's cases."""
    guideline = guideline_of(sentence.text)
    return {told: _outcome(guideline, told, expected) for told, expected in sentence.cases.items()}


def _outcome(guideline: Guideline, told: str, expected: str) -> str:
    case = case_of(guideline, told)
    assert is_feasible(guideline, case), told
    named, colon, _ = expected.partition(": ")
    verdict = decide(guideline, case)[named if colon else guideline.decisions[0].id]
    return f"{named}: {verdict_text(verdict)}" if colon else verdict_text(verdict)


def case_of(guideline: Guideline, told: str) -> dict[str, Value]:
    """The case in which what is told holds, and every other signal has its first value."""
    words = (word.partition("=") for word in told.split())
    given = {name: value or "yes" for name, _, value in words}
    case = {s.id: value_of(s, given.get(s.id)) for s in guideline.signals}
    return complete(guideline, case)


def value_of(signal: Signal, text: str | None) -> Value:
    """The value that a text stands for, or the first of the signal."""
    match signal.kind:
        case _ if text == "unknown":
            return Special.UNKNOWN
        case SignalKind.ANY_OF:
            return frozenset((text or "").split("+")) - {""}
        case SignalKind.WHOLE | SignalKind.NUMBER:
            return Decimal(text) if text is not None else signal.low or Decimal(0)
        case _:
            return text or signal.values[0]


def verdict_text(verdict: Verdict) -> str:
    """A verdict as these tests write it."""
    cited = f" by {', '.join(verdict.clauses)}" if verdict.clauses else ""
    return result_text(verdict.result) + cited


def result_text(result: Outcome | Failure) -> str:
    """What a verdict comes to, in words."""
    match result:
        case Accepted(labels):
            return " or ".join(labels)
        case Chosen(labels):
            return " and ".join(labels) or "none"
        case Amount(value):
            return f"{value:f}"
        case Flagged(queue):
            return f"flagged {queue}" if queue else "flagged"
        case Inapplicable():
            return "not applicable"
        case Gap() | Conflict() | Circle():
            return type(result).__name__.lower()
        case _:
            assert_never(result)
