"""A program and what else it takes to put it to work on a file."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from rubricc.frames.nodes import Program

MOST_LISTED = 100
"""Bad cells that are kept to be listed; the others are counted."""


@dataclass(frozen=True, slots=True)
class BadCell:
    """What is wrong with a row, and in which column if it is one's fault."""

    column: str | None
    message: str


Told = Mapping[str, str]
"""Column → text, of what is read or of what is added."""

Ask = Callable[[Told], Told | tuple[BadCell, ...]]


@dataclass(frozen=True, slots=True)
class Run:
    """A program at work on a file. `sources` are the columns that it reads; where the data has
    one not, its text in `missing` stands for it. `added` are the columns that it adds. A row that
    lookups do not settle is put to `ask`; what that said is kept in `known`."""

    program: Program
    sources: tuple[str, ...]
    missing: Told
    added: tuple[str, ...]
    ask: Ask
    known: dict[tuple[str, ...], Told | tuple[BadCell, ...]] = field(default_factory=dict)
