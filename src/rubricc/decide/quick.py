"""Case after case by one table, as fast as Python goes.

A case that tells all signals in plain values costs a few lookups; whatever is open or wrong goes
the careful way.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import prod
from operator import itemgetter

from rubricc.decide.nodes import Answer, Status
from rubricc.decide.one_case import answer_of, decide_as
from rubricc.decide.paths import Path, paths_of
from rubricc.decide.told import has
from rubricc.frames import Group, text_of
from rubricc.model import Guideline, Signal
from rubricc.table import (
    Column,
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
MOST_COMBINED = 256
"""Combinations of the columns that are asked at once."""
LIMIT = ""
"""The name of the way that tells whether a case can occur, where the decisions' ways do not."""

Signals = Mapping[str, Signal]
Ends = Sequence[Answer | None]
"""The answer at each end; None where a case cannot occur."""


class BadCaseError(ValueError):
    """A case that cannot be decided; `problems` say why."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("; ".join(problem.message for problem in problems))
        self.problems = problems


class Cells(dict[object, int]):
    """The cell of each text of a signal in one column; found when first asked for.

    Raises KeyError for what is no value.
    """

    __slots__ = ("_column", "_signal")

    def __init__(self, signal: Signal, column: Column) -> None:
        super().__init__()
        self._signal = signal
        self._column = column

    def __missing__(self, told: object) -> int:
        text = told if isinstance(told, str) else text_of(told)
        value = text_value(self._signal, text)
        if value is None:
            raise KeyError(text)
        column = self._column
        cells = [n for n, cell in enumerate(column.cells) if has(cell, column.member, value)]
        if not cells:
            raise KeyError(text)
        if isinstance(told, str) and len(self) < MOST_SEEN:  # True and 1 would be one key
            self[told] = cells[0]
        return cells[0]


class Codes(dict[object, int]):
    """What the texts of a few columns add to the place in a group's table; found when first asked
    for. Raises KeyError for what is no value."""

    __slots__ = ("_cells", "_weights")

    def __init__(self, cells: Sequence[Cells], weights: Sequence[int]) -> None:
        super().__init__()
        self._cells, self._weights = cells, weights

    def __missing__(self, told: object) -> int:
        texts = told if isinstance(told, tuple) and len(self._cells) > 1 else (told,)
        parts = zip(self._cells, self._weights, texts, strict=True)
        code = sum(cells[text] * weight for cells, weight, text in parts)
        is_text = all(isinstance(text, str) for text in texts)  # True and 1 would be one key
        if is_text and len(self) < MOST_SEEN:
            self[told] = code
        return code


Part = tuple[Callable[[Mapping[str, Told]], object], Codes]
"""A few columns: what a case tells of them, and what that adds."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A group of columns: from a state, times the size, by what its parts add, to the next one."""

    size: int
    parts: tuple[Part, ...]
    next: tuple[int, ...]


class Way:
    """How one decision is looked up, a group of columns at a time. Every signal is read, since what
    is no value must be told where nothing hangs on it, too."""

    __slots__ = ("ends", "name", "stages")

    def __init__(self, name: str, table: Table, signals: Signals, path: Path, ends: Ends) -> None:
        self.name, self.ends = name, ends
        asked = {column for group in path.groups for column in group.columns}
        rest = tuple(column for column in path.places if column not in asked)
        untold = Group(rest, tuple(len(table.columns[one].cells) for one in rest), ())
        self.stages = tuple(
            Stage(prod(group.widths), tuple(_parts(table, signals, group)), group.next)
            for group in path.groups
        )
        last = Stage(1, tuple(_parts(table, signals, untold, weight=0)), tuple(range(len(ends))))
        if last.parts:
            self.stages += (last,)


def _parts(
    table: Table, signals: Signals, group: Group, weight: int | None = None
) -> Iterator[Part]:
    """The columns of a group, as many at once as have few combinations."""
    weights = [
        weight if weight is not None else prod(group.widths[n + 1 :])
        for n in range(len(group.widths))
    ]
    for run in _runs(group.widths):
        columns = [table.columns[one] for one in group.columns[run.start : run.stop]]
        cells = [Cells(signals[column.signal], column) for column in columns]
        told = itemgetter(*(column.signal for column in columns))
        yield told, Codes(cells, weights[run.start : run.stop])


def _runs(widths: Sequence[int]) -> Iterator[range]:
    start, size = 0, 1
    for number, width in enumerate(widths):
        if size > 1 and size * width > MOST_COMBINED:
            yield range(start, number)
            start, size = number, 1
        size *= width
    if start < len(widths):
        yield range(start, len(widths))


class Decider:
    """A table at work on one case after another."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self._guideline = to_model(table)
        self._size = len(self._guideline.signals)
        self._decisions = table.decisions
        self._ways = list(_ways(table, self._guideline))

    def decide(self, case: Mapping[str, Told]) -> Mapping[str, Answer]:
        """What each decision comes to. A signal that is left out, None or "" is not sure.

        Raises BadCaseError for what is no value of its signal or cannot occur.
        """
        if len(case) == self._size:
            answers = self._looked_up(case)
            if answers is not None:
                return answers
        found = decide_as(self.table, self._guideline, {one: text_of(case[one]) for one in case})
        if not isinstance(found, Mapping):
            raise BadCaseError(found)
        return found

    def _looked_up(self, case: Mapping[str, Told]) -> Mapping[str, Answer] | None:
        """None where something is open, no plain text, or wrong."""
        answers = {}
        try:
            for way in self._ways:
                state = 0
                for stage in way.stages:
                    at = state * stage.size
                    for told, codes in stage.parts:
                        at += codes[told(case)]
                    state = stage.next[at]
                answer = way.ends[state]
                if answer is None:
                    return None
                answers[way.name] = answer
        except (KeyError, TypeError):
            return None
        answers.pop(LIMIT, None)
        return answers if len(answers) == len(self._decisions) else None


def _ways(table: Table, guideline: Guideline) -> Iterator[Way]:
    signals = {signal.id: signal for signal in guideline.signals}
    paths = paths_of(table, guideline)
    if paths.possible is not None:
        nothing = Answer(Status.NOT_APPLICABLE, None, (), None, (), (), ())
        limits = [None if end.outcome is None else nothing for end in paths.possible.ends]
        yield Way(LIMIT, table, signals, paths.possible, limits)
    for decision in table.decisions:
        if decision.id in paths.of:
            path = paths.of[decision.id]
            ends = [
                None
                if end.outcome is None
                else answer_of(decision, outcome_of(end.outcome), end.clauses)
                for end in path.ends
            ]
            yield Way(decision.id, table, signals, path, ends)
