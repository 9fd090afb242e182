"""The tables of a guideline's releases: `released/<id>/<version>.table.json` among the files."""

import re

from rubricc.source import Files

NAME = re.compile(
    r"(?:.*/)?released/([^/]+)/((?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2})\.table\.json"
)


def released_name(guideline: str, version: str) -> str:
    """Where the table of a release stands, below the folder of the guidelines."""
    return f"released/{guideline}/{version}.table.json"


def find_released(files: Files, guideline: str) -> dict[str, str]:
    """The versions of a guideline that were released, the oldest first, each with its file."""
    found: dict[str, str] = {}
    for path in files:
        match = NAME.fullmatch(path)
        if match is not None and match[1] == guideline:
            found[match[2]] = path
    return dict(sorted(found.items(), key=lambda item: tuple(map(int, item[0].split(".")))))
