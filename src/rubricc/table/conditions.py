"""Conditions as a consumer of the table reads them: a tree of objects told apart by `kind`."""

from typing import Annotated, Literal

from pydantic import Field

from rubricc.table.frozen import Frozen, Number

Relation = Literal["is", "is-not", "at-least", "at-most", "more-than", "less-than"]

State = Literal["flagged", "not-applicable", "none"]


class Compare(Frozen):
    """The signal's value against a value of its own. False where it is not applicable."""

    kind: Literal["compare"] = "compare"
    signal: str
    relation: Relation
    value: str


class CompareNumber(Frozen):
    """The signal's number against a number. False where it is not applicable or unknown."""

    kind: Literal["compare-number"] = "compare-number"
    signal: str
    relation: Relation
    number: Number


class CompareSignals(Frozen):
    """Two signals of the same values. False where either is not applicable or unknown."""

    kind: Literal["compare-signals"] = "compare-signals"
    left: str
    relation: Relation
    right: str


class Includes(Frozen):
    """The member is in the set that the signal observes. False where it is not applicable."""

    kind: Literal["includes"] = "includes"
    signal: str
    member: str


class IsUnknown(Frozen):
    """The number is unknown, which a number that is not applicable is not."""

    kind: Literal["is-unknown"] = "is-unknown"
    signal: str


class Applies(Frozen):
    """The signal is applicable."""

    kind: Literal["applies"] = "applies"
    signal: str


class Defined(Frozen):
    """The definition of this name holds."""

    kind: Literal["defined"] = "defined"
    name: str


class OutcomeIn(Frozen):
    """All that the other decision accepts is listed here. False where it is not applicable."""

    kind: Literal["outcome-in"] = "outcome-in"
    decision: str
    outcomes: tuple[str, ...]


class OutcomeIncludes(Frozen):
    """One of these labels holds of the other decision."""

    kind: Literal["outcome-includes"] = "outcome-includes"
    decision: str
    labels: tuple[str, ...]


class OutcomeCompare(Frozen):
    """The other decision's score against a number. False where it is not applicable."""

    kind: Literal["outcome-compare"] = "outcome-compare"
    decision: str
    relation: Relation
    number: Number


class OutcomeIs(Frozen):
    """The other decision is flagged, is not applicable, or none of its labels holds."""

    kind: Literal["outcome-is"] = "outcome-is"
    decision: str
    state: State


OutcomeCondition = OutcomeIn | OutcomeIncludes | OutcomeCompare | OutcomeIs


class AtLeast(Frozen):
    """At least `count` of the parts hold."""

    kind: Literal["at-least"] = "at-least"
    count: int
    parts: tuple["Condition", ...]


class All(Frozen):
    """Every part holds; without parts, always."""

    kind: Literal["all"] = "all"
    parts: tuple["Condition", ...]


class Any(Frozen):
    """Some part holds; without parts, never."""

    kind: Literal["any"] = "any"
    parts: tuple["Condition", ...]


class Not(Frozen):
    """The part does not hold."""

    kind: Literal["not"] = "not"
    part: "Condition"


Condition = Annotated[
    Compare
    | CompareNumber
    | CompareSignals
    | Includes
    | IsUnknown
    | Applies
    | Defined
    | OutcomeCondition
    | AtLeast
    | All
    | Any
    | Not,
    Field(discriminator="kind"),
]

for _node in (AtLeast, All, Any, Not):
    _node.model_rebuild()
