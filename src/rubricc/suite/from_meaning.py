"""From a guideline and its misreadings to where each of them tells."""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import replace

from rubricc.meaning import (
    Axis,
    Meaning,
    OutOfNodesError,
    arrange,
    cell_of,
    find_axes,
    holding,
    space_of,
    understand_in,
)
from rubricc.model import Case, Decision, Definition, Failure, Guideline, Outcome
from rubricc.space import FALSE, TRUE
from rubricc.suite.asking import TOO_MUCH, ask, formulas_of
from rubricc.suite.differing import difference_of, tells
from rubricc.suite.lines import line_of
from rubricc.suite.misreadings import misreadings
from rubricc.suite.nodes import Difference, Misreading, Telling
from rubricc.suite.numbers import moved_thresholds
from rubricc.suite.reader import Meets, Reader
from rubricc.suite.regions import doubtful, ground_of
from rubricc.suite.texts import conditions_of, looks_at_outcomes

BUDGET = 8_000_000
"""How many nodes the diagrams of all misreadings may have; those shipped need 400,000 at most,
1,000 clauses over 60 signals 4,500,000, in 1.3 GB."""

EACH = 1_000_000
"""How many of these one misreading may need, before a solver is asked."""


def tell_apart(
    guideline: Guideline, meaning: Meaning | None = None, budget: int = BUDGET
) -> Telling:
    """Where every misreading of a guideline tells: exactly, while diagrams fit the budget of nodes.

    Of the others a solver finds whether they tell, and in which case; where the diagrams do not
    even hold the guideline it is asked of all. A `meaning` of the guideline is used where its axes
    are fine enough and its space has room.
    """
    axes = _fine_axes(guideline)
    try:
        if meaning is None or not meaning.space.is_counted or {*meaning.axes} != {*axes}:
            axes = arrange(guideline, axes)
            meaning = understand_in(guideline, space_of(axes, budget), axes, is_cited=False)
        found = misreadings(guideline, meeting_in(meaning))
    except OutOfNodesError:
        return _asked_alone(guideline, axes)
    worked_out = tuple(_differences(meaning, found, budget))
    known = {one.misreading.id for one in worked_out}
    differences = tuple(one for one in worked_out if tells(one))
    telling = {one.misreading.id for one in differences}
    equivalent = tuple(one for one in found if one.id in known - telling)
    left = tuple(one for one in found if one.id not in known)
    if not left:
        return Telling(meaning, differences, equivalent)
    try:
        answer = ask(formulas_of(guideline, meaning.axes), left)
    except TOO_MUCH:
        return Telling(meaning, differences, equivalent, left)
    same = (*equivalent, *answer.equivalent)
    return Telling(meaning, differences, same, answer.unsettled, answer.asked)


def _asked_alone(guideline: Guideline, axes: tuple[Axis, ...]) -> Telling:
    """The same by a solver. Raises OutOfNodesError where even it cannot say what is decided."""
    try:
        meaning = formulas_of(guideline, axes)
        found = misreadings(guideline, meeting_in(meaning))
    except TOO_MUCH as error:
        raise OutOfNodesError from error
    answer = ask(meaning, found)
    return Telling(meaning, (), answer.equivalent, answer.unsettled, answer.asked)


def _differences(
    meaning: Meaning, found: Iterable[Misreading], budget: int
) -> Iterator[Difference]:
    """Those that fit the budget."""
    grounds = {one.id: ground_of(meaning, one) for one in meaning.guideline.decisions}
    lines = {name: line_of(ground) for name, ground in grounds.items()}
    space = meaning.space
    budget = max(budget, space.budget)
    for one in found:
        space.budget = min(budget, len(space) + EACH)
        try:
            yield difference_of(grounds[one.decision], lines[one.decision], one)
        except OutOfNodesError:
            continue
        finally:
            space.budget = budget


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


def said_in(telling: Telling, case: Case) -> Mapping[str, Outcome | Failure]:
    """What the reader of each misreading says in a feasible case, by the misreading's id.

    Those who guess a doubt away say there what the guideline says, since nothing is in doubt.
    """
    meaning = telling.meaning
    cells = tuple(cell_of(axis, case[axis.signal]) for axis in meaning.axes)
    wrong = dict(wrong_at(telling, cells))
    said: dict[str, Outcome | Failure] = {}
    for misreading in telling.telling:
        result: Hashable = wrong.get(misreading.id)
        if result is None:
            verdict = meaning.decisions[misreading.decision].verdict
            result = meaning.space.value_of(verdict, cells)
        assert isinstance(result, Outcome | Failure)
        said[misreading.id] = result
    return said


def wrong_at(telling: Telling, cells: tuple[int, ...]) -> Iterator[tuple[str, Outcome | Failure]]:
    """What those readers say in a feasible case, in which nothing is in doubt, who go wrong."""
    for one in telling.differences:
        if one.misreading.unsure is None:
            result = telling.meaning.space.value_of(one.verdict, cells)
            if isinstance(result, Outcome | Failure):
                yield one.misreading.id, result
    if telling.asked is not None:
        yield from telling.asked.said_at(cells).items()
