"""What a decision comes to for one case, as consumers are told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from rubricc.table import Json

Told = str | bool | int | Decimal | Sequence[str] | None
"""What a signal may be told as: text, yes or no, a number, members of a set, or not sure."""


class Status(StrEnum):
    """How a decision ended."""

    DECIDED = "decided"
    FLAGGED = "flagged"
    NOT_APPLICABLE = "not-applicable"
    UNSETTLED = "unsettled"


@dataclass(frozen=True, slots=True)
class Answer:
    """One decision of one case. `accepted` has the outcomes where several are right alike, and
    `because` the rationales of the clauses that have one."""

    status: Status
    outcome: str | Decimal | tuple[str, ...] | None
    accepted: tuple[str, ...]
    flag: str | None
    clauses: tuple[str, ...]
    because: tuple[str, ...]
    depends_on: tuple[str, ...]

    def as_json(self) -> Mapping[str, Json]:
        """The object that `decide --json` prints; `accepted` stands there only for several."""
        outcome = _number(self.outcome) if isinstance(self.outcome, Decimal) else self.outcome
        return {
            "status": str(self.status),
            "outcome": list(outcome) if isinstance(outcome, tuple) else outcome,
            **({"accepted": list(self.accepted)} if self.accepted else {}),
            "flag": self.flag,
            "clauses": list(self.clauses),
            "because": list(self.because),
            "depends_on": list(self.depends_on),
        }


def _number(score: Decimal) -> int | float:
    whole = score.to_integral_value()
    return int(whole) if whole == score else float(score)
