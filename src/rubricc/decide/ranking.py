"""Several responses in an order, by the decision that compares two of them.

Each pair is decided once. A response stands in the first place that all responses better than it
allow: after the last of them. So responses that nothing orders share a place, and nobody stands
before one that is better.
"""

from collections.abc import Callable
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from itertools import combinations

from rubricc.decide.nodes import Answer, Status

BETTER = {"A": True, "B": False}


@dataclass(frozen=True, slots=True)
class OpenPair:
    """Two responses of which it is not decided which one is better, and why."""

    first: str
    second: str
    answer: Answer


@dataclass(frozen=True, slots=True)
class Ranking:
    """The responses from best to worst, those that tie together.

    There is no order (None) where a pair is left open, since it may end either way, and where
    responses are better than each other in a circle: `circle` has them, each better than the next.
    """

    order: tuple[tuple[str, ...], ...] | None
    open: tuple[OpenPair, ...] = ()
    circle: tuple[str, ...] = ()


def rank(responses: tuple[str, ...], compare: Callable[[str, str], Answer]) -> Ranking:
    """Put responses, each named once, in order; `compare` says what the decision comes to."""
    better: dict[str, list[str]] = {response: [] for response in responses}
    left: list[OpenPair] = []
    for first, second in combinations(responses, 2):
        answer = compare(first, second)
        if answer.status is not Status.DECIDED or answer.accepted:
            left.append(OpenPair(first, second, answer))
        elif answer.outcome in BETTER:
            winner, loser = (first, second) if answer.outcome == "A" else (second, first)
            better[loser].append(winner)
    if left:
        return Ranking(None, tuple(left))
    try:
        sequence = tuple(TopologicalSorter(better).static_order())
    except CycleError as error:
        return Ranking(None, circle=tuple(error.args[1][:-1]))
    places: dict[str, int] = {}
    for response in sequence:
        places[response] = max((places[one] + 1 for one in better[response]), default=0)
    return Ranking(
        tuple(
            tuple(response for response in responses if places[response] == place)
            for place in range(max(places.values(), default=-1) + 1)
        )
    )
