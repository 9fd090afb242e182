"""Statistics that are asked for, and reckoned of answers that come in parts.

Each holds sums over groups of items until all parts were seen. So they are reckoned in rounds: as
many as may be held at once, then the next, for which the answers are read again.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Concatenate, ParamSpec

import numpy as np

from rubricc.audit.agreement.items import Reals
from rubricc.audit.agreement.nodes import Estimate, Undefined
from rubricc.audit.agreement.pieces import Piece
from rubricc.audit.agreement.resampling import RESAMPLES, Statistic, drawn, estimate

MOST_HELD = 100_000_000
"""Bytes that the statistics of a round hold, but for the last of them."""
OF_EACH = 8 * (1 + RESAMPLES)
"""Bytes of what a statistic comes to."""
Place = int | tuple[int, ...] | Undefined
"""Where an estimate will stand, or those whose mean it is, or why nothing is asked for."""
Making = Callable[[Piece], Statistic]
P = ParamSpec("P")


class Batch:
    """Statistics that are reckoned on the same resamples."""

    def __init__(self) -> None:
        self._asked: list[Making] = []
        self._kept: dict[int, Reals | None] = {}
        self._found: list[Estimate] = []

    def ask(
        self, make: Callable[Concatenate[Piece, P], Statistic], *about: P.args, **more: P.kwargs
    ) -> int:
        """Where the estimate will stand of what is made of each part of the answers."""
        self._asked.append(lambda piece: make(piece, *about, **more))
        return len(self._asked) - 1

    def keep(self, place: int) -> int:
        """Keep the row, too, of what is asked for there."""
        self._kept[place] = None
        return place

    def reckon(
        self,
        read: Callable[[], Iterator[Piece]],
        items: int,
        count: Callable[[Piece], None] | None = None,
    ) -> None:
        """Find all that was asked, reading the answers once for each round; the first time, each
        part is counted, too."""
        while len(self._found) < len(self._asked):
            round_of = Round(self._asked[len(self._found) :])
            for piece in read():
                round_of.take(piece)
                if count is not None:
                    count(piece)
            self._take(drawn(round_of.statistics, items))
            count = None

    def _take(self, rows: Reals) -> None:
        for row in rows:
            place = len(self._found)
            if place in self._kept:
                self._kept[place] = row.copy()
            self._found.append(estimate(row))

    def row(self, place: int) -> Reals:
        """What was kept: of the data, and of all resamples."""
        row = self._kept[place]
        assert row is not None, "it was reckoned"
        return row

    def told(self, place: Place) -> Estimate:
        """What was found; where nothing, why."""
        match place:
            case Undefined():
                return Estimate(None, why=place)
            case tuple():
                return told(estimate(mean_of([self.row(one) for one in place])))
            case _:
                return told(self._found[place])


class Round:
    """The first of some statistics, as many as may be held. Later parts add to what the first part
    made; where that becomes too much, the last are let go."""

    def __init__(self, asked: Sequence[Making]) -> None:
        self._asked = asked
        self._held: list[Statistic] = []
        self._own: list[tuple[int, ...]] = []
        self._is_begun = False
        self.size = 0

    @property
    def statistics(self) -> Sequence[Statistic]:
        """Those that are held."""
        return self._held

    def take(self, piece: Piece) -> None:
        """Take a part of the answers."""
        if self._is_begun:
            self._add(piece)
        else:
            self._begin(piece)
        self._is_begun = True

    def _begin(self, piece: Piece) -> None:
        known: set[int] = set()
        for make in self._asked:
            if self.size > MOST_HELD:
                return
            one = make(piece)
            own = tuple(n for n, each in enumerate(one.sums) if id(each) not in known)
            known.update(map(id, one.sums))
            self._held.append(one)
            self._own.append(own)
            self.size += self._size(len(self._held) - 1)

    def _add(self, piece: Piece) -> None:
        for place, make in enumerate(self._asked):
            if place == len(self._held):
                return
            before, more = self._size(place), make(piece)
            for number in self._own[place]:
                self._held[place].sums[number].add(more.sums[number])
            self.size += self._size(place) - before
            while self.size > MOST_HELD and len(self._held) > place + 1:
                self.size -= self._size(len(self._held) - 1)
                self._held.pop()
                self._own.pop()

    def _size(self, place: int) -> int:
        """What a statistic holds that none before it does."""
        sums = self._held[place].sums
        return OF_EACH + sum(sums[number].size for number in self._own[place])


def told(found: Estimate) -> Estimate:
    """An estimate; where there is no value, why."""
    return found if found.value is not None else Estimate(None, why=Undefined.ALIKE)


def mean_of(rows: Sequence[Reals]) -> Reals:
    """The mean of those that have a value."""
    values = np.stack(rows)
    known = np.isfinite(values).sum(axis=0)
    total: Reals = np.nan_to_num(values).sum(axis=0)
    return np.where(known > 0, total / np.maximum(known, 1), np.nan)
