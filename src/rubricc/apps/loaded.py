"""What other programs call: a table, loaded, that decides one case or a whole frame of them.

import rubricc

stars = rubricc.load("generated/stars/table.json", expect="stars@1.2.0")
stars.decide({"praise": "yes"})["label"].outcome
stars.apply(frame)  # of Polars, pandas or Arrow
"""

from pathlib import Path
from typing import TypeVar

from rubricc.apps.commands import load as load_late
from rubricc.decide import Decider, run_over, stand_ins
from rubricc.table import Problem, Table
from rubricc.table import load as read_table

Frame = TypeVar("Frame")
"""A polars.DataFrame, a pandas.DataFrame, a pyarrow.Table, or what else narwhals knows."""


class BadTableError(ValueError):
    """A file that is no table, a damaged one, or not the one expected; `problems` say why."""

    def __init__(self, path: str, problems: tuple[Problem, ...]) -> None:
        super().__init__(f"{path}: {'; '.join(problem.message for problem in problems)}")
        self.problems = problems


class Loaded(Decider):
    """A decision table at work: `decide` on one case, `apply` on a frame of them."""

    def apply(self, frame: Frame, missing: str | None = None) -> Frame:
        """The frame with two more columns for each decision: its outcome, and the ids of the
        clauses that decide. `missing` says what a signal without a column is: `usual` or `unsure`.

        Raises BadColumnsError for a column that is missing or there already, and BadRowsError for
        rows that cannot be decided.
        """
        run = run_over(self.table, stand_ins(self.table, missing))
        apply_frame = load_late("rubricc.frames:apply_frame")  # which loads Polars
        assert callable(apply_frame)
        applied = apply_frame(run, frame)
        assert isinstance(applied, type(frame))
        return applied


def load(path: str | Path, expect: str | None = None) -> Loaded:
    """The table in a file, `ID@VERSION` where that is expected.

    Raises BadTableError for what is no such table, and OSError for what cannot be read.
    """
    table = read_table(Path(path).read_text("utf-8", errors="replace"))
    if not isinstance(table, Table):
        raise BadTableError(str(path), table)
    wrong = unexpected(table, expect)
    if wrong is not None:
        raise BadTableError(str(path), (wrong,))
    return Loaded(table)


def unexpected(table: Table, expect: str | None) -> Problem | None:
    """What is wrong with the table where `ID@VERSION` is expected."""
    found = f"{table.guideline.id}@{table.guideline.version}"
    if expect is None or expect == found:
        return None
    return Problem("unexpected-table", f"the table is that of {found}, not of {expect}")
