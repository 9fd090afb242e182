"""How near the texts of items come to each other: three words in a row of one sentence that they
share. So the same sentences in another order are the same text."""

import re
from collections import Counter
from dataclasses import dataclass, field

from rubricc.quiz.bank import words_of_text
from rubricc.quiz.nodes import Item, Shape

CAP = 85
"""In a hundred: two items may share so much of what either says, and no more."""
RUN = 3
SENTENCE_END = r"(?<=[.!?)])\s+"


@dataclass(slots=True)
class Likeness:
    """The items taken so far, by what they say."""

    sizes: list[int] = field(default_factory=list)
    families: list[str] = field(default_factory=list)
    places: dict[tuple[str, ...], list[int]] = field(default_factory=dict)

    def adds(self, *items: Item) -> bool:
        """Take the items, unless one of them says nearly what one of those taken says."""
        if not all(map(self._is_new, items)):
            return False
        for item in items:
            for run in runs_of(item):
                self.places.setdefault(run, []).append(len(self.sizes))
            self.sizes.append(len(runs_of(item)))
            self.families.append(item.family or item.id)
        return True

    def _is_new(self, item: Item) -> bool:
        runs = runs_of(item)
        shared = Counter(place for run in runs for place in self.places.get(run, ()))
        return not any(
            100 * count > CAP * (len(runs) + self.sizes[place] - count)
            for place, count in shared.items()
            if self.families[place] not in (item.family, item.id)
        )


def runs_of(item: Item) -> frozenset[tuple[str, ...]]:
    """What an item says; of a card its whole lines, which all cards have in common."""
    said = [(name, text) for name, text in item.texts if name not in ("prompt", "source")]
    if item.kind == Shape.CARD:
        return frozenset({tuple(text for _, text in said)})
    return frozenset(
        (name, *words[start : start + RUN])
        for name, text in said
        for words in map(words_of_text, re.split(SENTENCE_END, text))
        for start in range(max(1, len(words) - RUN + 1))
    )
