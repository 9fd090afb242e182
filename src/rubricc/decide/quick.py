"""Case after case by one table, as fast as Python goes.

A case that tells all signals in plain values costs a few lookups; whatever is open or wrong goes
the careful way.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from itertools import zip_longest
from math import prod

from rubricc.decide.lookups import pack
from rubricc.decide.nodes import Answer, Status, Told
from rubricc.decide.one_case import answer_of, decide_as
from rubricc.decide.paths import Path, Paths, paths_of
from rubricc.decide.told import has
from rubricc.decide.written import Asked, Codes, Decide, Keys, Step, Way, write
from rubricc.frames import text_of
from rubricc.model import Signal, SignalKind, Special
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

MOST_SEEN = 10_000
"""Texts of a signal that are remembered: of numbers there are any many."""
MOST_COMBINED = 256
"""Combinations of the columns that are asked at once, and names that are held ready."""

OF_ANY_MANY = (SignalKind.WHOLE, SignalKind.NUMBER, SignalKind.ANY_OF)
"""Kinds of signals that have more values than one would write down."""

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


def _keys(signal: Signal, column: Column) -> Keys:
    """Of names every one that the column has a cell for; of numbers and sets what is asked for."""
    cells = Cells(signal, column)
    if signal.kind in OF_ANY_MANY or len(signal.values) > MOST_COMBINED:
        return cells
    found: dict[object, int] = {}
    for text in (*signal.values, Special.NOT_APPLICABLE.value):
        with suppress(KeyError):
            found[text] = cells[text]
    return found


class Decider:
    """A table at work on one case after another."""

    decide: Decide
    """What each decision comes to. A signal that is left out, None or "" is not sure.

    Raises BadCaseError for what is no value of its signal or cannot occur.
    """

    def __init__(self, table: Table) -> None:
        self.table = table
        self._guideline = to_model(table)
        paths = paths_of(table, self._guideline)
        is_whole = len(paths.of) == len(table.decisions)
        self.decide = self._written(paths) if is_whole else self._decide_with_care

    def _decide_texts(self, case: Mapping[str, Told]) -> Mapping[str, Answer]:
        """Once more, where something else than texts was told."""
        if all(isinstance(told, str) for told in case.values()):
            return self._decide_with_care(case)
        return self.decide({one: text_of(told) for one, told in case.items()})

    def _decide_with_care(self, case: Mapping[str, Told]) -> Mapping[str, Answer]:
        found = decide_as(self.table, self._guideline, {one: text_of(case[one]) for one in case})
        if not isinstance(found, Mapping):
            raise BadCaseError(found)
        return found

    def _written(self, paths: Paths) -> Decide:
        """Every signal is read: what is no value must be told where nothing hangs on it, too."""
        table, signals = self.table, {signal.id: signal for signal in self._guideline.signals}
        limits = () if paths.possible is None else (paths.possible,)
        ways = [
            *(_way(None, table, signals, path, _nothing) for path in limits),
            *(
                _way(one.id, table, signals, paths.of[one.id], partial(_answer, one))
                for one in table.decisions
            ),
        ]
        read = {one.signal for way in ways for step in way.steps for one in step.asked}
        unread = {
            number: _keys(signals[id], column)
            for number, id in enumerate(signals)
            for column in table.columns
            if column.signal == id and number not in read
        }
        return write([*signals], ways, unread, self._decide_texts)


def _way(name: str | None, table: Table, signals: Signals, path: Path, answers: Answers) -> Way:
    widths = [len(table.columns[place].cells) for place in path.places]
    groups, ends = pack(path.diagram, widths, together=MOST_COMBINED)
    numbers = {signal: number for number, signal in enumerate(signals)}
    steps: list[Step] = []
    for group, after in zip_longest(groups, groups[1:]):
        columns = [table.columns[path.places[level]] for level in group.columns]
        keys = [_keys(signals[one.signal], one) for one in columns]
        asked = [
            Asked(numbers[column.signal], one if isinstance(one, Cells) else None)
            for column, one in zip(columns, keys, strict=True)
        ]
        places = _spread(group.next, prod(after.widths) if after else 1)
        steps.append(Step(tuple(asked), _codes(keys, group.widths), places))
    return Way(name, tuple(steps), tuple(answers(path.diagram.terminals[end]) for end in ends))


def _codes(keys: Sequence[Keys], widths: Sequence[int], base: int = 0) -> Codes:
    """Cells in mixed radix, the last column the fastest; by their texts where those are known."""
    first, weight = keys[0], prod(widths[1:])
    cells = {n: n for n in range(widths[0])} if isinstance(first, Cells) else first
    codes = {key: base + cell * weight for key, cell in cells.items()}
    if not keys[1:]:
        return codes
    return {key: _codes(keys[1:], widths[1:], code) for key, code in codes.items()}


def _spread(states: Sequence[int], size: int) -> tuple[int, ...]:
    """The first place of each state; equal ones are one object, which keeps memory close."""
    firsts = {state: size * state for state in states}
    return tuple(firsts[state] for state in states)


def _answer(decision: Decision, end: Terminal) -> Answer | None:
    if end.outcome is None:
        return None
    return answer_of(decision, outcome_of(end.outcome), end.clauses)


def _nothing(end: Terminal) -> Answer | None:
    """What a case that can occur comes to, where that alone is looked up."""
    nothing = Answer(Status.NOT_APPLICABLE, None, (), None, (), (), ())
    return None if end.outcome is None else nothing
