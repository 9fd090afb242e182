"""In which order to ask the signals of a decision, so that cases are settled soonest.

Of all signals that may come next, the one is taken with which a case needs the fewest questions on
average: this one where its answer can still change the outcome, then those that the diagram asks,
in its own order. Averages are over the cases that can occur, as sums of whole numbers; where two
signals do alike, the one declared first is taken. A signal stands after those that say whether it
applies. The cases told so far are kept in groups that are still open, equal ones as one:

    asked: problem      no → all settled
                        yes → a group: the diagram of the rest, and how often it comes up

What is done is counted, and past a budget the rest follows as declared.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import prod

from rubricc.model import Condition, Guideline
from rubricc.space import OutOfNodesError, Space
from rubricc.table.mentions import names_in

MOST_WORK = 60_000
"""How many nodes are restricted or measured for one decision."""

Groups = Mapping[int, int]
"""Diagram of what is not asked yet → how often it comes up."""


NOWHERE = -1
"""The reduced diagram of cases that cannot occur."""


class _OutOfWorkError(Exception):
    """The budget is used up."""


@dataclass(frozen=True, slots=True)
class _Measure:
    """Of one diagram, over its own level and those below: the possible cases, the questions that
    they need together, the diagram without what tells only impossible cases apart (equal ones have
    one number), and the levels that this asks."""

    cases: int
    questions: int
    reduced: int
    levels: frozenset[int]


@dataclass(slots=True)
class _Desk:
    """A space, what is known of its nodes, and how much was done."""

    space: Space
    signals: Sequence[str]
    measures: dict[int, _Measure] = field(default_factory=dict)
    restricted: dict[tuple[int, int, int], int] = field(default_factory=dict)
    reduced: dict[tuple[int, ...], int] = field(default_factory=dict)

    def work(self) -> None:
        """Count one more node."""
        if len(self.measures) + len(self.restricted) > MOST_WORK:
            raise _OutOfWorkError


def order_questions(
    guideline: Guideline, space: Space, verdict: int, signals: Sequence[str]
) -> tuple[str, ...]:
    """The signals that the diagram depends on, and those that say whether they apply, in order.

    `signals` names for each level of the space the signal that it is about.
    """
    desk = _Desk(space, signals)
    asked = {signals[level] for level in space.support(verdict)}
    try:
        measure = _measure(desk, verdict)
        asked = {signals[level] for level in measure.levels}
        waiting = guards_of(guideline, asked)
        return tuple(_ordered(desk, {verdict: 1}, waiting))
    except (_OutOfWorkError, OutOfNodesError):
        return tuple(_declared(guards_of(guideline, asked), ()))


def guards_of(guideline: Guideline, wanted: set[str]) -> dict[str, frozenset[str]]:
    """The wanted signals and all that say whether they apply, as declared, each with its own."""
    signals = {signal.id: signal for signal in guideline.signals}
    definitions = {one.name: one.condition for one in guideline.definitions}
    guards: dict[str, frozenset[str]] = {}
    pending = list(wanted)
    while pending:
        name = pending.pop()
        if name not in guards:
            only_when = signals[name].only_when
            own = () if only_when is None else signals_in(only_when, definitions)
            guards[name] = frozenset(own)
            pending.extend(guards[name])
    return {signal.id: guards[signal.id] for signal in guideline.signals if signal.id in guards}


def signals_in(condition: Condition, definitions: Mapping[str, Condition]) -> Iterator[str]:
    """The signals that a condition speaks of, those of its definitions too."""
    pending, seen = list(names_in(condition)), set[str]()
    while pending:
        name = pending.pop()
        if name in seen:
            continue
        seen.add(name)
        if name in definitions:
            pending.extend(names_in(definitions[name]))
        else:
            yield name


def _ordered(desk: _Desk, groups: Groups, guards: Mapping[str, frozenset[str]]) -> Iterator[str]:
    done: list[str] = []
    try:
        while groups and len(done) < len(guards):
            free = [name for name in guards if name not in done and guards[name] <= {*done}]
            costs = {name: _cost(desk, groups, name) for name in free}
            best = min(costs, key=lambda name: costs[name])
            groups = _told(desk, groups, best)
            done.append(best)
    except (_OutOfWorkError, OutOfNodesError):
        pass
    yield from done
    yield from _declared(guards, done)


def _declared(guards: Mapping[str, frozenset[str]], done: Sequence[str]) -> Iterator[str]:
    """The rest in declared order, but each after those that say whether it applies."""
    left = [name for name in guards if name not in done]
    known = {*done}
    while left:
        name = next((one for one in left if guards[one] <= known), left[0])
        left.remove(name)
        known.add(name)
        yield name


def _cost(desk: _Desk, groups: Groups, name: str) -> int:
    """How many questions all open cases need together if this signal is the next."""
    levels = _levels(desk, name)
    now = sum(
        times * _measure(desk, node).cases * _above(desk, node)
        for node, times in groups.items()
        if not levels.isdisjoint(_measure(desk, node).levels)
    )
    later = sum(
        times * _measure(desk, node).questions * _above(desk, node)
        for node, times in _told(desk, groups, name).items()
    )
    return now + later // _weight(desk, levels)  # what is told counts once for each of its cells


def _above(desk: _Desk, node: int) -> int:
    """How many cases the levels above the diagram make."""
    return _skipped(desk, 0, desk.space.level(node))


def _skipped(desk: _Desk, start: int, end: int) -> int:
    return _weight(desk, range(start, end))


def _weight(desk: _Desk, levels: Iterable[int]) -> int:
    return prod(sum(desk.space.variables[level].weights) for level in levels)


def _told(desk: _Desk, groups: Groups, name: str) -> Groups:
    """The groups that are still open when the signal is told."""
    for level in sorted(_levels(desk, name)):
        behind: dict[int, int] = {}
        for node, times in groups.items():
            for cell, weight in enumerate(desk.space.variables[level].weights):
                child = _restrict(desk, node, level, cell)
                behind[child] = behind.get(child, 0) + times * weight
        groups = behind
    return {node: times for node, times in groups.items() if _measure(desk, node).levels}


def _levels(desk: _Desk, name: str) -> frozenset[int]:
    return frozenset(level for level, signal in enumerate(desk.signals) if signal == name)


def _restrict(desk: _Desk, node: int, level: int, cell: int) -> int:
    space = desk.space
    if space.level(node) > level:
        return node
    key = (node, level, cell)
    known = desk.restricted.get(key)
    if known is None:
        desk.work()
        children = space.children(node)
        if space.level(node) == level:
            known = children[cell]
        else:
            below = tuple(_restrict(desk, child, level, cell) for child in children)
            known = space.node(space.level(node), below)
        desk.restricted[key] = known
    return known


def _measure(desk: _Desk, node: int) -> _Measure:
    known = desk.measures.get(node)
    if known is None:
        desk.work()
        is_end = desk.space.is_terminal(node)
        known = desk.measures[node] = _end(desk, node) if is_end else _step(desk, node)
    return known


def _end(desk: _Desk, node: int) -> _Measure:
    is_possible = desk.space.value(node) is not None
    return _Measure(int(is_possible), 0, node if is_possible else NOWHERE, frozenset())


def _step(desk: _Desk, node: int) -> _Measure:
    space, level = desk.space, desk.space.level(node)
    cases = questions = 0
    reduced: list[int] = []
    levels: set[int] = set()
    for weight, child in zip(space.variables[level].weights, space.children(node), strict=True):
        measure, below = _measure(desk, child), space.level(child)
        times = weight * _skipped(desk, level + 1, below)
        cases += times * measure.cases
        questions += times * measure.questions
        if below in measure.levels and desk.signals[below] == desk.signals[level]:
            questions -= times * measure.cases  # one more member of a set is no more questions
        levels |= measure.levels
        reduced.append(measure.reduced)
    possible = {*reduced} - {NOWHERE}
    if len(possible) <= 1:
        return _Measure(cases, questions, next(iter(possible), NOWHERE), frozenset(levels))
    name = desk.reduced.setdefault((level, *reduced), -2 - len(desk.reduced))
    return _Measure(cases, questions + cases, name, frozenset(levels | {level}))
