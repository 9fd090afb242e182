"""Which items stand on a form: few that tell much, and parallel forms that tell the same.

Items that ask the same stand in one cell. A form takes cells one by one, each time one of those
that add most to what the form can tell, and then exchanges those that another would better. A
misreading is worth the square of how far it is told, up to enough: ten that are told well are worth
more than twenty by halves. Misreadings that no item parts yet count, too, and clauses and outcomes
that are not asked yet. Which of the good cells, the secret says, and which texts of a cell.
Parallel forms take the same cells, each its own items of them; where items that tell just the same
are too few for that, cells of items that share a clause and a misreading.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from rubricc.quiz.draws import Draw
from rubricc.quiz.nodes import Item
from rubricc.quiz.pool import TOLD, Cell, cells_of, coarser
from rubricc.table import Problem

ENOUGH = 3 * TOLD
"""So much must be told of a misreading before a form can name it: three items, or more of those
where its reader would guess."""
NEW = 300
"""What a clause or an outcome is worth that the form does not ask yet."""
PARTS = 10
"""What it is worth to part one more group of misreadings."""
GOOD = 19, 20
"""A cell may be taken that is worth so much of the best one."""
ROUNDS = 4
"""How often each cell taken is compared with all others."""


@dataclass(slots=True)
class _Drawn:
    """The cells taken so far, and what they tell; groups of misreadings that none of them parts."""

    cells: Sequence[Cell]
    room: list[int]
    taken: list[int] = field(default_factory=list)
    told: Counter[str] = field(default_factory=Counter)
    asked: Counter[tuple[str, ...]] = field(default_factory=Counter)
    groups: dict[str, int] = field(default_factory=dict)

    def take(self, number: int) -> None:
        """Take one more item of a cell."""
        self.taken.append(number)
        self.room[number] -= 1
        self.told.update(self.cells[number].weights)
        self.asked.update(self.cells[number].asks)

    def give_back(self, place: int) -> int:
        """Undo one that was taken; its cell."""
        number = self.taken.pop(place)
        self.room[number] += 1
        self.told.subtract(self.cells[number].weights)
        self.asked.subtract(self.cells[number].asks)
        return number

    def worth(self, number: int) -> int:
        """What one more item of a cell is worth."""
        told = sum(
            min(self.told[name] + weight, ENOUGH) ** 2 - min(self.told[name], ENOUGH) ** 2
            for name, weight in self.cells[number].weights.items()
        )
        return told + NEW * sum(self.asked[about] == 0 for about in self.cells[number].asks)

    def free(self) -> Iterator[int]:
        """The cells that have an item left for each form."""
        return (number for number, left in enumerate(self.room) if left)


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
    taken = Counter(_take(cells, draw, size, forms))
    return tuple(_ordered(_dealt(cells, taken, forms, form), draw, form) for form in range(forms))


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


def _take(cells: Sequence[Cell], draw: Draw, size: int, forms: int) -> Sequence[int]:
    """The cells of a form, one for each item."""
    drawn = _Drawn(cells, [len(cell.items) // forms for cell in cells])
    drawn.groups = {name: 0 for cell in cells for name, _ in cell.said}
    for step in range(size):
        worths = {n: drawn.worth(n) + PARTS * _parted(cells[n], drawn) for n in drawn.free()}
        number = _one_of(worths, draw, "cell", str(step))
        _part(cells[number], drawn)
        drawn.take(number)
    for turn in range(ROUNDS):
        if not _improve(drawn, draw, str(turn)):
            break
    return drawn.taken


def _one_of(worths: Mapping[int, int], draw: Draw, *occasion: str) -> int:
    """One of the best; which, the secret says."""
    share, of = GOOD
    best = max(worths.values())
    good = [str(number) for number, worth in worths.items() if of * worth >= share * best]
    return int(draw.order(good, *occasion)[0])


def _improve(drawn: _Drawn, draw: Draw, turn: str) -> bool:
    """Exchange what another cell would do better; whether any was."""
    is_better = False
    for place in range(len(drawn.taken)):
        old = drawn.give_back(0)
        worths = {number: drawn.worth(number) for number in drawn.free()}
        new = _one_of(worths, draw, "instead", turn, str(place))
        is_better |= worths[new] > worths[old]
        drawn.take(new if worths[new] > worths[old] else old)
    return is_better


def _parted(cell: Cell, drawn: _Drawn) -> int:
    """How many more groups of misreadings there are with this cell."""
    groups: dict[int, Counter[str | None]] = {}
    for name, outcome in cell.said:
        groups.setdefault(drawn.groups[name], Counter())[outcome] += 1
    sizes = Counter(drawn.groups.values())
    return sum(
        len(outcomes) - (outcomes.total() == sizes[group]) for group, outcomes in groups.items()
    )


def _part(cell: Cell, drawn: _Drawn) -> None:
    said = dict(cell.said)
    numbers: dict[tuple[int, str | None], int] = {}
    for name, group in drawn.groups.items():
        split = group, said.get(name, cell.outcome)
        drawn.groups[name] = numbers.setdefault(split, len(numbers))


def _dealt(cells: Sequence[Cell], taken: Counter[int], forms: int, form: int) -> list[Item]:
    """The items of one form: every so many-th of each cell."""
    return [
        item
        for number, count in taken.items()
        for item in cells[number].items[form : count * forms : forms]
    ]


def _ordered(items: list[Item], draw: Draw, form: int) -> tuple[Item, ...]:
    return tuple(draw.order(items, "order", str(form), name=lambda item: item.id))
