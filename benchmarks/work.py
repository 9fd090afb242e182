"""What every engine is given, and what it gives back."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from benchmarks.decision_lists import Line
from benchmarks.guidelines import Made
from rubricc.decide import Answer
from rubricc.table import Table

Labels = pl.Series | list[str] | list[Answer]
"""What is timed gives them as they come: to put what comes one by one into a column is apart."""
Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class Work:
    """What an engine is given: the guideline in all its forms, and the rows."""

    made: Made
    table: Table
    lines: list[Line]
    frame: pl.DataFrame
    folder: Path

    @property
    def rows(self) -> list[Row]:
        """The rows as dicts."""
        return self.frame.cast(pl.String).to_dicts()


Ready = Callable[[], Labels]
"""Labels the rows: what is timed."""
