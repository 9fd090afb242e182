"""Which columns of words are scales: those along which the outcome only ever rises, or only falls.

A table does not say that `low` < `high`. But where the outcomes can be put in an order that none of
them ever falls back in while a column goes through its values, that column is read as a scale, so
that a rule can say *at least*. That changes no case.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from graphlib import CycleError, TopologicalSorter

from rubricc.adopt.tables.columns import as_scale
from rubricc.adopt.tables.cubes import Room
from rubricc.adopt.tables.nodes import Column, Outcome

MOST_PIECES = 1_500
FEWEST_VALUES = 3

Move = tuple[int, int]
"""From an outcome to another, where a column moves to its next value."""


def with_scales(
    room: Room, columns: tuple[Column, ...], decided: Sequence[Mapping[Outcome, Sequence[int]]]
) -> tuple[Column, ...]:
    """The columns, those of words that are scales told as such."""
    pieces = [
        [(cube, rank) for rank, cubes in enumerate(regions.values()) for cube in room.joined(cubes)]
        for regions in decided
    ]
    if sum(map(len, pieces)) > MOST_PIECES:
        return columns
    known: list[set[Move]] = [set() for _ in pieces]
    return tuple(
        as_scale(column) if _is_scale(room, column, place, pieces, known) else column
        for place, column in enumerate(columns)
    )


def _is_scale(
    room: Room,
    column: Column,
    place: int,
    pieces: Sequence[Sequence[tuple[int, int]]],
    known: list[set[Move]],
) -> bool:
    """Whether the outcomes have an order that the values follow, up or down, and often enough."""
    if not column.may_be_scale or len(column.values) < FEWEST_VALUES:
        return False
    seen = [_moves(room, place, one) for one in pieces]
    if sum(one.total() for one in seen) <= max(len(column.values), sum(map(len, seen))):
        return False
    for turned in (False, True):
        moves = [{pair[::-1] if turned else pair for pair in one} for one in seen]
        joined = [one | other for one, other in zip(moves, known, strict=True)]
        if all(map(_is_order, joined)):
            known[:] = joined
            return True
    return False


def _moves(room: Room, place: int, pieces: Sequence[tuple[int, int]]) -> Counter[Move]:
    """From which outcome to which it goes from a value to the next, and in how many cases."""
    field = room.fields[place]
    low = field & -field
    found: Counter[Move] = Counter()
    for cube, rank in pieces:
        for value in range(room.sizes[place] - 1):
            here, there = low << value, low << (value + 1)
            if not cube & here:
                continue
            for other, other_rank in pieces:
                if rank == other_rank or not other & there:
                    continue
                shared = (cube & other & ~field) | here
                if not room.is_empty(shared):
                    found[rank, other_rank] += room.count(shared)
    return found


def _is_order(moves: set[Move]) -> bool:
    """Whether no outcome comes before itself."""
    sorter: TopologicalSorter[int] = TopologicalSorter()
    for before, after in moves:
        sorter.add(after, before)
    try:
        sorter.prepare()
    except CycleError:
        return False
    return True
