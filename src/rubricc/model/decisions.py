"""Decisions: their outcomes, their clauses and what orders these."""

from dataclasses import field
from decimal import Decimal
from enum import IntEnum, StrEnum

from rubricc.model.conditions import Condition
from rubricc.records import record
from rubricc.source import Span


class DecisionKind(StrEnum):
    """What kind of outcome a decision has."""

    ONE = "one label"
    MANY = "several labels"
    SCALE = "a level"
    PREFERENCE = "a preference"
    SCORE = "a score"


@record
class Label:
    """An outcome: a label, a level, or A, tie, B. `parent` is the label it is nested under."""

    name: str
    description: str
    parent: str | None
    requires: tuple[str, ...]
    excludes: tuple[str, ...]
    notes: tuple[str, ...]
    formerly: tuple[str, ...]
    span: Span = field(compare=False)


class Layer(IntEnum):
    """Where a clause stands: Gates beat Edge cases and Rules, Edge cases beat Rules."""

    GATE = 0
    EDGE_CASE = 1
    RULE = 2


@record
class Give:
    """An outcome, or several accepted alike; for several labels, that this one label holds."""

    outcomes: tuple[str, ...]


@record
class Flag:
    """Escalate."""

    queue: str | None


@record
class NotApplicable:
    """The decision is not made."""


@record
class RuleOut:
    """The label does not hold, where several may."""

    label: str


@record
class Bound:
    """A cap or a floor: on a scale a level, on a score a number."""

    is_cap: bool
    level: str | Decimal


@record
class Step:
    """So many levels higher, or lower if negative."""

    levels: int


@record
class Extreme:
    """The lowest or highest of other decisions with the same levels (`the same as` has one)."""

    is_lowest: bool
    decisions: tuple[str, ...]


@record
class Points:
    """So many points, once or for each unit of a number."""

    amount: Decimal
    for_each: str | None


@record
class Prefer:
    """A where `a` holds, B where `b` holds; where neither does the clause does not apply."""

    a: Condition
    b: Condition


Effect = Give | Flag | NotApplicable | RuleOut | Bound | Step | Extreme | Points | Prefer

GIVES_OUTCOME = (Give, Flag, NotApplicable, RuleOut, Extreme, Prefer)
"""The effects of base clauses, as against those that modify a level or add up to a score."""


@record
class Clause:
    """A clause of one decision. `condition` is its own: it holds only where its parent holds too.

    `text` is the clause as a person reads it, without id and rationale.
    """

    id: str
    layer: Layer
    parent: str | None
    effect: Effect
    condition: Condition
    is_otherwise: bool
    rationale: str | None
    notes: tuple[str, ...]
    formerly: tuple[str, ...]
    allows: tuple[tuple[str, str], ...]
    text: str = field(compare=False)
    span: Span = field(compare=False)


@record
class Chain:
    """One line of Priority: clause ids or outcomes (None: flag), each before those after it."""

    members: tuple[str | None, ...]
    rationale: str | None
    span: Span = field(compare=False)


@record
class Decision:
    """One decision: its outcomes in declared order (scales from low to high), its clauses in
    document order (an exception right after its parent), its priority lines.

    `ordered_layers` are those under `earlier over later`. `reads` are the decisions whose outcome
    its clauses use, each before it in `Guideline.decisions`.
    """

    id: str
    kind: DecisionKind
    labels: tuple[Label, ...]
    clauses: tuple[Clause, ...]
    clause_chains: tuple[Chain, ...]
    label_chains: tuple[Chain, ...]
    ordered_layers: frozenset[Layer]
    reads: tuple[str, ...]
    span: Span = field(compare=False)
