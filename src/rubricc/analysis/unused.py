"""Signals on which no decision depends."""

from collections.abc import Iterator
from itertools import combinations

from rubricc.analysis.neighbours import loose_levels
from rubricc.diagnostics import UNUSED_SIGNAL, Diagnostic
from rubricc.meaning import Meaning
from rubricc.model import Independent, Signal
from rubricc.space import FALSE, partnered


def find_unused_signals(meaning: Meaning) -> Iterator[Diagnostic]:
    """One warning for each signal that changes no outcome; a guarantee that says so is a use."""
    said = {one.signal for one in meaning.guideline.guarantees if isinstance(one, Independent)}
    told: set[str] = set()
    for signal in meaning.guideline.signals:
        if signal.id in said or signal.name in told or is_used(meaning, signal):
            continue
        if signal.span.path != meaning.guideline.span.path:
            continue  # what others share is theirs to use
        told.add(signal.name)
        yield UNUSED_SIGNAL.at(
            signal.span,
            signal=signal.name,
            mend=f"use it in a clause, take it out, or say `` - `{_first(meaning)}` does not "
            f"depend on `{signal.name}`. `` under Guarantees",
        )


def _first(meaning: Meaning) -> str:
    return next(iter(meaning.decisions), "label")


def is_used(meaning: Meaning, signal: Signal) -> bool:
    """Whether two feasible cases that agree on all other signals differ in some outcome."""
    levels = [i for i, axis in enumerate(meaning.axes) if axis.signal == signal.id]
    return any(
        _matters(meaning, decided.verdict, level)
        for decided in meaning.decisions.values()
        for level in levels
    )


def _matters(meaning: Meaning, verdict: int, level: int) -> bool:
    space = meaning.space
    if level not in space.support(verdict):
        return False
    loose = {other: cell for other, cell in loose_levels(meaning).items() if other != level}
    parts = dict.fromkeys(
        space.restrict(verdict, level, cell) for cell in range(len(meaning.axes[level].cells))
    )
    return any(
        partnered(space, one, other, loose, _differ) != FALSE
        for one, other in combinations(parts, 2)
    )


def _differ(one: object, other: object) -> bool:
    return one is not None and other is not None and one != other
