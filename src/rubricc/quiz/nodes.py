"""What a quiz is made of: items, each with a single right answer and what a wrong one betrays."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Half(StrEnum):
    """Where a case, a scenario or a phrase is used for good; no rebuild moves one across."""

    PRACTICE = "practice"
    GOLD = "gold"


class Shape(StrEnum):
    """How an item shows its case."""

    TEXT = "text"
    CARD = "card"
    PAIR = "pair"
    LADDER = "ladder"


@dataclass(frozen=True, slots=True)
class Option:
    """An answer on offer. `outcome` is written as `apply` writes it, `text` is what is seen.

    `feedback` names the misreading that leads to a wrong one and cites the clause; `misreadings`
    are the ids of those whose reader gives exactly this outcome here.
    """

    outcome: str
    text: str
    feedback: str
    misreadings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A question about one case. `key` is the outcome of the right option.

    `texts` are named "" or `A`, `B`, `prompt`; `tells` holds what the reader with each misreading
    would answer, None for one who must guess; `justification` and `checklist` are for preferences.
    Items of one `family` are the same text but for the order of the responses, or but for one step
    of a ladder: a form has no two of them, unless it has a whole ladder.
    """

    id: str
    decision: str
    kind: str
    texts: tuple[tuple[str, str], ...]
    answers: Mapping[str, str]
    question: str
    options: tuple[Option, ...]
    key: str
    explanation: str
    clauses: tuple[str, ...]
    justification: str
    checklist: tuple[str, ...]
    tells: Mapping[str, str | None]
    half: str
    family: str = ""
