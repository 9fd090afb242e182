"""How the time and memory of a proof grow, from 50 clauses over 12 signals to 5,000 over 60."""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.guidelines import Made, Sown, make, text_of, told_in
from benchmarks.measuring import RUBRICC, Ran, run

TITLE = "Growth"
SIZES = ((50, 12), (200, 25), (200, 60), (1000, 60), (5000, 60))
BASE, FAR = (200, 25), (1000, 60)
PROVE = """\
import sys, time
from pathlib import Path
from rubricc.compiler import prove_guideline
path = sys.argv[1]
files = {path: Path(path).read_bytes()}
start = time.process_time()
prove_guideline(path, files, budget=1)
print(time.process_time() - start)
"""
"""Room for one node makes `prove_guideline` go on by formulas at once."""


@dataclass(frozen=True, slots=True)
class Row:
    """A guideline: a whole check, the same net of start-up, the proofs alone by formulas."""

    size: tuple[int, int]
    check: Ran
    net: float
    is_counted: bool
    proofs: float
    megabytes: int

    @property
    def each(self) -> float:
        """Milliseconds of proof by formulas for each clause."""
        return 1000 * self.proofs / self.size[0]


def report(folder: Path) -> Iterator[str]:
    """A row for each size. All that was sown must be found, and nothing else."""
    small = folder / "small.md"
    small.write_text(text_of(make(10, 10)), encoding="utf-8")
    start = min(run([RUBRICC, "check", str(small)]).seconds for _ in range(4))
    yield f"Guidelines with defects sown. Start-up, {start:.2f} s for a check of 10 clauses, is"
    yield "taken off *net*. *Counted* says whether every finding has its number of cases; where"
    yield "diagrams are too large, proofs are by a solver alone. *Proofs* is reading and proving by"
    yield "the solver, without diagrams and imports, in seconds of the processor, *ratio* its time"
    yield "a clause against 200 × 25 (aim at 1,000 × 60: at most 3, below 300 MB)."
    yield ""
    yield (
        "| clauses × signals | net | counted | ms a clause | MB "
        "| proofs | ms a clause | MB | ratio | found |"
    )
    yield "|---|---|---|---|---|---|---|---|---|---|"
    rows = [measured(folder, clauses, signals, start) for clauses, signals in SIZES]
    base = next(row.each for row in rows if row.size == BASE)
    for row in rows:
        clauses, signals = row.size
        yield (
            f"| {clauses:,} × {signals} | {row.net:.2f} | {'yes' if row.is_counted else 'no'} "
            f"| {1000 * row.net / clauses:.2f} | {row.check.megabytes} | {row.proofs:.2f} "
            f"| {row.each:.2f} | {row.megabytes} | {row.each / base:.2f} | all, and nothing else |"
        )


def measured(folder: Path, clauses: int, signals: int, start: float) -> Row:
    """One guideline, checked and proved."""
    sown = Sown(1, 4, 4) if clauses > 100 else Sown(1, 1, 2)
    made = make(clauses, signals, sown=sown)
    path = folder / f"{clauses}x{signals}.md"
    path.write_text(text_of(made), encoding="utf-8")
    rounds = 3 if clauses < 1000 else 1
    checks = [run([RUBRICC, "check", "--json", str(path)]) for _ in range(rounds)]
    proofs = [run([sys.executable, "-c", PROVE, str(path)]) for _ in range(rounds)]
    best = min(checks, key=lambda one: one.seconds)
    return Row(
        (clauses, signals),
        best,
        max(best.seconds - start, 0),
        is_counted_in(best, made),
        min(float(one.out) for one in proofs),
        max(one.megabytes for one in proofs),
    )


def is_counted_in(check: Ran, made: Made) -> bool:
    """Whether each gap and conflict is counted; all that was sown, and nothing else, is found."""
    found = json.loads(check.out)["diagnostics"]
    told = told_in(found)
    assert told == made.expected, f"{made.clauses}: {told ^ made.expected}"
    return all(one.get("cases") for one in found if one["name"] in ("gap", "conflict"))
