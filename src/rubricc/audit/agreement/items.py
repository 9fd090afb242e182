"""The items of a part, and the groups in which they are drawn again."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Reals = NDArray[np.float64]
Numbers = NDArray[np.int64]
Flags = NDArray[np.bool_]

MOST_GROUPS = 5000
"""Of more items, groups of every so many are drawn: sums over groups vary as those over items do,
and a thousand resamples cost the same."""


def groups_of(size: int) -> int:
    """How many groups so many items make."""
    return min(size, MOST_GROUPS)


@dataclass(frozen=True, slots=True)
class Items:
    """The items of a part: `here` of `all`, which are numbered by their names, from `first` on."""

    first: int
    here: int
    all: int

    def groups(self, places: Numbers) -> Numbers:
        """The groups of some of them."""
        return (places + self.first) % groups_of(self.all)


def places_by(numbers: Numbers, chosen: Flags | None = None) -> Mapping[int, Numbers]:
    """The places of each number, or some of them."""
    order = np.argsort(numbers, kind="stable")
    if chosen is not None:
        order = order[chosen[order]]
    if not len(order):
        return {}
    found, starts = np.unique(numbers[order], return_index=True)
    return dict(zip(found.tolist(), np.split(order, starts[1:]), strict=True))
