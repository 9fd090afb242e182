"""Which clause parts the annotators: what mending it would gain.

A clause has the items that it decides. Their disagreement is its share of all; and if everybody had
given them one answer, the one that most gave, alpha would be higher by what mending it gains. An
item that several clauses decide alike counts for the one of them that explains the disagreement:
the others are also cited where annotators agree.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from rubricc.audit.agreement.answers import Answers
from rubricc.audit.agreement.coefficients import (
    NOTHING,
    by_chance,
    chance,
    ratio,
    seen,
    sums_of,
)
from rubricc.audit.agreement.items import Items, Numbers, Reals, places_by
from rubricc.audit.agreement.nodes import Decided
from rubricc.audit.agreement.parting import share_of
from rubricc.audit.agreement.resampling import Statistic, Totals, summed
from rubricc.audit.agreement.units import Units

ROUNDS = 50


# ---- which clause counts -----------------------------------------------------------------------


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


@dataclass(frozen=True, slots=True, eq=False)
class Charging:
    """Of each ruling, and last of none, the number of its outcome among the answers, and that of
    the clause that counts among `clauses`; -1 where there is none."""

    clauses: tuple[str, ...]
    outcome: Numbers
    clause: Numbers


def charging_of(
    rulings: Sequence[Decided],
    charged: Sequence[str],
    clauses: Sequence[str],
    values: Sequence[str],
) -> Charging:
    """By `charged` the clause that counts for each ruling, "" for none; of the clauses in order,
    those that do for any."""
    counting = frozenset(charged)
    names = tuple(clause for clause in clauses if clause in counting)
    by_value, by_name = (
        {text: place for place, text in enumerate(each)} for each in (values, names)
    )
    return Charging(
        names,
        np.array([by_value.get(one.outcome, -1) for one in rulings] + [-1], dtype=np.int64),
        np.array([by_name.get(one, -1) for one in charged] + [-1], dtype=np.int64),
    )


NO_CHARGING = charging_of((), (), (), ())


# ---- what it is charged with -------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class Charged:
    """The items of a part that several answered: the number of the clause that counts, -1 for none,
    and what most gave; and by clause, which items are its own."""

    clause: Numbers
    agreed: Numbers
    places: Mapping[int, Numbers]


def charged_in(answers: Answers, units: Units, charging: Charging) -> Charged:
    """What each clause is charged with in a part."""
    ruling = ruling_of(answers, units)
    clause = charging.clause[ruling]
    agreed = _agreed(answers, units, charging.outcome[ruling])
    return Charged(clause, agreed, places_by(clause))


def _agreed(answers: Answers, units: Units, outcomes: Numbers) -> Numbers:
    """What most gave; of several, what the guideline says, else the first as declared."""
    width = len(answers.values)
    unit = units.places[answers.item]
    given = (unit * width + answers.value)[unit >= 0]
    told, counts = np.unique(given, return_counts=True)
    at, value = np.divmod(told, width)
    weight = counts + 0.5 * (outcomes[at] == value)
    order = np.lexsort((value, -weight, at))
    _, firsts = np.unique(at[order], return_index=True)
    found: Numbers = value[order][firsts]
    return found


NO_ITEM = np.zeros(0, dtype=np.int64)


def share_of_clause(answers: Answers, units: Units, charged: Charged, clause: int) -> Statistic:
    """The share of all disagreement that is on the items of a clause."""
    own = charged.places.get(clause, NO_ITEM)
    return share_of(answers, units, units.at[own], units.seen[own])


def gain_of_clause(answers: Answers, units: Units, charged: Charged, clause: int) -> Statistic:
    """What alpha would gain if the items of a clause were agreed on."""
    own = charged.places.get(clause, NO_ITEM)
    return _gain(answers.items, units, own, charged.agreed[own])


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
