"""What a guideline means: for every case, what each decision comes to and which clauses decide."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property, partial
from operator import eq

from rubricc.model import Condition, Decision, Guideline, Special
from rubricc.records import record
from rubricc.space import Space


@record
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


@record
class Axis:
    """A variable of the space: a signal, or (`topic/billing`) one member of a set.

    `weights` says for each cell how many cases it counts for.
    """

    name: str
    signal: str
    member: str | None
    cells: tuple[Cell, ...]
    weights: tuple[int, ...]


@dataclass(frozen=True)  # no slots: what is worked out when it is first asked for is kept
class DecisionMeaning:
    """One decision over all cases.

    `rough` and `rough_deciding` may say anything of cases outside `possible`, and are many times
    smaller for it: what facts exclude ties signals together that no clause mentions together.
    `cited` is the diagram of whole Verdicts; None where it would be too large, since many clauses
    decide alike.
    """

    decision: Decision
    space: Space
    possible: int
    rough: int
    rough_deciding: Mapping[str, int]
    cited: int | None = None

    @cached_property
    def verdict(self) -> int:
        """The diagram of an Outcome, a Failure, or None for cases that cannot occur.

        Raises OutOfNodesError where it would pass the budget of nodes.
        """
        return self.space.choose(self.possible, self.rough, self.space.terminal(None))

    @cached_property
    def deciding(self) -> Mapping[str, int]:
        """The cases that each clause decides. Raises OutOfNodesError as `verdict` does."""
        return {
            clause: self.space.intersection(where, self.possible)
            for clause, where in self.rough_deciding.items()
        }

    @cached_property
    def alive(self) -> frozenset[str]:
        """The clauses that decide some case."""
        return frozenset(self.space.meeting(self.possible, self.rough_deciding))

    def values(self) -> tuple[Hashable, ...]:
        """What the possible cases come to."""
        every = (value for value in self.space.values(self.rough) if value is not None)
        return tuple(value for value in every if self.takes(partial(eq, value)))

    def takes(self, holds: Callable[[Hashable], bool]) -> bool:
        """Whether some possible case has a value that passes the test; None, as in `where`."""
        return self.space.meets((self.possible, self.space.where(self.rough, holds)))

    def where(self, holds: Callable[[Hashable], bool]) -> int:
        """The possible cases whose value passes the test, which None, as of no case, must not."""
        return self.space.intersection(self.possible, self.space.where(self.rough, holds))


@record
class Meaning:
    """All decisions of a guideline over one space, a level for each axis; its possible cases."""

    guideline: Guideline
    space: Space
    axes: tuple[Axis, ...]
    feasible: int
    decisions: Mapping[str, DecisionMeaning]
    sets: dict[Condition, int] = field(default_factory=dict, repr=False, compare=False)
    """Where conditions were found to hold, so that none is worked out again."""
