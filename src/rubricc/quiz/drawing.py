"""Which items stand on a form: few that tell much, and parallel forms that tell the same.

Items that ask the same stand in one cell. A form takes cells one by one, each time one of those
that add most to what the form can tell: misreadings that few items tell yet, misreadings that no
item parts yet, clauses and outcomes that are not asked yet. Which of the good ones, the secret
says, and which texts of a cell. Parallel forms take the same cells, each its own items of them.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from rubricc.quiz.draws import Draw
from rubricc.quiz.nodes import Item
from rubricc.quiz.pool import Cell, case_of, cells_of
from rubricc.table import Problem

ENOUGH = 3
"""So many items must tell a misreading before a form can name it."""
WORTH = (6, 6, 6, 3, 1)
"""What the first, second … item is worth that tells a misreading."""
PARTS = 4
"""What it is worth to part one more group of misreadings."""
NEW = 4
"""What a clause or an outcome is worth that the form does not ask yet."""
GOOD = 4, 5
"""A cell may be taken that is worth so much of the best one."""


@dataclass(slots=True)
class _Drawn:
    """What the cells taken so far can tell; groups of misreadings that none of them parts."""

    taken: Counter[int] = field(default_factory=Counter)
    told: Counter[str] = field(default_factory=Counter)
    groups: dict[str, int] = field(default_factory=dict)
    asked: Counter[tuple[str, ...]] = field(default_factory=Counter)
    order: list[int] = field(default_factory=list)


def draw_forms(
    items: Iterable[Item], draw: Draw, size: int, forms: int
) -> tuple[tuple[Item, ...], ...] | Problem:
    """The items of each form in the order of the form, or which constraint leaves no form."""
    cells = cells_of(items, draw)
    problem = _binding(cells, size, forms)
    if problem is not None:
        return problem
    taken = _take(cells, draw, size, forms)
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


def _take(cells: Sequence[Cell], draw: Draw, size: int, forms: int) -> Counter[int]:
    """How often each cell is taken, by its number."""
    drawn = _Drawn(groups={name: 0 for cell in cells for name, _ in cell.said})
    room = [len(cell.items) // forms for cell in cells]
    for step in range(size):
        worths = {
            number: _worth(cell, drawn, drawn.taken[number])
            for number, cell in enumerate(cells)
            if drawn.taken[number] < room[number]
        }
        share, of = GOOD
        best = max(worths.values())
        good = [str(number) for number, worth in worths.items() if of * worth >= share * best]
        number = int(draw.order(good, "cell", str(step))[0])
        _add(cells[number], drawn)
        drawn.taken[number] += 1
    return drawn.taken


def _worth(cell: Cell, drawn: _Drawn, taken: int) -> int:
    told = sum(WORTH[drawn.told[name]] for name in cell.told if drawn.told[name] < len(WORTH))
    new = sum(drawn.asked[about] == 0 for about in _about(cell))
    rare = drawn.asked["outcome", cell.decision, cell.outcome]
    seen = {case_of(item.answers) for item in cell.items}
    again = max(0, taken + 1 - len(seen))
    return max(1, told + PARTS * _parted(cell, drawn) + NEW * new - rare - NEW * again)


def _parted(cell: Cell, drawn: _Drawn) -> int:
    """How many more groups of misreadings there are with this cell."""
    said = dict(cell.said)
    new = {(group, said.get(name, cell.outcome)) for name, group in drawn.groups.items()}
    return len(new) - len(set(drawn.groups.values()))


def _add(cell: Cell, drawn: _Drawn) -> None:
    said = dict(cell.said)
    numbers: dict[tuple[int, str | None], int] = {}
    for name, group in drawn.groups.items():
        split = group, said.get(name, cell.outcome)
        drawn.groups[name] = numbers.setdefault(split, len(numbers))
    drawn.told.update(cell.told)
    drawn.asked.update(_about(cell))


def _about(cell: Cell) -> list[tuple[str, ...]]:
    """What a cell asks: an outcome of a decision, and clauses."""
    clauses = [("clause", cell.decision, one) for one in cell.clauses]
    return [("outcome", cell.decision, cell.outcome), *clauses]


def _dealt(cells: Sequence[Cell], taken: Counter[int], forms: int, form: int) -> list[Item]:
    """The items of one form: every so many-th of each cell."""
    return [
        item
        for number, count in taken.items()
        for item in cells[number].items[form : count * forms : forms]
    ]


def _ordered(items: list[Item], draw: Draw, form: int) -> tuple[Item, ...]:
    return tuple(draw.order(items, "order", str(form), name=lambda item: item.id))
