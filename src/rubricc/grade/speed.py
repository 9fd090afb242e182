"""Who answers faster than anyone can read."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rubricc.grade.scoring import Score
from rubricc.quiz import Key, KeyItem

FASTEST = 10.0
"""Words a second. People read four; at ten they skim and miss what matters."""
SEVERAL = 3
SHARE = 0.1
"""So many items, and of those timed so many, before somebody is named."""


@dataclass(frozen=True, slots=True)
class Hurried:
    """Somebody who answered `items` of `timed` too fast to have read them."""

    annotator: str
    form: str
    items: tuple[str, ...]
    timed: int


def find_hurried(key: Key, sheets: Sequence[Score]) -> Iterator[Hurried]:
    """Annotators who cannot have read what they answered, worst first."""
    least = {item.id: words_in(item) / FASTEST for item in key.items}
    found = [
        Hurried(
            one.annotator,
            one.form,
            tuple(item for item, seconds in one.seconds.items() if seconds < least[item]),
            len(one.seconds),
        )
        for one in sheets
    ]
    for one in sorted(found, key=lambda each: (-len(each.items), each.annotator)):
        if len(one.items) >= max(SEVERAL, SHARE * one.timed):
            yield one


def words_in(item: KeyItem) -> float:
    """How many words an item's texts have; two ideographs count as one."""
    return sum(_words(text) for _, text in item.texts)


def _words(text: str) -> float:
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    narrow = [word for word in text.split() if not all(map(_is_wide, word))]
    longest = sum(max(1.0, sum(not _is_wide(letter) for letter in word) / 30) for word in narrow)
    return wide / 2 + longest


def _is_wide(letter: str) -> bool:
    return unicodedata.east_asian_width(letter) in "WF"
