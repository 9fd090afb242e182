"""Which clause parts the annotators: what mending it would gain.

A clause has the items that it decides. Their disagreement is its share of all; and if everybody had
given them one answer, the one that most gave, alpha would be higher by what mending it gains. An
item that several clauses decide alike counts for the one of them that explains the disagreement:
the others are also cited where annotators agree.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from rubricc.audit.agreement.answers import Answers
from rubricc.audit.agreement.coefficients import (
    NOTHING,
    by_chance,
    chance,
    counts_of,
    ratio,
    seen,
    sums_of,
)
from rubricc.audit.agreement.items import Items, Numbers, Reals
from rubricc.audit.agreement.nodes import Decided
from rubricc.audit.agreement.parting import share_of
from rubricc.audit.agreement.resampling import Statistic, Totals, summed
from rubricc.audit.agreement.units import Units

MOST_INSTEAD = 3
ROUNDS = 50


@dataclass(frozen=True, slots=True, eq=False)
class Charge:
    """A clause before it is reckoned: what its statistics are of."""

    clause: str
    items: int
    disputed: int
    instead: tuple[tuple[str, str, int], ...]


class Explained:
    """Which of the clauses that decide an item alike counts for it."""

    def __init__(self, rulings: Sequence[Decided]) -> None:
        self._rulings = rulings
        self._sums = np.zeros(len(rulings))
        self._sizes = np.zeros(len(rulings), dtype=np.int64)

    def take(self, answers: Answers, units: Units) -> None:
        """Take what is seen on the items of a part."""
        ruling = ruling_of(answers, units)
        known = ruling >= 0
        count = len(self._rulings)
        self._sums += np.bincount(ruling[known], units.seen[known], count)
        self._sizes += np.bincount(ruling[known], minlength=count)

    def told(self) -> tuple[str, ...]:
        """For each ruling the clause that counts, "" where none does."""
        sums: dict[tuple[str, ...], float] = defaultdict(float)
        sizes: Counter[tuple[str, ...]] = Counter()
        found = list(zip(self._rulings, self._sums.tolist(), self._sizes.tolist(), strict=True))
        for one, total, size in found:
            if one.clauses and size:
                sums[one.clauses] += total
                sizes[one.clauses] += size
        rates = _rates({clauses: sums[clauses] for clauses in sorted(sums)}, sizes)
        return tuple(
            max(one.clauses, key=lambda clause: rates[clause]) if one.clauses and size else ""
            for one, _, size in found
        )


def ruling_of(answers: Answers, units: Units) -> Numbers:
    """The number of what the guideline comes to for each item that several answered."""
    found = np.full(answers.items.here, -1, dtype=np.int64)
    found[answers.item] = answers.ruling
    return found[units.at]


def _rates(
    sums: Mapping[tuple[str, ...], float], counts: Mapping[tuple[str, ...], int]
) -> Mapping[str, float]:
    """How much each clause adds to the disagreement on an item, so that together they make what is
    seen most likely (Dempster, Laird and Rubin 1977, of sums of counts)."""
    sizes: Counter[str] = Counter()
    for clauses, count in counts.items():
        sizes.update(dict.fromkeys(clauses, count))
    rates = dict.fromkeys(sizes, 1.0)
    for _ in range(ROUNDS):
        parts = dict.fromkeys(sizes, 0.0)
        for clauses, total in sums.items():
            whole = sum(rates[clause] for clause in clauses)
            for clause in clauses:
                parts[clause] += total * rates[clause] / whole if whole else 0.0
        rates = {clause: parts[clause] / sizes[clause] for clause in sizes}
    return rates


class Charges:
    """What each clause has of the disagreement, counted part by part: by `clauses` the one that
    counts for each ruling."""

    def __init__(
        self, rulings: Sequence[Decided], clauses: Sequence[str], values: tuple[str, ...]
    ) -> None:
        numbers = {text: number for number, text in enumerate(values)}
        names = list(dict.fromkeys(clauses))
        self._outcomes = np.array([numbers.get(one.outcome, -1) for one in rulings] + [-1])
        self._clauses = np.array([names.index(one) for one in clauses] + [-1])
        self._names = names
        self._values = values
        self._items: Counter[str] = Counter()
        self._disputed: Counter[str] = Counter()
        self._instead: dict[str, Counter[tuple[int, int]]] = {name: Counter() for name in names}

    def take(
        self, answers: Answers, units: Units, asked: Sequence[str]
    ) -> Iterator[tuple[Statistic, Statistic]]:
        """Of each clause that is asked for, its share and what mending it gains; by the items of a
        part, those of others add to them."""
        ruling = ruling_of(answers, units)
        agreed = _agreed(answers, units, self._outcomes[ruling])
        by_clause = self._clauses[ruling]
        is_disputed = units.seen > NOTHING
        says = units.places[answers.item]
        for name in asked:
            places = np.flatnonzero(by_clause == self._names.index(name))
            self._items[name] += len(places)
            self._disputed[name] += int(is_disputed[places].sum())
            is_own = np.zeros(len(units.at) + 1, dtype=np.bool_)
            is_own[places] = is_disputed[places]
            self._count(name, agreed[says[is_own[says]]], answers.value[is_own[says]])
            yield (
                share_of(answers, units, units.at[places], units.seen[places]),
                _gain(answers.items, units, places, agreed[places]),
            )

    def _count(self, name: str, agreed: Numbers, value: Numbers) -> None:
        """Count the answers to disputed items that are not the one that most gave."""
        other = agreed != value
        pairs, counts = np.unique(
            np.stack([agreed[other], value[other]]), axis=1, return_counts=True
        )
        for most, said, count in zip(*pairs.tolist(), counts.tolist(), strict=True):
            self._instead[name][most, said] += count

    def told(self, name: str) -> Charge:
        """What was counted of a clause."""
        ordered = sorted(self._instead[name].items(), key=lambda each: (-each[1], each[0]))
        instead = tuple(
            (self._values[most], self._values[said], count)
            for (most, said), count in ordered[:MOST_INSTEAD]
        )
        return Charge(name, self._items[name], self._disputed[name], instead)


def _agreed(answers: Answers, units: Units, outcomes: Numbers) -> Numbers:
    """What most gave; of several, what the guideline says, else the first as declared."""
    counts = counts_of(answers)
    of = counts.of[np.searchsorted(counts.at, units.at)]
    said = np.flatnonzero(outcomes >= 0)
    of[said, outcomes[said]] += 0.5
    found: Numbers = of.argmax(axis=1)
    return found


def _gain(items: Items, units: Units, places: Numbers, agreed: Numbers) -> Statistic:
    """Alpha if these items were agreed on, minus alpha."""
    pool, size = units.pool, units.size[places]
    more = size[:, np.newaxis] * pool.distances.x[agreed] - units.sums[places]
    more_squares = size * pool.distances.q[agreed] - units.squares[places]
    own = summed(items, units.at[places], units.seen[places], more_squares, *more.T)

    def statistic(totals: Totals) -> Reals:
        count, sums, squares = sums_of(totals, pool)
        before, expected, mended = seen(totals, pool), chance(totals, pool), totals(own)
        after = np.maximum(before - mended[:, 0], 0.0)
        then = by_chance(pool.distances, count, sums + mended[:, 2:], squares + mended[:, 1])
        return np.where(after <= NOTHING, 1.0, 1 - ratio(after, then)) - (
            1 - ratio(before, expected)
        )

    return Statistic((own, pool.total), statistic)
