"""What a case comes to that is told in part, by looking at every completion and every pair of them.

The end of section 6 to the letter; shares nothing with `decide/`.
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from rubricc.interpret import decide
from rubricc.model import (
    Accepted,
    Amount,
    Case,
    Chosen,
    Flagged,
    Guideline,
    Inapplicable,
    Special,
    Value,
)

Judged = tuple[Case, Any, tuple[str, ...]]
"""A case, what a decision comes to in it, and by which clauses."""


def judge(guideline: Guideline, every: Sequence[Case], told: Case) -> dict[str, Any] | None:
    """What `decide --json` should say of each decision; None where no case agrees with what is
    told. `every` has all feasible cases."""
    completions = [case for case in every if agrees(guideline, case, told)]
    if not completions:
        return None
    verdicts = [decide(guideline, case) for case in completions]
    return {
        one.id: _judge(
            guideline,
            one.id,
            told,
            [
                (case, verdict[one.id].result, verdict[one.id].clauses)
                for case, verdict in zip(completions, verdicts, strict=True)
            ],
        )
        for one in guideline.decisions
    }


def agrees(guideline: Guideline, case: Case, told: Case) -> bool:
    """Whether the case is as told; who tells what is usual may mean that it does not apply."""
    usual = {signal.id: signal.usual for signal in guideline.signals}
    return all(
        case[name] == value or (case[name] is Special.NOT_APPLICABLE and usual[name] == value)
        for name, value in told.items()
    )


def _judge(guideline: Guideline, name: str, told: Case, completions: list[Judged]) -> Any:
    unsure = [signal for signal in guideline.signals if signal.id not in told]
    if _agree(completions):
        return _settled(guideline, name, completions)
    policies = {s.id: s.if_unsure for s in unsure if isinstance(s.if_unsure, str | Decimal)}
    given = [
        one
        for one in completions
        if all(one[0][s] in (value, Special.NOT_APPLICABLE) for s, value in policies.items())
    ]
    if given and _agree(given):
        return _settled(guideline, name, given)
    completions = given or completions
    matter = [s for s in unsure if _matters(s.id, completions)]
    if not matter:
        matter = [s for s in unsure if len({one[0][s.id] for one in completions}) > 1]
    flags = [s.if_unsure for s in matter if isinstance(s.if_unsure, Flagged)]
    return {
        "status": "flagged" if flags else "unsettled",
        "outcome": None,
        "flag": flags[0].queue if flags else None,
        "clauses": [],
        "because": [],
        "depends_on": [s.id for s in matter],
    }


def _matters(signal: str, completions: list[Judged]) -> bool:
    return any(
        _key(one[1]) != _key(other[1])
        and all(_meets(value, other[0][s]) for s, value in one[0].items() if s != signal)
        for one in completions
        for other in completions
    )


def _meets(one: Value, other: Value) -> bool:
    return one == other or Special.NOT_APPLICABLE in (one, other)


def _agree(completions: list[Judged]) -> bool:
    return len({_key(outcome) for _, outcome, _ in completions}) == 1


def _key(outcome: Any) -> Any:
    return frozenset(outcome.outcomes) if isinstance(outcome, Accepted) else outcome


def _settled(guideline: Guideline, name: str, completions: list[Judged]) -> Mapping[str, Any]:
    decision = next(one for one in guideline.decisions if one.id == name)
    cited = {clause for _, _, clauses in completions for clause in clauses}
    clauses = [clause for clause in decision.clauses if clause.id in cited]
    outcomes = [outcome for _, outcome, _ in completions]
    outcome = outcomes[0]
    answer: dict[str, Any] = {"status": "decided", "outcome": None, "flag": None}
    match outcome:
        case Accepted():
            order = [label.name for label in decision.labels]
            names = min(list(map(order.index, one.outcomes)) for one in outcomes)
            accepted = [order[place] for place in names]
            answer["outcome"] = accepted[0]
            answer |= {"accepted": accepted} if accepted[1:] else {}
        case Chosen(labels):
            answer["outcome"] = list(labels)
        case Amount(value):
            answer["outcome"] = float(value)
        case Flagged(queue):
            answer |= {"status": "flagged", "flag": queue}
        case Inapplicable():
            answer["status"] = "not-applicable"
    answer["clauses"] = [clause.id for clause in clauses]
    answer["because"] = [clause.rationale for clause in clauses if clause.rationale is not None]
    return {**answer, "depends_on": []}
