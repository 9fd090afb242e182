"""What a decision can come to in one case."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Accepted:
    """One outcome, or several that are right alike, as first written. Labels, levels, A, tie, B."""

    outcomes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chosen:
    """The labels that hold of a decision where several may, in declared order."""

    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Amount:
    """A score, exact and normalised (no trailing zeros)."""

    value: Decimal


@dataclass(frozen=True, slots=True)
class Flagged:
    """Escalated: to a queue, or to nobody in particular."""

    queue: str | None


@dataclass(frozen=True, slots=True)
class Inapplicable:
    """The decision is not made for this case."""


Outcome = Accepted | Chosen | Amount | Flagged | Inapplicable


@dataclass(frozen=True, slots=True)
class Gap:
    """No clause applies."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """The deciding clauses disagree (or a deciding floor stands above a deciding cap)."""


@dataclass(frozen=True, slots=True)
class Circle:
    """Clauses apply, but each is beaten."""


Failure = Gap | Conflict | Circle


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a decision comes to in one case, and the clauses that decide, in document order.

    Of a gap no clause is cited; of a conflict the deciding ones; of a circle those left before the
    last drop emptied them.
    """

    result: Outcome | Failure
    clauses: tuple[str, ...]
