"""From a guideline and its misreadings to where each of them tells."""

from collections.abc import Hashable, Mapping
from dataclasses import replace

from rubricc.meaning import (
    Axis,
    Meaning,
    arrange,
    cell_of,
    find_axes,
    holding,
    reconsider,
    space_of,
    understand_in,
)
from rubricc.model import Case, Decision, Definition, Failure, Guideline, Outcome
from rubricc.space import FALSE, TRUE
from rubricc.suite.accepting import accepted
from rubricc.suite.doubts import doubt_of
from rubricc.suite.misreadings import misreadings
from rubricc.suite.nodes import Difference, Kind, Misreading, Telling
from rubricc.suite.reader import Meets
from rubricc.suite.regions import Ground, doubtful, ground_of, narrowed, touched
from rubricc.suite.texts import conditions_of, looks_at_outcomes

BUDGET = 3_000_000
"""How many nodes the diagrams of all misreadings may have; those shipped need 400,000 at most."""


def tell_apart(
    guideline: Guideline, meaning: Meaning | None = None, budget: int = BUDGET
) -> Telling:
    """Where every misreading of a guideline tells, exactly.

    A `meaning` of the guideline is used where its axes are fine enough and its space has room.
    Raises OutOfNodesError where the diagrams would pass the budget of nodes.
    """
    axes = _fine_axes(guideline)
    if meaning is None or meaning.space.budget < budget or {*meaning.axes} != {*axes}:
        axes = arrange(guideline, axes)
        meaning = understand_in(guideline, space_of(axes, budget), axes, is_cited=False)
    found = misreadings(guideline, meeting_in(meaning))
    grounds = {one.id: ground_of(meaning, one) for one in guideline.decisions}
    differences = [_difference(grounds[one.decision], one) for one in found]
    return Telling(
        meaning,
        tuple(one for one in differences if one.cases != FALSE),
        tuple(one.misreading for one in differences if one.cases == FALSE),
    )


def _fine_axes(guideline: Guideline) -> tuple[Axis, ...]:
    """The axes of the guideline and of all readers whose thresholds are off by one."""
    moved = [one for one in misreadings(guideline, _never) if one.kind is Kind.THRESHOLD_MOVED]
    conditions = {
        condition
        for one in moved
        for decision in one.guideline.decisions
        if decision.id == one.decision
        for clause in decision.clauses
        if clause.id in one.clauses
        for condition in conditions_of(clause)
    }
    extra = tuple(Definition("", one, (), (), guideline.span) for one in conditions)
    return find_axes(replace(guideline, definitions=(*guideline.definitions, *extra)))


def _never(decision: str, one: str, other: str) -> bool:  # noqa: ARG001 - as Meets has it
    return False


def meeting_in(meaning: Meaning) -> Meets:
    """Whether two clauses hold in one feasible case; one that looks at another decision may hold
    wherever that is flagged."""
    holds = {name: _held(meaning, one.decision) for name, one in meaning.decisions.items()}

    def meets(decision: str, one: str, other: str) -> bool:
        sets = (holds[decision].get(name, FALSE) for name in (one, other))
        return meaning.space.meets((meaning.feasible, *sets))

    return meets


def _held(meaning: Meaning, decision: Decision) -> dict[str, int]:
    """The cases in which each clause holds, or may."""
    found = holding(meaning, decision, TRUE)
    flagged = doubtful(meaning, decision)
    if flagged == FALSE:
        return found
    looking = looks_at_outcomes(meaning.guideline, decision)
    return {
        clause: meaning.space.union(where, flagged) if clause in looking else where
        for clause, where in found.items()
    }


def _difference(ground: Ground, misreading: Misreading) -> Difference:
    if misreading.unsure is not None:
        return doubt_of(ground.meaning, misreading)
    read = next(one for one in misreading.guideline.decisions if one.id == misreading.decision)
    within = touched(ground, read)
    meaning, space = ground.meaning, ground.meaning.space
    if within == FALSE:
        return Difference(misreading, FALSE, space.terminal(None))
    again = reconsider(meaning, narrowed(ground, read, within), within)
    said = space.merge(meaning.decisions[read.id].rough, again.verdict, _otherwise)
    where = space.where(said, lambda result: result is not None)
    return Difference(misreading, space.intersection(meaning.feasible, where), said)


def _otherwise(meant: Hashable, said: Hashable) -> Hashable:
    """What is said, if it is something else; where nothing was meant, no case can be."""
    is_same = meant is None or said is None or accepted(meant) == accepted(said)
    return None if is_same else said


def said_in(telling: Telling, case: Case) -> Mapping[str, Outcome | Failure]:
    """What the reader of each misreading says in a feasible case, by the misreading's id.

    Those who guess a doubt away say there what the guideline says, since nothing is in doubt.
    """
    meaning = telling.meaning
    cells = tuple(cell_of(axis, case[axis.signal]) for axis in meaning.axes)
    said: dict[str, Outcome | Failure] = {}
    for one in telling.differences:
        misreading = one.misreading
        result = None
        if misreading.unsure is None:
            result = meaning.space.value_of(one.verdict, cells)
        if result is None:
            verdict = meaning.decisions[misreading.decision].verdict
            result = meaning.space.value_of(verdict, cells)
        assert isinstance(result, Outcome | Failure)
        said[misreading.id] = result
    return said
