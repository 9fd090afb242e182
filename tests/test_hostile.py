"""Whatever a guideline holds, it is proved or all that is wrong is said, at places it has."""

import pytest

from rubricc.apps.frames import frames, plain
from rubricc.proof import prove, read_guideline
from rubricc.source import read_lines
from tests.hostile.cases import BESIDE, CASES

PATH = "case.md"


def test_there_are_as_many_as_were_promised_and_each_has_its_name():
    assert len(CASES) >= 70
    assert len({case.name for case in CASES}) == len(CASES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.group}: {case.name}")
def test_all_that_is_wrong_is_said_at_its_place(case):
    """Each diagnostic begins where the table of cases says, and all of it lies in the file."""
    files = {**BESIDE, PATH: case.data}
    found = prove(read_guideline(PATH, files)).diagnostics

    assert [place(one.span) + one.name for one in found] == case.expected
    for one in found:
        lines = read_lines(files[one.span.path].decode("utf-8", "replace"))
        assert 1 <= one.span.line <= one.span.end_line <= len(lines)
        assert 1 <= one.span.column <= len(lines[one.span.line - 1]) + 1
        assert 1 <= one.span.end_column <= len(lines[one.span.end_line - 1]) + 2
    shown = plain([line for frame in frames(found, files) for line in frame])
    assert all(one.isprintable() for one in shown.split("\n"))


def place(span) -> str:
    """A place as the table of cases has it."""
    path = "" if span.path == PATH else f"{span.path}:"
    return f"{path}{span.line}:{span.column} "
