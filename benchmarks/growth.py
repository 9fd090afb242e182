"""How the time and memory of a proof grow, from 50 clauses over 12 signals to 5,000 over 60."""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.guidelines import Made, Sown, make, text_of, told_in
from benchmarks.measuring import FAILS, PATIENCE, RUBRICC, Ran, TooSlowError, run

TITLE = "Growth"
SIZES = ((50, 12), (200, 25), (200, 60), (1000, 60), (5000, 60))
BASE = (200, 25)
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
    found: str

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
    rows = {size: measured(folder, *size, start) for size in SIZES}
    base = rows[BASE]
    assert base is not None
    for (clauses, signals), row in rows.items():
        if row is None:
            yield f"| {clauses:,} × {signals} | {FAILS}: not within {PATIENCE} s |"
            continue
        yield (
            f"| {clauses:,} × {signals} | {row.net:.2f} | {'yes' if row.is_counted else 'no'} "
            f"| {1000 * row.net / clauses:.2f} | {row.check.megabytes} | {row.proofs:.2f} "
            f"| {row.each:.2f} | {row.megabytes} | {row.each / base.each:.2f} | {row.found} |"
        )


def measured(folder: Path, clauses: int, signals: int, start: float) -> Row | None:
    """One guideline, checked and proved; None where that takes too long."""
    sown = Sown(1, 4, 4) if clauses > 100 else Sown(1, 1, 2)
    made = make(clauses, signals, sown=sown)
    path = folder / f"{clauses}x{signals}.md"
    path.write_text(text_of(made), encoding="utf-8")
    rounds = 3 if clauses < 1000 else 1
    try:
        checks = [run([RUBRICC, "check", "--json", str(path)]) for _ in range(rounds)]
        proofs = [run([sys.executable, "-c", PROVE, str(path)]) for _ in range(rounds)]
    except TooSlowError:
        return None
    best = min(checks, key=lambda one: one.seconds)
    return Row(
        (clauses, signals),
        best,
        max(best.seconds - start, 0),
        is_counted(best),
        min(float(one.out) for one in proofs),
        max(one.megabytes for one in proofs),
        found_in(best, made),
    )


def is_counted(check: Ran) -> bool:
    """Whether each gap and conflict has its number of cases."""
    found = json.loads(check.out)["diagnostics"]
    return all(one.get("cases") for one in found if one["name"] in ("gap", "conflict"))


def found_in(check: Ran, made: Made) -> str:
    """Whether all that was sown is found, and nothing else."""
    told = told_in(json.loads(check.out)["diagnostics"])
    if told == made.expected:
        return "all, and nothing else"
    missed, more = sorted(made.expected - told), sorted(told - made.expected)
    return f"{FAILS}: {len(missed)} missed, {len(more)} more: {[name for name, _ in more][:3]}"
