"""The gold items that a form may be drawn from, sorted by what they are for."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rubricc.quiz.draws import Draw
from rubricc.quiz.key import KeyItem
from rubricc.quiz.nodes import Half, Item, Shape

Said = tuple[tuple[str, str | None], ...]
"""Misreadings by id, and what their readers answer to an item; None where they must guess."""

TOLD = 5
"""What an item tells of a misreading whose reader must answer it wrongly."""
GUESSED = 2
"""What it tells of one whose reader finds no answer of theirs: two of five, by the information
that such an answer holds (1.4 against 3.4 nats at three options and one slip in twenty)."""


ENOUGH = 3 * TOLD
"""So much must be told of a misreading before a form can name it: three items, or more of those
where its reader would guess."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Items that ask the same of an annotator: what one tells of misreadings, each of them does.

    `said` is what the readers would answer, whether it is offered or not.
    """

    decision: str
    outcome: str
    clauses: tuple[str, ...]
    said: Said
    items: tuple[Item, ...]

    @property
    def asks(self) -> tuple[tuple[str, ...], ...]:
        """The outcome and the clauses that this asks about."""
        clauses = (("clause", self.decision, one) for one in self.clauses)
        return ("outcome", self.decision, self.outcome), *clauses


def cells_of(items: Iterable[Item], draw: Draw) -> tuple[Cell, ...]:
    """The gold items by cell, no text twice; within a cell in keyed order, other cases first."""
    groups: dict[tuple[str, str, tuple[str, ...], Said], list[Item]] = {}
    for item in draw.order(_different(tuple(items), draw), "pool", name=lambda one: one.id):
        said = tuple(sorted((name, one) for name, one in item.tells.items() if one != item.key))
        groups.setdefault((item.decision, item.key, item.clauses, said), []).append(item)
    return tuple(
        Cell(*about, tuple(_spread(group))) for about, group in sorted(groups.items(), key=_first)
    )


def coarser(cells: Iterable[Cell], forms: int) -> tuple[Cell, ...]:
    """Fewer cells: items of one decision, outcome and clauses that share a misreading, the one that
    fewest of them tell, but enough for all forms. Such a cell tells what all of its items do."""
    cells = tuple(cells)
    count: Counter[tuple[tuple[str, ...], str]] = Counter()
    for cell in cells:
        count.update({(_about(cell), name): len(cell.items) for name in _told(cell)})
    groups: dict[tuple[str, ...], list[Cell]] = {}
    for cell in cells:
        about = _about(cell)
        enough = [name for name in _told(cell) if count[about, name] >= forms]
        rarest = min(enough, key=lambda name: (count[about, name], name), default="")
        groups.setdefault((*about, rarest), []).append(cell)
    return tuple(
        Cell(
            group[0].decision,
            group[0].outcome,
            group[0].clauses,
            _common(group),
            tuple(_spread([item for cell in group for item in cell.items])),
        )
        for _, group in sorted(groups.items())
    )


def _about(cell: Cell) -> tuple[str, ...]:
    return cell.decision, cell.outcome, " ".join(cell.clauses)


def _told(cell: Cell) -> list[str]:
    """The misreadings whose readers must answer wrongly."""
    return [name for name, outcome in cell.said if outcome is not None]


def _common(cells: Iterable[Cell]) -> Said:
    first, *others = (cell.said for cell in cells)
    return tuple(pair for pair in first if all(pair in other for other in others))


def said_to(item: Item | KeyItem) -> Said:
    """What each misreading's reader answers, given the options; without theirs they guess."""
    offered = {option.outcome for option in item.options}
    return tuple(
        (name, outcome if outcome in offered else None)
        for name, outcome in sorted(item.tells.items())
        if outcome != item.key
    )


def parting(answers: Iterable[tuple[str | None, str | None]]) -> int:
    """How well two readers are parted by what each answers to some items; None is a guess."""
    return sum(GUESSED if None in pair else TOLD for pair in answers if pair[0] != pair[1])


def text_of(item: Item) -> tuple[str, ...]:
    """The item's text as a reader sees it, without regard to case and spaces."""
    return tuple(" ".join(text.split()).casefold() for _, text in item.texts)


def _different(items: Sequence[Item], draw: Draw) -> Iterator[Item]:
    """Gold items with something to choose from, no text twice, and each pair of responses in one
    of its two orders."""
    turned: dict[str, str] = {}
    for item in draw.order(items, "turned", name=lambda one: one.id):
        turned.setdefault(_pair_of(item), item.id)
    seen: set[tuple[str, ...]] = set()
    for item in sorted(items, key=lambda one: one.id):
        is_first = turned[_pair_of(item)] == item.id
        if item.half == Half.GOLD and is_first and len(item.options) > 1:
            if text_of(item) not in seen:
                yield item
            seen.add(text_of(item))


def _pair_of(item: Item) -> str:
    """What an item shares with the one that shows its responses in the other order."""
    return item.id if item.kind == Shape.LADDER else item.family or item.id


def _spread(items: list[Item]) -> Iterator[Item]:
    """The items so that no case comes again before every other has come."""
    waiting: dict[tuple[tuple[str, str], ...], list[Item]] = {}
    for item in items:
        waiting.setdefault(case_of(item.answers), []).append(item)
    queues = list(waiting.values())
    for turn in range(max(map(len, queues))):
        yield from (queue[turn] for queue in queues if turn < len(queue))


def case_of(answers: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """A case as something to compare."""
    return tuple(sorted(answers.items()))


def _first(entry: tuple[tuple[str, str, tuple[str, ...], Said], list[Item]]) -> str:
    return repr(entry[0])
