"""How many lines and branches of the core its own tests take: 95 in a hundred of each folder."""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measuring import FAILS, run

TITLE = "Coverage of the core"
FOLDERS = (
    *("syntax", "model", "interpret", "meaning", "space"),
    *("analysis", "diff", "suite", "decide"),
)
TESTS = (
    *(f"tests/{folder}" for folder in FOLDERS),
    *("tests/mutation", "tests/test_cases.py", "tests/test_diagnostics.py"),
    "tests/test_explained.py",
)
"""The core's own; nearly all others go through it as well, which says nothing of it."""
FLOOR = 95
PATIENCE = 3600


@dataclass(frozen=True, slots=True)
class File:
    """A file of a folder: how many lines and branches it has, how many are taken, and where the
    others are."""

    folder: str
    name: str
    lines: int
    lines_taken: int
    branches: int
    branches_taken: int
    gaps: tuple[str, ...]


def report(work: Path) -> Iterator[str]:
    """The shares of each folder, and what no test takes."""
    files = list(_measure(work / "coverage.json"))
    others = ", ".join(f"`{name}`" for name in TESTS[len(FOLDERS) :])
    yield f"By the tests of these folders, {others}"
    yield f"alone; of each at least {FLOOR} % is asked. The way past the last `case` of a `match`"
    yield "counts as not taken, though mypy proves that there is none."
    yield ""
    yield "| folder | lines | taken | branches | taken |"
    yield "|---|--:|--:|--:|--:|"
    low = []
    for folder in FOLDERS:
        inside = [file for file in files if file.folder == folder]
        lines, branches = sum(one.lines for one in inside), sum(one.branches for one in inside)
        of_lines = 100 * sum(one.lines_taken for one in inside) / lines
        of_branches = 100 * sum(one.branches_taken for one in inside) / branches
        low += [folder] if min(of_lines, of_branches) < FLOOR else []
        yield f"| {folder} | {lines:,} | {of_lines:.1f} % | {branches:,} | {of_branches:.1f} % |"
    yield ""
    if low:
        yield f"{FAILS}: at least {FLOOR} % of {', '.join(low)}."
        yield ""
    yield "Not taken (`7→9` is a way from one line to another):"
    yield ""
    yield from (f"- `{one.name}`: {', '.join(one.gaps)}" for one in files if one.gaps)


def _measure(page: Path) -> Iterator[File]:
    """Run the tests, and say of each file what they took."""
    sources = (f"--cov=src/rubricc/{folder}" for folder in FOLDERS)
    ask = ("-n", "2", "--dist", "worksteal", *sources, f"--cov-report=json:{page}")
    done = run((sys.executable, "-m", "pytest", *ask, *TESTS), PATIENCE)
    assert done.code == 0, done.out[-2000:]
    for path, file in json.loads(page.read_text("utf-8"))["files"].items():
        name, told = path.removeprefix("src/rubricc/"), file["summary"]
        folder, missing = name.partition("/")[0], file["missing_lines"]
        if folder not in FOLDERS:
            continue
        ways = [way for way in file["missing_branches"] if {*way}.isdisjoint(missing)]
        yield File(
            folder=folder,
            name=name,
            lines=told["num_statements"],
            lines_taken=told["covered_lines"],
            branches=told["num_branches"],
            branches_taken=told["covered_branches"],
            gaps=(*_runs(missing), *(f"{one}→{max(other, 0) or 'end'}" for one, other in ways)),
        )


def _runs(lines: list[int]) -> Iterator[str]:
    """Numbers of lines, those that follow each other as one: `7`, `9-12`."""
    ends = [n for n in lines if n + 1 not in lines]
    starts = [n for n in lines if n - 1 not in lines]
    for start, end in zip(starts, ends, strict=True):
        yield str(start) if start == end else f"{start}-{end}"
