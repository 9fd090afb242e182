"""Signals on which no decision depends."""

from collections.abc import Hashable, Iterator

from rubricc.analysis.agreement import agree
from rubricc.analysis.neighbours import loose_levels
from rubricc.diagnostics import UNUSED_SIGNAL, Diagnostic
from rubricc.meaning import Meaning
from rubricc.model import Independent, Signal
from rubricc.space import is_moved


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
    own = frozenset(i for i, axis in enumerate(meaning.axes) if axis.signal == signal.id)
    loose = {level: cell for level, cell in loose_levels(meaning).items() if level not in own}
    return any(
        is_moved(meaning.space, (decided.possible, decided.rough), own, loose, _differ)
        for decided in meaning.decisions.values()
    )


def _differ(one: Hashable, other: Hashable) -> bool:
    return one is not None and other is not None and not agree(one, other)
