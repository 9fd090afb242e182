"""What the answers of a class say: of items, of forms, of how they were answered."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean, median, pvariance

from rubricc.grade.copying import Copied, find_copied
from rubricc.grade.diagnosing import Diagnosis
from rubricc.grade.scoring import Score
from rubricc.grade.speed import Hurried, find_hurried
from rubricc.grade.statistics import correlation, ranks
from rubricc.quiz import Key, KeyItem

SOME = 3
"""Of fewer annotators nothing is said about an item but how many got it right."""


@dataclass(frozen=True, slots=True)
class ItemReport:
    """An item: how many got it right, and how well it tells who gets the others right.

    `discrimination` is the correlation with the score on all other items, None where there is
    none. `most_wrong` is the wrong outcome chosen most, with how often.
    """

    item: str
    form: str
    answered: int
    right: int
    of: int
    discrimination: float | None
    most_wrong: tuple[str, int] | None

    @property
    def is_failed_by_all(self) -> bool:
        """Whether several answered it and nobody was right: the guideline is unclear there."""
        return self.right == 0 and self.answered >= SOME


@dataclass(frozen=True, slots=True)
class Pace:
    """How an annotator's score goes with the seconds that an item took, in the middle."""

    annotator: str
    form: str
    seconds: float
    share: float


@dataclass(frozen=True, slots=True)
class Classroom:
    """A class: the reliability of each form (KR-20), its items, and what is odd."""

    reliability: Mapping[str, float | None]
    items: tuple[ItemReport, ...]
    copied: tuple[Copied, ...]
    hurried: tuple[Hurried, ...]
    paces: tuple[Pace, ...]
    speed: float | None
    """The rank correlation of score and seconds; None where times are missing."""


def report_on(
    keys: Sequence[Key],
    scores: Sequence[Score],
    diagnoses: Mapping[tuple[str, str], Diagnosis],
) -> Classroom:
    """The report on a class; diagnoses by annotator and form."""
    sheets = {key.form: [one for one in scores if one.form == key.form] for key in keys}
    paces = tuple(_paces(scores))
    return Classroom(
        {key.form: _reliability(key, sheets[key.form]) for key in keys},
        tuple(one for key in keys for one in _items(key, sheets[key.form])),
        tuple(one for key in keys for one in find_copied(key, sheets[key.form], diagnoses)),
        tuple(one for key in keys for one in find_hurried(key, sheets[key.form])),
        paces,
        correlation(ranks([one.seconds for one in paces]), ranks([one.share for one in paces])),
    )


def _reliability(key: Key, sheets: Sequence[Score]) -> float | None:
    """KR-20 (Kuder and Richardson 1937): how much of the spread of scores is not chance."""
    count = len(key.items)
    spread = pvariance([one.right for one in sheets]) if len(sheets) > 1 else 0.0
    if not spread or count < 2:
        return None
    shares = [fmean(_is_right(one, item) for one in sheets) for item in key.items]
    return count / (count - 1) * (1 - sum(p * (1 - p) for p in shares) / spread)


def _items(key: Key, sheets: Sequence[Score]) -> Iterator[ItemReport]:
    for item in key.items:
        right = [_is_right(one, item) for one in sheets]
        rest = [float(one.right - own) for one, own in zip(sheets, right, strict=True)]
        wrong = Counter(
            one.chosen[item.id] for one in sheets if one.chosen.get(item.id, item.key) != item.key
        )
        yield ItemReport(
            item.id,
            key.form,
            sum(item.id in one.chosen for one in sheets),
            sum(right),
            len(sheets),
            correlation([float(own) for own in right], rest) if len(sheets) >= SOME else None,
            min(wrong.items(), key=lambda pair: (-pair[1], pair[0])) if wrong else None,
        )


def _is_right(score: Score, item: KeyItem) -> bool:
    return score.chosen.get(item.id) == item.key


def _paces(scores: Sequence[Score]) -> Iterator[Pace]:
    for one in scores:
        if one.seconds:
            middle = median(one.seconds.values())
            yield Pace(one.annotator, one.form, middle, one.right / one.of)
