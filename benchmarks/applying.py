"""`rubricc apply` on ten million rows, and the engines that could do the same."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import polars as pl

from benchmarks.guidelines import make, text_of
from benchmarks.measuring import FAILS, RUBRICC, Ran, measure, run
from benchmarks.rivals import CLAUSES, SIGNALS
from rubricc.compiler import compile_guideline

TITLE = "`rubricc apply`, 200 clauses × 12 signals"
ROWS = 10_000_000
SHOWN = 1_000_000
COPY = "import sys, polars as pl; pl.scan_{0}(sys.argv[1]{1}){2}.sink_{0}(sys.argv[2])"
TWO = ".with_columns(a=pl.repeat('x', pl.len()), b=pl.repeat('y', pl.len()))"
FEWER = {
    "sums": ROWS,
    "lookups": ROWS,
    "rubricc": ROWS,
    "rubricc-codes": ROWS,
    "rubricc-sql": SHOWN,
    "polars-when": SHOWN,
    "duckdb-case": SHOWN,
    "python-chain": 500_000,
    "zen-batch": 50_000,
    "spiff": 200,
    "rubricc-spark": SHOWN,
    "spark-case": SHOWN,
}
"""The engines, and how many rows they get: the slow ones fewer."""


def report(folder: Path) -> Iterator[str]:
    """Columns in memory, files, and the other engines."""
    prepare(folder, ROWS)
    yield f"{ROWS:,} rows that the facts allow, drawn by a seed, in memory as columns of an"
    yield "enum. *sums* is Polars summing the codes of all 12 columns, *lookups* Polars looking as"
    yield "many rows up in as many tables as large as ours, of which the places are given: about"
    yield "what any walk by its tables takes, before it has read a column."
    yield "*rubricc-codes* gives the number of each row's end, *rubricc* labels and clauses as"
    yield "text, as `apply` does; the others give the label alone. Slow engines get fewer rows, the"
    yield "first of the same. All give the same labels, or this says so. Spark goes from Parquet to"
    yield "Parquet in local mode. Each engine is a process of its own; MB is all that it had, rows"
    yield "included, but of Spark the Python part alone. Files are copied by Polars, whole"
    yield "processes in turn."
    yield ""
    yield "| engine | rows | load | seconds | million rows/s | against rubricc | MB |"
    yield "|---|---|---|---|---|---|---|"
    yield from engines(folder, FEWER)
    yield ""
    yield "*with two* is the copy with two columns of one text each, which Polars adds itself."
    yield ""
    yield "| work | seconds | copy | with two | ratio | aim | MB |"
    yield "|---|---|---|---|---|---|---|"
    yield from files(folder)


def prepare(folder: Path, rows: int) -> None:
    """The guideline's table and the rows, in the folder."""
    made = make(CLAUSES, SIGNALS)
    text = text_of(made)
    table = compile_guideline("large.md", {"large.md": text.encode()}).table
    assert table is not None
    (folder / "table.json").write_text(table.model_dump_json(by_alias=True), "utf-8")
    draw = np.random.default_rng(0)
    size = rows + rows // 2
    frame = pl.DataFrame(
        {
            signal.name: pl.Series(
                draw.integers(0, len(signal.values), size, dtype=np.uint8)
            ).cat.to(pl.Enum(signal.values))
            for signal in made.plan.signals
        }
    )
    for left, right in made.plan.facts:
        both = [pl.col(one.signal.name).is_in(list(one.values)) for one in (left, right)]
        frame = frame.filter(~(both[0] & both[1]))
    assert frame.height >= rows
    for old in folder.glob("*.labels.parquet"):
        old.unlink()
    frame.head(rows).write_parquet(folder / "rows.parquet")


def engines(folder: Path, wanted: dict[str, int], own: str = "rubricc") -> Iterator[str]:
    """A row of the table for each engine, held to the labels of rubricc."""
    speeds: dict[str, float] = {}
    for name, rows in wanted.items():
        done, load, seconds = labelled(folder, name, rows)
        speeds[name] = rows / seconds
        same = agrees(folder, name, own)
        ratio = speeds[name] / speeds[own] if own in speeds else None
        yield (
            f"| {name} | {rows:,} | {load:.2f} | {seconds:.3f} | {speeds[name] / 1e6:.4f} "
            f"| {'' if ratio is None else f'{ratio:.4f}'} | {done.megabytes}{same} |"
        )
    if "sums" in speeds:
        ratio = speeds[f"{own}-codes"] / speeds["sums"]
        said = "" if ratio >= 0.5 else f" {FAILS}"
        yield f"| *rubricc-codes / sums* | | | | | {ratio:.2f} (aim ≥ 0.5){said} | |"
        bound = 1 / (1 / speeds["lookups"] + 1 / speeds["sums"])
        yield f"| *lookups and sums / sums* | | | | | {bound / speeds['sums']:.2f} | |"


def labelled(folder: Path, name: str, rows: int) -> tuple[Ran, float, float]:
    """One engine's process, how long it took to load, and to label."""
    done = run([sys.executable, "-m", "benchmarks.rivals", name, str(folder), str(rows)])
    assert done.code == 0, done.err[-800:]
    told = json.loads(done.out)
    return done, told["load"], told["seconds"]


def agrees(folder: Path, name: str, own: str) -> str:
    """Nothing, or that an engine gives other labels than rubricc."""
    if (
        name in ("sums", "lookups")
        or name == own
        or not (folder / f"{own}.labels.parquet").exists()
    ):
        return ""
    theirs = pl.read_parquet(folder / f"{name}.labels.parquet")["label"].cast(pl.String)
    ours = pl.read_parquet(folder / f"{own}.labels.parquet")["label"].head(theirs.len())
    return "" if theirs.equals(ours.cast(pl.String)) else f" {FAILS}: other labels"


def files(folder: Path) -> Iterator[str]:
    """Whole processes from file to file, in turn with a copy by Polars."""
    pl.scan_parquet(folder / "rows.parquet").sink_csv(folder / "rows.csv")
    for kind, aim in (("parquet", 2.0), ("csv", 1.5)):
        source, out = folder / f"rows.{kind}", folder / f"out.{kind}"
        as_text = ", infer_schema=False" if kind == "csv" else ""
        copying, adding = COPY.format(kind, as_text, ""), COPY.format(kind, as_text, TWO)
        places = str(source), str(folder / f"copy.{kind}")
        copy, two, ours = measure(
            [sys.executable, "-c", copying, *places],
            [sys.executable, "-c", adding, *places],
            [RUBRICC, "apply", str(folder / "table.json"), str(source), "-o", str(out)],
            rounds=3,
        )
        assert ours.code == 0, ours.err[-800:]
        assert copy.code == two.code == 0, copy.err[-800:] + two.err[-800:]
        ratio = ours.seconds / copy.seconds
        said = "" if ratio <= aim else f" {FAILS}"
        yield (
            f"| {kind} → {kind} | {ours.seconds:.2f} | {copy.seconds:.2f} | {two.seconds:.2f} "
            f"| {ratio:.2f} | ≤ {aim}{said} | {ours.megabytes} |"
        )
