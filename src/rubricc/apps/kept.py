"""The files of a guideline's releases, read but not looked into."""

import re
from pathlib import Path

from rubricc.apps.discovery import DEFAULT_FOLDER, DOCUMENT_LIMIT, read_regular
from rubricc.apps.refusal import refuse

TOTAL_LIMIT = DOCUMENT_LIMIT
"""Bytes of all releases of one guideline."""
ID = re.compile(rb"^guideline:[ \t]*[\"']?([A-Za-z0-9-]{1,128})(?![A-Za-z0-9-])", re.MULTILINE)
"""An id that a folder may be called by; a longer one is no id."""


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
    total = 0
    for file in found:
        files[file.as_posix()] = read_regular(str(file), TOTAL_LIMIT)
        total += len(files[file.as_posix()])
        if total > TOTAL_LIMIT:
            refuse(f"the releases of `{path}` pass {TOTAL_LIMIT // 10**6} MB")
