"""Every decision of a guideline in one case, each told what those before it came to (section 5)."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import product
from typing import assert_never

from rubricc.interpret.one_label import agree, decide_one
from rubricc.interpret.scale import decide_scale, in_order
from rubricc.interpret.score import decide_score
from rubricc.interpret.several_labels import decide_several
from rubricc.interpret.situation import Situation
from rubricc.interpret.supposing import declared_outcomes
from rubricc.model import (
    Accepted,
    Case,
    Decision,
    DecisionKind,
    Failure,
    Flagged,
    Guideline,
    Outcome,
    Verdict,
)

Supposed = tuple[Outcome, ...]


def decide(guideline: Guideline, case: Case) -> Mapping[str, Verdict]:
    """What each decision comes to in a complete, feasible case."""
    verdicts: dict[str, Verdict] = {}
    for decision in guideline.decisions:
        results = {name: verdict.result for name, verdict in verdicts.items()}
        verdicts[decision.id] = _decide(decision, Situation(guideline, case, results, {}))
    return verdicts


def _decide(decision: Decision, situation: Situation) -> Verdict:
    """As it comes out for every outcome of the flagged decisions that it reads, if that is one.

    A gap, conflict or circle for one of these is the author's mistake here too.
    """
    doubtful = _flagged_reads(decision, situation)
    verdicts = {
        supposed: _decide_once(
            decision,
            replace(situation, supposed=dict(zip(doubtful, supposed, strict=True))),
        )
        for supposed in product(*(declared_outcomes(situation.guideline, d) for d in doubtful))
    }
    cited = in_order(decision, [name for v in verdicts.values() for name in v.clauses])
    results = [verdict.result for verdict in verdicts.values()]
    failures = [result for result in results if isinstance(result, Failure)]
    if failures:
        return Verdict(failures[0], cited)
    if all(_is_same(results[0], result) for result in results):
        return Verdict(results[0], cited)
    # INVARIANT: outcomes that differ over a product differ along one of its sides.
    decisive = next(doubtful[i] for i in range(len(doubtful)) if _matters(i, verdicts))
    flagged = situation.results[decisive]
    assert isinstance(flagged, Flagged)
    return Verdict(flagged, cited)


def _decide_once(decision: Decision, situation: Situation) -> Verdict:
    match decision.kind:
        case DecisionKind.ONE | DecisionKind.PREFERENCE:
            return decide_one(decision, situation)
        case DecisionKind.MANY:
            return decide_several(decision, situation)
        case DecisionKind.SCALE:
            return decide_scale(decision, situation)
        case DecisionKind.SCORE:
            return decide_score(decision, situation)
        case _:
            assert_never(decision.kind)


def _flagged_reads(decision: Decision, situation: Situation) -> tuple[str, ...]:
    """The flagged decisions that this one reads, in the order in which they are declared."""
    declared = sorted(situation.guideline.decisions, key=lambda other: other.span)
    return tuple(
        other.id
        for other in declared
        if other.id in decision.reads and isinstance(situation.results.get(other.id), Flagged)
    )


def _matters(side: int, verdicts: Mapping[Supposed, Verdict]) -> bool:
    """Whether two suppositions that agree on all other sides differ in outcome."""
    return any(
        _without(side, one) == _without(side, other)
        and not _is_same(verdicts[one].result, verdicts[other].result)
        for one in verdicts
        for other in verdicts
    )


def _without(side: int, supposed: Supposed) -> Supposed:
    return supposed[:side] + supposed[side + 1 :]


def _is_same(one: Outcome | Failure, other: Outcome | Failure) -> bool:
    match one, other:
        case Accepted(), Accepted():
            return agree(one, other)
        case _:
            return one == other
