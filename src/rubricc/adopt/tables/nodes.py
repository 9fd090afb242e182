"""A decision table as read: columns with the values that matter, rows as tests of them."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from rubricc.adopt.xml_tree import Place


@dataclass(frozen=True, slots=True)
class Field:
    """A cell of the file: its text without white space around it, and where it stands."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the file."""

    cells: tuple[Field, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Interval:
    """Numbers in a row; an end that is None is open to infinity."""

    low: Decimal | None
    has_low: bool
    high: Decimal | None
    has_high: bool


@dataclass(frozen=True, slots=True)
class Words:
    """A test for some values, or for all but these."""

    values: tuple[str, ...]
    is_negated: bool = False


@dataclass(frozen=True, slots=True)
class Numbers:
    """A test for numbers in some intervals, or in none of them, or for what is unknown."""

    intervals: tuple[Interval, ...]
    is_negated: bool = False
    has_unknown: bool = False


Test = Words | Numbers | None
"""None: anything."""


class Kind(StrEnum):
    """The domains of columns."""

    YES_NO = "yes or no"
    CHOICE = "choice"
    SCALE = "scale"
    NUMBER = "number"


UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Column:
    """A column that is tested. `values` are all there are, numbers as intervals from low to high;
    the last may be UNKNOWN. `member` is that of a set, `side` the response of a pair. Words that
    `may_be_scale` stand in one order in all cells."""

    header: str
    name: str
    kind: Kind
    values: tuple[str | Interval, ...]
    is_whole: bool = False
    may_be_scale: bool = False
    member: str | None = None
    side: str | None = None

    @property
    def everything(self) -> int:
        """The test that any value passes: a bit for each."""
        return (1 << len(self.values)) - 1


Cube = tuple[int, ...]
"""A test for each column: a bit for each value that passes."""


class Effect(StrEnum):
    """What a row may give."""

    LABEL = "label"
    LABELS = "labels"
    FLAG = "flag"
    INAPPLICABLE = "not applicable"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a row gives: a label, several that are right alike or hold together, a queue."""

    effect: Effect
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A row as a test, what follows, and where it stands."""

    when: Cube
    outcome: Outcome
    place: Place


@dataclass(frozen=True, slots=True)
class Decision:
    """A column of outcomes: the labels by name with the words of the table, and the rows."""

    header: str
    name: str
    labels: tuple[tuple[str, str], ...]
    rows: tuple[Row, ...]
    is_set: bool = False

    @property
    def is_preference(self) -> bool:
        """Whether it says which of two responses is better: no name of a label is a capital."""
        return any(name in {"A", "B"} for name, _ in self.labels)


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: columns, decisions, and what was noted in reading it. `is_own` where it is a
    `table.csv`, whose rows hold all that can occur."""

    columns: tuple[Column, ...]
    decisions: tuple[Decision, ...]
    notes: tuple[str, ...]
    is_own: bool = False
