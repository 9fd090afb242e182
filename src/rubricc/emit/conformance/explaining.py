"""Which misreadings explain_wrongs the wrong answers of somebody, or of something, that was tested.

A misreading tells what its reader would answer to every vector: the wrong outcome where the vector
catches it, else the right one. It is taken for an explanation where it agrees with most of the
vectors that tell; then what it explains is set aside, and the rest is looked at again.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rubricc.emit.conformance.judging import (
    answer_to,
    find_wrongs,
    is_alike,
    is_number,
    outcome_text,
)
from rubricc.emit.conformance.vectors import WrittenVector

MOST = 5
"""Explanations that are worth reading."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Misreadings that agree with the same answers: `like` of the `telling` vectors are answered
    as their reader would, `explained` names those of them that no explanation before names."""

    misreadings: tuple[str, ...]
    words: tuple[str, ...]
    like: int
    telling: int
    explained: tuple[str, ...]


def explain_wrongs(
    vectors: Sequence[WrittenVector], answers: Mapping[str, object]
) -> tuple[tuple[Explanation, ...], tuple[str, ...]]:
    """The explanations, the one that explains most first, and the wrong vectors that none does."""
    left = {one.id for one in vectors if any(find_wrongs(one.expected, answers[one.id]))}
    telling: dict[str, set[str]] = {}
    like: dict[str, set[str]] = {}
    words: dict[str, str] = {}
    for vector in vectors:
        for name, kill in vector.kills.items():
            words[name] = str(kill["words"])
            telling.setdefault(name, set()).add(vector.id)
            if vector.id in left and _is_like(vector, kill, answers[vector.id]):
                like.setdefault(name, set()).add(vector.id)
    found: list[Explanation] = []
    while len(found) < MOST:
        best = max(like, key=lambda one: _worth(like[one], telling[one], left), default=None)
        if best is None or _worth(like[best], telling[best], left)[0] <= 0:
            break
        names = tuple(
            one for one in like if (like[one], telling[one]) == (like[best], telling[best])
        )
        found.append(
            Explanation(
                names,
                tuple(words[one] for one in names),
                len(like[best]),
                len(telling[best]),
                tuple(one.id for one in vectors if one.id in like[best] & left),
            )
        )
        left -= like[best]
    return tuple(found), tuple(one.id for one in vectors if one.id in left)


def _worth(like: set[str], telling: set[str], left: set[str]) -> tuple[int, int]:
    """How many more wrong answers it explains than it would have had otherwise."""
    explained = len(like & left)
    return (explained - len(telling - like), explained) if explained else (0, 0)


def _is_like(vector: WrittenVector, kill: Mapping[str, object], answer: object) -> bool:
    """Whether the reader gives this wrong answer, or must guess and may have."""
    decision = str(kill.get("decision") or next(iter(vector.expected)))
    given = outcome_text(answer_to(decision, answer, is_only=len(vector.expected) == 1))
    right = outcome_text(vector.expected[decision])
    number = is_number(vector.expected[decision].get("outcome"))
    if given is None or right is None or is_alike(right, given, is_number=number):
        return False
    wrong = kill["outcome"]
    return wrong is None or is_alike(str(wrong), given, is_number=number)
