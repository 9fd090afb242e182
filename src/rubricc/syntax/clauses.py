"""What follows from what: clauses and their effects, tables of clauses, priority."""

from rubricc.records import record
from rubricc.source import Span
from rubricc.syntax.conditions import Condition
from rubricc.syntax.names import Name, Number, Value
from rubricc.syntax.signals import Flag


@record
class Give:
    """An outcome, or several that are accepted alike (`` `a` or `b` ``)."""

    values: tuple[Value, ...]
    span: Span


@record
class NotApplicable:
    """`not applicable`."""

    span: Span


@record
class RuleOut:
    """`` not `toxic` ``, where several labels may hold."""

    label: Value
    span: Span


@record
class Bound:
    """`` at most `2` `` (a cap) or `` at least `3` `` (a floor)."""

    is_cap: bool
    level: Value
    span: Span


@record
class Step:
    """`one level lower` is -1, `two levels higher` is +2."""

    levels: int
    span: Span


@record
class SameAs:
    """`` the same as `base` ``."""

    decision: Name
    span: Span


@record
class Extreme:
    """`` the lowest of `a`, `b` `` or `the highest of …`."""

    is_lowest: bool
    decisions: tuple[Name, ...]
    span: Span


@record
class Points:
    """`5 points`, `` 0.1 points for each `commas` ``."""

    amount: Number
    for_each: Name | None
    span: Span


@record
class BetterOn:
    """`` the better on `accuracy` ``."""

    criterion: Name
    span: Span


@record
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


@record
class Allow:
    """`` allow: `warning-name`, because … ``."""

    name: Name
    rationale: str
    span: Span


@record
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


@record
class ClauseOrder:
    """`**E2** over **E1** over **R3**`: each beats those after it."""

    clauses: tuple[Name, ...]
    rationale: str | None
    span: Span


@record
class LabelOrder:
    """`` `complaint` over `question` over flag ``: each outcome drops those after it."""

    outcomes: tuple[Value | Flag, ...]
    rationale: str | None
    span: Span


@record
class DocumentOrder:
    """`earlier over later`, in the `section` that it names or (None) in every section."""

    section: str | None
    rationale: str | None
    span: Span


PriorityStatement = ClauseOrder | LabelOrder | DocumentOrder
