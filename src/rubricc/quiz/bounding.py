"""How many misreadings a form of so many items can name at most, whatever it asks.

Three items must tell a misreading, and an item tells only so many at a time. So let telling each
misreading be worth something, one whole at most for telling it in full. No form then brings more
than its most valuable items do, and what a misreading's full telling is worth less than one whole
must be added for it (the dual of the linear programme):

    named  ≤  sum over misreadings of (1 - worth)  +  the worth of the most valuable items

This holds for whatever worths; they are chosen so that the bound comes out low, those lowered that
the most valuable items tell more than fully (a subgradient). All numbers are whole: the bound is a
proof, however good the worths are.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rubricc.quiz.draws import Draw
from rubricc.quiz.nodes import Item
from rubricc.quiz.offering import Ask, asks_of
from rubricc.quiz.pool import ENOUGH, GUESSED, TOLD, cells_of

UNIT = 1_000_000
"""What a misreading's telling is worth at most."""
WHOLE = ENOUGH * UNIT
TURNS = 150
FIRST_STEP = UNIT // 8
SLOWER = 20
"""A step is halved after so many turns."""


@dataclass(frozen=True, slots=True)
class _Telling:
    """How much an ask tells of each misreading, by their places."""

    cell: int
    weights: Mapping[int, int]


def most_named(items: Sequence[Item], size: int) -> int:
    """No form of so many of these items can name more misreadings."""
    cells = cells_of(items, Draw(b""))
    asks = [_Telling(ask.cell, dict(_weights(ask))) for ask in asks_of(cells)]
    room = [len(cell.items) for cell in cells]
    worths = dict.fromkeys(sorted({place for ask in asks for place in ask.weights}), UNIT)
    best, step = len(worths), FIRST_STEP
    for turn in range(TURNS):
        value, told = _dearest(asks, room, worths, size)
        rest = sum(WHOLE - ENOUGH * worth for worth in worths.values())
        best = min(best, (value + rest) // WHOLE)
        for place, worth in worths.items():
            slope = told.get(place, 0) - ENOUGH
            worths[place] = min(UNIT, max(0, worth - step * slope // ENOUGH))
        step = FIRST_STEP >> (turn // SLOWER)
    return best


def _dearest(
    asks: Sequence[_Telling], room: Sequence[int], worths: Mapping[int, int], size: int
) -> tuple[int, Mapping[int, int]]:
    """What the most valuable items are worth, and what they tell of each misreading."""
    found: dict[int, tuple[int, _Telling]] = {}
    for ask in asks:
        value = sum(weight * worths[place] for place, weight in ask.weights.items())
        if ask.cell not in found or value > found[ask.cell][0]:
            found[ask.cell] = value, ask
    total, told = 0, dict[int, int]()
    for value, ask in sorted(found.values(), key=lambda pair: -pair[0]):
        count = min(size, room[ask.cell])
        size -= count
        total += count * value
        for place, weight in ask.weights.items():
            told[place] = told.get(place, 0) + count * weight
    return total, told


def _weights(ask: Ask) -> Iterator[tuple[int, int]]:
    for bits, weight in ((ask.tells, TOLD), (ask.guesses, GUESSED)):
        for place in range(bits.bit_length()):
            if bits >> place & 1:
                yield place, weight
