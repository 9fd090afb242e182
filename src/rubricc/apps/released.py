"""The releases of a guideline: what is in their tables."""

from rubricc.apps.kept import folder_above
from rubricc.apps.refusal import refuse
from rubricc.source import Files
from rubricc.table import Table, find_released, load

__all__ = ["folder_above", "read_release", "read_released"]


def read_released(guideline: str, files: Files) -> tuple[Table, ...]:
    """The tables of a guideline's releases, the oldest first.

    Raises RefusedError for a file that is no table, or is that of something else.
    """
    return tuple(
        read_release(path, guideline, version, files)
        for version, path in find_released(files, guideline).items()
    )


def read_release(path: str, guideline: str, version: str, files: Files) -> Table:
    """The table of one release."""
    table = load(files[path].decode(errors="replace"))
    if not isinstance(table, Table):
        refuse(f"`{path}`: {table[0].message}", code=1)
    if (table.guideline.id, table.guideline.version) != (guideline, version):
        name = f"{table.guideline.id} {table.guideline.version}"
        refuse(f"`{path}` is the table of {name}; name it after that", code=1)
    return table
