"""Case after case by one table, as fast as Python goes.

A case that tells all signals in plain values costs a few lookups; whatever is open or wrong goes
the careful way.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import partial
from itertools import zip_longest
from math import prod
from operator import itemgetter

from rubricc.decide.lookups import pack
from rubricc.decide.nodes import Answer, Status
from rubricc.decide.one_case import answer_of, decide_as
from rubricc.decide.paths import Path, paths_of
from rubricc.decide.told import has
from rubricc.frames import text_of
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
MOST_COMBINED = 256
"""Combinations of the columns that are asked at once."""
LIMIT = ""
"""The name of the way that tells whether a case can occur, where the decisions' ways do not."""

Signals = Mapping[str, Signal]
Answers = Callable[[Terminal], Answer | None]
"""The answer at an end; None where a case cannot occur."""


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


Step = tuple[Callable[[Mapping[str, Told]], object], Codes, Sequence[int]]
"""A few columns at once: what a case tells of them, what that adds to its place, and the place in
front of the next columns that it then comes to."""


Way = tuple[str, tuple[Step, ...], Mapping[int, Answer]]
"""How one decision is looked up: its name, the steps from place 0 to one that has an answer, and
the answers. Where a case cannot occur there is none."""


def _way(name: str, table: Table, signals: Signals, path: Path, answers: Answers) -> Way:
    """Every signal is read, since what is no value must be told where nothing hangs on it, too."""
    widths = [len(table.columns[place].cells) for place in path.places]
    groups, ends = pack(path.diagram, widths, together=MOST_COMBINED)
    steps: list[Step] = []
    for group, after in zip_longest(groups, groups[1:]):
        weights = [prod(group.widths[n + 1 :]) for n in range(len(group.widths))]
        size = prod(after.widths) if after else 1
        columns = [path.places[level] for level in group.columns]
        told = _told(table, signals, columns, weights)
        steps.append((*told, tuple(size * state for state in group.next)))
    tested = {level for group in groups for level in group.columns}
    for run in _runs([0 if level in tested else width for level, width in enumerate(widths)]):
        told = _told(table, signals, [path.places[level] for level in run], [0] * len(run))
        steps.append((*told, range(len(ends))))
    found = ((place, answers(path.diagram.terminals[end])) for place, end in enumerate(ends))
    return name, tuple(steps), {place: one for place, one in found if one is not None}


def _told(
    table: Table, signals: Signals, places: Sequence[int], weights: Sequence[int]
) -> tuple[Callable[[Mapping[str, Told]], object], Codes]:
    columns = [table.columns[place] for place in places]
    cells = [Cells(signals[column.signal], column) for column in columns]
    return itemgetter(*(column.signal for column in columns)), Codes(cells, weights)


def _runs(widths: Sequence[int]) -> Iterator[Sequence[int]]:
    """The places of those that have a width, as many together as have few combinations."""
    run: list[int] = []
    for place, width in enumerate(widths):
        if run and width * prod(widths[one] for one in run) > MOST_COMBINED:
            yield run
            run = []
        if width:
            run.append(place)
    if run:
        yield run


class Decider:
    """A table at work on one case after another."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self._guideline = to_model(table)
        signals = {signal.id: signal for signal in self._guideline.signals}
        paths = paths_of(table, self._guideline)
        limits = () if paths.possible is None else (paths.possible,)
        self._ways = [
            *(_way(LIMIT, table, signals, path, _nothing) for path in limits),
            *(
                _way(one.id, table, signals, paths.of[one.id], partial(_answer, one))
                for one in table.decisions
                if one.id in paths.of
            ),
        ]
        self._size = len(signals) if len(paths.of) == len(table.decisions) else None

    def decide(self, case: Mapping[str, Told]) -> Mapping[str, Answer]:
        """What each decision comes to. A signal that is left out, None or "" is not sure.

        Raises BadCaseError for what is no value of its signal or cannot occur.
        """
        if len(case) == self._size:
            try:
                return self._looked_up(case)
            except (KeyError, TypeError):
                pass  # something is open, no plain text, or wrong
        found = decide_as(self.table, self._guideline, {one: text_of(case[one]) for one in case})
        if not isinstance(found, Mapping):
            raise BadCaseError(found)
        return found

    def _looked_up(self, case: Mapping[str, Told]) -> dict[str, Answer]:
        """Raises KeyError or TypeError for what is no value, and where a case cannot occur."""
        answers = {}
        for name, steps, ends in self._ways:
            at = 0
            for told, codes, places in steps:
                at = places[at + codes[told(case)]]
            answers[name] = ends[at]
        answers.pop(LIMIT, None)
        return answers


def _answer(decision: Decision, end: Terminal) -> Answer | None:
    if end.outcome is None:
        return None
    return answer_of(decision, outcome_of(end.outcome), end.clauses)


def _nothing(end: Terminal) -> Answer | None:
    """What a case that can occur comes to, where that alone is looked up."""
    nothing = Answer(Status.NOT_APPLICABLE, None, (), None, (), (), ())
    return None if end.outcome is None else nothing
