"""Vectors as `suite.jsonl` holds them, read back."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from rubricc.decide import NOT_SURE
from rubricc.table import parts_of


@dataclass(frozen=True, slots=True)
class WrittenVector:
    """A case in text, what is expected of each decision, and which misreadings it would catch."""

    id: str
    answers: Mapping[str, str]
    expected: Mapping[str, Mapping[str, object]]
    kills: Mapping[str, Mapping[str, object]]

    @property
    def is_unsure(self) -> bool:
        """Whether the annotator cannot tell one of the signals."""
        return any(text in NOT_SURE for text in self.answers.values())

    def as_json(self) -> Mapping[str, object]:
        """The object of its line."""
        return {
            "id": self.id,
            "answers": self.answers,
            "expected": self.expected,
            "kills": self.kills,
        }


MOST_PARTS = 2_000_000
"""Lists, objects and what stands in them that a suite may have: 300 vectors of 1,000 clauses, which
tell 13,000 misreadings, have half as many."""


def read_vectors(text: str) -> tuple[WrittenVector, ...] | str:
    """The vectors of a `suite.jsonl`, or what is wrong with it."""
    if parts_of(text) > MOST_PARTS:
        return f"it has more than {MOST_PARTS:,} parts"
    vectors = []
    for number, line in enumerate(text.splitlines(), 1):
        try:
            read = json.loads(line, parse_float=Decimal)
        except (ValueError, RecursionError):
            return f"line {number} is no JSON"
        match read:
            case {"id": str(name), "answers": dict(answers), "expected": dict(expected)} if all(
                isinstance(value, str) for value in answers.values()
            ) and all(isinstance(one, dict) for one in expected.values()):
                kills = read.get("kills")
                found = kills if isinstance(kills, dict) else {}
                vectors.append(WrittenVector(name, answers, expected, found))
            case _:
                return f"line {number} has no `id`, `answers` and `expected`"
    return tuple(vectors) if vectors else "there is no vector in it"
