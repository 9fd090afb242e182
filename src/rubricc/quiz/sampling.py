"""Items sampled from the work: cases as often as a stated distribution has them.

Only such a form says how accurate the work will be. Each item is drawn for itself, so a case that
is common at work comes several times, each time in other words; a card that comes again lists its
facts in another order. All cases of the distribution may be drawn, of whichever half: a share of
them would be another distribution. The words are those of the gold half.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import lcm

from rubricc.frames import BadRow, Row
from rubricc.interpret import complete, is_feasible
from rubricc.meaning import set_of_case
from rubricc.model import Case, Decision, Guideline, Special, Value
from rubricc.quiz.draws import Draw
from rubricc.quiz.nodes import Half, Item, Shape
from rubricc.quiz.pool import text_of
from rubricc.quiz.workshop import Workshop, open_workshop
from rubricc.quiz.writing import Target, text_of_case, write_item
from rubricc.suite import Telling
from rubricc.table import Problem, text_value

WEIGHT = "weight"
TRIES = 24
"""So many tellings of a case are tried until one is new."""
MOST_WEIGHT = 10**12


@dataclass(frozen=True, slots=True)
class Weighed:
    """A case of the distribution; its row in the file and how often it occurs, as a share of all
    weights."""

    row: int
    case: Case
    weight: int


def read_weights(
    guideline: Guideline, rows: Iterable[Row | BadRow]
) -> tuple[Weighed, ...] | tuple[Problem, ...]:
    """The cases and their weights, or all that is wrong with the file.

    Columns are signals and `weight`, which is 1 where there is none; an empty cell is the signal's
    usual value, if it has one.
    """
    read: list[tuple[int, Case, Fraction]] = []
    problems: list[Problem] = []
    for row in rows:
        found = _case(guideline, row)
        if isinstance(found, str):
            problems.append(Problem("weights", f"row {row.number} of the weights: {found}"))
        else:
            read.append((row.number, *found))
    if problems:
        return tuple(problems)
    scale = lcm(*(weight.denominator for _, _, weight in read))
    weighed = tuple(Weighed(n, case, int(w * scale)) for n, case, w in read if w)
    return weighed or (Problem("weights", "the weights name no case that occurs"),)


def sample(
    telling: Telling, weighed: Sequence[Weighed], key: bytes, size: int, forms: int
) -> tuple[tuple[Item, ...], ...] | Problem:
    """The items of each form, no text twice in all of them, or what leaves no form."""
    workshop = open_workshop(telling, Half.GOLD, key)
    seen: set[tuple[str, ...]] = set()
    drawn: list[tuple[Item, ...]] = []
    for form in range(forms):
        chosen: list[Item] = []
        for place in range(size):
            occasion = ("sample", str(form), str(place))
            one = _weighed(weighed, workshop.draw, occasion)
            item = _item(workshop, one, occasion, seen)
            if isinstance(item, Problem):
                return item
            seen.add(text_of(item))
            chosen.append(item)
        drawn.append(tuple(chosen))
    return tuple(drawn)


def _weighed(weighed: Sequence[Weighed], draw: Draw, occasion: tuple[str, ...]) -> Weighed:
    left = draw.below(sum(one.weight for one in weighed), *occasion, "case")
    for one in weighed:
        left -= one.weight
        if left < 0:
            return one
    raise AssertionError(left)


def _item(
    workshop: Workshop, one: Weighed, occasion: tuple[str, ...], seen: set[tuple[str, ...]]
) -> Item | Problem:
    """The case in words that no item has yet."""
    decisions = workshop.guideline.decisions
    decision = decisions[workshop.draw.below(len(decisions), *occasion, "decision")]
    for item in _tellings(workshop, one, decision, occasion):
        if item is None:
            return Problem(
                "weights",
                f"row {one.row} of the weights: `{decision.id}` has no single right answer there, "
                "or no wrong one to offer",
                "leave that case out of the weights",
            )
        if text_of(item) not in seen:
            return item
    return Problem(
        "quiz-size",
        f"the case in row {one.row} of the weights is drawn more often than there are words for it",
        "write more phrases or scenarios, or weigh the cases more finely",
    )


def _tellings(
    workshop: Workshop, one: Weighed, decision: Decision, occasion: tuple[str, ...]
) -> Iterator[Item | None]:
    where = set_of_case(workshop.meaning, one.case)
    target = Target(decision, "", where)
    for turn in range(TRIES):
        again = (*occasion, str(turn))
        cast = workshop.cast(where, *again)
        if cast is None:
            yield None
            return
        texts = text_of_case(workshop, cast, "/".join(again))
        shape = Shape.CARD if texts is None else Shape.TEXT
        if texts is not None and any(name == "A" for name, _ in texts):
            shape = Shape.PAIR
        item = write_item(workshop, target, cast, texts, shape)
        if item is not None and shape is Shape.CARD and turn:
            item = _shuffled(item, workshop.draw, again)
        yield item


def _shuffled(item: Item, draw: Draw, occasion: tuple[str, ...]) -> Item:
    """A card with its facts in another order, as an item of its own."""
    texts = tuple(
        (name, "\n".join(draw.order(text.split("\n"), *occasion, name)))
        for name, text in item.texts
    )
    return replace(item, id=draw.name("card", *occasion), texts=texts)


def _case(guideline: Guideline, row: Row | BadRow) -> tuple[Case, Fraction] | str:
    """The case of a row and its weight, or what is wrong with it."""
    if isinstance(row, BadRow):
        return row.message
    signals = {signal.id: signal for signal in guideline.signals}
    unknown = [name for name in row.cells if name not in signals and name != WEIGHT]
    if unknown:
        return f"`{unknown[0][:60]}` is no signal of this guideline"
    weight = _weight(row.cells.get(WEIGHT, "1"))
    if weight is None:
        return f"`{row.cells[WEIGHT][:60]}` is no weight"
    values: dict[str, Value] = {}
    for name, signal in signals.items():
        text = row.cells.get(name, "").strip()
        value = text_value(signal, text) if text else signal.usual
        if value is None and text:
            return f"`{text[:60]}` is no value of `{name}`"
        if value is None and signal.only_when is None:
            return f"it says nothing of `{name}`, which has no usual value"
        values[name] = Special.NOT_APPLICABLE if value is None else value
    case = complete(guideline, values)
    return (case, weight) if is_feasible(guideline, case) else "such a case cannot occur"


def _weight(text: str) -> Fraction | None:
    try:
        weight = Fraction(text.strip()) if len(text) <= 40 else None
    except (ValueError, ZeroDivisionError):
        return None
    is_fine = (
        weight is not None and 0 <= weight <= MOST_WEIGHT and weight.denominator <= MOST_WEIGHT
    )
    return weight if is_fine else None
