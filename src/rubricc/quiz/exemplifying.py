"""The author's own examples as practice items: they are public, so they are never gold."""

from collections.abc import Iterator
from dataclasses import replace

from rubricc.meaning import set_of_case, some_case
from rubricc.model import Decision, Example
from rubricc.quiz.casting import Told, case_at
from rubricc.quiz.draws import PUBLIC
from rubricc.quiz.nodes import Half, Item, Shape
from rubricc.quiz.workshop import Cast, Workshop, open_workshop
from rubricc.quiz.writing import Target, write_item
from rubricc.suite import Telling


def example_items(telling: Telling) -> tuple[Item, ...]:
    """An item for each example and each decision that it is about."""
    workshop = open_workshop(telling, Half.PRACTICE, PUBLIC)
    decisions = {decision.id: decision for decision in workshop.guideline.decisions}
    return tuple(
        item
        for example in workshop.guideline.examples
        for expected in example.expected
        for item in _items(workshop, decisions[expected.decision], example)
    )


def _items(workshop: Workshop, decision: Decision, example: Example) -> Iterator[Item]:
    meaning = workshop.meaning
    within = meaning.space.intersection(meaning.feasible, set_of_case(meaning, example.case))
    cells = some_case(meaning, within)
    case = {**case_at(meaning, cells, workshop.bank.loose), **example.case}
    cast = Cast(case, cells, Told(workshop.bank.loose, within))
    shape = Shape.PAIR if any(name == "A" for name, _ in example.texts) else Shape.TEXT
    target = Target(decision, example.id, within)
    item = write_item(workshop, target, cast, example.texts, shape)
    if item is not None:
        name = example.id if len(example.expected) == 1 else f"{example.id}-{decision.id}"
        yield replace(item, id=name)
