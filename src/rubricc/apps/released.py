"""The releases of a guideline: where their tables stand, and what is in them."""

import re
from pathlib import Path

from rubricc.apps.discovery import DEFAULT_FOLDER, read_regular
from rubricc.apps.refusal import refuse
from rubricc.source import Files
from rubricc.table import Table, find_released, load

TABLE_LIMIT = 64_000_000
"""Bytes of a table."""
TOTAL_LIMIT = 256_000_000
"""Bytes of all releases of one guideline."""
ID = re.compile(rb"^guideline:[ \t]*[\"']?([A-Za-z0-9-]+)", re.MULTILINE)


def folder_above(path: str) -> Path:
    """The folder of guidelines that a guideline stands in: `guidelines/`, or else its own."""
    parents = Path(path).parents
    return next((one for one in parents if one.name == DEFAULT_FOLDER), parents[0])


def add_released(path: str, files: dict[str, bytes]) -> None:
    """Read the tables of a guideline's releases.

    Raises RefusedError where they are too large.
    """
    name = ID.search(files[path])
    if name is None:
        return
    found = sorted((folder_above(path) / "released" / name[1].decode()).glob("*.table.json"))
    for file in found:
        files[file.as_posix()] = read_regular(str(file), TABLE_LIMIT)
    if sum(len(files[file.as_posix()]) for file in found) > TOTAL_LIMIT:
        refuse(f"the releases of `{path}` pass 256 MB")


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
