"""Scoring a written justification by its checklist: whether it has the words of each point.

A point is met if the text cites the point's clause, or has half of the words that carry the point,
whatever their endings. Words are no proof of reasoning: whoever must know reads the text, and the
report shows both. A point that no words can meet, such as that nothing is made up, is left to them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

STEM = 5
"""Letters by which two words are the same one with other endings."""
SHORTEST = 4
FRAME = frozenset(
    (
        "says",
        "that",
        "what",
        "seen",
        "gives",
        "principle",
        "names",
        "nothing",
        "texts",
        "show",
        "outcome",
        "cannot",
        "told",
        "answer",
        "hangs",
        "guideline",
        "wants",
        "then",
        "this",
        "with",
        "other",
        "speaks",
        "trade",
        "because",
        "here",
        "nobody",
        "tell",
        "from",
        "there",
    )
)
"""Words of every checklist, which carry no point."""
OUTCOME = re.compile(r"Says that the outcome is (?P<outcome>.+)\.")
CLAUSE = re.compile(r"\*\*(?P<id>[^*]+)\*\*")


@dataclass(frozen=True, slots=True)
class Point:
    """A point of a checklist, and whether a text has it; None where words cannot say."""

    text: str
    is_met: bool | None


def points_of(checklist: Sequence[str], written: str) -> tuple[Point, ...]:
    """Each point of a checklist, as far as a justification meets it."""
    words = frozenset(_words(written))
    stems = frozenset(word[:STEM] for word in words)
    return tuple(Point(point, _is_met(point, words, stems)) for point in checklist)


def met(points: Sequence[Point]) -> tuple[int, int]:
    """How many points are met, of those that words can meet."""
    scored = [point.is_met for point in points if point.is_met is not None]
    return sum(scored), len(scored)


def _is_met(point: str, words: frozenset[str], stems: frozenset[str]) -> bool | None:
    outcome = OUTCOME.fullmatch(point)
    if outcome is not None:
        return words >= frozenset(_words(outcome["outcome"].replace(" for ", " ")))
    cited = [frozenset(_words(one["id"])) for one in CLAUSE.finditer(point)]
    if any(words >= clause for clause in cited):
        return True
    wanted = {
        word[:STEM]
        for word in _words(CLAUSE.sub(" ", point))
        if len(word) >= SHORTEST and word not in FRAME
    }
    return 2 * len(wanted & stems) >= len(wanted) if wanted else None


def _words(text: str) -> Iterator[str]:
    return (word for word in re.findall(r"[^\W_]+", text.casefold()))
