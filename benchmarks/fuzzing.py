"""How many inputs were tried on each fuzz target, and what they broke."""

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measuring import FAILS, run
from fuzz.targets import TARGETS

TITLE = "Fuzzing"
SECONDS = int(os.environ.get("FUZZ_SECONDS", "60"))
BY_BYTES, BY_ATHERIS = re.compile(r": (\d+) inputs"), re.compile(r"executed_units: +(\d+)")
IN_DEPTH = ("front-matter", "guideline", "formatter", "table", "foreign", "config", "answers")
"""The targets that Atheris leads as well; whole commands are too slow for it."""


def report(_: Path) -> Iterator[str]:
    """Every target by random changes, those in depth by Atheris as well."""
    yield f"Inputs tried in {SECONDS} seconds each: seeds changed at random, and for functions in"
    yield "depth what Atheris makes of them, led by coverage (its first round goes over all seeds)."
    yield "A fault is an exception that is not declared, a place outside of the file, an exit code"
    yield "beyond 0, 1 and 2, or an input that takes a minute."
    yield ""
    yield "| target | changed at random | faults | Atheris | faults |"
    yield "|---|---|---|---|---|"
    total, faults = 0, 0
    for name in TARGETS:
        count, failed = tried(name, "bytes", BY_BYTES)
        led, broken = tried(name, "atheris", BY_ATHERIS) if name in IN_DEPTH else (0, 0)
        total, faults = total + count + led, faults + failed + broken
        told = f"{led:,} | {broken}" if name in IN_DEPTH else "- | -"
        yield f"| {name} | {count:,} | {failed} | {told} |"
    yield ""
    yield f"{total:,} inputs, {faults} faults.{f' {FAILS}' if faults else ''}"


def tried(name: str, by: str, count: re.Pattern[str]) -> tuple[int, int]:
    """How many inputs a run tried, and whether it found something."""
    command = [sys.executable, "-m", "fuzz", name, "--seconds", str(SECONDS), "--by", by]
    done = run(command, patience=SECONDS * 20)
    found = count.findall(done.out + done.err)
    assert found, f"{name}: {done.err[-500:]}"
    return int(found[-1]), int(done.code != 0)
