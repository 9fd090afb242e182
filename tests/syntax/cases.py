"""Files of cases: a section's heading, then texts under it, each followed by what it is read as.

    ## Rules

    - **R1** `complaint` when `problem`.
    => ClauseStatement(R1, effect=Give((complaint)), when=Holds(problem))

What follows `=>` ends with an empty line.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet


def cases_in(folder) -> list[ParameterSet]:
    """Every case of the files in a folder: its heading, its text, what it is read as."""
    files = sorted((Path(__file__).parent / folder).glob("*.md"))
    return [
        pytest.param(*case, id=f"{file.stem}-{number}")
        for file in files
        for number, case in enumerate(cases_of(file.read_text("utf-8")), 1)
    ]


def cases_of(text) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Every case of a text."""
    heading = ""
    written: list[str] = []
    read: list[str] = []
    for line in [*text.splitlines(), ""]:
        if line.startswith("## "):
            heading, written = line.removeprefix("## "), []
        elif line.startswith("=> ") or (read and line):
            read.append(line.removeprefix("=> ").strip())
        elif read:
            yield heading, "\n".join(written).strip("\n"), tuple(read)
            written, read = [], []
        else:
            written.append(line)
