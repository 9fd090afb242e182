"""The gold items that a form may be drawn from, sorted by what they are for."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from rubricc.quiz.draws import Draw
from rubricc.quiz.key import KeyItem
from rubricc.quiz.nodes import Half, Item

Said = tuple[tuple[str, str | None], ...]
"""Misreadings by id, and what their readers answer to an item; None where they must guess."""

TOLD = 5
"""What an item tells of a misreading whose reader must answer it wrongly."""
GUESSED = 2
"""What it tells of one whose reader finds no answer of theirs: two of five, by the information
that such an answer holds (1.4 against 3.4 nats at three options and one slip in twenty)."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Items that ask the same of an annotator: what one tells of misreadings, each of them does."""

    decision: str
    outcome: str
    clauses: tuple[str, ...]
    said: Said
    items: tuple[Item, ...]

    weights: Mapping[str, int]
    """How much this tells of each misreading."""
    asks: tuple[tuple[str, ...], ...]
    """The outcome and the clauses that this asks about."""


def cells_of(items: Iterable[Item], draw: Draw) -> tuple[Cell, ...]:
    """The gold items by cell, no text twice; within a cell in keyed order, other cases first."""
    groups: dict[tuple[str, str, tuple[str, ...], Said], list[Item]] = {}
    for item in draw.order(_different(items), "pool", name=lambda one: one.id):
        groups.setdefault((item.decision, item.key, item.clauses, said_to(item)), []).append(item)
    return tuple(_cell(*about, group) for about, group in sorted(groups.items(), key=_first))


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
        _cell(
            group[0].decision,
            group[0].outcome,
            group[0].clauses,
            _common(group),
            [item for cell in group for item in cell.items],
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


def _cell(
    decision: str, outcome: str, clauses: tuple[str, ...], said: Said, items: list[Item]
) -> Cell:
    return Cell(
        decision,
        outcome,
        clauses,
        said,
        tuple(_spread(items)),
        {name: GUESSED if told is None else TOLD for name, told in said},
        (("outcome", decision, outcome), *(("clause", decision, one) for one in clauses)),
    )


def said_to(item: Item | KeyItem) -> Said:
    """What each misreading's reader answers, given the options; without theirs they guess."""
    offered = {option.outcome for option in item.options}
    return tuple(
        (name, outcome if outcome in offered else None)
        for name, outcome in sorted(item.tells.items())
        if outcome != item.key
    )


def text_of(item: Item) -> tuple[str, ...]:
    """The item's text as a reader sees it, without regard to case and spaces."""
    return tuple(" ".join(text.split()).casefold() for _, text in item.texts)


def _different(items: Iterable[Item]) -> Iterator[Item]:
    seen: set[tuple[str, ...]] = set()
    for item in sorted(items, key=lambda one: one.id):
        if item.half != Half.GOLD or len(item.options) < 2 or text_of(item) in seen:
            continue
        seen.add(text_of(item))
        yield item


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
