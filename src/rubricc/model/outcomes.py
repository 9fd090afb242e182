"""What a decision can come to in one case."""

from decimal import Decimal

from rubricc.records import record


@record
class Accepted:
    """One outcome, or several that are right alike, as first written. Labels, levels, A, tie, B."""

    outcomes: tuple[str, ...]


@record
class Chosen:
    """The labels that hold of a decision where several may, in declared order."""

    labels: tuple[str, ...]


@record
class Amount:
    """A score, exact and normalised (no trailing zeros)."""

    value: Decimal


@record
class Flagged:
    """Escalated: to a queue, or to nobody in particular."""

    queue: str | None


@record
class Inapplicable:
    """The decision is not made for this case."""


Outcome = Accepted | Chosen | Amount | Flagged | Inapplicable


@record
class Gap:
    """No clause applies."""


@record
class Conflict:
    """The deciding clauses disagree (or a deciding floor stands above a deciding cap)."""


@record
class Circle:
    """Clauses apply, but each is beaten."""


Failure = Gap | Conflict | Circle


@record
class Verdict:
    """What a decision comes to in one case, and the clauses that decide, in document order.

    Of a gap no clause is cited; of a conflict the deciding ones; of a circle those left before the
    last drop emptied them.
    """

    result: Outcome | Failure
    clauses: tuple[str, ...]
