"""What a guideline means: for every case, what each decision comes to and which clauses decide."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from rubricc.model import Decision, Guideline, Special
from rubricc.space import Space


@dataclass(frozen=True, slots=True)
class Interval:
    """Numbers that no condition tells apart. `has_low` and `has_high` say whether the end belongs.

    Without a `high` it goes on for ever. Of whole numbers both ends belong.
    """

    low: Decimal
    has_low: bool
    high: Decimal | None
    has_high: bool


Cell = str | Special | Interval
"""A value of a signal, not applicable, unknown, an interval; of a set's member `no` or `yes`."""


@dataclass(frozen=True, slots=True)
class Axis:
    """A variable of the space: a signal, or (`topic/billing`) one member of a set.

    `weights` says for each cell how many cases it counts for.
    """

    name: str
    signal: str
    member: str | None
    cells: tuple[Cell, ...]
    weights: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DecisionMeaning:
    """One decision over all cases.

    `verdict` is a diagram whose values are an Outcome, a Failure, or None for cases that cannot
    occur. `deciding` maps each clause to the cases that it decides. `cited` is the diagram of whole
    Verdicts; None where it would be too large, since many clauses decide alike.
    """

    decision: Decision
    verdict: int
    deciding: Mapping[str, int]
    cited: int | None


@dataclass(frozen=True, slots=True)
class Meaning:
    """All decisions of a guideline over one space, a level for each axis; its possible cases."""

    guideline: Guideline
    space: Space
    axes: tuple[Axis, ...]
    feasible: int
    decisions: Mapping[str, DecisionMeaning]
