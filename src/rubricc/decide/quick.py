"""Case after case by one table, as fast as Python goes.

A case that tells all signals in plain values costs a few lookups; whatever is open or wrong goes
the careful way.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from operator import getitem, itemgetter

from rubricc.decide.nodes import Answer, Status
from rubricc.decide.one_case import answer_of, decide_as
from rubricc.decide.paths import Path, paths_of
from rubricc.decide.told import has
from rubricc.frames import Group, text_of
from rubricc.model import Signal
from rubricc.table import (
    Column,
    Decision,
    Problem,
    Table,
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

    def __missing__(self, told: object) -> int:
        text = told if isinstance(told, str) else text_of(told)
        value = text_value(self._signal, text)
        if value is None:
            raise KeyError(text)
        code = 0
        for column, weight in self._columns:
            cells = [n for n, cell in enumerate(column.cells) if has(cell, column.member, value)]
            if not cells:
                raise KeyError(text)
            code += cells[0] * weight
        if isinstance(told, str) and len(self) < MOST_SEEN:  # True and 1 would be one key
            self[told] = code
        return code


@dataclass(frozen=True, slots=True)
class Stage:
    """A group of columns as signals: how these are told, what each adds, what stands where."""

    size: int
    told: Callable[[Mapping[str, Told]], tuple[Told, ...]]
    codes: tuple[Codes, ...]
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
        signals = {signal.id: signal for signal in self._guideline.signals}
        paths = paths_of(table, self._guideline)
        self._ways = [_way(table, signals, one, paths.of.get(one.id)) for one in table.decisions]
        self._limits = [] if paths.possible is None else [_limit(table, signals, paths.possible)]
        used = [*paths.of.values(), *([paths.possible] if paths.possible else [])]
        tested = {table.columns[at].signal for one in used for g in one.groups for at in g.columns}
        self._size = len(signals)
        self._others = tuple(
            (name, Codes(signal, _columns(table, name)))
            for name, signal in signals.items()
            if name not in tested
        )

    def decide(self, case: Mapping[str, Told]) -> Mapping[str, Answer]:
        """What each decision comes to. A signal that is left out, None or "" is not sure.

        Raises BadCaseError for what is no value of its signal or cannot occur.
        """
        try:
            if len(case) == self._size:
                for name, codes in self._others:
                    codes[case[name]]
                for limit in self._limits:
                    _end(limit, case)
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
        state = stage.next[sum(map(getitem, stage.codes, stage.told(case)), state * stage.size)]
    answer = way.answers[state]
    if answer is None:
        raise KeyError(way.name)
    return answer


def _way(table: Table, signals: Mapping[str, Signal], decision: Decision, path: Path | None) -> Way:
    if path is None:
        return Way(decision.id, (), (None,))
    answers = tuple(
        None if end.outcome is None else answer_of(decision, outcome_of(end.outcome), end.clauses)
        for end in path.ends
    )
    return Way(decision.id, _stages(table, signals, path), answers)


def _limit(table: Table, signals: Mapping[str, Signal], path: Path) -> Way:
    """The way to what nobody asks for, but where a case cannot occur."""
    nothing = Answer(Status.NOT_APPLICABLE, None, (), None, (), (), ())
    answers = tuple(None if end.outcome is None else nothing for end in path.ends)
    return Way("", _stages(table, signals, path), answers)


def _stages(table: Table, signals: Mapping[str, Signal], path: Path) -> tuple[Stage, ...]:
    return tuple(_stage(table, signals, group) for group in path.groups)


def _stage(table: Table, signals: Mapping[str, Signal], group: Group) -> Stage:
    weights, size = dict[int, int](), 1
    for column, width in zip(reversed(group.columns), reversed(group.widths), strict=True):
        weights[column] = size
        size *= width
    names = tuple(dict.fromkeys(table.columns[column].signal for column in group.columns))
    codes = tuple(
        Codes(
            signals[name],
            [
                (table.columns[n], weights[n])
                for n in group.columns
                if table.columns[n].signal == name
            ],
        )
        for name in names
    )
    return Stage(size, _told(names), codes, group.next)


def _told(names: tuple[str, ...]) -> Callable[[Mapping[str, Told]], tuple[Told, ...]]:
    if len(names) > 1:
        return itemgetter(*names)
    (name,) = names
    return lambda case: (case[name],)


def _columns(table: Table, signal: str) -> list[tuple[Column, int]]:
    return [(column, 0) for column in table.columns if column.signal == signal]
