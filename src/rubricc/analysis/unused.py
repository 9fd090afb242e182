"""Signals on which no decision depends."""

from collections.abc import Hashable, Iterator
from itertools import islice

from rubricc.analysis.agreement import agree
from rubricc.analysis.neighbours import loose_levels
from rubricc.diagnostics import UNUSED_SIGNAL, Diagnostic
from rubricc.meaning import DecisionMeaning, Meaning, some_case, value_at
from rubricc.model import Clause, Independent, Signal, used_by_clause
from rubricc.space import is_moved

TRIED = 8
"""In how many clauses it is tried whether a signal that they name tells."""


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
    if not meaning.space.is_counted and is_plainly_used(meaning, signal, own):
        return True
    loose = {level: cell for level, cell in loose_levels(meaning).items() if level not in own}
    return any(
        is_moved(meaning.space, (decided.possible, decided.rough), own, loose, _differ)
        for decided in meaning.decisions.values()
    )


def is_plainly_used(meaning: Meaning, signal: Signal, own: frozenset[int]) -> bool:
    """Whether a case that a clause decides which names the signal comes out otherwise once that is
    changed: tried in a few cases, since a formula of all such pairs is as large as two meanings."""
    return any(
        _is_moved_from(meaning, decided, cells, level)
        for decided in meaning.decisions.values()
        for clause in islice(_naming(decided, signal), TRIED)
        for cells in (some_case(meaning, _decided_by(meaning, decided, clause)),)
        for level in own
    )


def _naming(decided: DecisionMeaning, signal: Signal) -> Iterator[Clause]:
    """The clauses that name the signal and decide some case."""
    for clause in decided.decision.clauses:
        if clause.id in decided.alive and signal.id in used_by_clause(clause):
            yield clause


def _decided_by(meaning: Meaning, decided: DecisionMeaning, clause: Clause) -> int:
    return meaning.space.intersection(decided.rough_deciding[clause.id], decided.possible)


def _is_moved_from(
    meaning: Meaning, decided: DecisionMeaning, cells: tuple[int, ...], level: int
) -> bool:
    """Whether another cell of one variable makes the case come out otherwise."""
    before = value_at(meaning, decided.rough, cells)
    others = (
        (*cells[:level], cell, *cells[level + 1 :])
        for cell in range(len(meaning.axes[level].cells))
    )
    return any(
        value_at(meaning, decided.possible, other) is True
        and _differ(before, value_at(meaning, decided.rough, other))
        for other in others
        if other != cells
    )


def _differ(one: Hashable, other: Hashable) -> bool:
    return one is not None and other is not None and not agree(one, other)
