"""Where it tells that a doubt is guessed away: where the answer hangs on the signal in doubt.

    what comes out      storm   calm            whoever takes the sky for `calm`
    where the sky is      |       |
    `red`               alarm   none    →  flagged, as we say           →  `none`: it tells
    `blue`              none    none    →  `none`, whatever the sky is    →  `none`: it does not

A signal that applies only where the one in doubt has some value is told its usual value, which an
annotator leaves where it does not apply, too. So two cases that differ in the signal in doubt, and
in whether such a signal has its usual value or none, are told alike.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from rubricc.meaning import Meaning, cell_of, set_of_condition, usual_cells
from rubricc.model import Flagged, Outcome, Signal, SignalKind, Special
from rubricc.space import Space
from rubricc.suite.accepting import accepted
from rubricc.suite.nodes import Difference, Misreading


@dataclass(frozen=True, slots=True)
class Loose:
    """A variable that the signal in doubt may make not applicable: its usual cell, and that one."""

    level: int
    usual: int
    absent: int


def doubt_of(meaning: Meaning, misreading: Misreading) -> Difference:
    """The cases in which the guess tells; in all of them the signal has the value guessed."""
    space = meaning.space
    signal, guessing = (
        next(one for one in guideline.signals if one.id == misreading.unsure)
        for guideline in (meaning.guideline, misreading.guideline)
    )
    level = level_of(meaning, signal.id)
    cells = meaning.axes[level].cells
    loose = loosened(meaning, signal.id)
    verdict = meaning.decisions[misreading.decision].verdict
    row = space.terminal(())
    for number, cell in enumerate(cells):
        if cell is not Special.NOT_APPLICABLE:
            row = space.merge(
                row, as_told(space, space.restrict(verdict, level, number), loose), _append
            )
    guess = _cell(meaning, level, guessing)
    assert guess is not None
    said = space.transform(row, _guessing(signal, _cell(meaning, level, signal), guess))
    inside = [
        space.among(level, [guess]),
        *(space.among(one.level, [one.usual, one.absent]) for one in loose),
    ]
    said = space.choose(space.intersect([meaning.feasible, *inside]), said, space.terminal(None))
    where = space.where(said, lambda one: one is not None)
    return Difference(misreading, where, said, meaning)


def level_of(meaning: Meaning, signal: str) -> int:
    """The level of a signal that has one."""
    return next(level for level, axis in enumerate(meaning.axes) if axis.signal == signal)


def loosened(meaning: Meaning, signal: str) -> tuple[Loose, ...]:
    """The variables with a usual value whose `only when` hangs on the signal, be it by another."""
    hanging = {signal}
    usual = usual_cells(meaning)
    for _ in meaning.guideline.signals:
        for one in meaning.guideline.signals:
            if one.only_when is not None and hanging & _asked(meaning, one):
                hanging.add(one.id)
    known = {one.id for one in meaning.guideline.signals if _has_usual(one)} & hanging - {signal}
    return tuple(
        Loose(level, usual[level], axis.cells.index(Special.NOT_APPLICABLE))
        for level, axis in enumerate(meaning.axes)
        if axis.signal in known
    )


def _asked(meaning: Meaning, signal: Signal) -> set[str]:
    assert signal.only_when is not None
    support = meaning.space.support(set_of_condition(meaning, signal.only_when))
    return {meaning.axes[level].signal for level in support}


def _has_usual(signal: Signal) -> bool:
    return signal.usual is not None or signal.kind is SignalKind.ANY_OF


def as_told(space: Space, verdict: int, loose: tuple[Loose, ...]) -> int:
    """What comes out where each loose variable has its usual value, or none if it must."""
    for one in loose:
        usual, absent = (space.restrict(verdict, one.level, at) for at in (one.usual, one.absent))
        verdict = space.merge(usual, absent, lambda first, other: other if first is None else first)
    return verdict


def _append(row: Hashable, one: Hashable) -> Hashable:
    assert isinstance(row, tuple)
    return (*row, one)


def _cell(meaning: Meaning, level: int, signal: Signal) -> int | None:
    """The cell of the value that the policy gives, if it gives one."""
    policy = signal.if_unsure
    return (
        None
        if policy is None or isinstance(policy, Flagged)
        else cell_of(meaning.axes[level], policy)
    )


def _guessing(signal: Signal, policy: int | None, guess: int) -> Callable[[Hashable], Hashable]:
    """What the guess comes to, where that is not what the guideline says of the doubt."""

    def guessed(row: Hashable) -> Hashable:
        assert isinstance(row, tuple)
        results = {accepted(one) for one in row if one is not None}
        answer = signal.if_unsure if policy is None else row[policy]
        meant = answer if isinstance(answer, Outcome) else Flagged(None)
        is_settled = len(results) < 2
        return None if is_settled or accepted(row[guess]) == accepted(meant) else row[guess]

    return guessed
