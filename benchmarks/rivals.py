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
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from shutil import rmtree
from types import SimpleNamespace

import numpy as np
import polars as pl

from benchmarks.decision_lists import (
    Line,
    as_polars,
    as_python,
    boxes_of,
    case_in,
    in_cedar,
    in_spark,
    in_sql,
    lines_of,
    test_of,
)
from benchmarks.guidelines import Made, make
from rubricc.decide import Answer, Decider, added_columns, answer_text, run_over
from rubricc.emit import select_in
from rubricc.frames import apply_to, cells_of, ends_of
from rubricc.table import Table, load

CLAUSES, SIGNALS = 200, 12
Labels = pl.Series | list[str] | list[Answer]
"""What is timed gives them as they come: to put what comes one by one into a column is apart."""
Row = dict[str, str]
BATCH = 5_000
"""Rows that zen-engine takes at once."""


@dataclass(frozen=True, slots=True)
class Work:
    """What an engine is given: the guideline in all its forms, and the rows."""

    made: Made
    table: Table
    lines: list[Line]
    frame: pl.DataFrame
    folder: Path

    @property
    def rows(self) -> list[Row]:
        """The rows as dicts."""
        return self.frame.cast(pl.String).to_dicts()


Ready = Callable[[], Labels]
"""Labels the rows: what is timed."""


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


# ---- engines that take a table -----------------------------------------------------------------


def names_of(made: Made) -> Mapping[str, str]:
    """Signals as engines name them for which `-` is a minus."""
    return {signal.name: f"x{at}" for at, signal in enumerate(made.plan.signals)}


def _renamed(work: Work) -> list[Row]:
    names = names_of(work.made)
    return [{names[name]: value for name, value in row.items()} for row in work.rows]


def zen_table(work: Work) -> Mapping[str, object]:
    """A decision table of zen-engine, of which the first row that holds decides."""
    names = names_of(work.made)
    rules = [
        {
            "_id": f"r{at}-{part}",
            **{
                name: ",".join(f'"{value}"' for value in sorted(box[signal]))
                if signal in box
                else ""
                for signal, name in names.items()
            },
            "label": f'"{line.outcome}"',
        }
        for at, line in enumerate(work.lines)
        for part, box in enumerate(boxes_of(line))
    ]
    content = {
        "hitPolicy": "first",
        "inputs": [{"id": name, "name": name, "field": name} for name in names.values()],
        "outputs": [{"id": "label", "name": "label", "field": "label"}],
        "rules": rules,
    }
    place = {"position": {"x": 0, "y": 0}}
    return {
        "contentType": "application/vnd.gorules.decision",
        "nodes": [
            {"id": "in", "type": "inputNode", "name": "in", **place},
            {"id": "t", "type": "decisionTableNode", "name": "t", "content": content, **place},
            {"id": "out", "type": "outputNode", "name": "out", **place},
        ],
        "edges": [
            {"id": "e1", "sourceId": "in", "targetId": "t", "type": "edge"},
            {"id": "e2", "sourceId": "t", "targetId": "out", "type": "edge"},
        ],
    }


def zen_batch(work: Work) -> Ready:
    """zen-engine, many rows a call."""
    engine = importlib.import_module("zen").ZenEngine({"loader": _loader(work)})
    requests = [{"key": "t", "context": row} for row in _renamed(work)]

    def label() -> Labels:
        found: list[str] = []
        for start in range(0, len(requests), BATCH):
            answers = engine.evaluate_batch(requests[start : start + BATCH])
            found += [answer["data"]["result"]["label"] for answer in answers]
        return pl.Series(found)

    return label


def _loader(work: Work) -> Mapping[str, object]:
    return {"type": "static", "content": {"t": zen_table(work)}}


def zen_single(work: Work) -> Ready:
    """zen-engine, row after row."""
    engine = importlib.import_module("zen").ZenEngine()
    decision = engine.create_decision(json.dumps(zen_table(work)))
    rows = _renamed(work)
    return lambda: [decision.evaluate(row)["result"]["label"] for row in rows]


def spiff(work: Work) -> Ready:
    """SpiffWorkflow's DMN, whose cells are Python."""
    model = importlib.import_module("SpiffWorkflow.dmn.specs.model")
    engines = importlib.import_module("SpiffWorkflow.dmn.engine.DMNEngine")
    scripts = importlib.import_module("SpiffWorkflow.bpmn.script_engine")
    table = model.DecisionTable("t", "t", "UNIQUE")  # it stops at the first that holds
    names = names_of(work.made)
    inputs = {one: model.Input(name, name, name, name, "string") for one, name in names.items()}
    output = model.Output("label", "label", "label", "string")
    for line in work.lines:
        for box in boxes_of(line):
            rule = model.Rule(f"r{len(table.rules)}")
            for signal, values in box.items():
                entry = model.InputEntry(signal, inputs[signal])
                entry.lhs.append(f"? in {sorted(values)!r}")
                rule.inputEntries.append(entry)
            made = model.OutputEntry("label", output)
            made.text = repr(line.outcome)
            rule.outputEntries.append(made)
            table.rules.append(rule)
    engine = engines.DMNEngine(table)
    workflow = SimpleNamespace(script_engine=scripts.PythonScriptEngine())
    tasks = [SimpleNamespace(data=row, workflow=workflow) for row in _renamed(work)]
    return lambda: pl.Series([engine.result(task)["label"] for task in tasks])


def cedar(work: Work) -> Ready:
    """cedarpy, which permits or forbids: a label is an action, permitted where it comes out.

    It is asked for one label, that which comes out, so that one question is enough.
    """
    cedarpy = importlib.import_module("cedarpy")
    policies = cedarpy.PolicySet.from_str(_policies(work.lines))
    decider, rows = Decider(work.table), work.rows
    labels = [answer_text(decider.decide(row)["label"]) for row in rows]
    requests = [
        {
            "principal": 'A::"a"',
            "action": f'Action::"{label}"',
            "resource": 'A::"a"',
            "context": row,
        }
        for label, row in zip(labels, rows, strict=True)
    ]

    def label() -> Labels:
        told = [cedarpy.is_authorized(request, policies, []).allowed for request in requests]
        return pl.Series(
            [label if is_so else None for label, is_so in zip(labels, told, strict=True)]
        )

    return label


def _policies(lines: list[Line]) -> str:
    """A policy for each line: it holds, and none before it that says otherwise does."""
    policies = []
    for at, line in enumerate(lines):
        before = [
            f"!({test_of(one, in_cedar)})"
            for one in lines[:at]
            if one.outcome != line.outcome
            and (one.outcome.startswith("flag:") or one.items[0] == line.items[0])
        ]
        test = " && ".join([test_of(line, in_cedar), *before])
        policies.append(
            f'permit(principal, action == Action::"{line.outcome}", resource) when {{ {test} }};'
        )
    return "\n".join(policies)


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
