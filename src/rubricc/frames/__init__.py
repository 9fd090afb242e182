"""Takes data files, gives their rows as text, promises to read every cell or to say where not.

What needs Polars is loaded when it is first asked for: most commands read no columns.
"""

from importlib import import_module

from rubricc.frames.nodes import (
    Absence,
    Band,
    Bands,
    CellColumn,
    Coding,
    Enough,
    Group,
    InCells,
    Member,
    Opposite,
    Program,
    Same,
    Test,
    Texts,
    Walk,
)
from rubricc.frames.rows import BadRow, Row, read_rows, text_of
from rubricc.frames.runs import MOST_LISTED, BadCell, Run, Told

LATE = {
    "Applied": "rubricc.frames.applying",
    "BadColumnsError": "rubricc.frames.outside",
    "BadRowsError": "rubricc.frames.outside",
    "Record": "rubricc.frames.records",
    "Report": "rubricc.frames.running",
    "Scratch": "rubricc.frames.spilling",
    "SparkData": "rubricc.frames.spark",
    "Spill": "rubricc.frames.spilling",
    "UnreadableError": "rubricc.frames.tabular",
    "apply_frame": "rubricc.frames.outside",
    "apply_to": "rubricc.frames.applying",
    "cells_of": "rubricc.frames.cells",
    "columns_of": "rubricc.frames.tabular",
    "ends_of": "rubricc.frames.walking",
    "records_of": "rubricc.frames.records",
    "is_lines": "rubricc.frames.running",
    "open_data": "rubricc.frames.spark",
    "run_data": "rubricc.frames.spark",
    "run_file": "rubricc.frames.running",
    "utc_text": "rubricc.frames.records",
}
"""What needs Polars, or Spark as well, and the module that holds it."""

__all__ = [  # noqa: PLE0604 - the keys of LATE are names
    "MOST_LISTED",
    "Absence",
    "BadCell",
    "BadRow",
    "Band",
    "Bands",
    "CellColumn",
    "Coding",
    "Enough",
    "Group",
    "InCells",
    "Member",
    "Opposite",
    "Program",
    "Row",
    "Run",
    "Same",
    "Test",
    "Texts",
    "Told",
    "Walk",
    "read_rows",
    "text_of",
    *LATE,
]


def __getattr__(name: str) -> object:
    if name not in LATE:
        raise AttributeError(name)
    return getattr(import_module(LATE[name]), name)
