"""Reports of unclear cases, and what the present guideline says of each."""

from collections.abc import Mapping
from enum import StrEnum

from rubricc.records import record


@record
class Notice:
    """What somebody reported: what they saw (`told`, signal → value), what they would say
    (`labels`, decision → outcome as data has it), the clauses that they name, and their words.

    `about` and `version` are the guideline's, "" where nothing says which. `text` is the item's.
    """

    file: str
    row: int
    about: str
    version: str
    clauses: tuple[str, ...]
    decisions: tuple[str, ...]
    told: Mapping[str, str]
    labels: Mapping[str, str]
    text: str
    note: str
    who: str


class Standing(StrEnum):
    """How a reported case stands with the present guideline."""

    DECIDED = "decided"
    DISPUTED = "disputed"
    GAP = "gap"
    CONFLICT = "conflict"
    OPEN = "open"
    IMPOSSIBLE = "impossible"
    UNTOLD = "untold"


@record
class Judged:
    """A report held to one decision: how it stands, what comes out and by which clauses.

    `why` says by what else it is decided, which signals it hangs on, or what cannot be. `cells` are
    those of the case, where one is meant.
    """

    report: Notice
    decision: str
    standing: Standing
    outcome: str
    clauses: tuple[str, ...]
    why: str
    cells: tuple[int, ...] = ()

    @property
    def label(self) -> str | None:
        """What the reporter would say."""
        return self.report.labels.get(self.decision)


@record
class CaseGroup:
    """Reports of one case: those that the decision cannot tell apart. `words` tell it; `wanted`
    counts the outcomes that reporters would give instead of what comes out."""

    decision: str
    standing: Standing
    outcome: str
    clauses: tuple[str, ...]
    why: str
    words: str
    wanted: tuple[tuple[str, int], ...]
    judged: tuple[Judged, ...]


@record
class ClauseGroup:
    """Cases of one clause, or of several that decide together; of gaps, those of none. `text` is
    what the clauses say today; `is_gone` if the guideline has them no more."""

    decision: str
    clauses: tuple[str, ...]
    texts: tuple[str, ...]
    cases: tuple[CaseGroup, ...]
    is_gone: bool = False

    @property
    def reports(self) -> int:
        """How many reports there are."""
        return sum(len(case.judged) for case in self.cases)


@record
class FailureCount:
    """How many reports give a label, those under it included, with some of them."""

    decision: str
    label: str
    parent: str | None
    count: int
    examples: tuple[Notice, ...]


@record
class BadNotice:
    """A row that cannot be read, and why."""

    file: str
    row: int
    message: str


@record
class Feedback:
    """All reports: grouped by clause and case, failures counted. `elsewhere` counts those about
    other guidelines, by their ids."""

    reports: int
    elsewhere: tuple[tuple[str, int], ...]
    groups: tuple[ClauseGroup, ...]
    failures: tuple[FailureCount, ...]
