"""How long the commands take: `make bench`. Prints a table of best and median times."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[1]
RUBRICC = Path(sys.executable).with_name("rubricc")
ROUNDS = 3


def commands(folder: str) -> Iterator[tuple[str, ...]]:
    """What is measured."""
    yield ("--help",)
    for guideline in sorted((ROOT / "guidelines").glob("*.md")):
        yield ("check", guideline.relative_to(ROOT).as_posix())
    yield ("check",)
    yield ("build", "guidelines", "-o", folder)


def seconds(command: tuple[str, ...]) -> float:
    """How long one run takes; what it prints is not wanted."""
    start = time.perf_counter()
    subprocess.run((RUBRICC, *command), cwd=ROOT, check=False, capture_output=True)
    return time.perf_counter() - start


def main() -> None:
    """Measure every command and print the times in seconds."""
    print(f"{'best':>6} {'median':>6}  command")
    with tempfile.TemporaryDirectory() as folder:
        for command in commands(folder):
            times = [seconds(command) for _ in range(ROUNDS)]
            shown = " ".join(command).replace(folder, "DIR")
            print(f"{min(times):6.2f} {median(times):6.2f}  rubricc {shown}")


if __name__ == "__main__":
    main()
