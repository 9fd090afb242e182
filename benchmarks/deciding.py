"""`rubricc.load(…).decide`, one case after another, and the engines that could do the same."""

from collections.abc import Iterator
from pathlib import Path

from benchmarks.applying import agrees, labelled, prepare
from benchmarks.measuring import FAILS

TITLE = "`decide`, one case, 200 clauses × 12 signals"
ROWS = 100_000
FEWER = {
    "rubricc-single": ROWS,
    "python-chain": ROWS,
    "python-checked": ROWS,
    "zen-single": 5_000,
    "cedar": 1_000,
}
"""The engines, and how many cases they get, one after another."""


def report(folder: Path) -> Iterator[str]:
    """Microseconds a case of each engine."""
    prepare(folder, ROWS)
    yield "Each case is a dict of texts, decided on its own. *python-chain* is an if/elif chain"
    yield "made from the clauses, which gives the label alone, where rubricc gives clauses, reasons"
    yield "and status, and refuses a cell that is no value; *python-checked* is the chain behind"
    yield "such a check. Cedar is asked whether a case has one label. All give the same labels, or"
    yield "this says so. Aim: at least as fast as the chain. Each engine is a process of its own."
    yield ""
    yield "| engine | cases | load | microseconds | rubricc is faster by | MB |"
    yield "|---|---|---|---|---|---|"
    own = 0.0
    for name, rows in FEWER.items():
        done, load, seconds = labelled(folder, name, rows)
        each = 1e6 * seconds / rows
        own = own or each
        wrong = agrees(folder, name, "rubricc-single")
        slow = f" {FAILS}" if name == "python-chain" and each < own else ""
        yield (
            f"| {name} | {rows:,} | {load:.2f} | {each:.2f} | {each / own:.2f}{slow} "
            f"| {done.megabytes}{wrong} |"
        )
