"""`make bench`: measures, and writes `benchmarks/RESULTS.md`."""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from benchmarks import (
    against_cdmn,
    applying,
    auditing,
    blame,
    blowups,
    commands,
    coverage,
    deciding,
    diffs,
    editor,
    fuzzing,
    growth,
    quizzes,
    site,
    suites,
    whole_check,
)
from benchmarks.measuring import FAILS, TooSlowError, machine
from benchmarks.results import PATH, read_sections, write_sections


@dataclass(frozen=True, slots=True)
class Benchmark:
    """What is measured: the heading of its section, and what gives the lines."""

    title: str
    report: Callable[[Path], Iterator[str]]


BENCHMARKS: Mapping[str, Benchmark] = {
    "check": Benchmark(whole_check.TITLE, whole_check.report),
    "cdmn": Benchmark(against_cdmn.TITLE, against_cdmn.report),
    "growth": Benchmark(growth.TITLE, growth.report),
    "editor": Benchmark(editor.TITLE, editor.report),
    "blowups": Benchmark(blowups.TITLE, blowups.report),
    "fuzz": Benchmark(fuzzing.TITLE, fuzzing.report),
    "diff": Benchmark(diffs.TITLE, diffs.report),
    "apply": Benchmark(applying.TITLE, applying.report),
    "audit": Benchmark(auditing.TITLE, auditing.report),
    "decide": Benchmark(deciding.TITLE, deciding.report),
    "commands": Benchmark(commands.TITLE, commands.report),
    "coverage": Benchmark(coverage.TITLE, coverage.report),
    "suites": Benchmark(suites.TITLE, suites.report),
    "quizzes": Benchmark(quizzes.TITLE, quizzes.report),
    "blame": Benchmark(blame.TITLE, blame.report),
    "site": Benchmark(site.TITLE, site.report),
}


def main(names: list[str]) -> int:
    """Measure those named, else all, and write down what came out, section by section."""
    unknown = [name for name in names if name not in BENCHMARKS]
    if unknown:
        print(f"there is no benchmark {unknown[0]}; there are {', '.join(BENCHMARKS)}")
        return 2
    failed = []
    for name in names or BENCHMARKS:
        start = time.perf_counter()
        try:
            body = section(BENCHMARKS[name])
        except (AssertionError, TooSlowError) as error:
            failed.append(name)
            print(f"{name} FAILED: {error!r}", file=sys.stderr)
            continue
        if FAILS in body:
            failed.append(name)
        save(BENCHMARKS[name].title, body)
        print(f"## {BENCHMARKS[name].title}\n\n{body}\n", flush=True)
        print(f"{name} took {time.perf_counter() - start:.0f} s", file=sys.stderr)
    if failed:
        print(f"failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def section(benchmark: Benchmark) -> str:
    """What a benchmark found, under the machine that it was measured on."""
    where = machine()
    with tempfile.TemporaryDirectory() as folder:
        lines = list(benchmark.report(Path(folder)))
    return "\n".join([f"{where}.", "", *lines])


def save(title: str, body: str) -> None:
    """Write one section anew, the others as they stand."""
    text = PATH.read_text("utf-8") if PATH.exists() else ""
    sections = {**read_sections(text), title: body}
    titles = tuple(one.title for one in BENCHMARKS.values())
    PATH.write_text(write_sections(sections, titles), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
