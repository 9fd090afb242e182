"""Every engine that can label rows, each as a program of its own, so that its memory is its own.

    python -m benchmarks.rivals ENGINE FOLDER ROWS

labels the first rows of FOLDER/rows.parquet, writes the labels beside it, and prints as JSON how
long it took to load and to label.
"""

import importlib
import json
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from shutil import rmtree

import numpy as np
import polars as pl

from benchmarks.decision_lists import (
    Line,
    as_polars,
    as_python,
    case_in,
    in_spark,
    in_sql,
    lines_of,
)
from benchmarks.guidelines import make
from benchmarks.rule_engines import cedar, spiff, zen_batch, zen_single
from benchmarks.work import Labels, Ready, Row, Work
from rubricc.decide import Decider, added_columns, answer_text, run_over
from rubricc.emit import select_in
from rubricc.frames import apply_to, cells_of, ends_of
from rubricc.table import Table, load

CLAUSES, SIGNALS = 200, 12


def sums(work: Work) -> Ready:
    """No labels: the sums of the codes of all columns, which is what reading them costs."""
    codes = work.frame.select(pl.all().to_physical())
    return lambda: codes.select(pl.all().sum()).transpose().to_series().cast(pl.String)


def rubricc(work: Work) -> Ready:
    """Labels and clauses by the lookups of `apply`."""
    run = run_over(work.table, {})
    return lambda: apply_to(run, work.frame).added["label"]


def rubricc_codes(work: Work) -> Ready:
    """The number of each row's end by the lookups of `apply`: codes in, codes out."""
    run = run_over(work.table, {})
    (walk,) = run.program.walks
    return lambda: ends_of(walk, cells_of(run.program, work.frame, {}))


def lookups(work: Work) -> Ready:
    """No labels: as many places in tables as large as ours looked up, the places given in as many
    chunks as the rows, for on chunks Polars works side by side."""
    (walk,) = run_over(work.table, {}).program.walks
    draw = np.random.default_rng(0)
    tables = [pl.Series(group.next, dtype=pl.UInt16) for group in walk.groups]
    places = pl.DataFrame(
        {
            str(at): draw.integers(0, len(table), work.frame.height, dtype=np.uint16)
            for at, table in enumerate(tables)
        }
    )
    found = [
        pl.lit(table).gather(pl.col(str(at))).alias(str(at)) for at, table in enumerate(tables)
    ]
    return lambda: places.select(found).to_series()


def shown(name: str, work: Work, labels: Labels) -> pl.Series:
    """The labels as text."""
    if isinstance(labels, list):
        texts = [one if isinstance(one, str) else answer_text(one) for one in labels]
        return pl.Series(texts, dtype=pl.String)
    if name != "rubricc-codes":
        return labels
    (walk,) = run_over(work.table, {}).program.walks
    return pl.select(pl.lit(pl.Series(walk.outcomes)).gather(labels)).to_series()


def rubricc_spark(work: Work) -> Ready:
    """`apply --engine spark` on this machine, from Parquet to Parquet."""
    source, out = _spark_places(work)
    frames = importlib.import_module("rubricc.frames")
    data = frames.open_data(str(source))
    make_run = partial(run_over, work.table, {})

    def label() -> Labels:
        rmtree(out, ignore_errors=True)
        frames.run_data(data, make_run, added_columns(work.table), str(out), None)
        return pl.read_parquet(out / "*.parquet")["label"]

    return label


def spark_case(work: Work) -> Ready:
    """Spark's own CASE on this machine, from Parquet to Parquet."""
    source, out = _spark_places(work)
    frame = importlib.import_module("rubricc.frames").open_data(str(source)).frame
    made = frame.selectExpr("*", f"{case_in(work.lines, in_spark)} AS label")

    def label() -> Labels:
        rmtree(out, ignore_errors=True)
        made.write.parquet(str(out))
        return pl.read_parquet(out / "*.parquet")["label"]

    return label


def _spark_places(work: Work) -> tuple[Path, Path]:
    """The rows as text, and where to."""
    source = work.folder / "text.parquet"
    work.frame.cast(pl.String).write_parquet(source)
    return source, work.folder / "spark-out"


def rubricc_sql(work: Work) -> Ready:
    """The SELECT that rubricc writes for DuckDB."""
    return _by_duckdb(work, select_in(work.table, "duckdb").rstrip().removesuffix(";"))


def polars_when(work: Work) -> Ready:
    """Polars, a chain of when and then."""
    chain = as_polars(work.lines).alias("label")
    return lambda: work.frame.select(chain).to_series()


def duckdb_case(work: Work) -> Ready:
    """DuckDB, a CASE."""
    return _by_duckdb(work, f"SELECT number, {case_in(work.lines, in_sql)} AS label FROM items")


def _by_duckdb(work: Work, query: str) -> Ready:
    """The rows are told apart by a number, for DuckDB keeps no order."""
    connection = importlib.import_module("duckdb").connect()
    connection.register("arrow", work.frame.cast(pl.String).with_row_index("number").to_arrow())
    connection.execute("CREATE TABLE items AS SELECT * FROM arrow")

    def label() -> Labels:
        connection.execute(
            f"CREATE OR REPLACE TABLE labels AS SELECT number, label FROM (\n{query}\n)"
        )
        found = connection.execute("SELECT label FROM labels ORDER BY number").fetchnumpy()
        return pl.Series(found["label"].tolist(), dtype=pl.String)

    return label


def python_chain(work: Work) -> Ready:
    """Python, the if and elif that one would write, row after row."""
    decide = chain_of(work.lines)
    rows = work.rows
    return lambda: [decide(row) for row in rows]


def chain_of(lines: list[Line]) -> Callable[[Row], str]:
    """The chain as a function."""
    scope: dict[str, Callable[[Row], str]] = {}
    exec(as_python(lines), scope)  # made of our own guideline
    return scope["decide"]


def python_checked(work: Work) -> Ready:
    """The same, but that a cell that is no value is refused, as rubricc does."""
    decide = chain_of(work.lines)
    known = {signal.name: frozenset(signal.values) for signal in work.made.plan.signals}
    rows = work.rows

    def checked(row: Row) -> str:
        for name, values in known.items():
            if row[name] not in values:
                raise ValueError(row[name])
        return decide(row)

    return lambda: [checked(row) for row in rows]


def rubricc_single(work: Work) -> Ready:
    """`rubricc.load(…).decide`, row after row; what each answer is as text comes later."""
    decide, rows = Decider(work.table).decide, work.rows
    return lambda: [decide(row)["label"] for row in rows]


ENGINES: Mapping[str, Callable[[Work], Ready]] = {
    "sums": sums,
    "lookups": lookups,
    "rubricc": rubricc,
    "rubricc-codes": rubricc_codes,
    "rubricc-sql": rubricc_sql,
    "rubricc-spark": rubricc_spark,
    "spark-case": spark_case,
    "rubricc-single": rubricc_single,
    "polars-when": polars_when,
    "duckdb-case": duckdb_case,
    "python-chain": python_chain,
    "python-checked": python_checked,
    "zen-batch": zen_batch,
    "zen-single": zen_single,
    "spiff": spiff,
    "cedar": cedar,
}


def table_in(folder: Path) -> Table:
    """The table that was written there."""
    table = load((folder / "table.json").read_text("utf-8"))
    assert isinstance(table, Table)
    return table


def main(words: Iterable[str]) -> None:
    """Label rows by one engine."""
    name, place, rows = words
    folder, made = Path(place), make(CLAUSES, SIGNALS)
    frame = pl.read_parquet(folder / "rows.parquet", n_rows=int(rows))
    work = Work(made, table_in(folder), list(lines_of(made)), frame, folder)
    start = time.perf_counter()
    label = ENGINES[name](work)
    loaded = time.perf_counter()
    seconds = []
    for _ in range(3 if int(rows) > 1000 else 1):
        begin = time.perf_counter()
        labels = label()
        seconds.append(time.perf_counter() - begin)
    shown(name, work, labels).rename("label").to_frame().write_parquet(
        folder / f"{name}.labels.parquet"
    )
    print(json.dumps({"load": loaded - start, "seconds": sorted(seconds)[len(seconds) // 2]}))


if __name__ == "__main__":
    main(sys.argv[1:])
