"""What follows from what: clauses and their effects, tables of clauses, priority."""

from dataclasses import dataclass

from rubricc.source import Span
from rubricc.syntax.conditions import Condition
from rubricc.syntax.names import Name, Number, Value
from rubricc.syntax.signals import Flag


@dataclass(frozen=True, slots=True)
class Give:
    """An outcome, or several that are accepted alike (`` `a` or `b` ``)."""

    values: tuple[Value, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class NotApplicable:
    """`not applicable`."""

    span: Span


@dataclass(frozen=True, slots=True)
class RuleOut:
    """`` not `toxic` ``, where several labels may hold."""

    label: Value
    span: Span


@dataclass(frozen=True, slots=True)
class Bound:
    """`` at most `2` `` (a cap) or `` at least `3` `` (a floor)."""

    is_cap: bool
    level: Value
    span: Span


@dataclass(frozen=True, slots=True)
class Step:
    """`one level lower` is -1, `two levels higher` is +2."""

    levels: int
    span: Span


@dataclass(frozen=True, slots=True)
class SameAs:
    """`` the same as `base` ``."""

    decision: Name
    span: Span


@dataclass(frozen=True, slots=True)
class Extreme:
    """`` the lowest of `a`, `b` `` or `the highest of …`."""

    is_lowest: bool
    decisions: tuple[Name, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Points:
    """`5 points`, `` 0.1 points for each `commas` ``."""

    amount: Number
    for_each: Name | None
    span: Span


@dataclass(frozen=True, slots=True)
class BetterOn:
    """`` the better on `accuracy` ``."""

    criterion: Name
    span: Span


@dataclass(frozen=True, slots=True)
class ResponseWith:
    """`` the response with `x` `` or `` the response without `x` ``."""

    signal: Name
    is_without: bool
    span: Span


Effect = (
    Give
    | Flag
    | NotApplicable
    | RuleOut
    | Bound
    | Step
    | SameAs
    | Extreme
    | Points
    | BetterOn
    | ResponseWith
)


@dataclass(frozen=True, slots=True)
class Allow:
    """`` allow: `warning-name`, because … ``."""

    name: Name
    rationale: str
    span: Span


@dataclass(frozen=True, slots=True)
class ClauseStatement:
    """A clause and the exceptions nested in it. `span` covers the statement, not its details."""

    id: Name
    effect: Effect
    when: Condition | None
    unless: Condition | None
    is_otherwise: bool
    rationale: str | None
    notes: tuple[str, ...]
    formerly: tuple[Name, ...]
    allows: tuple[Allow, ...]
    exceptions: tuple["ClauseStatement", ...]
    span: Span


@dataclass(frozen=True, slots=True)
class ClauseOrder:
    """`**E2** over **E1** over **R3**`: each beats those after it."""

    clauses: tuple[Name, ...]
    rationale: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class LabelOrder:
    """`` `complaint` over `question` over flag ``: each outcome drops those after it."""

    outcomes: tuple[Value | Flag, ...]
    rationale: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class DocumentOrder:
    """`earlier over later`, in the `section` that it names or (None) in every section."""

    section: str | None
    rationale: str | None
    span: Span


PriorityStatement = ClauseOrder | LabelOrder | DocumentOrder
