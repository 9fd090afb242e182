"""The resolved guideline: names bound, sugar gone. Differs from syntax in that every name is known.

Spans and wording do not take part in equality, so two texts that say the same are equal.
"""

from dataclasses import field
from decimal import Decimal
from enum import StrEnum

from rubricc.model.conditions import (
    Case,
    Condition,
    OutcomeCompare,
    OutcomeIn,
    OutcomeIncludes,
    OutcomeIs,
    Value,
)
from rubricc.model.decisions import Decision
from rubricc.model.outcomes import Flagged, Outcome
from rubricc.records import record
from rubricc.source import Span


class SignalKind(StrEnum):
    """The domains of signals."""

    YES_NO = "yes or no"
    CHOICE = "choice"
    SCALE = "scale"
    WHOLE = "whole number"
    NUMBER = "number"
    ANY_OF = "any of"


@record
class Signal:
    """What an annotator observes, or a setting of the project.

    `id` is the name, or `NAME.a` and `NAME.b` of a signal of each response. `values` are `no` and
    `yes`, the choices, the levels from low to high, or the members of a set; numbers have `low`
    and, if bounded, `high` instead.
    """

    id: str
    name: str
    side: str | None
    is_setting: bool
    kind: SignalKind
    values: tuple[str, ...]
    low: Decimal | None
    high: Decimal | None
    may_be_unknown: bool
    usual: Value | None
    only_when: Condition | None
    if_unsure: str | Decimal | Flagged | None
    description: str
    ask: str | None
    notes: tuple[str, ...]
    formerly: tuple[str, ...]
    phrases: tuple[tuple[str, tuple[str, ...]], ...]
    span: Span = field(compare=False)


@record
class Definition:
    """A named condition. One of each response stands twice, as `NAME.a` and `NAME.b`."""

    name: str
    condition: Condition
    notes: tuple[str, ...]
    formerly: tuple[str, ...]
    span: Span = field(compare=False)


@record
class Fact:
    """What holds in every case that can occur. `text` is the statement as written."""

    condition: Condition
    text: str = field(compare=False)
    span: Span = field(compare=False)


@record
class Queue:
    """Who decides what is flagged."""

    name: str
    description: str
    notes: tuple[str, ...]
    formerly: tuple[str, ...]
    span: Span = field(compare=False)


@record
class Expected:
    """The outcome that an example claims of one decision."""

    decision: str
    outcome: Outcome
    span: Span = field(compare=False)


@record
class Example:
    """An example: its texts ("" or A, B, prompt), what it claims, and its case.

    The case is complete but for signals on which none of its decisions depends.
    """

    id: str
    texts: tuple[tuple[str, str], ...]
    expected: tuple[Expected, ...]
    by: tuple[str, ...]
    case: Case
    notes: tuple[str, ...]
    span: Span = field(compare=False)
    by_spans: tuple[Span, ...] = field(compare=False)


@record
class Claim:
    """`never` or `always` an outcome. The test is of the decision's own outcome:
    OutcomeIn, OutcomeIncludes, OutcomeCompare or OutcomeIs. A flagged or inapplicable case breaks
    an `always`; of several accepted outcomes one suffices to break a `never`, and all must pass an
    `always`."""

    is_never: bool
    test: OutcomeIn | OutcomeIncludes | OutcomeCompare | OutcomeIs
    when: Condition
    text: str = field(compare=False)
    span: Span = field(compare=False)


@record
class Monotone:
    """The outcome never falls (or never rises) when the signal rises; `falls` is turned round."""

    decision: str
    signal: str
    never_falls: bool
    text: str = field(compare=False)
    span: Span = field(compare=False)


@record
class Independent:
    """The outcome does not depend on the signal."""

    decision: str
    signal: str
    text: str = field(compare=False)
    span: Span = field(compare=False)


Guarantee = Claim | Monotone | Independent


@record
class Scenario:
    """Fragments that fit together: (signal id, value) → texts; and the parts around them."""

    title: str
    fragments: tuple[tuple[str, str, tuple[str, ...]], ...]
    parts: tuple[tuple[str, tuple[str, ...]], ...]
    span: Span = field(compare=False)


@record
class Guideline:
    """A guideline, every name known. Definitions and decisions stand after what they use."""

    id: str
    title: str
    version: str
    task: str
    unit: str
    media: str
    language: str | None
    owners: tuple[str, ...]
    status: str | None
    signals: tuple[Signal, ...]
    """Settings and signals, in declared order."""
    definitions: tuple[Definition, ...]
    facts: tuple[Fact, ...]
    queues: tuple[Queue, ...]
    decisions: tuple[Decision, ...]
    examples: tuple[Example, ...]
    guarantees: tuple[Guarantee, ...]
    scenarios: tuple[Scenario, ...]
    span: Span = field(compare=False)
