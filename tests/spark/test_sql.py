"""The SELECT for Spark, run on Spark."""

import json
import unicodedata
from importlib import import_module
from pathlib import Path

import pytest

from rubricc.emit import select_in
from rubricc.table import Table, load
from tests.emit.test_sql import ACCENTED, SUITES, as_cell, cafes, table_of
from tests.made import readings

pytestmark = [pytest.mark.spark, pytest.mark.filterwarnings("ignore")]


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    """The session that rubricc opens."""
    place = tmp_path_factory.mktemp("data") / "one.csv"
    place.write_text("x\n1\n", "utf-8")
    return import_module("rubricc.frames").open_data(str(place)).session


def run(session, table, rows, schema=None):
    """The rows of the SELECT, in order."""
    names = [signal.id for signal in table.signals]
    kinds = schema or {}
    columns = ", ".join(f"`{name}` {kinds.get(name, 'string')}" for name in names)
    told = [(at, *(row.get(name) for name in names)) for at, row in enumerate(rows)]
    frame = session.createDataFrame(told, f"row int, {columns}")
    frame.createOrReplaceTempView("items")
    found = session.sql(select_in(table, "spark").rstrip().removesuffix(";")).collect()
    return sorted((row.asDict() for row in found), key=lambda row: row["row"])


@pytest.mark.parametrize("folder", SUITES, ids=lambda folder: folder.name)
def test_every_vector_comes_out_as_expected(session, folder: Path):
    table = load((folder / "table.json").read_text("utf-8"))
    assert isinstance(table, Table)
    vectors = [
        json.loads(line) for line in (folder / "suite.jsonl").read_text("utf-8").split("\n")[:-1]
    ]
    rows = run(session, table, [one["answers"] for one in vectors])

    for vector, row in zip(vectors, rows, strict=True):
        is_told = all(vector["answers"].get(one.id, "?") != "?" for one in table.signals)
        for name, expected in vector["expected"].items():
            made = row[name], row[f"{name}.clauses"]
            said = as_cell(expected), " ".join(expected["clauses"])
            assert made == said or (not is_told and made == (None, None)), vector["id"]


def test_another_spelling_is_no_value(session):
    spellings = [ACCENTED, unicodedata.normalize("NFD", ACCENTED), "CAFÉ", f"{ACCENTED} ", "", None]
    rows = run(session, cafes(), [{"place": one, "open": "no"} for one in spellings])

    assert [row["l"] for row in rows] == ["x", None, None, None, None, None]


def test_yes_and_no_may_be_true_and_false(session):
    told = [{"place": "bar", "open": one} for one in (True, False, None)]
    rows = run(session, cafes(), told, {"open": "boolean"})

    assert [row["l"] for row in rows] == ["y", "z", None]


def test_columns_of_numbers_are_read_and_nan_is_none(session):
    full = {"constructor": "no", "topic": "-", "market": "high", "visits": "0", "stars": "1"}
    ages = (2.25, 2.5, float("nan"), 1e30, -1.5, -1.6, -0.0, None)
    rows = run(
        session, table_of(readings()), [{**full, "age": age} for age in ages], {"age": "double"}
    )

    assert [row["severity"] for row in rows] == ["3", "2", None, None, "3", None, "3", None]
