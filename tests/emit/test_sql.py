"""One SELECT for every database: parsed in all dialects, run where there is an engine."""

import json
import sqlite3
import unicodedata
from contextlib import closing
from decimal import Decimal
from itertools import islice, product
from pathlib import Path

import duckdb
import pytest
import sqlglot
from sqlglot import exp

from rubricc.emit import DIALECTS, CannotSayError, select_in
from rubricc.emit.decision_sql import select
from rubricc.meaning import understand
from rubricc.model import Compare, DecisionKind, Give, Guideline, Layer, Relation, SignalKind
from rubricc.table import Table, tabulate
from tests.judges import run_sql, run_sqlite, without_diagrams
from tests.made import MADE, clause, decision, guideline, messages, readings, signal, yes
from tests.shipped import table_in

EACH = pytest.mark.parametrize("dialect", DIALECTS)
RUN = pytest.mark.parametrize("run", [run_sql, run_sqlite])
GENERATED = Path(__file__).parents[2] / "generated"
SUITES = sorted(path.parent for path in GENERATED.glob("*/suite.jsonl"))

LARGE = 1_000_000
"""Bytes of a table that SQLite takes seconds for, and DuckDB does not."""
PLANNED = ("name-spans",)
"""What DuckDB plans for seconds, and SQLite does not."""
SHIPPED = [
    pytest.param(
        folder,
        run,
        id=f"{folder.name}-{run.__name__}",
        marks=[pytest.mark.long]
        if (run is run_sqlite and (folder / "table.json").stat().st_size > LARGE)
        or (run is run_sql and folder.name in PLANNED)
        else [],
    )
    for folder in SUITES
    for run in (run_sql, run_sqlite)
]


def table_of(made: Guideline) -> Table:
    return tabulate(understand(made))


# ---- every dialect


@EACH
@pytest.mark.parametrize("make", MADE)
def test_each_dialect_reads_back_what_was_written(make, dialect):
    written = select_in(table_of(make()), dialect)
    tree = sqlglot.parse_one(written, read=dialect)

    assert isinstance(tree, exp.Select)
    assert not list(tree.find_all(exp.Command))
    assert sqlglot.parse_one(tree.sql(dialect), read=dialect) == tree
    assert select_in(table_of(make()), dialect) == written


@EACH
def test_names_and_labels_of_sql_are_names_and_labels(dialect):
    nasty = "se\"le`ct' \\"
    label = decision("drop", DecisionKind.ONE, ("it's", "b\\"), rules_of("it's", "b\\", nasty))
    table = table_of(guideline((signal(nasty),), (label,)))
    tree = sqlglot.parse_one(select_in(table, dialect), read=dialect)

    assert nasty in {one.name for one in tree.find_all(exp.Column)}
    assert {"it's", "b\\"} <= {one.this for one in tree.find_all(exp.Literal) if one.is_string}
    assert "drop" in {one.alias for one in tree.expressions if one.alias} | {
        one.alias for one in tree.find_all(exp.Alias)
    }


@RUN
def test_names_and_labels_of_sql_do_no_harm(run):
    nasty = "se\"le`ct' \\"
    label = decision("drop", DecisionKind.ONE, ("it's", "b\\"), rules_of("it's", "b\\", nasty))
    rows = run(table_of(guideline((signal(nasty),), (label,))), [{nasty: "yes"}, {nasty: "no"}])

    assert [(row["drop"], row["drop.clauses"]) for row in rows] == [("it's", "R1"), ("b\\", "R2")]


def rules_of(first: str, second: str, name: str):
    return clause("R1", Give((first,)), yes(name)), clause("R2", Give((second,)), is_otherwise=True)


def test_what_a_dialect_cannot_say_is_refused():
    long = "a" * 56
    label = decision(long, DecisionKind.ONE, ("x", "y"), rules_of("x", "y", "s"))
    table = table_of(guideline((signal("s"),), (label,)))

    with pytest.raises(CannotSayError, match=f"at most 63 bytes; shorten `{long}.clauses`"):
        select_in(table, "postgres")
    assert select_in(table, "sqlite")


@pytest.mark.parametrize(
    ("name", "refused"),
    [
        ("l_clauses", {"bigquery"}),
        ("L", {"duckdb", "sqlite", "bigquery", "spark"}),
        ("l", {"duckdb", "sqlite", "bigquery", "spark", "postgres", "snowflake"}),
    ],
)
def test_two_columns_of_one_name_are_refused(name, refused):
    label = decision("l", DecisionKind.ONE, ("x", "y"), rules_of("x", "y", name))
    table = table_of(guideline((signal(name),), (label,)))

    def is_refused(dialect):
        try:
            select_in(table, dialect)
        except CannotSayError as error:
            return "rename one of them" in error.why
        return False

    assert {one for one in DIALECTS if is_refused(one)} == refused


@EACH
def test_what_is_too_large_is_refused(dialect, monkeypatch):
    monkeypatch.setattr("rubricc.emit.sql.select.MOST_STEPS", 1)

    with pytest.raises(CannotSayError, match="too large for SQL: `label`"):
        select_in(without_diagrams(table_of(messages())), dialect)


# ---- engines


@pytest.mark.parametrize(("folder", "run"), SHIPPED)
def test_every_vector_comes_out_as_expected(folder, run):
    table = table_in(folder)
    vectors = [
        json.loads(line) for line in (folder / "suite.jsonl").read_text("utf-8").splitlines()
    ]
    rows = run(table, [one["answers"] for one in vectors])

    for vector, row in zip(vectors, rows, strict=True):
        is_told = all(vector["answers"].get(one.id, "?") != "?" for one in table.signals)
        for name, expected in vector["expected"].items():
            made = row[name], row[f"{name}.clauses"]
            said = as_cell(expected), " ".join(expected["clauses"])
            assert made == said or (not is_told and made == (None, None)), vector["id"]


VALUES = {"yes-no": ("yes", "no"), "whole": ("0", "3")}


@RUN
@pytest.mark.parametrize(("name", "each"), [("customer-messages", 97), ("patch-priority", 7)])
def test_the_clauses_alone_say_the_same(name, each, run):
    table = table_in(GENERATED / name)
    values = [(*(one.values or VALUES[one.kind]), "n/a") for one in table.signals]
    names = [one.id for one in table.signals]
    cases = [
        dict(zip(names, told, strict=True)) for told in islice(product(*values), 0, None, each)
    ]
    rows = run(table, cases)
    outcomes = {row[table.decisions[0].id] for row in rows}

    assert run(without_diagrams(table), cases) == rows
    assert None in outcomes and len(outcomes) > 2


def as_cell(expected):
    match expected:
        case {"status": "flagged", "flag": queue}:
            return f"flag:{queue or ''}"
        case {"status": "not-applicable"}:
            return "n/a"
        case {"accepted": accepted}:
            return "|".join(accepted)
        case {"outcome": list(labels)}:
            return " ".join(labels) or "-"
        case {"outcome": outcome}:
            return str(outcome)


ACCENTED = unicodedata.normalize("NFC", "café")


def cafes() -> Table:
    signals = (
        signal("place", SignalKind.CHOICE, (ACCENTED, "bar"), usual="bar"),
        signal("open"),
    )
    rules = (
        clause("R1", Give(("x",)), Compare("place", Relation.IS, ACCENTED)),
        clause("R2", Give(("y",)), yes("open")),
        clause("R3", Give(("z",)), is_otherwise=True),
    )
    first = {"ordered_layers": frozenset({Layer.RULE})}
    label = decision("l", DecisionKind.ONE, ("x", "y", "z"), rules, **first)
    return table_of(guideline(signals, (label,)))


@RUN
def test_another_spelling_is_no_value(run):
    spellings = [ACCENTED, unicodedata.normalize("NFD", ACCENTED), "CAFÉ", f"{ACCENTED} ", "", None]
    rows = run(cafes(), [{"place": one, "open": "no"} for one in spellings])

    assert [row["l"] for row in rows] == ["x", None, None, None, None, None]


@RUN
def test_what_is_not_told_and_does_not_matter_is_no_matter(run):
    rows = run(cafes(), [{"place": ACCENTED, "open": one} for one in ("", None, "Yes", "true")])

    assert [row["l"] for row in rows] == ["x", "x", None, None]


ENGINES = pytest.mark.parametrize(
    ("name", "connect"), [("duckdb", duckdb.connect), ("sqlite", sqlite3.connect)]
)


@ENGINES
def test_the_collation_of_a_column_changes_no_label(name, connect):
    with closing(connect(":memory:")) as connection:
        connection.execute(
            "CREATE TABLE items (place VARCHAR COLLATE NOCASE, open VARCHAR COLLATE NOCASE)"
        )
        connection.execute("INSERT INTO items VALUES ('BAR', 'no'), ('bar', 'YES'), ('bar', 'yes')")
        rows = connection.execute(select_in(cafes(), name)).fetchall()

    assert sorted(rows) == [
        ("BAR", "no", None, None),
        ("bar", "YES", None, None),
        ("bar", "yes", "y", "R2"),
    ]


@ENGINES
def test_yes_and_no_may_be_true_and_false(name, connect):
    with closing(connect(":memory:")) as connection:
        connection.execute("CREATE TABLE items (place VARCHAR, open BOOLEAN)")
        connection.execute("INSERT INTO items VALUES ('bar', TRUE), ('bar', FALSE), ('bar', NULL)")
        rows = connection.execute(select_in(cafes(), name)).fetchall()

    assert [row[2] for row in rows] == ["y", "z", None]


@ENGINES
def test_columns_of_numbers_are_read_and_nan_is_none(name, connect):
    full = "'no' AS constructor, '-' AS topic, 'high' AS market, 0 AS visits, 1 AS stars"
    with closing(connect(":memory:")) as connection:
        connection.execute("CREATE TABLE ages (age DOUBLE)")
        for age in (2.25, 2.5, float("nan"), 1e30, -1.5, -1.6, -0.0, None):
            connection.execute("INSERT INTO ages VALUES (?)", [age])
        connection.execute(f"CREATE VIEW items AS SELECT {full}, age FROM ages")
        rows = connection.execute(select_in(table_of(readings()), name)).fetchall()

    assert [row[6] for row in rows] == ["3", "2", None, None, "3", None, "3", None]


def test_below_zero_more_is_less():
    cold = Compare("degrees", Relation.AT_MOST, Decimal(-2))
    degrees = signal("degrees", SignalKind.NUMBER, (), low=Decimal(-10), high=Decimal(10))
    rules = clause("R1", Give(("a",)), cold), clause("R2", Give(("b",)), is_otherwise=True)
    table = table_of(guideline((degrees,), (decision("l", DecisionKind.ONE, ("a", "b"), rules),)))
    told = ["-10", "-10.1", "-2.1", "-2", "-1.9", "-0", "0", "9", "10.0", "10.01", "-", "1.", ".5"]
    expected = ["a", None, "a", "a", "b", "b", "b", "b", "b", None, None, None, None]

    for run in (run_sql, run_sqlite):
        assert [row["l"] for row in run(table, [{"degrees": one} for one in told])] == expected


def test_decision_sql_is_the_select_for_duckdb():
    table = table_of(messages())

    assert select(table) == select_in(table, "duckdb")


@RUN
def test_a_decision_that_depends_on_nothing_is_made(run):
    label = decision(
        "l", DecisionKind.ONE, ("x",), (clause("R1", Give(("x",)), is_otherwise=True),)
    )
    (row,) = run(table_of(guideline((signal("s"),), (label,))), [{"s": ""}])

    assert (row["l"], row["l.clauses"]) == ("x", "R1")
