"""Which items stand on a form: few that tell much, and parallel forms that tell the same.

Items that ask the same stand in one cell. A form takes cells one by one with the wrong answers that
they offer, each time one of those that add most to what the form can tell. Then it exchanges those
that another would better, and goes on from there at random. Of the good ones, and of the texts of a
cell, the secret says which. Parallel forms take the same cells, each its own items of them; where
items that tell just the same are too few for that, cells of items that share a clause and a
misreading.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from rubricc.quiz.annealing import anneal
from rubricc.quiz.balancing import even_lengths
from rubricc.quiz.covering import Covered, covered_by
from rubricc.quiz.draws import Draw
from rubricc.quiz.nodes import Item
from rubricc.quiz.offering import Ask, asks_of, offered, without_astray
from rubricc.quiz.pool import Cell, cells_of, coarser
from rubricc.table import Problem

GOOD = 19, 20
"""What is worth so much of the best may be taken."""
SHORT = 60
"""Of so many, those that tell most, it is looked at which misreadings they part."""
ROUNDS = 4
"""How often each item taken is compared with all others."""
SPARED = 3
"""A wrong answer gives way to a longer one if so many items still offer what it tells."""


@dataclass(slots=True)
class _Drawn:
    """What is taken so far, and how many items of each cell are left."""

    asks: Sequence[Ask]
    room: list[int]
    taken: list[int] = field(default_factory=list)

    def take(self, number: int) -> None:
        """Take one more item."""
        self.taken.append(number)
        self.room[self.asks[number].cell] -= 1

    def give_back(self) -> int:
        """Undo what was taken first."""
        number = self.taken.pop(0)
        self.room[self.asks[number].cell] += 1
        return number

    def covered(self) -> Covered:
        """What is told so far."""
        return covered_by(self.asks[number] for number in self.taken)

    def worths(self, covered: Covered) -> dict[int, int]:
        """What those are worth that tell most of what is not told yet."""
        telling = sorted(
            (-covered.worth(ask), number)
            for number, ask in enumerate(self.asks)
            if self.room[ask.cell]
        )
        return {
            number: covered.parts(self.asks[number]) - worth for worth, number in telling[:SHORT]
        }


def draw_forms(
    items: Iterable[Item], draw: Draw, size: int, forms: int
) -> tuple[tuple[Item, ...], ...] | Problem:
    """The items of each form in the order of the form, or which constraint leaves no form."""
    cells = cells_of(items, draw)
    if _binding(cells, size, forms) is not None:
        cells = coarser(cells, forms)
    problem = _binding(cells, size, forms)
    if problem is not None:
        return problem
    room = [len(cell.items) // forms for cell in cells]
    taken = _take(without_astray(asks_of(cells)), room, draw, size)
    every = {item.id: item.options for cell in cells for item in cell.items}
    dealt = (tuple(_dealt(cells, taken, forms, form)) for form in range(forms))
    even = (even_lengths(some, lambda item: every[item.id], SPARED) for some in dealt)
    return tuple(_ordered(some, draw, form) for form, some in enumerate(even))


def _binding(cells: Sequence[Cell], size: int, forms: int) -> Problem | None:
    """The constraint that cannot be met, with the sizes that can."""
    texts = sum(len(cell.items) for cell in cells)
    room = sum(len(cell.items) // forms for cell in cells)
    if size <= room:
        return None
    if not texts:
        return Problem("quiz-empty", "no gold item has two answers to choose from")
    if size > texts or forms == 1:
        return Problem(
            "quiz-size",
            f"a form of {size} items needs {size} different texts, and the gold half has {texts}",
            f"ask for `-n {texts}`, or write more phrases or scenarios",
        )
    most = max(n for n in range(1, forms) if sum(len(cell.items) // n for cell in cells) >= size)
    smaller = f"`-n {room}` or " if room else ""
    return Problem(
        "quiz-forms",
        f"{forms} forms of {size} items that ask the same and share no item need {forms} texts of "
        f"each kind: the gold half has them for {room} items each, and {texts} texts in all",
        f"ask for {smaller}`--forms {most}`, or write more phrases or scenarios",
    )


def _take(asks: Sequence[Ask], full: Sequence[int], draw: Draw, size: int) -> list[Ask]:
    """What a form asks, item by item."""
    drawn = _Drawn(asks, [*full])
    covered = drawn.covered()
    for step in range(size):
        number = _one_of(drawn.worths(covered), draw, "cell", str(step))
        covered.take(asks[number])
        drawn.take(number)
    for turn in range(ROUNDS):
        if not _improve(drawn, draw, str(turn)):
            break
    taken = [asks[number] for number in drawn.taken]
    return anneal(asks, full, taken, draw.number("anneal"))


def _one_of(worths: Mapping[int, int], draw: Draw, *occasion: str) -> int:
    """One of the best; which, the secret says."""
    share, of = GOOD
    best = max(worths.values())
    good = [str(number) for number, worth in worths.items() if of * worth >= share * best]
    return int(draw.order(good, *occasion)[0])


def _improve(drawn: _Drawn, draw: Draw, turn: str) -> bool:
    """Exchange what another ask would do better; whether any was."""
    is_better = False
    for place in range(len(drawn.taken)):
        old = drawn.give_back()
        covered = drawn.covered()
        before = covered.worth(drawn.asks[old]) + covered.parts(drawn.asks[old])
        worths = drawn.worths(covered)
        new = _one_of(worths, draw, "instead", turn, str(place))
        is_better |= worths[new] > before
        drawn.take(new if worths[new] > before else old)
    return is_better


def _dealt(cells: Sequence[Cell], taken: Sequence[Ask], forms: int, form: int) -> Iterator[Item]:
    """The items of one form: every so many-th of each cell."""
    left = {
        number: list(cells[number].items[form::forms]) for number in {ask.cell for ask in taken}
    }
    return (offered(left[ask.cell].pop(0), ask.wrong) for ask in taken)


def _ordered(items: Iterable[Item], draw: Draw, form: int) -> tuple[Item, ...]:
    return tuple(draw.order(items, "order", str(form), name=lambda item: item.id))
