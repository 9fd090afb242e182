"""What a clause does, and what a decision comes to: objects told apart by `kind`."""

from typing import Annotated, Literal

from pydantic import Field

from rubricc.table.conditions import Condition
from rubricc.table.frozen import Frozen, Number

# ---- what a decision comes to ------------------------------------------------------------------


class Accepted(Frozen):
    """A label or level; where several are right alike, all of them as first written."""

    kind: Literal["accepted"] = "accepted"
    labels: Annotated[tuple[str, ...], Field(min_length=1)]


class Chosen(Frozen):
    """The labels that hold, where several may; none may hold."""

    kind: Literal["chosen"] = "chosen"
    labels: tuple[str, ...]


class Score(Frozen):
    """An exact number."""

    kind: Literal["score"] = "score"
    value: Number


class Flagged(Frozen):
    """Not decided here: escalated to a queue, or to nobody in particular."""

    kind: Literal["flagged"] = "flagged"
    queue: str | None


class Inapplicable(Frozen):
    """The decision is not made."""

    kind: Literal["not-applicable"] = "not-applicable"


Outcome = Annotated[Accepted | Chosen | Score | Flagged | Inapplicable, Field(discriminator="kind")]

# ---- what a clause does ------------------------------------------------------------------------


class Give(Frozen):
    """This outcome, or several accepted alike; where several labels may hold, this one holds."""

    kind: Literal["give"] = "give"
    labels: Annotated[tuple[str, ...], Field(min_length=1)]


class Flag(Frozen):
    """Escalate."""

    kind: Literal["flag"] = "flag"
    queue: str | None


class NotApplicable(Frozen):
    """The decision is not made."""

    kind: Literal["not-applicable"] = "not-applicable"


class RuleOut(Frozen):
    """The label does not hold, where several may."""

    kind: Literal["rule-out"] = "rule-out"
    label: str


class BoundLevel(Frozen):
    """A cap or a floor on a scale."""

    kind: Literal["cap", "floor"]
    level: str


ScoreBound = Literal["score-cap", "score-floor"]


class BoundScore(Frozen):
    """A cap or a floor on a score."""

    kind: ScoreBound
    number: Number


class Step(Frozen):
    """So many levels higher, or lower if negative."""

    kind: Literal["step"] = "step"
    levels: int


class Extreme(Frozen):
    """The lowest or highest of other decisions with the same levels."""

    kind: Literal["lowest", "highest"]
    decisions: Annotated[tuple[str, ...], Field(min_length=1)]


class Points(Frozen):
    """So many points, once or for each unit of a number."""

    kind: Literal["points"] = "points"
    number: Number
    for_each: str | None


class Prefer(Frozen):
    """A where `a` holds, B where `b` holds; where neither does, the clause does not apply."""

    kind: Literal["prefer"] = "prefer"
    a: Condition
    b: Condition


Effect = Annotated[
    Give
    | Flag
    | NotApplicable
    | RuleOut
    | BoundLevel
    | BoundScore
    | Step
    | Extreme
    | Points
    | Prefer,
    Field(discriminator="kind"),
]
