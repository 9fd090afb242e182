"""Guarantees that some case breaks."""

from collections.abc import Hashable, Iterator
from typing import assert_never

from rubricc.analysis.agreement import agree
from rubricc.analysis.examples import outcome_words
from rubricc.analysis.neighbours import Relates, find_changes, loose_levels, value_words
from rubricc.analysis.showing import showing, smallest_case, when
from rubricc.diagnostics import GUARANTEE_BROKEN, UNPROVED, Diagnostic, Related
from rubricc.meaning import (
    DecisionMeaning,
    Meaning,
    outcome_passes,
    set_of_condition,
    some_case,
    value_at,
)
from rubricc.model import (
    Accepted,
    Claim,
    Failure,
    Guarantee,
    Independent,
    Monotone,
    OutcomeIn,
    signal_text,
)
from rubricc.space import FALSE, UndecidedError, is_moved


def find_broken_guarantees(meaning: Meaning) -> Iterator[Diagnostic]:
    """One diagnostic for each guarantee that does not hold in every feasible case."""
    for guarantee in meaning.guideline.guarantees:
        try:
            yield from _broken(meaning, guarantee)
        except UndecidedError:
            mend = "take it out, or split the decision"
            yield UNPROVED.at(guarantee.span, what="this guarantee", mend=mend)


def _broken(meaning: Meaning, guarantee: Guarantee) -> Iterator[Diagnostic]:
    match guarantee:
        case Claim():
            return _claim(meaning, guarantee)
        case Monotone():
            return _monotone(meaning, guarantee)
        case Independent():
            return _independent(meaning, guarantee)
        case _:
            assert_never(guarantee)


def _claim(meaning: Meaning, claim: Claim) -> Iterator[Diagnostic]:
    decided = meaning.decisions[claim.test.decision]
    broken = decided.where(lambda result: _breaks(claim, result))
    found = meaning.space.intersection(broken, set_of_condition(meaning, claim.when))
    if meaning.space.is_empty(found):
        return
    cube = smallest_case(meaning, found)
    cells = some_case(meaning, found, cube)
    result = outcome_words(value_at(meaning, decided.rough, cells))
    clauses = _deciding(meaning, decided, cells)
    by = " by " + ", ".join(f"**{one}**" for one in clauses) if clauses else ""
    diagnostic = GUARANTEE_BROKEN.at(
        claim.span,
        problem=f"`{decided.decision.id}` is {result}{by} {when(meaning, cube)}",
        related=_places(decided, clauses),
        mend="add a clause that says otherwise, or weaken the guarantee",
    )
    yield showing(diagnostic, meaning, found, cube, decision=decided.decision.id, clauses=clauses)


def _breaks(claim: Claim, result: object) -> bool:
    if result is None or isinstance(result, Failure):
        return False
    if not claim.is_never:
        return not outcome_passes(claim.test, result)
    if isinstance(claim.test, OutcomeIn) and isinstance(result, Accepted):
        return not set(claim.test.outcomes).isdisjoint(result.outcomes)
    return outcome_passes(claim.test, result)


def _deciding(
    meaning: Meaning, decided: DecisionMeaning, cells: tuple[int, ...]
) -> tuple[str, ...]:
    return tuple(
        clause.id
        for clause in decided.decision.clauses
        if value_at(meaning, decided.rough_deciding.get(clause.id, FALSE), cells) is True
    )


def _places(decided: DecisionMeaning, clauses: tuple[str, ...]) -> tuple[Related, ...]:
    return tuple(
        Related(clause.span, f"**{clause.id}** decides it")
        for clause in decided.decision.clauses
        if clause.id in clauses
    )


def _monotone(meaning: Meaning, guarantee: Monotone) -> Iterator[Diagnostic]:
    decided = meaning.decisions[guarantee.decision]
    ranks = {label.name: i for i, label in enumerate(decided.decision.labels)}

    def breaks(low: object, high: object) -> bool:
        """Whether raising the signal moves the outcome the wrong way."""
        if not isinstance(low, Accepted) or not isinstance(high, Accepted):
            return False
        if not ranks.keys() >= {*low.outcomes, *high.outcomes}:
            return False  # a formula asks of values, too, that no case has
        before = [ranks[one] for one in low.outcomes]
        after = [ranks[one] for one in high.outcomes]
        if guarantee.never_falls:
            return min(after) < min(before) or max(after) < max(before)
        return min(after) > min(before) or max(after) > max(before)

    yield from _changes(meaning, guarantee, decided, breaks)


def _independent(meaning: Meaning, guarantee: Independent) -> Iterator[Diagnostic]:
    def differ(one: Hashable, other: Hashable) -> bool:
        return one is not None and other is not None and not agree(one, other)

    decided = meaning.decisions[guarantee.decision]
    found = list(_changes(meaning, guarantee, decided, differ))
    own = [i for i, axis in enumerate(meaning.axes) if axis.signal == guarantee.signal]
    if not found and len(own) > 1:
        loose = {i: cell for i, cell in loose_levels(meaning).items() if i not in own}
        if is_moved(
            meaning.space, (decided.possible, decided.rough), frozenset(own), loose, differ
        ):
            found.append(_together(guarantee))
    yield from found


def _together(guarantee: Independent) -> Diagnostic:
    """Where no single member of a set changes the outcome, since facts tie it to another."""
    return GUARANTEE_BROKEN.at(
        guarantee.span,
        problem=f"`{guarantee.decision}` changes as several members of "
        f"{signal_text(guarantee.signal)} change together",
        mend="change a clause that looks at them, or weaken the guarantee",
    )


def _changes(
    meaning: Meaning,
    guarantee: Monotone | Independent,
    decided: DecisionMeaning,
    relates: Relates,
) -> Iterator[Diagnostic]:
    changes = list(find_changes(meaning, guarantee.decision, guarantee.signal, relates))
    if not changes:
        return
    change = min(changes, key=lambda one: len(one.cube))
    start, end = (value_words(meaning, change.level, cell) for cell in (change.low, change.high))
    before, after = outcome_words(change.before), outcome_words(change.after)
    where = f", {when(meaning, change.cube)}" if change.cube else ""
    name, member = signal_text(guarantee.signal), meaning.axes[change.level].member
    how = f"comes to include `{member}`" if member else f"goes from {start} to {end}"
    diagnostic = GUARANTEE_BROKEN.at(
        guarantee.span,
        problem=f"`{decided.decision.id}` goes from {before} to {after} as {name} {how}{where}",
        mend="change a clause that decides one of the two cases, or weaken the guarantee",
    )
    cube = tuple(sorted((*change.cube, (change.level, change.low))))
    found = meaning.space.unite(one.where for one in changes)
    yield showing(diagnostic, meaning, found, cube, decision=guarantee.decision)
