"""The tables of the shipped guidelines: to load some of them takes a second."""

from functools import cache
from pathlib import Path

from rubricc.table import Table, load


@cache
def table_in(folder: Path) -> Table:
    """The table in a folder of `generated/`."""
    table = load((folder / "table.json").read_text("utf-8"))
    assert isinstance(table, Table)
    return table
