"""`make bench`: measures and writes `benchmarks/RESULTS.md`.

Only ratios of times that were taken in the same run mean anything; the machine is named.
"""

import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.guidelines import Found, Sown, make, text_of, told_in

HERE = Path(__file__).parent
RUBRICC = str(Path(sys.executable).with_name("rubricc"))
ROUNDS = 5
SIZES = ((50, 12), (200, 25), (200, 60), (1000, 60), (5000, 60))
PARSE = """\
import sys
from pathlib import Path
from markdown_it import MarkdownIt
MarkdownIt("commonmark").enable("table").parse(Path(sys.argv[1]).read_text())
"""
PEAK = """\
import resource, subprocess, sys
subprocess.run(sys.argv[1:], capture_output=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)
"""


@dataclass(frozen=True, slots=True)
class Measured:
    """The median of some runs in seconds, and the most memory of one in MB."""

    seconds: float
    megabytes: int


def measure(command: list[str], rounds: int = ROUNDS) -> Measured:
    """Run a command some times; what it prints is not wanted."""
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        subprocess.run(command, check=False, capture_output=True)
        taken.append(time.perf_counter() - start)
    peak = subprocess.run(
        [sys.executable, "-c", PEAK, *command], check=True, capture_output=True, text=True
    )
    return Measured(median(taken), int(peak.stdout))


def main() -> None:
    """Measure everything, print it and write it down."""
    with tempfile.TemporaryDirectory() as folder:
        text = "\n".join(report(Path(folder))) + "\n"
    print(text)
    (HERE / "RESULTS.md").write_text(text, encoding="utf-8")


def report(folder: Path) -> Iterator[str]:
    """The results as Markdown."""
    yield "# Results of `make bench`"
    yield ""
    yield f"{machine()}. Medians; only ratios within this page mean anything."
    yield ""
    yield "## A whole `rubricc check`, against parsing the Markdown alone"
    yield ""
    yield from whole_check(folder)
    yield ""
    yield "## Growth"
    yield ""
    yield "With defects sown (a gap, 4 conflicts, 4 dead clauses), whole process less start-up."
    yield ""
    yield from growth(folder)


def machine() -> str:
    """What it was measured on."""
    cores = os.cpu_count()
    python = platform.python_version()
    return f"{platform.system()} {platform.machine()}, {cores} cores, Python {python}"


def whole_check(folder: Path) -> Iterator[str]:
    """(a) of a guideline of 200 clauses over 25 signals."""
    path = folder / "clean.md"
    path.write_text(text_of(make(200, 25)), encoding="utf-8")
    parse = measure([sys.executable, "-c", PARSE, str(path)])
    check = measure([RUBRICC, "check", str(path)])
    yield "| what | seconds | MB | ratio |"
    yield "|---|---|---|---|"
    yield f"| Python and markdown-it-py | {parse.seconds:.2f} | {parse.megabytes} | 1 |"
    ratio = check.seconds / parse.seconds
    yield f"| `rubricc check`, 200 × 25 | {check.seconds:.2f} | {check.megabytes} | {ratio:.1f} |"


def growth(folder: Path) -> Iterator[str]:
    """(c) from 50 clauses over 12 signals to 5,000 over 60."""
    empty = folder / "small.md"
    empty.write_text(text_of(make(10, 10)), encoding="utf-8")
    start = measure([RUBRICC, "check", str(empty)], 3).seconds
    yield "| clauses × signals | seconds | ms a clause | MB | found |"
    yield "|---|---|---|---|---|"
    for clauses, signals in SIZES:
        made = make(clauses, signals, sown=Sown(1, 4, 4) if clauses > 100 else Sown(1, 1, 2))
        path = folder / f"{clauses}x{signals}.md"
        path.write_text(text_of(made), encoding="utf-8")
        taken = measure([RUBRICC, "check", str(path)], 3 if clauses < 1000 else 1)
        seconds = max(taken.seconds - start, 0)
        found = "all that was sown" if finds(path, made.expected) else "NOT what was sown"
        each = 1000 * seconds / clauses
        cells = f"{seconds:.2f} | {each:.1f} | {taken.megabytes} | {found}"
        yield f"| {clauses:,} × {signals} | {cells} |"


def finds(path: Path, expected: Found) -> bool:
    """Whether `check` finds just what was sown."""
    told = subprocess.run(
        [RUBRICC, "check", "--json", str(path)], check=False, capture_output=True, text=True
    )
    return told_in(json.loads(told.stdout)["diagnostics"]) == expected


if __name__ == "__main__":
    main()
