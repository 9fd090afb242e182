"""Conditions as written."""

from enum import StrEnum

from rubricc.records import record
from rubricc.source import Span
from rubricc.syntax.names import Name, Side, Value


class Relation(StrEnum):
    """How a comparison relates a name to its operands; the value is the author's wording."""

    IS = "is"
    IS_NOT = "is not"
    ONE_OF = "is one of"
    AT_LEAST = "is at least"
    AT_MOST = "is at most"
    MORE_THAN = "is more than"
    LESS_THAN = "is less than"
    BETWEEN = "is between"
    INCLUDES = "includes"


class Quantity(StrEnum):
    """How many of a list must hold."""

    AT_LEAST = "at least"
    AT_MOST = "at most"
    EXACTLY = "exactly"
    ALL = "all of"
    ANY = "any of"
    NONE = "none of"


class State(StrEnum):
    """What a signal or decision may be instead of having a value."""

    NONE = "none"
    UNKNOWN = "unknown"
    FLAGGED = "flagged"
    NOT_APPLICABLE = "not applicable"


@record
class Holds:
    """`` `praise` ``: a yes/no signal, a definition; `` `x` of A `` for a response."""

    name: Name
    side: Side | None
    span: Span


@record
class Comparison:
    """`` `request` is `action` `` and its kin; BETWEEN has two operands, ONE_OF one or more.

    An operand may name another signal of the same scale: which it is, the model settles.
    """

    name: Name
    side: Side | None
    relation: Relation
    operands: tuple[Value, ...]
    span: Span


@record
class IncludesCount:
    """`` `topic` includes at least 2 of `a`, `b`, `c` ``; `count` is None for all, any and none."""

    name: Name
    side: Side | None
    quantity: Quantity
    count: int | None
    members: tuple[Value, ...]
    span: Span


@record
class IsState:
    """`` `topic` is none ``, and likewise is unknown, is flagged, is not applicable.

    `is_not` where it has a value instead: is not none, is not unknown, is not flagged.
    """

    name: Name
    side: Side | None
    state: State
    is_not: bool
    span: Span


@record
class CountOf:
    """`` at least 2 of `a`, `b`, `c` ``; `count` is None for all, any and none."""

    quantity: Quantity
    count: int | None
    members: tuple[Holds, ...]
    span: Span


@record
class All:
    """Conditions joined by `and`, flat."""

    parts: tuple["Condition", ...]
    span: Span


@record
class Any:
    """Conditions joined by `or`, flat."""

    parts: tuple["Condition", ...]
    span: Span


@record
class Not:
    """`not` before one condition."""

    part: "Condition"
    span: Span


Condition = Holds | Comparison | IncludesCount | IsState | CountOf | All | Any | Not
