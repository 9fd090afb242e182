"""A flag or `not applicable` where several labels may hold: decided last, for the whole."""

from dataclasses import replace

from rubricc.interpret.applying import holding_clauses, without_last_resorts
from rubricc.interpret.beats import ALL_LINES, UP_TO_NAMES, beats, without_excepted
from rubricc.interpret.effects import outcome_of
from rubricc.interpret.one_label import agreement, cite
from rubricc.interpret.situation import Situation
from rubricc.model import Circle, Clause, Decision, Flag, NotApplicable, Verdict


def decide_whole(
    decision: Decision,
    for_labels: tuple[Clause, ...],
    labels: Verdict,
    situation: Situation,
    *,
    with_last_resorts: bool,
) -> Verdict:
    """The flag or `not applicable` that applies, unless a clause for a label beats it."""
    # Decided from the labels as they came out: these clauses may read their own decision.
    told = replace(situation, results={**situation.results, decision.id: labels.result})
    holding = holding_clauses(decision, told)
    considered = holding if with_last_resorts else without_last_resorts(decision, holding)
    whole = tuple(c for c in considered if isinstance(c.effect, Flag | NotApplicable))
    everything = tuple(c for c in decision.clauses if c in whole or c in for_labels)
    rivals = without_excepted(decision, everything)
    standing = tuple(
        c
        for c in whole
        if c in rivals and not any(_beats(decision, other, c, for_labels) for other in rivals)
    )
    if standing:
        outcomes = {clause.id: outcome_of(decision, clause, told) for clause in standing}
        return agreement(standing, outcomes)
    by_label = any(
        _beats(decision, other, c, for_labels)
        for c in whole
        for other in rivals
        if other not in whole
    )
    if by_label or not whole:
        return labels
    return Verdict(Circle(), cite(tuple(c for c in whole if c in rivals)))


def _beats(
    decision: Decision, winner: Clause, loser: Clause, for_labels: tuple[Clause, ...]
) -> bool:
    """A clause for a label beats one for the whole only by lines 1 and 2."""
    lines = UP_TO_NAMES if winner in for_labels else ALL_LINES
    return beats(decision, winner, loser, lines)
