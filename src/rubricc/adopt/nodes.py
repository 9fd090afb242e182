"""What a file of another tool becomes: a guideline's text, or what is wrong with the file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from rubricc.adopt.xml_tree import Place


@dataclass(frozen=True, slots=True)
class Finding:
    """A mistake in a file: the rule that it breaks, where, and what to do."""

    rule: str
    message: str
    place: Place
    mend: str = ""


Findings = tuple[Finding, ...]


class Hit(StrEnum):
    """Which row of a table decides where several match."""

    ALL = "all"
    """All of them: they must agree."""
    FIRST = "first"


@dataclass(frozen=True, slots=True)
class Wish:
    """How a file is to be read. `id` is what the guideline is to be called, if the file says
    nothing of it.

    `outcomes` are the columns of a table that hold outcomes, `left_out` those that are not read,
    `gaps` the queue that cases are flagged for of which the file says nothing.
    """

    id: str
    outcomes: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    hit: Hit = Hit.ALL
    gaps: str | None = None


@dataclass(frozen=True, slots=True)
class Adopted:
    """The guideline that a file becomes.

    `notes` say what the reader should know: what was made up, left out or counted. Where
    `literally` is not empty, it is a guideline that says the file word for word, row by row, and
    whoever writes `text` proves first that both mean the same. `files` are tables that `literally`
    names.
    """

    text: str
    notes: tuple[str, ...] = ()
    literally: str = ""
    files: Mapping[str, bytes] = field(default_factory=dict)
