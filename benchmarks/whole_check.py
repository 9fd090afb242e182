"""A whole `rubricc check`, against starting Python and parsing the same file as Markdown."""

import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.guidelines import make, text_of
from benchmarks.measuring import RUBRICC, measure

TITLE = "A whole `rubricc check`, against parsing the Markdown alone"
PARSE = """\
import sys
from pathlib import Path
from markdown_it import MarkdownIt
MarkdownIt("commonmark").enable("table").parse(Path(sys.argv[1]).read_text())
"""


def report(folder: Path) -> Iterator[str]:
    """Of a guideline of 200 clauses over 25 signals, and of a small one, which is the start."""
    yield "Whole processes, run in turn. Aim: at most 4 for 200 clauses × 25 signals."
    yield ""
    yield "| file | Python and markdown-it-py | `rubricc check` | ratio | MB |"
    yield "|---|---|---|---|---|"
    for clauses, signals in ((10, 10), (200, 25)):
        path = folder / f"{clauses}x{signals}.md"
        path.write_text(text_of(make(clauses, signals)), encoding="utf-8")
        parse, check = measure(
            [sys.executable, "-c", PARSE, str(path)], [RUBRICC, "check", str(path)], rounds=9
        )
        assert parse.code == 0, parse.err
        assert check.code == 0 or clauses < 200, check.err
        ratio = check.seconds / parse.seconds
        yield (
            f"| {clauses} × {signals} | {parse.seconds:.3f} | {check.seconds:.3f} "
            f"| {ratio:.1f} | {check.megabytes} |"
        )
