"""What each misreading makes one expect of the answers to a form, item by item.

A reader answers as the misreading says, but for slips: one answer in twenty is any other. Whose
misreading leaves them without an answer chooses any. Misreadings that lead to the same answers on
all items answered are one reading: nobody can part them by these answers.

Evidence is how much likelier the answers are for a reader than for a careful annotator, as a
logarithm. It is added up in millionths, in whole numbers: the same answers weigh the same wherever
they are graded, and what is alike is a tie.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from math import log

from rubricc.quiz import ENOUGH, GUESSED, TOLD, Key, KeyItem, parting, said_to
from rubricc.suite import Kind

SLIP = 0.05
"""How often an answer is not the one that was meant."""
ALARMS = 0.04
"""How many careful annotators may be told a misreading that they do not have."""
UNIT = 1_000_000
KINDS = tuple(map(str, Kind))
"""Of misreadings that come out as one, those of the first kind stand first: a clause that was
skipped says most."""

Weights = Mapping[tuple[str, str | None, str | None], int]
"""What an answer to an item says for a reader who would give one of two answers, each as likely:
by the outcome chosen and the two."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Misreadings that the answers cannot part: `trace` has what their readers answer to each item
    that tells them, by the item's number; None where they guess. `base` is the evidence of answers
    that are all right."""

    misreadings: tuple[str, ...]
    trace: Mapping[int, str | None]
    base: int


@dataclass(frozen=True, slots=True)
class Readings:
    """The readings that the answered items of a form can name; `threshold` is the evidence that
    one must bring."""

    items: tuple[KeyItem, ...]
    weights: tuple[Weights, ...]
    named: tuple[Reading, ...]
    telling: tuple[tuple[int, ...], ...]
    """The places of the readings that each item tells."""
    threshold: int
    near: Mapping[tuple[str, ...], tuple[str, ...]]
    """By a reading's misreadings those of the readings that only one item parts from it, or two on
    which either reader guesses: one slip hides which of them somebody holds."""
    alarms: float
    """Of careful annotators at most so many are told a misreading."""
    shared: dict[tuple[int, int], tuple[int, ...]] = field(
        default_factory=dict, compare=False, repr=False
    )
    """The items that two readings tell both, as far as anybody asked."""

    def both_tell(self, one: int, other: int) -> tuple[int, ...]:
        """The items that two readings tell both, by their numbers."""
        pair = one, other
        if pair not in self.shared:
            first, second = self.named[one].trace, self.named[other].trace
            self.shared[pair] = tuple(sorted(first.keys() & second.keys()))
        return self.shared[pair]


def readings_of(key: Key, answered: Sequence[str]) -> Readings:
    """The readings that enough of the answered items tell, and what each must show to be named."""
    items = tuple(item for item in key.items if item.id in set(answered))
    weights = tuple(map(_weights, items))
    traces: dict[tuple[tuple[int, str | None], ...], list[str]] = {}
    told: dict[str, list[tuple[int, str | None]]] = {}
    for number, item in enumerate(items):
        for name, outcome in said_to(item):
            told.setdefault(name, []).append((number, outcome))
    kinds = {one.id: KINDS.index(one.kind) for one in key.misreadings if one.kind in KINDS}
    for name, trace in sorted(told.items(), key=lambda one: (kinds.get(one[0], 0), one[0])):
        if sum(GUESSED if outcome is None else TOLD for _, outcome in trace) >= ENOUGH:
            traces.setdefault(tuple(trace), []).append(name)
    named = tuple(
        Reading(tuple(names), dict(trace), _base(items, weights, trace))
        for trace, names in traces.items()
    )
    telling = tuple(
        tuple(place for place, one in enumerate(named) if number in one.trace)
        for number in range(len(items))
    )
    threshold, alarms = _threshold(items, weights, named)
    return Readings(items, weights, named, telling, threshold, _near(items, named), alarms)


def _base(
    items: Sequence[KeyItem],
    weights: Sequence[Weights],
    trace: Sequence[tuple[int, str | None]],
) -> int:
    return sum(weights[number][items[number].key, said, said] for number, said in trace)


def _near(
    items: Sequence[KeyItem], named: Sequence[Reading]
) -> Mapping[tuple[str, ...], tuple[str, ...]]:
    near: dict[tuple[str, ...], list[str]] = {one.misreadings: [] for one in named}
    for one, other in combinations(named, 2):
        if parting(_answers(items, one, other)) <= TOLD:
            near[one.misreadings].extend(other.misreadings)
            near[other.misreadings].extend(one.misreadings)
    return {name: tuple(sorted(names)) for name, names in near.items()}


def _answers(
    items: Sequence[KeyItem], one: Reading, other: Reading
) -> Iterator[tuple[str | None, str | None]]:
    for number in one.trace.keys() | other.trace.keys():
        key = items[number].key
        yield one.trace.get(number, key), other.trace.get(number, key)


def chance(item: KeyItem, said: str | None, outcome: str) -> float:
    """How likely a reader who would answer so gives an answer; None for one who guesses."""
    count = len(item.options)
    if said is None:
        return 1 / count
    return 1 - SLIP if outcome == said else SLIP / (count - 1)


def _weights(item: KeyItem) -> Weights:
    """The logarithm of how much likelier each answer is than for a careful annotator."""
    outcomes = [option.outcome for option in item.options]
    said = (*outcomes, None)
    return {
        (outcome, one, other): round(
            UNIT
            * log(
                (chance(item, one, outcome) + chance(item, other, outcome))
                / (2 * chance(item, item.key, outcome))
            )
        )
        for outcome in outcomes
        for one in said
        for other in said
    }


def _threshold(
    items: Sequence[KeyItem], weights: Sequence[Weights], named: Sequence[Reading]
) -> tuple[int, float]:
    """The least evidence that careful annotators bring rarely enough for all readings together.

    The chance of each reading is exact, and their sum is no less than that of any of them.
    """
    steps: dict[int, float] = {}
    for reading in named:
        for value, likely in _by_slips(items, weights, reading).items():
            if value > 0:
                steps[value] = steps.get(value, 0.0) + likely
    total, threshold = 0.0, max(steps, default=0) + 1
    for value in sorted(steps, reverse=True):
        if total + steps[value] > ALARMS:
            break
        total += steps[value]
        threshold = value
    return threshold, total


def _by_slips(
    items: Sequence[KeyItem], weights: Sequence[Weights], reading: Reading
) -> dict[int, float]:
    """How likely a careful annotator brings how much evidence for a reading, by slips alone."""
    found = {0: 1.0}
    for number, said in reading.trace.items():
        item, new = items[number], dict[int, float]()
        for option in item.options:
            step = weights[number][option.outcome, said, said]
            likely = chance(item, item.key, option.outcome)
            for value, before in found.items():
                new[value + step] = new.get(value + step, 0.0) + before * likely
        found = new
    return found
