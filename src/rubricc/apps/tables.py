"""The table of a guideline: read where one was built, compiled where there is only the text."""

from rubricc.apps.commands import load
from rubricc.apps.discovery import read_whole
from rubricc.apps.problems import tell_problems
from rubricc.table import Table
from rubricc.table import load as load_table


def read_table(path: str, form: str) -> Table:
    """The table of a guideline; what is wrong with either is told, and the command ends."""
    if path.endswith(".json"):
        return load_built(path, form)
    compiled = load("rubricc.apps.runs:compile_table")  # without it, a table is read in no time
    assert callable(compiled)
    table = compiled(path, form)
    assert isinstance(table, Table)
    return table


def load_built(path: str, form: str) -> Table:
    """A table that was built."""
    return table_of(read_whole(path), form)


def table_of(data: bytes, form: str) -> Table:
    """The table that some bytes hold; what is wrong with them is told, and the command ends."""
    found = load_table(data.decode(errors="replace"))
    return found if isinstance(found, Table) else tell_problems(found, form)
