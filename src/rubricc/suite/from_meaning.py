"""From a guideline and its misreadings to where each of them tells."""

from collections.abc import Hashable, Iterator, Mapping
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
from rubricc.suite.lines import Line, Part, family_of, line_of, parts_of
from rubricc.suite.misreadings import misreadings
from rubricc.suite.nodes import Difference, Misreading, Telling
from rubricc.suite.numbers import moved_thresholds
from rubricc.suite.reader import Meets, Reader
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
    lines = {name: line_of(ground) for name, ground in grounds.items()}
    differences = [_difference(grounds[one.decision], lines[one.decision], one) for one in found]
    telling = {one.misreading.id for one in differences if _tells(one)}
    return Telling(
        meaning,
        tuple(one for one in differences if one.misreading.id in telling),
        tuple(one.misreading for one in differences if one.misreading.id not in telling),
    )


def _tells(difference: Difference) -> bool:
    meaning = difference.meaning
    return meaning.space.meets((meaning.feasible, difference.rough))


def _fine_axes(guideline: Guideline) -> tuple[Axis, ...]:
    """The axes of the guideline and of all readers whose thresholds are off by one."""
    moved = [
        one
        for decision in guideline.decisions
        for one in moved_thresholds(Reader(guideline, decision))
    ]
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


def _difference(ground: Ground, line: Line | None, misreading: Misreading) -> Difference:
    meaning, space = ground.meaning, ground.meaning.space
    if misreading.unsure is not None:
        return doubt_of(meaning, misreading)
    read = next(one for one in misreading.guideline.decisions if one.id == misreading.decision)
    said, nothing = space.terminal(None), space.terminal(None)
    for within, what in _read_anew(ground, line, read):
        meant = space.choose(within, meaning.decisions[read.id].rough, nothing)
        other = space.merge(meant, space.choose(within, what, nothing), _otherwise)
        said = space.choose(within, other, said)
    return Difference(misreading, space.where(said, lambda one: one is not None), said, meaning)


def _read_anew(ground: Ground, line: Line | None, read: Decision) -> Iterator[Part]:
    """What comes out where the misreading may tell: by the line, else all worked out again."""
    family = None if line is None else family_of(line, read)
    if line is not None and family is not None:
        yield from parts_of(line, read, family)
        return
    within = touched(ground, read)
    if within != FALSE:
        yield within, reconsider(ground.meaning, narrowed(ground, read, within), within).verdict


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
