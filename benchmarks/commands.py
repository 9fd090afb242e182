"""How long the commands take on the guidelines that are shipped."""

from collections.abc import Iterator
from pathlib import Path

from benchmarks.measuring import RUBRICC, run

TITLE = "Commands, on the guidelines shipped here"
ROOT = Path(__file__).parents[1]
PATIENCE = 600


def report(folder: Path) -> Iterator[str]:
    """Whole processes, each against `--help`, which is the start."""
    run([RUBRICC, "--help"])
    start = min(run([RUBRICC, "--help"]).seconds for _ in range(5))
    yield "| command | seconds | ratio to `--help` | MB |"
    yield "|---|---|---|---|"
    for name, call in calls(folder):
        done = run([RUBRICC, *call], PATIENCE)
        assert done.code == 0, f"{name}: {done.err[-500:]}"
        ratio = done.seconds / start
        yield f"| `rubricc {name}` | {done.seconds:.2f} | {ratio:.1f} | {done.megabytes} |"


def calls(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """The calls, with their names in the table."""
    yield "--help", ["--help"]
    table = ROOT / "generated/customer-messages/table.json"
    yield "decide table.json problem=yes", ["decide", str(table), "problem=yes"]
    guidelines = ROOT / "guidelines"
    for path in sorted(guidelines.glob("*.md")):
        yield f"check guidelines/{path.name}", ["check", str(path)]
    yield "check", ["check", str(guidelines)]
    build = ["build", str(guidelines), "-o", str(folder)]
    yield "build -o NEW", build
    yield "build -o SAME", build
