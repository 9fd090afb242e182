"""Which signal to ask next: only one whose answer can still change what comes out.

A signal that the annotator was asked and cannot tell stays open for good; what its policy gives, is
given. So its values are looked at together: a case then leads to a set of ends, and a signal is
still asked where its values lead to different sets.
"""

from collections.abc import Hashable, Iterator, Mapping, Sequence, Set
from decimal import Decimal

from rubricc.decide.found import Completions, key_of
from rubricc.decide.impossible import settle
from rubricc.decide.listed import list_completions
from rubricc.decide.part import Part, part_of
from rubricc.decide.partly import holds
from rubricc.decide.told import Told, read_answers
from rubricc.decide.traced import Traced
from rubricc.model import Guideline, Signal, Value
from rubricc.table import Decision, Table, names_in

MOST_SETS = 20_000
"""How many sets of nodes are looked at; past it, all that the diagram asks may still matter."""


def next_question(table: Table, guideline: Guideline, answers: Mapping[str, str]) -> str | None:
    """The signal to ask next, decision by decision in the table's order; None if all is said.

    `answers` has all that was asked, *not sure* too; they must be answers that a case can have.
    """
    told = read_answers(table, guideline, answers)
    assert isinstance(told, Told), told
    asked = frozenset(answers)
    for decision in table.decisions:
        declared = [signal.id for signal in guideline.signals]
        order = list(dict.fromkeys([*decision.questions, *declared]))
        left = {*_still_open(table, guideline, decision, told, asked)} - asked
        if left:
            name = min(left, key=order.index)
            guards = _guards(guideline, settle(guideline, told.values), name) - asked
            return min(guards, key=order.index, default=name)
    return None


def _guards(guideline: Guideline, case: Mapping[str, Value], name: str) -> set[str]:
    """The signals that say whether this one applies, where that cannot be said yet."""
    signals = {signal.id: signal for signal in guideline.signals}
    definitions = {one.name: one.condition for one in guideline.definitions}
    guards: set[str] = set()
    pending = [name]
    while pending:
        one = pending.pop()
        condition = signals[one].only_when if one in signals else definitions[one]
        if condition is not None and holds(condition, guideline, case) is None:
            new = {*names_in(condition)} - guards
            guards |= new
            pending.extend(new)
    return {one for one in guards if one in signals and one not in case}


def _still_open(
    table: Table, guideline: Guideline, decision: Decision, told: Told, asked: Set[str]
) -> Iterator[str]:
    """The signals that can still change what the decision comes to."""
    policies = {
        signal.id: signal.if_unsure
        for signal in guideline.signals
        if signal.id in asked - told.values.keys() and isinstance(signal.if_unsure, str | Decimal)
    }
    if decision.diagram is None:
        listed = list_completions(table, guideline, decision.id, told)
        free = [signal for signal in guideline.signals if signal.id not in asked]
        yield from decision.questions if listed is None else _by_cases(listed, policies, free)
        return
    traced = Traced(table, decision.diagram, told.open)
    given = traced.given(policies)
    traced = given if given.found() else traced
    together = {n for n, column in enumerate(table.columns) if column.signal in asked}
    part = part_of(traced.diagram, traced.open)
    for column in _asked_columns(part, together):
        yield table.columns[column].signal


def _by_cases(
    completions: Completions, policies: Mapping[str, Value], free: Sequence[Signal]
) -> tuple[str, ...]:
    given = completions.given(policies)
    given = given if given.found() else completions
    if len({key_of(outcome) for outcome, _ in given.found()}) == 1:
        return ()
    return given.which_matter(free) or given.which_vary(free)


class _TooManyError(Exception):
    """The budget of sets is used up."""


def _asked_columns(part: Part, together: Set[int]) -> Set[int]:
    """The columns that the part asks when the values of those in `together` are one."""
    asked: set[int] = set()
    known: dict[frozenset[int], Hashable] = {}
    names: dict[Hashable, Hashable] = {}

    def visit(nodes: frozenset[int]) -> Hashable:
        """What the nodes lead to together; None where no case can occur."""
        alive = frozenset(node for node in nodes if part.outcomes[node])
        if alive not in known:
            if len(known) > MOST_SETS:
                raise _TooManyError
            known[alive] = step(alive) if alive else None
        return known[alive]

    def step(nodes: frozenset[int]) -> Hashable:
        column = min(part.columns[node] for node in nodes)
        asking = [node for node in nodes if part.next[node] and part.columns[node] == column]
        if not asking:
            return nodes
        rest = nodes.difference(asking)
        if column in together:
            return visit(rest.union(*(part.next[node] for node in asking)))
        width = range(len(part.next[asking[0]]))
        ways = tuple(visit(rest.union(part.next[node][cell] for node in asking)) for cell in width)
        possible = {way for way in ways if way is not None}
        if len(possible) <= 1:
            return next(iter(possible), None)
        asked.add(column)
        return names.setdefault((column, ways), len(names))

    try:
        visit(frozenset([part.root]))
    except _TooManyError:
        return {column for column, ways in zip(part.columns, part.next, strict=True) if ways} - {
            *together
        }
    return asked
