"""Ladders for scales: the same text twice, but for one step of one signal that changes the level.

Where a level begins is what annotators of a scale differ on, so both sides of the line are asked.
"""

from collections.abc import Hashable, Iterator

from rubricc.model import Accepted, Decision, DecisionKind, SignalKind
from rubricc.quiz.casting import Told, case_at, draw_cells
from rubricc.quiz.draws import case_id, half_of
from rubricc.quiz.workshop import TRIES, Cast, Workshop

ORDERED = (SignalKind.SCALE, SignalKind.WHOLE, SignalKind.NUMBER)
"""The signals that have a next value."""


def ladders(workshop: Workshop, decision: Decision) -> Iterator[tuple[str, Cast, Cast]]:
    """For each step of each signal that can change the level: its name, below it, and above it."""
    if decision.kind is not DecisionKind.SCALE:
        return
    meaning = workshop.meaning
    signals = {signal.id: signal for signal in workshop.guideline.signals}
    asked = meaning.space.support(meaning.decisions[decision.id].verdict)
    for level in asked:
        axis = meaning.axes[level]
        if signals[axis.signal].kind not in ORDERED:
            continue
        for cell in range(len(axis.cells) - 1):
            name = f"{axis.name} {cell}"
            rungs = _rungs(workshop, decision, level, cell)
            if rungs is not None:
                yield name, *rungs


def _rungs(
    workshop: Workshop, decision: Decision, level: int, cell: int
) -> tuple[Cast, Cast] | None:
    space = workshop.meaning.space
    verdict = workshop.meaning.decisions[decision.id].verdict
    below, above = (space.restrict(verdict, level, at) for at in (cell, cell + 1))
    differ = space.merge(below, above, _are_two_levels)
    where = space.where(differ, bool)
    scenarios, loose = workshop.told[:-1], workshop.told[-1]
    for told in (*workshop.draw.order(scenarios, decision.id, "ladder", name=_title), loose):
        both = [space.restrict(told.cases, level, at) for at in (cell, cell + 1)]
        within = space.intersect([where, *both])
        if not space.is_empty(within):
            return _drawn(workshop, told, within, (decision.id, str(level), str(cell)))
    return None


def _drawn(
    workshop: Workshop, told: Told, within: int, occasion: tuple[str, str, str]
) -> tuple[Cast, Cast] | None:
    """Two cases of the half that are one step apart, if two come up soon."""
    level, cell = int(occasion[1]), int(occasion[2])
    for turn in range(TRIES):
        cells = draw_cells(workshop.meaning, within, workshop.draw, (*occasion, str(turn)))
        sides = [(*cells[:level], at, *cells[level + 1 :]) for at in (cell, cell + 1)]
        cases = [case_at(workshop.meaning, side, told.setting) for side in sides]
        halves = {half_of("case", case_id(workshop.guideline, case)) for case in cases}
        if halves == {workshop.half}:
            first, second = zip(cases, sides, strict=True)
            return Cast(*first, told), Cast(*second, told)
    return None


def _are_two_levels(one: Hashable, other: Hashable) -> bool:
    """Whether these are two outcomes of one level each."""
    match one, other:
        case Accepted((first,)), Accepted((second,)):
            return first != second
        case _:
            return False


def _title(told: Told) -> str:
    return told.setting.title
