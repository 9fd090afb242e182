"""Answers that look copied: the same wrong ones, more than any shared misreading explains.

That two annotators are right alike says nothing. That both are wrong alike happens by chance as
often as others choose that answer, and always where both hold a misreading that leads to it. So
for each item that one of them gets wrong we take the chance that the other gives the same answer,
and ask how likely so many of them together are.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from rubricc.grade.chances import several
from rubricc.grade.diagnosing import Diagnosis
from rubricc.grade.readings import SLIP
from rubricc.grade.scoring import Score
from rubricc.quiz import Key, said_to

UNLIKELY = 0.01
"""The chance that anybody of a class is named who did not copy."""
LEAST = 4
"""Of fewer wrong answers that are the same nothing is said."""


@dataclass(frozen=True, slots=True)
class Copied:
    """Two annotators of a form with `same` wrong answers alike, of the `wrong` of the one with
    fewer. `chance` is that of so many, were they on their own."""

    annotators: tuple[str, str]
    form: str
    same: int
    wrong: int
    chance: float


def find_copied(
    key: Key, sheets: Sequence[Score], diagnoses: Mapping[tuple[str, str], Diagnosis]
) -> Iterator[Copied]:
    """Pairs of annotators whose answers look copied, the least likely first."""
    right = {item.id: item.key for item in key.items}
    wrong = {
        one.annotator: {item: said for item, said in one.chosen.items() if said != right[item]}
        for one in sheets
    }
    counts = Counter((item, said) for one in sheets for item, said in one.chosen.items())
    expected = {
        one.annotator: _expected(key, diagnoses.get((one.annotator, key.form))) for one in sheets
    }
    pairs = max(1, len(sheets) * (len(sheets) - 1) // 2)
    found: list[Copied] = []
    for one, other in combinations(sorted(wrong), 2):
        same = sum(wrong[other].get(item) == said for item, said in wrong[one].items())
        if same < LEAST:
            continue
        fewer, more = sorted((one, other), key=lambda name: (len(wrong[name]), name))
        chances = [
            max(
                (counts[item, said] - 1 + 0.5) / (len(sheets) - 1 + 1.5),
                1 - SLIP if said in expected[more].get(item, ()) else 0.0,
            )
            for item, said in wrong[fewer].items()
        ]
        chance = several(chances, same)
        if chance * pairs < UNLIKELY:
            found.append(Copied((one, other), key.form, same, len(wrong[fewer]), chance))
    yield from sorted(found, key=lambda each: (each.chance, each.annotators))


def _expected(key: Key, diagnosis: Diagnosis | None) -> dict[str, set[str]]:
    """The wrong answers that an annotator's misreadings lead to, item by item."""
    named = {
        name
        for suspect in (diagnosis.named if diagnosis is not None else ())
        for name in suspect.misreadings
    }
    return {
        item.id: {said for name, said in said_to(item) if name in named and said is not None}
        for item in key.items
    }
