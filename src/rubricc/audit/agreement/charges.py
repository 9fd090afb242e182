"""What is counted of each clause beside its statistics: items, and what was given instead."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from rubricc.audit.agreement.answers import Answers
from rubricc.audit.agreement.blame import Charged
from rubricc.audit.agreement.coefficients import NOTHING
from rubricc.audit.agreement.items import Numbers
from rubricc.audit.agreement.units import Units
from rubricc.audit.counting import Frequent
from rubricc.frames import Scratch

MOST_INSTEAD = 3
INSTEAD = pl.Schema(dict.fromkeys(("clause", "most", "said", "count"), pl.Int64()))


@dataclass(frozen=True, slots=True, eq=False)
class Charge:
    """A clause before it is reckoned: what is no statistic of it."""

    clause: str
    items: int
    disputed: int
    instead: tuple[tuple[str, str, int], ...]


class Charges:
    """What each of some clauses has of the disagreement, counted part by part. What was given
    instead of what most gave may be as various as the answers: it is put away until it is told."""

    def __init__(self, clauses: tuple[str, ...], values: tuple[str, ...], scratch: Scratch) -> None:
        self._clauses = clauses
        self._values = values
        self._items = np.zeros(len(clauses), dtype=np.int64)
        self._disputed = np.zeros(len(clauses), dtype=np.int64)
        self._instead = Frequent(scratch, ("clause",), "most", "said")
        self._instead.add(INSTEAD.to_frame())

    def take(self, answers: Answers, units: Units, charged: Charged) -> None:
        """Count the items of a part."""
        own = charged.clause >= 0
        disputed = own & (units.seen > NOTHING)
        count = len(self._clauses)
        self._items += np.bincount(charged.clause[own], minlength=count)
        self._disputed += np.bincount(charged.clause[disputed], minlength=count)
        unit = units.places[answers.item]
        chosen = np.flatnonzero(unit >= 0)
        chosen = chosen[disputed[unit[chosen]]]
        self._count(charged, unit[chosen], answers.value[chosen])

    def _count(self, charged: Charged, unit: Numbers, said: Numbers) -> None:
        """Count the answers to disputed items that are not what most gave."""
        other = charged.agreed[unit] != said
        pairs = {"clause": charged.clause[unit], "most": charged.agreed[unit], "said": said}
        rows = pl.DataFrame(pairs).filter(other)
        counted = rows.group_by(*pairs).agg(pl.len().cast(pl.Int64).alias("count"))
        self._instead.add(counted)

    def told(self) -> tuple[Charge, ...]:
        """What was counted of each clause."""
        instead: dict[int, list[tuple[str, str, int]]] = {}
        found = self._instead.most(MOST_INSTEAD).select(*INSTEAD)
        for clause, most, said, count in found.iter_rows():
            named = (self._values[most], self._values[said], count)
            instead.setdefault(clause, []).append(named)
        items, disputed = self._items.tolist(), self._disputed.tolist()
        return tuple(
            Charge(clause, items[place], disputed[place], tuple(instead.get(place, ())))
            for place, clause in enumerate(self._clauses)
        )
