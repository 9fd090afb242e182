"""Which answers an item of a form offers: the right one, and two that misreadings lead to.

Three options are enough (Rodriguez 2005). Where misreadings lead to more than two wrong answers,
the form chooses which two, item by item, by what its other items do not tell yet. Where the
guideline flags and neither of the two is a flag, a flag is offered besides.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from rubricc.quiz.nodes import Item
from rubricc.quiz.pool import Cell

WRONG = 2
TRIED = 8
"""So many wrong answers, those that most misreadings lead to, are tried two by two."""
FLAG = "flag:"
ASTRAY = 2, 3
"""Whoever answers so many of so many items wrongly is astray in the whole decision."""

Bits = Mapping[tuple[str, str], int]
"""A bit for each misreading, by decision and id."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A cell with the wrong answers that its items offer. Misreadings are bits of a number.

    `tells` are those whose readers must answer wrongly, `guesses` those whose readers find no
    answer of theirs, `groups` those who answer alike and not rightly, `kin` all of the decision.
    """

    cell: int
    wrong: tuple[str, ...]
    tells: int
    guesses: int
    groups: tuple[int, ...]
    kin: int
    about: tuple[tuple[str, ...], ...]


def asks_of(cells: Sequence[Cell]) -> tuple[Ask, ...]:
    """Every way to ask about every cell."""
    names = sorted({(cell.decision, name) for cell in cells for name, _ in cell.said})
    bits = {about: 1 << place for place, about in enumerate(names)}
    kin: dict[str, int] = {cell.decision: 0 for cell in cells}
    for (decision, _), bit in bits.items():
        kin[decision] |= bit
    return tuple(
        _ask(cell, number, wrong, bits, kin[cell.decision])
        for number, cell in enumerate(cells)
        for wrong in _choices(cell)
    )


def without_astray(asks: Sequence[Ask]) -> tuple[Ask, ...]:
    """The asks, where readers who are astray tell no more than by guessing.

    They guess wherever their answer is not offered, and those of them whose answers are offered in
    few items are parted by luck alone: among many, somebody guesses just those. So no form spends
    answers on a few of them; they come out together, which the diagnosis says.
    """
    cells = {ask.cell: ask for ask in asks}.values()
    wrong = Counter(bit for ask in cells for bit in bits_of(ask.tells | ask.guesses))
    of = Counter(bit for ask in cells for bit in bits_of(ask.kin))
    share, all_ = ASTRAY
    astray = sum(bit for bit, count in wrong.items() if all_ * count >= share * of[bit])
    return tuple(
        replace(ask, tells=ask.tells & ~astray, guesses=ask.guesses | (ask.tells & astray))
        for ask in asks
    )


def bits_of(number: int) -> Iterator[int]:
    """The bits of a number, each by itself."""
    while number:
        lowest = number & -number
        yield lowest
        number ^= lowest


def offered(item: Item, wrong: Sequence[str] = ()) -> Item:
    """The item with these wrong answers, and what else is to be offered with them."""
    others = [one for one in item.options if one.outcome not in (item.key, *wrong)]
    usual = [
        one.outcome for one in sorted(others, key=lambda it: (-len(it.misreadings), it.outcome))
    ]
    names = [item.key, *wrong, *usual[: max(0, WRONG - len(wrong))]]
    if not any(name.startswith(FLAG) for name in names):
        names += [name for name in usual if name.startswith(FLAG)][:1]
    return replace(item, options=tuple(one for one in item.options if one.outcome in names))


def _choices(cell: Cell) -> Iterator[tuple[str, ...]]:
    """The pairs of wrong answers that the items of a cell may offer."""
    possible = _in_all(cell.items)
    readers = Counter(outcome for _, outcome in cell.said if outcome in possible)
    tried = sorted(readers, key=lambda one: (-readers[one], one))[:TRIED]
    yield from combinations(tried, min(WRONG, len(tried)))


def _ask(cell: Cell, number: int, wrong: tuple[str, ...], bits: Bits, kin: int) -> Ask:
    names = _in_all(offered(item, wrong) for item in cell.items)
    groups: dict[str | None, int] = {}
    for name, outcome in cell.said:
        said = outcome if outcome in names else None
        groups[said] = groups.get(said, 0) | bits[cell.decision, name]
    guesses = groups.get(None, 0)
    tells = 0
    for group in groups.values():
        tells |= group
    return Ask(number, wrong, tells & ~guesses, guesses, tuple(groups.values()), kin, cell.asks)


def _in_all(items: Iterable[Item]) -> frozenset[str]:
    """The outcomes that all of some items offer."""
    return frozenset.intersection(
        *(frozenset(option.outcome for option in item.options) for item in items)
    )
