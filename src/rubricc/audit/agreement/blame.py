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

from rubricc.audit.agreement.answers import Answers, Numbers, Reals
from rubricc.audit.agreement.coefficients import (
    NOTHING,
    by_chance,
    chance,
    counts_of,
    ratio,
    seen,
    sums_of,
)
from rubricc.audit.agreement.nodes import Decided
from rubricc.audit.agreement.parting import share_of
from rubricc.audit.agreement.resampling import Statistic, Totals, summed
from rubricc.audit.agreement.units import Units

MOST_INSTEAD = 3
ROUNDS = 50


@dataclass(frozen=True, slots=True, eq=False)
class Charge:
    """A clause before it is reckoned."""

    clause: str
    items: int
    disputed: int
    instead: tuple[tuple[str, str, int], ...]
    share: Statistic
    gain: Statistic


def charges_of(
    answers: Answers, units: Units, decided: Mapping[int, Decided], clauses: Sequence[str]
) -> Iterator[Charge]:
    """A charge for each clause that decides an item; items by their numbers."""
    agreed = _agreed(answers, units, decided)
    of = _items_of(units, decided)
    says = _says(answers, units)
    for clause in clauses:
        if clause in of:
            places = np.array(sorted(of[clause]), dtype=np.int64)
            yield Charge(
                clause,
                len(places),
                int((units.seen[places] > NOTHING).sum()),
                _instead(answers, says, places, agreed),
                share_of(answers, units, units.at[places], units.seen[places]),
                _gain(answers.items, units, places, agreed[places]),
            )


def _items_of(units: Units, decided: Mapping[int, Decided]) -> Mapping[str, list[int]]:
    """The places of the items that count for each clause."""
    together: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for item, one in decided.items():
        if units.places[item] >= 0 and one.clauses:
            together[one.clauses].append(int(units.places[item]))
    rates = _rates({clauses: units.seen[places] for clauses, places in together.items()})
    of: dict[str, list[int]] = defaultdict(list)
    for clauses, places in together.items():
        of[max(clauses, key=lambda clause: rates[clause])].extend(places)
    return of


def _rates(seen: Mapping[tuple[str, ...], Reals]) -> Mapping[str, float]:
    """How much each clause adds to the disagreement on an item, so that together they make what is
    seen most likely (Dempster, Laird and Rubin 1977, of sums of counts)."""
    sums = {clauses: float(some.sum()) for clauses, some in seen.items()}
    sizes: Counter[str] = Counter()
    for clauses, some in seen.items():
        sizes.update(dict.fromkeys(clauses, len(some)))
    rates = dict.fromkeys(sizes, 1.0)
    for _ in range(ROUNDS):
        parts = dict.fromkeys(sizes, 0.0)
        for clauses, total in sums.items():
            whole = sum(rates[clause] for clause in clauses)
            for clause in clauses:
                parts[clause] += total * rates[clause] / whole if whole else 0.0
        rates = {clause: parts[clause] / sizes[clause] for clause in sizes}
    return rates


def _agreed(answers: Answers, units: Units, decided: Mapping[int, Decided]) -> Numbers:
    """What most gave; of several, what the guideline says, else the first as declared."""
    if units.is_empty:
        return np.zeros(0, dtype=np.int64)
    counts = counts_of(answers)
    of = counts.of[np.searchsorted(counts.at, units.at)]
    codes = {text: number for number, text in enumerate(answers.values)}
    for item, one in decided.items():
        if one.outcome in codes and units.places[item] >= 0:
            of[units.places[item], codes[one.outcome]] += 0.5
    found: Numbers = of.argmax(axis=1)
    return found


def _says(answers: Answers, units: Units) -> Mapping[int, list[int]]:
    says: dict[int, list[int]] = defaultdict(list)
    places = units.places[answers.item]
    for place, value in zip(places.tolist(), answers.value.tolist(), strict=True):
        if place >= 0 and units.seen[place] > NOTHING:
            says[place].append(value)
    return says


def _instead(
    answers: Answers, says: Mapping[int, list[int]], places: Numbers, agreed: Numbers
) -> tuple[tuple[str, str, int], ...]:
    counts: Counter[tuple[int, int]] = Counter()
    for place in places.tolist():
        most = int(agreed[place])
        counts.update((most, value) for value in says.get(place, ()) if value != most)
    ordered = sorted(counts.items(), key=lambda each: (-each[1], each[0]))
    return tuple(
        (answers.values[most], answers.values[value], count)
        for (most, value), count in ordered[:MOST_INSTEAD]
    )


def _gain(items: int, units: Units, places: Numbers, agreed: Numbers) -> Statistic:
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
