"""A decision as columns of data go through it: texts to cells, cells to states, states to ends.

A `Program` is plain data and knows nothing of guidelines; each engine runs it in its own way.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, TypeVar

# ---- from text to the number of a cell ---------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Texts:
    """The cell of each text; of any other, nothing is known."""

    cells: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Band:
    """The numbers up to `high`, which belongs to them if `has_high`; without it, all the rest."""

    high: Decimal | None
    has_high: bool
    cell: int


@dataclass(frozen=True, slots=True)
class Bands:
    """The cell of a number, from `low` on: that of the first band that it is within.

    A number is written in at most so many `digits` before its point, and behind it; of whole
    numbers those are zeros. `texts` are words that stand for a cell beside the numbers.
    """

    is_whole: bool
    digits: tuple[int, int]
    low: Decimal
    bands: tuple[Band, ...]
    texts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Member:
    """Cell 1 where a member is among the words of a text, 0 where it is not.

    All words must be among `known`; `nothing` is the text of an empty set.
    """

    member: str
    known: tuple[str, ...]
    nothing: str


Coding = Texts | Bands | Member

# ---- tests on cells ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class InCells:
    """The cell in this column of the program is one of these."""

    column: int
    cells: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Enough:
    """At least `count` of the parts hold: of all, `and`; 1, `or`."""

    count: int
    parts: tuple["Test", ...]


@dataclass(frozen=True, slots=True)
class Opposite:
    """The part does not hold."""

    part: "Test"


Test = InCells | Enough | Opposite
"""Holds, fails, or is open where a cell that it needs is."""


@dataclass(frozen=True, slots=True)
class Absence:
    """A signal that applies only where `applies` holds.

    Elsewhere its cell is `cell` if its text is one of `texts` or says what is usual: that it is in
    the cell `usual`, of numbers that it is just `number`. Any other text has no place there.
    """

    applies: Test
    cell: int
    texts: tuple[str, ...]
    usual: int | None
    number: Decimal | None


# ---- from cells to ends ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CellColumn:
    """One column of the program: which column of the data it reads, and how. Those that
    `absence` tests stand anywhere, but tests never lead back to their own column."""

    source: str
    coding: Coding
    absence: Absence | None


@dataclass(frozen=True, slots=True)
class Group:
    """A few columns at once: `next[(state * width + cell) * width' + cell' …]` is the state
    behind them. States are counted from 0 anew in front of each group."""

    columns: tuple[int, ...]
    widths: tuple[int, ...]
    next: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Walk:
    """One decision: its groups in order, from state 0; behind the last, the state is its end.

    `outcomes` and `clauses` are the texts of each end; None where a case cannot occur.
    """

    name: str
    groups: tuple[Group, ...]
    outcomes: tuple[str | None, ...]
    clauses: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class Program:
    """The columns that are read, and the decisions that walk over them.

    `possible` ends without outcome where a case cannot occur, of which the others may then say
    anything; None where they tell it themselves.
    """

    columns: tuple[CellColumn, ...]
    walks: tuple[Walk, ...]
    possible: Walk | None = None


One = TypeVar("One")


class Same(Generic[One]):
    """Something large, known by its place in memory: a key for what is made of it but once."""

    def __init__(self, one: One) -> None:
        self.one = one

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and self.one is other.one

    def __hash__(self) -> int:
        return id(self.one)
