"""What is asked of the completions of a case that is told in part, however they are looked at."""

from collections.abc import Hashable, Mapping, Sequence
from typing import Protocol

from rubricc.model import Accepted, Outcome, Signal, Value

Found = tuple[Outcome, tuple[str, ...]]
"""What some completions come to, and the clauses that decide there."""


class Completions(Protocol):
    """All the cases that the facts allow and that agree with what was told."""

    def found(self) -> tuple[Found, ...]:
        """What they come to; nothing if there are none."""
        ...

    def given(self, policies: Mapping[str, Value]) -> "Completions":
        """Those in which these signals have these values, or do not apply."""
        ...

    def which_matter(self, signals: Sequence[Signal]) -> tuple[str, ...]:
        """The signals of which each alone decides between two outcomes.

        Two of the completions agree on all others and differ in outcome; not applicable agrees
        with anything.
        """
        ...

    def which_vary(self, signals: Sequence[Signal]) -> tuple[str, ...]:
        """The signals that have several values, as far as conditions tell values apart."""
        ...


def key_of(outcome: Outcome) -> Hashable:
    """The same for outcomes that agree: of several accepted ones the order does not count."""
    return frozenset(outcome.outcomes) if isinstance(outcome, Accepted) else outcome
