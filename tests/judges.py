"""Everyone who can decide a case: the interpreter, the table, decide.mjs in Node, SQL.

All of them answer in one form, so that a test can hold them to each other.
"""

import atexit
import json
import os
import sqlite3
import subprocess
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import duckdb
import polars as pl

from rubricc.decide import Answer, decide, decide_as, has, run_over
from rubricc.emit import select_in
from rubricc.emit.decide_mjs import module
from rubricc.emit.decision_sql import select
from rubricc.frames import BadCell, Run, apply_to
from rubricc.interpret import decide as interpret
from rubricc.model import Accepted, Amount, Case, Chosen, Flagged, Guideline, Inapplicable
from rubricc.table import Decision, Problem, Row, Table, data_text, to_model, value_text
from rubricc.table.from_conditions import outcome_node

Judgement = Mapping[str, tuple[str, tuple[str, ...]]]
"""Decision → the outcome as data files hold it, and the clauses that are cited."""


def without_diagrams(table: Table) -> Table:
    """The same table as it would be past the budgets: its clauses decide."""
    decisions = tuple(
        one.model_copy(update={"rows": None, "diagram": None, "why_no_rows": "it is a test"})
        for one in table.decisions
    )
    return table.model_copy(update={"decisions": decisions})


def decide_by_interpreter(guideline: Guideline, cases: Iterable[Case]) -> list[Judgement]:
    """What each case comes to by the oracle; of a failure its name."""
    return [
        {name: (_text(verdict.result), verdict.clauses) for name, verdict in verdicts.items()}
        for verdicts in (interpret(guideline, case) for case in cases)
    ]


def _text(result: object) -> str:
    match result:
        case Accepted() | Chosen() | Amount() | Flagged() | Inapplicable():
            return data_text(outcome_node(result))
        case _:
            return type(result).__name__


def answered(
    table: Table, told: Mapping[str, str], only: Iterable[str] | None = None
) -> Mapping[str, Answer]:
    """What `decide` says of answers that are fine."""
    found = decide(table, told, only)
    assert isinstance(found, Mapping), found
    return found


def refused(table: Table, told: Mapping[str, str]) -> tuple[Problem, ...]:
    """What `decide` says of answers that are not."""
    found = decide(table, told)
    assert isinstance(found, tuple), found
    return found


def decide_by_table(table: Table, cases: Iterable[Case]) -> list[Judgement]:
    """What each case comes to by `rubricc.decide`."""
    guideline = to_model(table)
    decided = (decide_as(table, guideline, answers) for answers in answers_of(table, cases))
    return [_judge_all(found) for found in decided]


def _judge_all(found: Mapping[str, Answer] | tuple[Problem, ...]) -> Judgement:
    assert isinstance(found, Mapping), found
    return {name: _judgement(answer.as_json()) for name, answer in found.items()}


def decide_by_clauses(table: Table, cases: Iterable[Case]) -> list[Judgement]:
    """What each case comes to by the clauses alone."""
    return decide_by_table(without_diagrams(table), cases)


def decide_by_rows(table: Table, cases: Iterable[Case]) -> list[Judgement]:
    """What each case comes to by the one row of each decision that matches it."""
    return [{one.id: _judge_by_rows(table, one, case) for one in table.decisions} for case in cases]


def _judge_by_rows(table: Table, decision: Decision, case: Case) -> tuple[str, tuple[str, ...]]:
    (row,) = (row for row in decision.rows or () if matches(table, row, case))
    return data_text(row.outcome), row.clauses


def matches(table: Table, row: Row, case: Case) -> bool:
    """Whether a case lies in a row: in some cell that it names, of every column that matters."""
    return all(
        any(
            has(cell, column.member, case[column.signal])
            for cell in column.cells
            if cell.name in row.when[column.id]
        )
        for column in table.columns
        if column.id in row.when
    )


def decide_by_mjs(table: Table, cases: Iterable[Case]) -> list[Judgement]:
    """What each case comes to by decide.mjs, in one run of Node."""
    decided = run_mjs(table, answers_of(table, cases))
    return [{name: _judgement(answer) for name, answer in one.items()} for one in decided]


def _judgement(answer: Any) -> tuple[str, tuple[str, ...]]:
    return _answer_text(answer), tuple(answer["clauses"])


def _answer_text(answer: Any) -> str:
    match answer:
        case {"status": "flagged", "flag": queue}:
            return f"flag:{queue or ''}"
        case {"status": "not-applicable"}:
            return "n/a"
        case {"accepted": accepted}:
            return "|".join(accepted)
        case {"outcome": list(labels)}:
            return " ".join(labels) or "-"
        case _:
            return str(answer["outcome"])


def decide_by_sql(table: Table, cases: Iterable[Case]) -> list[Judgement | None]:
    """What each case comes to by decision.sql on DuckDB; None for what comes out as NULL."""
    return _judge_by(run_sql, table, cases)


def decide_by_sqlite(table: Table, cases: Iterable[Case]) -> list[Judgement | None]:
    """What each case comes to by SQL on SQLite; None for what comes out as NULL."""
    return _judge_by(run_sqlite, table, cases)


Rows = list[dict[str, Any]]


def _judge_by(
    run: Callable[[Table, Sequence[Mapping[str, str]]], Rows], table: Table, cases: Iterable[Case]
) -> list[Judgement | None]:
    names = [decision.id for decision in table.decisions]
    return [
        None if any(row[name] is None for name in names) else _judge_row(row, names)
        for row in run(table, answers_of(table, cases))
    ]


def _judge_row(row: Mapping[str, Any], names: list[str]) -> Judgement:
    return {name: (row[name], tuple(row[f"{name}.clauses"].split())) for name in names}


def decide_by_polars(table: Table, cases: Iterable[Case]) -> list[Judgement | None]:
    """What each case comes to by lookups over columns, none decided by itself."""
    answers = answers_of(table, cases)
    run = run_over(table, {})
    rows, _ = run_polars(run, answers)
    assert not run.known or any(one.diagram is None for one in table.decisions), run.known
    names = [decision.id for decision in table.decisions]
    return [
        None if any(row[name] is None for name in names) else _judge_row(row, names) for row in rows
    ]


# ---- the means


def run_polars(
    run: Run, answers: Sequence[Mapping[str, str]]
) -> tuple[list[dict[str, Any]], Mapping[int, tuple[BadCell, ...]]]:
    """The columns that a run adds to these rows, row by row, and what is wrong with some."""
    schema = dict.fromkeys(run.sources, pl.String)
    applied = apply_to(run, pl.DataFrame(answers, schema=schema, orient="row"))
    return applied.added.rows(named=True), applied.bad


def answers_of(table: Table, cases: Iterable[Case]) -> list[dict[str, str]]:
    """The cases as text, one answer a signal."""
    signals = {signal.id: signal for signal in to_model(table).signals}
    return [
        {name: value_text(signals[name], value) for name, value in case.items()} for case in cases
    ]


RUN = """
import { createInterface } from "node:readline";
const answer = (say, CaseError) => (answers) => {
  try {
    return say(answers);
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    return { problems: error.problems };
  }
};
for await (const line of createInterface({ input: process.stdin })) {
  const { module, says, cases } = JSON.parse(line);
  const { CaseError, [says]: say } = await import(module);
  console.log(JSON.stringify(cases.map(answer(say, CaseError))));
}
"""


@cache
def _node(process: int) -> subprocess.Popen[str]:
    """One Node for all tables of a process, which has this number: to start another takes longer
    than to ask it."""
    made = subprocess.Popen(
        ["node", "--input-type=module", "--eval", RUN],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    atexit.register(made.communicate)
    return made


def justify_by_mjs(table: Table, answers: Sequence[Mapping[str, str]]) -> list[dict[str, Any]]:
    """Why each case comes out so by decide.mjs, in one run of Node."""
    return run_mjs(table, answers, "justify")


def run_mjs(
    table: Table, answers: Sequence[Mapping[str, str]], says: str = "decide"
) -> list[dict[str, Any]]:
    """What a function of decide.mjs says of each case, `problems` where it throws."""
    node = _node(os.getpid())
    assert node.stdin is not None and node.stdout is not None
    with TemporaryDirectory() as folder:
        path = Path(folder) / "decide.mjs"
        path.write_text(module(table), "utf-8")
        asked = {"module": path.as_uri(), "says": says, "cases": list(answers)}
        print(json.dumps(asked), file=node.stdin, flush=True)
        line = node.stdout.readline()
    assert line, "Node has stopped; what it says is above"
    result: list[dict[str, Any]] = json.loads(line)
    return result


def run_sql(table: Table, answers: Sequence[Mapping[str, str]]) -> Rows:
    """The rows that decision.sql gives for these rows of `items`, in order."""
    connection = _duck()
    connection.execute("DROP TABLE IF EXISTS items")
    rows = _items(connection, table, answers)
    if rows:  # column by column, which DuckDB takes ten times as fast
        lists = ", ".join("unnest(?)" for _ in rows[0])
        connection.execute(f"INSERT INTO items SELECT {lists}", list(zip(*rows, strict=True)))
    return _found(connection.execute(select(table)))


@cache
def _duck() -> Any:
    """One database for all tables of a process: to open another takes longer than to ask it."""
    atexit.register(_duck.cache_clear)  # DuckDB counts what is left open
    return duckdb.connect(config={"enable_external_access": "false", "threads": "1"})


def run_sqlite(table: Table, answers: Sequence[Mapping[str, str]]) -> Rows:
    """The rows that the SELECT for SQLite gives for these rows of `items`, in order."""
    with closing(sqlite3.connect(":memory:")) as connection:
        rows = _items(connection, table, answers)
        marks = ", ".join("?" for _ in range(len(table.signals) + 1))
        connection.executemany(f"INSERT INTO items VALUES ({marks})", rows)
        return _found(connection.execute(select_in(table, "sqlite")))


def _items(
    connection: Any, table: Table, answers: Sequence[Mapping[str, str]]
) -> list[list[int | str | None]]:
    """The rows of `items`, which is made and still empty."""
    names = [signal.id for signal in table.signals]
    columns = ", ".join(quoted(name) + " VARCHAR" for name in names)
    connection.execute(f'CREATE TABLE items ("row" INTEGER, {columns})')
    return [[place, *(one.get(name) for name in names)] for place, one in enumerate(answers)]


def _found(cursor: Any) -> Rows:
    header = [column[0] for column in cursor.description]
    made = [dict(zip(header, row, strict=True)) for row in cursor.fetchall()]
    return sorted(made, key=lambda row: row["row"])


def quoted(name: str) -> str:
    """A name in SQL."""
    return '"' + name.replace('"', '""') + '"'
