"""What a decision may come to: labels, levels, queues, criteria."""

from rubricc.records import record
from rubricc.source import Span
from rubricc.syntax.names import Name, Value


@record
class LabelStatement:
    """A label or a level of a scale, with the labels nested under it."""

    name: Value
    description: str
    requires: tuple[Value, ...]
    excludes: tuple[Value, ...]
    notes: tuple[str, ...]
    formerly: tuple[Name, ...]
    children: tuple["LabelStatement", ...]
    span: Span


@record
class QueueStatement:
    """`` - `tone`: A native speaker reads the message again. ``."""

    name: Name
    description: str
    notes: tuple[str, ...]
    formerly: tuple[Name, ...]
    span: Span


@record
class Preference:
    """One step of a criterion, as in `` better without `x` ``."""

    wording: str
    """`with`, `without`, `with higher` or `with lower`."""
    signal: Name
    span: Span


@record
class CriterionStatement:
    """`` `accuracy`: better without `fabricates`, then with higher `b`. ``: two `steps`."""

    name: Name
    steps: tuple[Preference, ...]
    rationale: str | None
    notes: tuple[str, ...]
    formerly: tuple[Name, ...]
    span: Span
