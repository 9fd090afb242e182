"""What the asks that a form has taken so far tell, and what one more is worth.

An item tells a misreading if its reader must answer wrongly. A form names those that three items
tell, so the third telling is worth more than the first, else many would be told by halves. And it
should part them: that one more item parts two misreadings which none parts, or only one, is worth
a little for each such two. All sets are bits of whole numbers.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from rubricc.quiz.offering import Ask, bits_of

TELLINGS = 100, 300, 500
"""What the first, the second and the third item are worth that tell a misreading."""
NEW = 200
"""What a clause or an outcome is worth that the form does not ask yet."""
PARTS = 5, 2
"""What it is worth that two misreadings are parted by one item, and then by a second."""


@dataclass(slots=True)
class Covered:
    """What is told once, twice and three times; with which misreadings each is still the same, and
    with which it differs in one item only."""

    told: tuple[int, int, int] = (0, 0, 0)
    asked: set[tuple[str, ...]] = field(default_factory=set)
    same: dict[int, int] = field(default_factory=dict)
    near: dict[int, int] = field(default_factory=dict)

    def take(self, ask: Ask) -> None:
        """Ask this, too."""
        once, twice, thrice = self.told
        self.told = (
            once | ask.tells,
            twice | (once & ask.tells),
            thrice | (twice & ask.tells),
        )
        self.asked.update(ask.about)
        rest = ask.kin
        for group in ask.groups:
            rest &= ~group
        for group in (*ask.groups, rest):
            for one in bits_of(group):
                same, near = self.same.get(one, ask.kin), self.near.get(one, 0)
                self.same[one] = same & group
                self.near[one] = (near & group) | (same & ~group)

    def worth(self, ask: Ask) -> int:
        """What it is worth for telling more, and for asking what is not asked yet."""
        once, twice, thrice = self.told
        first, second, third = TELLINGS
        return (
            first * (ask.tells & ~once).bit_count()
            + second * (ask.tells & once & ~twice).bit_count()
            + third * (ask.tells & twice & ~thrice).bit_count()
            + NEW * sum(about not in self.asked for about in ask.about)
        )

    def parts(self, ask: Ask) -> int:
        """What it is worth for parting misreadings from those that answer otherwise here."""
        first, second = PARTS
        return sum(
            first * (self.same.get(one, ask.kin) & ~group).bit_count()
            + second * (self.near.get(one, 0) & ~group).bit_count()
            for group in ask.groups
            for one in bits_of(group)
        )


def covered_by(asks: Iterable[Ask]) -> Covered:
    """What some asks tell together."""
    covered = Covered()
    for ask in asks:
        covered.take(ask)
    return covered
