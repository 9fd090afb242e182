"""Scores that grow without end in some case, since no clamp holds there."""

from collections.abc import Hashable, Iterator
from decimal import Decimal

from rubricc.analysis.showing import showing, smallest_case, when
from rubricc.diagnostics import UNCLAMPED_SCORE, Diagnostic
from rubricc.meaning import DecisionMeaning, Interval, Meaning, holding
from rubricc.model import Bound, Clause, DecisionKind, Points
from rubricc.space import FALSE


def find_unclamped_scores(meaning: Meaning) -> Iterator[Diagnostic]:
    """One diagnostic for each score and number without an end that drives it past every bound."""
    endless = {one.id for one in meaning.guideline.signals if one.low is not None and not one.high}
    for decided in meaning.decisions.values():
        if decided.decision.kind is not DecisionKind.SCORE:
            continue
        counted = dict.fromkeys(
            points.for_each for _, points in _points(decided) if points.for_each in endless
        )
        for signal in counted:
            assert signal is not None
            for is_up in (True, False):
                found = _unclamped(meaning, decided, signal, is_up=is_up)
                if not meaning.space.is_empty(found):
                    yield _diagnostic(meaning, decided, signal, found, is_up=is_up)
                    break


def _points(decided: DecisionMeaning) -> Iterator[tuple[Clause, Points]]:
    for clause in decided.decision.clauses:
        if isinstance(clause.effect, Points):
            yield clause, clause.effect


def _unclamped(meaning: Meaning, decided: DecisionMeaning, signal: str, *, is_up: bool) -> int:
    """The cases with the highest numbers in which the score goes on, and no clamp stops it."""
    space = meaning.space
    slope = space.terminal(Decimal(0))
    for clause, points in _points(decided):
        if points.for_each == signal:
            amount = space.terminal(points.amount)
            where = decided.deciding.get(clause.id, FALSE)
            slope = space.merge(
                slope, space.choose(where, amount, space.terminal(Decimal(0))), _sum
            )
    moves = space.where(slope, lambda value: _moves(value, is_up=is_up))
    return space.difference(
        space.intersection(moves, _highest(meaning, signal)),
        _clamped(meaning, decided, is_cap=is_up),
    )


def _sum(one: Hashable, other: Hashable) -> Hashable:
    assert isinstance(one, Decimal)
    assert isinstance(other, Decimal)
    return one + other


def _moves(slope: Hashable, *, is_up: bool) -> bool:
    assert isinstance(slope, Decimal)
    return slope > 0 if is_up else slope < 0


def _highest(meaning: Meaning, signal: str) -> int:
    """The cases in which the number lies in the interval that has no end."""
    level = next(i for i, axis in enumerate(meaning.axes) if axis.signal == signal)
    cells = enumerate(meaning.axes[level].cells)
    last = [i for i, cell in cells if isinstance(cell, Interval) and cell.high is None]
    return meaning.space.among(level, last)


def _clamped(meaning: Meaning, decided: DecisionMeaning, *, is_cap: bool) -> int:
    """The cases in which a cap (or a floor) holds; a last resort never meets with points."""
    holds = holding(meaning, decided.decision)
    return meaning.space.unite(
        holds.get(clause.id, FALSE)
        for clause in decided.decision.clauses
        if isinstance(clause.effect, Bound)
        and clause.effect.is_cap is is_cap
        and not clause.is_otherwise
    )


def _diagnostic(
    meaning: Meaning, decided: DecisionMeaning, signal: str, found: int, *, is_up: bool
) -> Diagnostic:
    cube = smallest_case(meaning, found)
    clauses = [
        clause
        for clause, points in _points(decided)
        if points.for_each == signal and (points.amount > 0) is is_up
    ]
    bound = "at most" if is_up else "at least"
    diagnostic = UNCLAMPED_SCORE.at(
        clauses[0].span,
        decision=decided.decision.id,
        moves="grows" if is_up else "falls",
        signal=signal,
        when=when(meaning, cube),
        mend=f"let a clause `{bound}` a number hold there, or give `{signal}` an upper bound",
    )
    ids = tuple(clause.id for clause in clauses)
    return showing(diagnostic, meaning, found, cube, decision=decided.decision.id, clauses=ids)
