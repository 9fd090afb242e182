"""What a case comes to where the annotator is not sure of some signals (end of section 6).

Where the doubt makes no difference, the outcome. Else what the values of `if unsure` lead to, given
all at once. Else the queue of the first unsure signal that matters and names one. Else nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from rubricc.decide.found import Completions, Found, key_of
from rubricc.model import Accepted, Decision, Flagged, Outcome, Signal, Value


@dataclass(frozen=True, slots=True)
class Settled:
    """One outcome, whatever the values of the unsure signals may be, and who decides it."""

    outcome: Outcome
    clauses: frozenset[str]


@dataclass(frozen=True, slots=True)
class Doubtful:
    """The unsure signals that matter, and the one of these whose policy flags the case."""

    matter: tuple[str, ...]
    flagged: Flagged | None


def settle_doubt(
    decision: Decision, completions: Completions, unsure: Sequence[Signal]
) -> Settled | Doubtful:
    """What the completions, of which there must be some, come to together."""
    settled = _agreed(decision, completions.found())
    if settled is not None:
        return settled
    policies = {one.id: one.if_unsure for one in unsure if isinstance(one.if_unsure, str | Decimal)}
    given = completions.given(dict[str, Value](policies))
    found = given.found()
    if not found:  # the facts forbid these values together
        given = completions
    settled = _agreed(decision, found)
    if settled is not None:
        return settled
    matter = given.which_matter(unsure) or given.which_vary(unsure)
    policy = (one.if_unsure for one in unsure if one.id in matter)
    return Doubtful(matter, next((flag for flag in policy if isinstance(flag, Flagged)), None))


def _agreed(decision: Decision, found: Sequence[Found]) -> Settled | None:
    """The outcome if all have one; of several accepted ones, as declared, where orders differ."""
    if len({key_of(outcome) for outcome, _ in found}) != 1:
        return None
    clauses = frozenset(clause for _, cited in found for clause in cited)
    places = {label.name: place for place, label in enumerate(decision.labels)}

    def rank(outcome: Outcome) -> list[int]:
        return [places[one] for one in outcome.outcomes] if isinstance(outcome, Accepted) else []

    return Settled(min((outcome for outcome, _ in found), key=rank), clauses)
