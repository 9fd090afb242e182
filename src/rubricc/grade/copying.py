"""Answers that look copied: the same wrong ones, more than any shared misreading explains.

That two annotators are right alike says nothing. That both are wrong alike happens by chance as
often as others choose that answer, and always where both hold a misreading that leads to it. So
for each item that one of them gets wrong we take the chance that the other gives the same answer,
and ask how likely so many of them together are.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from rubricc.grade.chances import several
from rubricc.grade.diagnosing import Diagnosis
from rubricc.grade.readings import SLIP
from rubricc.grade.scoring import Score
from rubricc.quiz import Key, said_to

UNLIKELY = 0.01
"""The chance that anybody of a class is named who did not copy."""
LEAST = 4
"""Of fewer wrong answers that are the same nothing is said."""
Answers = Mapping[str, str]
"""Items with what was answered."""


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
    chances = _chances(sheets)
    unlikely = UNLIKELY / max(1, len(sheets) * (len(sheets) - 1) // 2)
    found: list[Copied] = []
    for fewer, more, same in _alike(wrong, chances, unlikely):
        expected = _expected(key, diagnoses.get((more, key.form)))
        chance = several(
            (
                max(chances[item, said], 1 - SLIP if said in expected.get(item, ()) else 0.0)
                for item, said in wrong[fewer].items()
            ),
            same,
        )
        if chance < unlikely:
            pair = (min(fewer, more), max(fewer, more))
            found.append(Copied(pair, key.form, same, len(wrong[fewer]), chance))
    yield from sorted(found, key=lambda each: (each.chance, each.annotators))


def _chances(sheets: Sequence[Score]) -> dict[tuple[str, str], float]:
    """How likely somebody gives an answer, by how many of the others do."""
    counts = Counter((item, said) for one in sheets for item, said in one.chosen.items())
    return {one: (count - 1 + 0.5) / (len(sheets) - 1 + 1.5) for one, count in counts.items()}


def _alike(
    wrong: Mapping[str, Answers], chances: Mapping[tuple[str, str], float], unlikely: float
) -> Iterator[tuple[str, str, int]]:
    """Annotators with the same wrong answers, of which those of the first are fewer, and how many
    those are: where so many are unlikely even if no misreading leads to them.

    Every pair is looked at: answers are the bits of a number, which compares them at once.
    """
    bits = {one: 1 << place for place, one in enumerate(sorted(chances))}
    order = sorted(
        (name for name, said in wrong.items() if len(said) >= LEAST),
        key=lambda name: (len(wrong[name]), name),
    )
    numbers = [sum(bits[one] for one in wrong[name].items()) for name in order]
    for place, (name, number) in enumerate(zip(order, numbers, strict=True), 1):
        least = _least([chances[one] for one in wrong[name].items()], unlikely)
        others = enumerate(islice(numbers, place, None), place)
        for at in [at for at, other in others if (number & other).bit_count() >= least]:
            yield name, order[at], (number & numbers[at]).bit_count()


def _least(chances: Sequence[float], unlikely: float) -> int:
    """How many of some answers must be the same for that to be unlikely."""
    counts = range(LEAST, len(chances) + 1)
    return next((one for one in counts if several(chances, one) < unlikely), len(chances) + 1)


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
