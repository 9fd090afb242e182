"""Which outcome went to which, case by case: one diagram of pairs for each decision."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from rubricc.diff.nodes import Result
from rubricc.model import (
    Accepted,
    Amount,
    Chosen,
    Circle,
    Conflict,
    Decision,
    Flagged,
    Gap,
    Inapplicable,
)
from rubricc.space import Space


@dataclass(frozen=True, slots=True)
class Unchanged:
    """Both sides come to the same."""


UNCHANGED = Unchanged()

RESULTS = (Accepted, Chosen, Amount, Flagged, Inapplicable, Gap, Conflict, Circle)


@dataclass(frozen=True, slots=True)
class Change:
    """What a case came to before, in the words of the new side, and what it comes to after."""

    before: Result
    after: Result


def pair_up(space: Space, both: int, before: int, after: int, decision: Decision) -> int:
    """The diagram of UNCHANGED, of a Change, or None for cases that not both sides describe."""
    nothing = space.terminal(None)
    left = space.choose(both, before, nothing)
    right = space.choose(both, after, nothing)
    return space.merge(left, right, _comparing(decision))


def _comparing(decision: Decision) -> Callable[[Hashable, Hashable], Hashable]:
    places = {label.name: place for place, label in enumerate(decision.labels)}

    def ordered(result: Result) -> Result:
        match result:
            case Chosen(labels):
                return Chosen(tuple(sorted(labels, key=lambda one: places.get(one, len(places)))))
            case _:
                return result

    def compare(before: Hashable, after: Hashable) -> Hashable:
        if before is None or after is None:
            return None
        assert isinstance(before, RESULTS)
        assert isinstance(after, RESULTS)
        if is_same(before, after):
            return UNCHANGED
        return Change(ordered(before), ordered(after))

    return compare


def is_same(before: Result, after: Result) -> bool:
    """Whether two outcomes agree: they accept the same labels, in whatever order."""
    match before, after:
        case (Accepted(some), Accepted(others)) | (Chosen(some), Chosen(others)):
            return set(some) == set(others)
        case _:
            return before == after


def kind_of(change: Change) -> Change:
    """The part that changed: of sets of labels, those that went and those that came."""
    match change:
        case Change(Chosen(before), Chosen(after)):
            lost = Chosen(tuple(label for label in before if label not in after))
            return Change(lost, Chosen(tuple(label for label in after if label not in before)))
        case _:
            return change


def census(space: Space, diagram: int) -> dict[Hashable, int]:
    """How many cases have each value of a diagram, in the order in which its cells lead to them."""
    totals = [sum(variable.weights) for variable in space.variables]
    reached = {diagram: _product(totals, 0, space.level(diagram))}
    order = sorted(space.nodes(diagram), key=space.level)
    for node in order:
        level = space.level(node)
        for weight, child in zip(
            space.variables[level].weights if space.children(node) else (),
            space.children(node),
            strict=True,
        ):
            skipped = _product(totals, level + 1, space.level(child))
            reached[child] = reached.get(child, 0) + reached[node] * weight * skipped
    return {space.value(node): reached[node] for node in order if space.is_terminal(node)}


def _product(totals: list[int], start: int, end: int) -> int:
    result = 1
    for total in totals[start:end]:
        result *= total
    return result
