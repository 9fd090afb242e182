"""What is claimed and tested: examples, guarantees, and texts for the quiz."""

from rubricc.records import record
from rubricc.source import Span
from rubricc.syntax.conditions import Condition, Relation, State
from rubricc.syntax.names import Name, Side, Value


@record
class Expected:
    """What an example says a decision gives (None: the one decision of the section).

    `values` are the labels, levels or the number; several are accepted alike if `is_choice`, else
    they are the set of labels that hold (empty: none). `state` is FLAGGED or NOT_APPLICABLE.
    """

    decision: Name | None
    values: tuple[Value, ...]
    is_choice: bool
    state: State | None
    queue: Name | None
    span: Span


@record
class Assignment:
    """`` `praise` ``, `` not `praise` ``, `` `request` is `action` ``: what the case is like."""

    name: Name
    side: Side | None
    values: tuple[Value, ...]
    """One value; several for a set; for `not` a yes/no signal the name `no`."""
    is_unknown: bool
    span: Span


@record
class ExampleStatement:
    """An example. `texts` maps "" to the text, or A, B and prompt to those of a pair."""

    id: Name | None
    texts: tuple[tuple[str, str], ...]
    expected: tuple[Expected, ...]
    by: tuple[Name, ...]
    assignments: tuple[Assignment, ...]
    notes: tuple[str, ...]
    span: Span


@record
class OutcomeTest:
    """The outcome in a guarantee: a value, `` at least `3` ``, or a state; of a named decision."""

    decision: Name | None
    relation: Relation
    values: tuple[Value, ...]
    state: State | None
    span: Span


@record
class NeverAlways:
    """`never OUTCOME when CONDITION`, `always OUTCOME when CONDITION`."""

    is_never: bool
    outcome: OutcomeTest
    when: Condition | None
    rationale: str | None
    span: Span


@record
class Monotone:
    """`` `label` never falls when `exploitation` rises `` (or never rises; or when it falls)."""

    decision: Name
    never_falls: bool
    signal: Name
    when_rises: bool
    rationale: str | None
    span: Span


@record
class Independent:
    """`` `label` does not depend on `market` ``."""

    decision: Name
    signal: Name
    rationale: str | None
    span: Span


GuaranteeStatement = NeverAlways | Monotone | Independent


@record
class Fragment:
    """`` - `problem` `yes`: "the courier left it in the rain" ``."""

    signal: Name
    value: Value
    texts: tuple[str, ...]
    span: Span


@record
class ScenarioStatement:
    """A level-3 heading under Scenarios with the fragments that fit together."""

    title: Name
    fragments: tuple[Fragment, ...]
    parts: tuple[tuple[str, tuple[str, ...]], ...]
    """`opener`, `closer`, `prompt`, `source`, `base` → their texts."""
    span: Span
