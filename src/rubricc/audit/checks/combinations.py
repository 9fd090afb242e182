"""Answers that no case has together: labels of one set, and outcomes of two decisions."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations

import polars as pl

from rubricc.audit.findings import Group, Seen, groups, short
from rubricc.audit.nodes import ATTENTION
from rubricc.audit.work import Work
from rubricc.frames import Same
from rubricc.table import Accepted, Decision, Diagram, Outcome, data_text

MOST_PAIRS = 300_000
"""Pairs of places in two diagrams that are looked at; of more, nothing is said."""

Pairs = frozenset[tuple[str, str]]


def find_label_conflicts(work: Work) -> Iterator[Seen]:
    """Sets of labels in which one excludes another, or lacks what it requires."""
    told = work.told.filter(pl.col("value").is_not_null())
    for decision in work.ground.decisions.values():
        if decision.kind != "many":
            continue
        rows = told.filter(pl.col("control") == decision.id)
        for group in groups(rows, "value"):
            for message in _conflicts(decision, set(group.values[0].split(" "))):
                yield _seen((decision.place, *group.values, message), message, group)


def _seen(key: tuple[int | str, ...], message: str, group: Group) -> Seen:
    return Seen(key, "forbidden-combination", "error", message, group.count, group.places)


def _conflicts(decision: Decision, held: set[str]) -> Iterator[str]:
    for label in decision.labels:
        if label.name in held:
            for other in sorted(held.intersection(label.excludes)):
                yield f"`{decision.id}` holds `{label.name}`, which excludes `{other}`"
            for other in sorted(set(label.requires) - held):
                yield f"`{decision.id}` holds `{label.name}`, which requires `{other}`"


def find_impossible_outcomes(work: Work) -> Iterator[Seen]:
    """Outcomes of two decisions that come out together in no case."""
    told = work.told.filter(pl.col("value").is_not_null(), pl.col("kind") != ATTENTION)
    answered = set(told["control"].unique())
    asked = [one for one in work.ground.decisions.values() if one.id in answered]
    for one, other in combinations(asked, 2):
        possible = _possible_pairs(Same(one), Same(other))
        if possible is None:
            continue
        firsts, seconds = {pair[0] for pair in possible}, {pair[1] for pair in possible}
        for group in groups(_together(told, one.id, other.id), "value", "other"):
            first, second = group.values
            is_known = first in firsts and second in seconds
            if is_known and (first, second) not in possible:
                told_first = f"`{one.id}` `{short(first)}`"
                message = f"no case comes to {told_first} and `{other.id}` `{short(second)}`"
                yield _seen((one.place, other.place, first, second), message, group)


def _together(told: pl.DataFrame, one: str, other: str) -> pl.DataFrame:
    """The annotations that answer both decisions, with both answers."""
    about = ["item", "annotator"]
    left = told.filter(pl.col("control") == one).unique(about, keep="last", maintain_order=True)
    right = told.filter(pl.col("control") == other).unique(about, keep="last", maintain_order=True)
    beside = right.select(*about, pl.col("value").alias("other"))
    return left.join(beside, on=about, maintain_order="left")


@lru_cache(maxsize=64)
def _possible_pairs(one: Same[Decision], other: Same[Decision]) -> Pairs | None:
    return possible_pairs(one.one, other.one)


def possible_pairs(one: Decision, other: Decision) -> Pairs | None:
    """All outcomes of two decisions that some case comes to; None where that is too much to say.

    Both diagrams are walked at once, column by column; a place of each makes one step.
    """
    left, right = one.diagram, other.diagram
    if left is None or right is None:
        return None
    found: set[tuple[str, str]] = set()
    seen = {(left.root, right.root)}
    pending = [(left.root, right.root)]
    while pending:
        place, beside = pending.pop()
        column = min(_column(left, place), _column(right, beside))
        if column == END:
            found |= set(_outcomes(left, place, right, beside))
            continue
        ways = zip(*_ways((left, place), (right, beside), column), strict=True)
        fresh = {way for way in ways if way not in seen}
        seen |= fresh
        pending += fresh
        if len(seen) > MOST_PAIRS:
            return None
    return frozenset(found)


END = 1 << 30


def _column(diagram: Diagram, place: int) -> int:
    return diagram.steps[place].column if place < len(diagram.steps) else END


def _ways(
    one: tuple[Diagram, int], other: tuple[Diagram, int], column: int
) -> Iterator[tuple[int, ...]]:
    """Where each cell of a column leads in both; a diagram that does not test it stays."""
    size = 0
    for diagram, place in (one, other):
        if _column(diagram, place) == column:
            size = len(diagram.steps[place].next)
    for diagram, place in (one, other):
        tests = _column(diagram, place) == column
        yield diagram.steps[place].next if tests else (place,) * size


def _outcomes(left: Diagram, place: int, right: Diagram, beside: int) -> Iterator[tuple[str, str]]:
    first = left.terminals[place - len(left.steps)].outcome
    second = right.terminals[beside - len(right.steps)].outcome
    if first is not None and second is not None:
        yield from ((one, other) for one in texts_of(first) for other in texts_of(second))


def texts_of(outcome: Outcome) -> tuple[str, ...]:
    """The answers that are right where a decision comes to this: labels in alphabetical order."""
    if isinstance(outcome, Accepted):
        return outcome.labels
    return (" ".join(sorted(data_text(outcome).split(" "))),)
