"""Values of signals, and conditions on them and on the outcomes of other decisions."""

from collections.abc import Mapping
from decimal import Decimal
from enum import Enum, StrEnum

from rubricc.records import record


class Special(Enum):
    """What a signal may be instead of having a value."""

    NOT_APPLICABLE = "n/a"
    UNKNOWN = "unknown"


Value = str | Decimal | frozenset[str] | Special
"""`yes`/`no`, a choice or a level; a number (Decimal); the members of a set; or neither."""

Case = Mapping[str, Value]
"""Signal id → value. A signal whose `only_when` is false has Special.NOT_APPLICABLE."""


class Relation(StrEnum):
    """How a value relates to another; the value is the author's wording."""

    IS = "is"
    IS_NOT = "is not"
    AT_LEAST = "is at least"
    AT_MOST = "is at most"
    MORE_THAN = "is more than"
    LESS_THAN = "is less than"


@record
class Compare:
    """A signal against a value of its domain. False where it is not applicable or unknown."""

    signal: str
    relation: Relation
    operand: str | Decimal


@record
class CompareSignals:
    """Two signals of the same values. False where either is not applicable or unknown."""

    left: str
    relation: Relation
    right: str


@record
class Includes:
    """A member is in the set that a signal observes. False where it is not applicable."""

    signal: str
    member: str


@record
class IsUnknown:
    """The number is unknown (which a number that is not applicable is not)."""

    signal: str


@record
class Applies:
    """The signal is applicable."""

    signal: str


@record
class Defined:
    """The definition of this name holds."""

    name: str


@record
class OutcomeIn:
    """Another decision's outcome: everything that it accepts is among `outcomes`. False where it is
    not applicable. `is` a parent lists the children too; `is not x` lists all but x."""

    decision: str
    outcomes: tuple[str, ...]


@record
class OutcomeIncludes:
    """Another decision, where several labels may hold: one of `labels` (children too) holds."""

    decision: str
    labels: tuple[str, ...]


@record
class OutcomeCompare:
    """A score against a number. False where the score is not applicable."""

    decision: str
    relation: Relation
    operand: Decimal


class OutcomeState(StrEnum):
    """What a decision's outcome may be instead of a label; NONE: no label of several holds."""

    FLAGGED = "flagged"
    NOT_APPLICABLE = "not applicable"
    NONE = "none"


@record
class OutcomeIs:
    """Another decision is flagged, not applicable, or none of its labels holds."""

    decision: str
    state: OutcomeState


@record
class AtLeast:
    """At least `count` of the parts hold. At most and exactly are made of it with `Not`."""

    count: int
    parts: tuple["Condition", ...]


@record
class All:
    """All parts hold; without parts, always."""

    parts: tuple["Condition", ...]


@record
class Any:
    """Some part holds; without parts, never."""

    parts: tuple["Condition", ...]


@record
class Not:
    """The part does not hold."""

    part: "Condition"


Condition = (
    Compare
    | CompareSignals
    | Includes
    | IsUnknown
    | Applies
    | Defined
    | OutcomeIn
    | OutcomeIncludes
    | OutcomeCompare
    | OutcomeIs
    | AtLeast
    | All
    | Any
    | Not
)

ALWAYS = All(())
