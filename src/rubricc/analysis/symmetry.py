"""Decisions about two responses that come out otherwise when the responses change places."""

from collections.abc import Iterator

from rubricc.analysis.examples import outcome_words
from rubricc.analysis.showing import showing, smallest_case, when
from rubricc.diagnostics import ASYMMETRIC_PREFERENCE, Diagnostic
from rubricc.meaning import DecisionMeaning, Meaning, some_case, value_at
from rubricc.model import Accepted, DecisionKind, Failure
from rubricc.space import exchanged

MIRROR = {"A": "B", "B": "A"}


def find_asymmetries(meaning: Meaning) -> Iterator[Diagnostic]:
    """One diagnostic for each decision that exchanging the responses changes otherwise."""
    levels = _exchanged_levels(meaning)
    if not levels:
        return
    for decided in meaning.decisions.values():
        found = _broken(meaning, decided, levels)
        if not meaning.space.is_empty(found):
            yield _diagnostic(meaning, decided, levels, found)


def is_symmetric(meaning: Meaning, decided: DecisionMeaning) -> bool:
    """Whether exchanging the responses exchanges A and B, and nothing else."""
    return meaning.space.is_empty(_broken(meaning, decided, _exchanged_levels(meaning)))


def _exchanged_levels(meaning: Meaning) -> dict[int, int]:
    names = {axis.name: level for level, axis in enumerate(meaning.axes)}
    sides = {signal.id: signal.side for signal in meaning.guideline.signals}
    return {
        level: names[_other(axis.name, axis.signal)]
        for level, axis in enumerate(meaning.axes)
        if sides[axis.signal] is not None
    }


def _other(axis: str, signal: str) -> str:
    """The axis of the same signal of the other response."""
    name, _, side = signal.rpartition(".")
    return f"{name}.{'b' if side == 'a' else 'a'}{axis.removeprefix(signal)}"


def _broken(meaning: Meaning, decided: DecisionMeaning, levels: dict[int, int]) -> int:
    space, is_preference = meaning.space, decided.decision.kind is DecisionKind.PREFERENCE
    turned = exchanged(space, decided.verdict, levels)

    def differ(here: object, there: object) -> str:
        if here is None or there is None or isinstance(here, Failure):
            return "same"
        return "same" if _is_mirrored(here, there, is_preference=is_preference) else "other"

    return space.where(space.merge(decided.verdict, turned, differ), lambda value: value == "other")


def _is_mirrored(here: object, there: object, *, is_preference: bool) -> bool:
    if not isinstance(here, Accepted) or not isinstance(there, Accepted):
        return here == there
    mirrored = {MIRROR.get(one, one) if is_preference else one for one in there.outcomes}
    return set(here.outcomes) == mirrored


def _diagnostic(
    meaning: Meaning, decided: DecisionMeaning, levels: dict[int, int], found: int
) -> Diagnostic:
    cube = smallest_case(meaning, found)
    cells = some_case(meaning, found, cube)
    turned = tuple(cells[levels.get(level, level)] for level in range(len(cells)))
    here, there = (value_at(meaning, decided.verdict, one) for one in (cells, turned))
    diagnostic = ASYMMETRIC_PREFERENCE.at(
        decided.decision.span,
        decision=decided.decision.id,
        when=when(meaning, cube),
        here=outcome_words(here),
        there=outcome_words(there),
        mend="say of both responses what is said of one, or leave A and B out of the condition",
    )
    return showing(diagnostic, meaning, found, cube, decision=decided.decision.id)
