"""What differs between two guidelines: exact counts, groups of cases, and things that came or went.

Outcomes are told in the words of the side they come from; a renamed label is no change.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from rubricc.diff.naming import Renaming
from rubricc.meaning import Meaning
from rubricc.model import Failure, Outcome

Result = Outcome | Failure
"""What a decision comes to on one side. A failure only where that side is not sound."""


class Level(IntEnum):
    """How much a change asks of the version number."""

    NONE = 0
    PATCH = 1
    MINOR = 2
    MAJOR = 3


class State(StrEnum):
    """What is known of a decision that both sides make."""

    EQUAL = "equal"
    CHANGED = "changed"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Pair:
    """How many cases went from one outcome to another."""

    before: Result
    after: Result
    cases: int


@dataclass(frozen=True, slots=True)
class Decider:
    """A clause that decides now, or that decided before."""

    clause: str
    is_now: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Changed cases that one condition tells: all of it that both sides describe have changed so.

    Where few conditions would not tell them, they are those that one clause, the `decider`, brought
    about: of what changed so, all that it decides; `always` is what these have in common.
    Of decisions where several labels may hold, `before` and `after` are the labels that went and
    that came. `cases` are all cases of the group, `further` those in no group before it. `case` is
    one of them, complete; `shown` the part of it that is not usual.
    """

    before: Result
    after: Result
    condition: str
    case: Mapping[str, str]
    shown: Mapping[str, str]
    clauses_before: tuple[str, ...]
    clauses_after: tuple[str, ...]
    cases: int
    further: int
    decider: Decider | None = None
    always: str = ""


@dataclass(frozen=True, slots=True)
class DecisionChange:
    """A decision that both sides make. `changed` cases in `pairs`; `groups` tell them apart.

    `ungrouped` cases are in no group, since these would be too many to read. Where it could not be
    counted, `changed` is None and `why` says why.
    """

    decision: str
    state: State
    changed: int | None
    pairs: tuple[Pair, ...] = ()
    groups: tuple[Group, ...] = ()
    ungrouped: int = 0
    why: str | None = None


class Thing(StrEnum):
    """What a guideline declares."""

    DECISION = "decision"
    LABEL = "label"
    SIGNAL = "signal"
    SETTING = "setting"
    VALUE = "value"
    QUEUE = "queue"
    CLAUSE = "clause"
    DEFINITION = "definition"
    FACT = "fact"
    PRIORITY = "priority"
    FRONT_MATTER = "front matter"


class Event(StrEnum):
    """What became of a thing. `reworded`: only its words changed."""

    ADDED = "added"
    REMOVED = "removed"
    RENAMED = "renamed"
    CHANGED = "changed"
    REWORDED = "reworded"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that came, went or changed. `of` is the decision or signal that it belongs to,
    `was` its former name or value, `what` the part of it that changed."""

    thing: Thing
    event: Event
    name: str
    of: str | None = None
    was: str | None = None
    what: str | None = None


@dataclass(frozen=True, slots=True)
class Side:
    """Which guideline and version stands on a side."""

    id: str
    version: str


@dataclass(frozen=True, slots=True)
class Difference:
    """What changed from one guideline to another.

    `cases` are those that both sides describe, over the signals of both: a signal that one side
    lacks takes all its values. `gone` and `come` are the cases of the old and of the new side that
    the other does not describe. They are None where they were not counted.
    """

    old: Side
    new: Side
    cases: int | None
    gone: int | None
    come: int | None
    decisions: tuple[DecisionChange, ...]
    items: tuple[Item, ...]
    level: Level
    is_certain: bool
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """A difference with what it was found by: for each decision that could be counted a meaning
    over the joint space and a diagram of (before, after), of the same value where nothing changed,
    and None for cases that not both sides describe. `names` leads from the names of the old side to
    those of the new one, which everything here has. `loose` are the signals that may apply on one
    side and not on the other.
    """

    difference: Difference
    found: Mapping[str, tuple[Meaning, int]]
    names: Renaming
    loose: frozenset[str]
