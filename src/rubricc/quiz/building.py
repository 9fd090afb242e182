"""The pool of items of a guideline: some for every misreading, every clause, every decision.

For each misreading cases are drawn in which it tells, for each clause cases that it decides, and
each case is told several times over in other words. What repeats a text, or comes too near to one,
is left out.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from rubricc.meaning import set_of_case
from rubricc.model import Decision, DecisionKind
from rubricc.quiz.balancing import even_lengths
from rubricc.quiz.composing import Texts
from rubricc.quiz.draws import PUBLIC
from rubricc.quiz.laddering import ladders
from rubricc.quiz.likeness import Likeness
from rubricc.quiz.nodes import Half, Item, Shape
from rubricc.quiz.options import spare_options
from rubricc.quiz.workshop import Cast, Workshop, open_workshop
from rubricc.quiz.writing import Target, exchanged, text_of_case, with_position, write_item
from rubricc.suite import Telling


@dataclass(frozen=True, slots=True)
class Wish:
    """How many items are wanted: cases for each misreading and clause, tellings of each case.

    Once every misreading has its items, `most` bounds those of one decision. Who knows the `key`
    can draw the same items. Those to draw forms from have all options that a form may choose.
    """

    cases: int = 2
    tellings: int = 4
    most: int = 160
    key: bytes = PUBLIC
    offers_all: bool = False


PRACTICE = Wish(cases=1, tellings=1, most=40)
"""What is published: each misreading once."""

GOLD = Wish()


def items(telling: Telling, half: Half, wish: Wish) -> tuple[Item, ...]:
    """The items of one half, those of a decision together, the right answers evenly placed."""
    workshop = replace(open_workshop(telling, half, wish.key), offers_all=wish.offers_all)
    found: dict[str, Item] = {}
    for decision in workshop.guideline.decisions:
        chosen = _of_decision(workshop, decision, wish)
        found |= {item.id: item for item in chosen if item.id not in found}
    made = tuple(found.values())
    if not wish.offers_all:
        made = even_lengths(made, lambda item: spare_options(workshop, item))
    return tuple(with_position(item, place) for place, item in enumerate(made))


def _of_decision(workshop: Workshop, decision: Decision, wish: Wish) -> list[Item]:
    likeness, told = Likeness(), Counter[str]()
    chosen = [
        rung for rungs in _rungs(workshop, decision) if likeness.adds(*rungs) for rung in rungs
    ]
    targets = tuple(_targets(workshop, decision))
    for turn in range(wish.cases):
        for target in targets:
            if turn and len(chosen) >= wish.most:
                return chosen
            if told[target.name] > turn * wish.tellings:
                continue
            new = [item for item in _about(workshop, target, turn, wish) if likeness.adds(item)]
            told.update(name for item in new for name in {*item.tells, target.name})
            chosen.extend(new)
    return chosen


def _targets(workshop: Workshop, decision: Decision) -> Iterator[Target]:
    """Where each misreading tells, and what each clause decides."""
    for one in (*workshop.differences[decision.id], *workshop.doubts[decision.id]):
        yield Target(decision, one.misreading.id, one.cases, one.misreading.unsure)
    for name, cases in workshop.meaning.decisions[decision.id].deciding.items():
        yield Target(decision, f"**{name}**", cases)


def _about(workshop: Workshop, target: Target, turn: int, wish: Wish) -> Iterator[Item]:
    """Items about one case: told several times, or once as a card."""
    occasion = target.decision.id, target.name, str(turn)
    cast = workshop.cast(target.cases, *occasion, unsure=target.unsure)
    if cast is None:
        return
    case = set_of_case(workshop.meaning, cast.case)
    for telling in range(wish.tellings):
        again = cast
        if telling:
            found = workshop.cast(case, *occasion, str(telling), unsure=target.unsure)
            assert found is not None
            again = found
        name = "/".join((*occasion, str(telling)))
        texts = text_of_case(workshop, again, name)
        if texts is None:
            yield from _with_twin(workshop, target, cast, None)
            return
        yield from _with_twin(workshop, target, again, texts)


def _rungs(workshop: Workshop, decision: Decision) -> Iterator[tuple[Item, ...]]:
    """Ladders: two texts that differ in one step of one signal, as a family."""
    for name, below, above in ladders(workshop, decision):
        occasion = f"{decision.id}/{name}"
        target = Target(decision, name, workshop.meaning.feasible)
        texts = [text_of_case(workshop, cast, occasion) for cast in (below, above)]
        casts = zip((below, above), texts, strict=True)
        rungs = [
            write_item(workshop, target, cast, text, Shape.LADDER)
            for cast, text in casts
            if text is not None
        ]
        made = [rung for rung in rungs if rung is not None]
        if len(made) == len(texts):
            yield tuple(replace(rung, family=f"ladder {made[0].id}") for rung in made)


def _with_twin(
    workshop: Workshop, target: Target, cast: Cast, texts: Texts | None
) -> Iterator[Item]:
    """The item; of a preference also that with the two responses exchanged."""
    item = write_item(workshop, target, cast, texts, _shape(texts))
    if item is None:
        return
    yield item
    if target.decision.kind is DecisionKind.PREFERENCE:
        turned = None if texts is None else exchanged(texts)
        twin = write_item(workshop, target, workshop.exchanged(cast), turned, _shape(texts))
        if twin is not None and twin.id != item.id:
            yield replace(twin, family=item.id)


def _shape(texts: Texts | None) -> Shape:
    if texts is None:
        return Shape.CARD
    return Shape.PAIR if any(name == "A" for name, _ in texts) else Shape.TEXT
