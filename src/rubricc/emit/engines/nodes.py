"""What rule engines take: inputs, and tables of rules that read them and each other."""

from enum import StrEnum

from rubricc.records import record


class Type(StrEnum):
    """What a value is to an engine."""

    TEXT = "string"
    NUMBER = "number"


@record
class Span:
    """Numbers from `low` to `high`, without end where it is None; ends belong as said."""

    low: str
    has_low: bool
    high: str | None
    has_high: bool


Test = tuple[str, ...] | tuple[Span, ...] | None
"""The texts or the numbers that a cell takes; None takes anything, no answer too."""


@record
class Column:
    """A value that rules test: an input, or the outcome of a table before. `about` is its name in
    the guideline, `values` all that it may be where it is a text."""

    name: str
    about: str
    type: Type
    values: tuple[str, ...]


@record
class Input:
    """What an engine is given: a signal, a member of one, or (`state`) whether it has a number."""

    column: Column
    signal: str
    member: str | None
    description: str
    is_state: bool = False


@record
class Rule:
    """One test for each column; of all rules of a table at most one matches. `note` says why."""

    tests: tuple[Test, ...]
    outcome: str
    note: str


@record
class RuleTable:
    """A decision, or one `label` of a decision for several, as rules of which one matches."""

    column: Column
    decision: str
    label: str | None
    columns: tuple[Column, ...]
    rules: tuple[Rule, ...]


@record
class Gathering:
    """The labels of a decision for several, put together from the tables of each.

    Where the first of them is one of `whole`, that is the outcome of all.
    """

    column: Column
    decision: str
    labels: tuple[str, ...]
    parts: tuple[Column, ...]
    whole: tuple[str, ...]


@record
class Rulebook:
    """A guideline as rule engines take it; tables stand behind those that they read."""

    inputs: tuple[Input, ...]
    tables: tuple[RuleTable | Gathering, ...]


@record
class TooLarge:
    """The decisions that would take more rules than the budget."""

    decisions: tuple[str, ...]
