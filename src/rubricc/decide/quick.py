"""Case after case by one table, as fast as Python goes.

A case that tells all signals in plain values costs a few lookups; whatever is open or wrong goes
the careful way.
"""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from operator import itemgetter

from rubricc.decide.nodes import Answer, Status
from rubricc.decide.one_case import answer_of, decide_as
from rubricc.decide.paths import Path, paths_of
from rubricc.decide.told import has
from rubricc.frames import text_of
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
MOST_KEPT = 200_000
"""Places of a decision that are remembered, and ways between them."""
MOST_COMBINED = 256
"""Combinations of the columns that are asked at once."""
LIMIT = ""
"""The name of the way that tells whether a case can occur, where the decisions' ways do not."""

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


class Place(dict[object, "Place"]):
    """A node of the diagram before a few columns: where what these are told leads, all at once;
    found when first asked for. At an end, its answer; None where a case cannot occur."""

    __slots__ = ("_at", "_group", "_way", "answer")

    def __init__(self, way: "Way", group: int, at: int, answer: Answer | None) -> None:
        super().__init__()
        self._way, self._group, self._at, self.answer = way, group, at, answer

    def __missing__(self, told: object) -> "Place":
        return self._way.behind(self, self._group, self._at, told)


class Way:
    """The diagram of one decision, asked a few columns at a time, so that every text is read."""

    __slots__ = (
        "_cells",
        "_diagram",
        "_ends",
        "_groups",
        "_kept",
        "_known",
        "name",
        "root",
        "told",
    )

    def __init__(
        self, name: str, table: Table, signals: Mapping[str, Signal], path: Path, ends: Ends
    ) -> None:
        columns = [table.columns[place] for place in path.places]
        self.name = name
        self._groups = list(_groups(columns))
        names = [column.signal for column in columns]
        self.told = tuple(itemgetter(*names[group.start : group.stop]) for group in self._groups)
        self._cells = [Cells(signals[column.signal], column) for column in columns]
        self._diagram, self._ends = path.diagram, ends
        self._known: dict[tuple[int, int], Place] = {}
        self._kept = 0
        self.root = self._place(0, path.diagram.root)

    def behind(self, place: Place, group: int, at: int, told: object) -> Place:
        """Where what a group is told leads from a place. Raises KeyError for what is no value."""
        levels = self._groups[group]
        texts = told if isinstance(told, tuple) and len(levels) > 1 else (told,)
        steps = self._diagram.steps
        for level, text in zip(levels, texts, strict=True):
            cell = self._cells[level][text]
            if at < len(steps) and steps[at].column == level:
                at = steps[at].next[cell]
        found = self._place(group + 1, at)
        is_text = all(isinstance(text, str) for text in texts)  # True and 1 would be one key
        if is_text and self._kept < MOST_KEPT:
            place[told] = found
            self._kept += 1
        return found

    def _place(self, group: int, at: int) -> Place:
        known = self._known.get((group, at))
        if known is None:
            is_end = group == len(self._groups)
            answer = self._ends[at - len(self._diagram.steps)] if is_end else None
            known = Place(self, group, at, answer)
            if len(self._known) < MOST_KEPT:
                self._known[group, at] = known
        return known


def _groups(columns: Sequence[Column]) -> Iterator[range]:
    """Columns that follow each other, as many as have few combinations."""
    start, size = 0, 1
    for number, column in enumerate(columns):
        if size > 1 and size * len(column.cells) > MOST_COMBINED:
            yield range(start, number)
            start, size = number, 1
        size *= len(column.cells)
    if start < len(columns):
        yield range(start, len(columns))


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
                place = way.root
                for told in way.told:
                    place = place[told(case)]
                if place.answer is None:
                    return None
                answers[way.name] = place.answer
        except (KeyError, TypeError):
            return None
        answers.pop(LIMIT, None)
        return answers if len(answers) == len(self._decisions) else None


def _ways(table: Table, guideline: Guideline) -> Iterator[Way]:
    signals = {signal.id: signal for signal in guideline.signals}
    paths = paths_of(table, guideline)
    if paths.possible is not None:
        nothing = Answer(Status.NOT_APPLICABLE, None, (), None, (), (), ())
        limits = [
            None if end.outcome is None else nothing for end in paths.possible.diagram.terminals
        ]
        yield Way(LIMIT, table, signals, paths.possible, limits)
    for decision in table.decisions:
        if decision.id in paths.of:
            path = paths.of[decision.id]
            ends = [
                None
                if end.outcome is None
                else answer_of(decision, outcome_of(end.outcome), end.clauses)
                for end in path.diagram.terminals
            ]
            yield Way(decision.id, table, signals, path, ends)
