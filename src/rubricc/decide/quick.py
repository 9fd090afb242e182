"""Case after case by one table, as fast as Python goes.

A case that tells all signals in plain values costs a few lookups; whatever is open or wrong goes
the careful way.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from rubricc.decide.lookups import pack
from rubricc.decide.nodes import Answer
from rubricc.decide.one_case import answer_of, decide_as
from rubricc.decide.told import has
from rubricc.frames import Group, text_of
from rubricc.model import Signal
from rubricc.table import (
    Column,
    Decision,
    Problem,
    Table,
    Terminal,
    outcome_of,
    text_value,
    to_model,
)

Told = str | bool | int | Decimal | Sequence[str] | None
"""What a signal may be told as: text, yes or no, a number, members of a set, or not sure."""

MOST_SEEN = 10_000
"""Texts of a signal that are remembered: of numbers there are any many."""


class BadCaseError(ValueError):
    """A case that cannot be decided; `problems` say why."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("; ".join(problem.message for problem in problems))
        self.problems = problems


class Codes(dict[object, int]):
    """What each text of a signal adds to the place in a group's table; found when first asked for.

    Raises KeyError for what is no value.
    """

    __slots__ = ("_columns", "_signal")

    def __init__(self, signal: Signal, columns: Sequence[tuple[Column, int]]) -> None:
        super().__init__()
        self._signal = signal
        self._columns = columns

    def __missing__(self, text: object) -> int:
        value = text_value(self._signal, text) if isinstance(text, str) else None
        if value is None:
            raise KeyError(text)
        code = 0
        for column, weight in self._columns:
            cells = [n for n, cell in enumerate(column.cells) if has(cell, column.member, value)]
            if not cells:
                raise KeyError(text)
            code += cells[0] * weight
        if len(self) < MOST_SEEN:
            self[text] = code
        return code


@dataclass(frozen=True, slots=True)
class Stage:
    """A group of columns as signals: what each adds, and what stands at each place."""

    size: int
    codes: tuple[tuple[str, Codes], ...]
    next: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """The stages of one decision, and the answer at each end; None where a case cannot occur."""

    name: str
    stages: tuple[Stage, ...]
    answers: tuple[Answer | None, ...]


class Decider:
    """A table at work on one case after another."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self._guideline = to_model(table)
        self._signals = {signal.id: signal for signal in self._guideline.signals}
        self._ways = [_way(table, self._signals, one) for one in table.decisions]
        tested = {name for way in self._ways for stage in way.stages for name, _ in stage.codes}
        self._others = tuple(
            (name, Codes(signal, _columns(table, name)))
            for name, signal in self._signals.items()
            if name not in tested
        )

    def decide(self, case: Mapping[str, Told]) -> Mapping[str, Answer]:
        """What each decision comes to. A signal that is left out, None or "" is not sure.

        Raises BadCaseError for what is no value of its signal or cannot occur.
        """
        try:
            if len(case) == len(self._signals):
                for name, codes in self._others:
                    codes[case[name]]
                return {way.name: _end(way, case) for way in self._ways}
        except (KeyError, TypeError):
            pass  # something is open, no plain text, or wrong
        found = decide_as(self.table, self._guideline, {one: text_of(case[one]) for one in case})
        if not isinstance(found, Mapping):
            raise BadCaseError(found)
        return found


def _end(way: Way, case: Mapping[str, Told]) -> Answer:
    """Raises KeyError where lookups do not tell."""
    state = 0
    for stage in way.stages:
        place = state * stage.size
        for name, codes in stage.codes:
            place += codes[case[name]]
        state = stage.next[place]
    answer = way.answers[state]
    if answer is None:
        raise KeyError(way.name)
    return answer


def _way(table: Table, signals: Mapping[str, Signal], decision: Decision) -> Way:
    if decision.diagram is None:
        return Way(decision.id, (), (None,))
    groups, ends = pack(decision.diagram, [len(column.cells) for column in table.columns])
    terminals = [decision.diagram.terminals[end] for end in ends]
    return Way(
        decision.id,
        tuple(_stage(table, signals, group) for group in groups),
        tuple(
            None
            if end.outcome is None
            else answer_of(decision, outcome_of(end.outcome), end.clauses)
            for end in terminals
        ),
    )


def _answer(decision: Decision, end: Terminal) -> Answer | None:
    outcome = None if end.outcome is None else outcome_of(end.outcome)
    return None if outcome is None else answer_of(decision, outcome, end.clauses)


def _stage(table: Table, signals: Mapping[str, Signal], group: Group) -> Stage:
    weights, size = dict[int, int](), 1
    for column, width in zip(reversed(group.columns), reversed(group.widths), strict=True):
        weights[column] = size
        size *= width
    names = dict.fromkeys(table.columns[column].signal for column in group.columns)
    codes = {
        name: Codes(
            signals[name],
            [
                (table.columns[n], weights[n])
                for n in group.columns
                if table.columns[n].signal == name
            ],
        )
        for name in names
    }
    return Stage(size, tuple(codes.items()), group.next)


def _columns(table: Table, signal: str) -> list[tuple[Column, int]]:
    return [(column, 0) for column in table.columns if column.signal == signal]
