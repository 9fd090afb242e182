"""Which outcomes of two decisions go together: every pair that no case has is forbidden.

Whether a case has a pair is read off the diagrams, so it is exact. Who is not sure of a signal may
come out at its queue in one decision and anywhere in another; such flags go with everything.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import partial
from itertools import combinations

from rubricc import table
from rubricc.emit.nodes import Bundle
from rubricc.model import Accepted, Amount, Chosen, Flagged, Inapplicable, Outcome
from rubricc.quiz import outcome_name
from rubricc.table import Json

Schema = Mapping[str, Json]
MOST_PAIRS = 1_000
"""Of two decisions so many pairs of outcomes are looked at, no more."""


def answers_of(known: table.Decision) -> Mapping[str, Outcome]:
    """What may be answered to a decision, by name; of several right ones each."""
    found: dict[str, Outcome] = {}
    for one in known.outcomes:
        outcome = table.outcome_of(one.outcome)
        for name in outcome_name(outcome).split("|"):
            found[name] = Accepted((name,)) if isinstance(outcome, Accepted) else outcome
    return found


def accepts(name: str, found: object) -> bool:
    """Whether this may be answered where that comes out."""
    match found:
        case Accepted(labels):
            return name in labels
        case Flagged() | Inapplicable() | Chosen() | Amount():
            return name == outcome_name(found)
        case _:
            return False


def pairs(bundle: Bundle) -> Iterator[Json]:
    """For each answer to a decision, what may be answered to each decision after it."""
    for one, other in _looked_at(bundle):
        cases, others = _cases(bundle, one), _cases(bundle, other)
        first, second = answers_of(one), answers_of(other)
        free, open_ = _doubts(bundle, one), _doubts(bundle, other)
        for name, where in cases.items():
            met = {*bundle.meaning.space.meeting(where, others), *open_}
            if name in free or met >= set(second):
                continue
            allowed = _any_of([second[each] for each in second if each in met], open_)
            yield {
                "if": _labels({one.id: _any_of([first[name]], ())}, required=True),
                "then": _labels({other.id: allowed}, required=False),
            }


def unsaid_pairs(bundle: Bundle) -> tuple[str, ...]:
    """The decisions of which it is not said what goes together, two by two, and why."""
    said = {(one.id, other.id) for one, other in _looked_at(bundle)}
    return tuple(
        f"`{one.id}` and `{other.id}` ({len(one.outcomes)} times {len(other.outcomes)} outcomes)"
        for one, other in combinations(bundle.table.decisions, 2)
        if (one.id, other.id) not in said
    )


def _looked_at(bundle: Bundle) -> Iterator[tuple[table.Decision, table.Decision]]:
    if not bundle.meaning.space.is_counted:
        return
    for one, other in combinations(bundle.table.decisions, 2):
        if len(answers_of(one)) * len(answers_of(other)) <= MOST_PAIRS:
            yield one, other


def _cases(bundle: Bundle, known: table.Decision) -> dict[str, int]:
    """The cases in which each answer is right."""
    space, verdict = bundle.meaning.space, bundle.meaning.decisions[known.id].verdict
    return {
        name: space.intersection(
            bundle.meaning.feasible, space.where(verdict, partial(accepts, name))
        )
        for name in answers_of(known)
    }


def _doubts(bundle: Bundle, known: table.Decision) -> tuple[str, ...]:
    """What comes out where somebody is not sure of a signal."""
    policies = (one.if_unsure for one in bundle.guideline.signals if one.id in known.questions)
    flagged = (outcome_name(one) for one in policies if isinstance(one, Flagged))
    return tuple(dict.fromkeys(flagged))


# ---- as a schema -------------------------------------------------------------------------------


def _labels(asked: Mapping[str, Json], *, required: bool) -> Json:
    needed: dict[str, Json] = {"required": list(asked)} if required else {}
    labels: Json = {**needed, "properties": asked}
    whole: dict[str, Json] = {"required": ["labels"]} if required else {}
    return {**whole, "properties": {"labels": labels}}


def _any_of(outcomes: list[Outcome], names: tuple[str, ...]) -> Json:
    sets = [one for one in outcomes if isinstance(one, Chosen)]
    plain: list[Json] = [_plain(one) for one in outcomes if not isinstance(one, Chosen)]
    listed = [*plain, *(name for name in names if name not in plain)]
    ways: list[Json] = [_chosen(one) for one in sets]
    if not ways:
        return {"enum": listed}
    return {"anyOf": [*ways, *([{"enum": listed}] if listed else [])]}


def _plain(outcome: Outcome) -> Json:
    if isinstance(outcome, Amount):
        return _number(outcome.value)
    return outcome_name(outcome)


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


def _chosen(outcome: Chosen) -> Json:
    """The set in any order; that no label stands twice is said elsewhere."""
    held: list[Json] = [{"contains": {"const": label}} for label in outcome.labels]
    return {
        "type": "array",
        "maxItems": len(held),
        **({"allOf": held} if held else {}),
    }
