"""`rubricc.load`: a table in another program."""

import json
from decimal import Decimal
from pathlib import Path

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import rubricc
from rubricc.apps.loaded import BadTableError, Loaded
from rubricc.decide import BadCaseError, Decider, Told, decide
from rubricc.frames import BadColumnsError, BadRowsError
from rubricc.meaning import understand
from rubricc.table import tabulate
from tests.apps.calls import call
from tests.brute_force import all_cases
from tests.judges import answered, answers_of, without_diagrams
from tests.made import MADE, messages, readings

FULL = {"stars": "1", "age": "2.25", "visits": "0", "topic": "-", "market": "high"}
FULL |= {"constructor": "no"}

CASES = {"praise": ["yes", "no"], "problem": ["no", "yes"], "request": ["nothing", "action"]}
CASES |= {"solved": ["n/a", "no"], "sarcastic": ["no", "n/a"]}
EXPECTED = ["praise", "complaint"]


@pytest.fixture
def loaded(project: Path) -> Loaded:
    """The table of the project's guideline, as another program has it."""
    call("build", "-o", "made", "guidelines/mail.md")
    (path,) = (project / "made").glob("*/table.json")
    return rubricc.load(path)


def test_a_table_that_was_built_is_loaded_and_decides(loaded):
    case = {signal.id: signal.usual for signal in loaded.table.signals}

    assert loaded.decide(case) == decide(loaded.table, case)


def test_a_table_that_is_damaged_is_refused(loaded, project):
    (path,) = (project / "made").glob("*/table.json")
    whole = path.read_text("utf-8")
    path.write_text(whole.replace('"title": "', '"title": "x', 1), "utf-8")

    with pytest.raises(BadTableError, match=r"table\.json: "):
        rubricc.load(path)


def test_the_table_of_another_version_is_refused(loaded, project):
    (path,) = (project / "made").glob("*/table.json")
    about = loaded.table.guideline

    assert rubricc.load(path, expect=f"{about.id}@{about.version}").table == loaded.table
    with pytest.raises(BadTableError, match="not of other@1"):
        rubricc.load(path, expect="other@1")


@pytest.mark.parametrize("make", MADE)
def test_each_case_comes_out_as_by_decide(make):
    table = tabulate(understand(make()))
    decider = Decider(table)
    for told in answers_of(table, all_cases(make())):
        assert decider.decide(told) == answered(table, told)


@pytest.mark.parametrize("make", MADE)
def test_without_a_diagram_too(make):
    table = without_diagrams(tabulate(understand(make())))
    decider = Decider(table)
    for told in answers_of(table, all_cases(make())):
        assert decider.decide(told) == answered(table, told)


def test_values_may_be_told_as_python_has_them():
    table = tabulate(understand(readings()))
    plain: dict[str, Told] = {
        "stars": 1,
        "age": Decimal("2.25"),
        "visits": 0,
        "topic": [],
        "market": "high",
    }

    plain["constructor"] = False

    assert Decider(table).decide(plain) == answered(table, FULL)


@pytest.mark.parametrize("name", FULL)
@pytest.mark.parametrize("text", ["", None, "unknown", "n/a", "-0", "1.0", "x", "٣", True, 10**30])
def test_a_strange_value_is_read_as_by_decide(name, text):
    table = tabulate(understand(readings()))
    told = {**FULL, name: {None: "", True: "yes"}.get(text, str(text))}
    expected = decide(table, told)
    decider = Decider(table)
    for _ in range(2):
        try:
            assert decider.decide({**FULL, name: text}) == expected
        except BadCaseError as error:
            assert error.problems == expected


@pytest.mark.parametrize("make", [pl.DataFrame, pd.DataFrame, pa.table])
def test_a_frame_comes_back_as_what_it_was(make):
    table = Loaded(tabulate(understand(messages())))
    applied = table.apply(make(CASES))

    assert type(applied) is type(make(CASES))
    columns = pl.DataFrame(applied).to_dict(as_series=False)
    assert {name: columns[name] for name in CASES} == CASES
    assert columns["label"] == EXPECTED


@pytest.mark.parametrize("make", MADE)
def test_of_no_rows_nothing_comes_but_the_columns(make):
    table = tabulate(understand(make()))
    frame = pl.DataFrame(schema={signal.id: pl.String() for signal in table.signals})
    whole, single = (Loaded(one).apply(frame) for one in (table, without_diagrams(table)))

    assert whole.height == 0
    assert whole.schema == single.schema
    assert [name for name in whole.columns if name not in frame.columns] == [
        f"{one.id}{what}" for one in table.decisions for what in ("", ".clauses")
    ]


def test_the_index_of_pandas_stays():
    table = Loaded(tabulate(understand(messages())))
    applied = table.apply(pd.DataFrame(CASES, index=[7, 3]))

    assert list(applied.index) == [7, 3]
    assert list(applied["label"]) == EXPECTED


def test_a_frame_that_does_not_fit_is_refused():
    table = Loaded(tabulate(understand(messages())))
    frame = pl.DataFrame(CASES)

    with pytest.raises(BadColumnsError, match="no column `praise`"):
        table.apply(frame.drop("praise"))
    with pytest.raises(BadColumnsError, match="`label` is a column already"):
        table.apply(frame.with_columns(label=pl.lit("x")))
    with pytest.raises(BadRowsError, match="row 1: `Yes` is no value of `praise`") as raised:
        table.apply(frame.with_columns(praise=pl.Series(["yes", "Yes"])))
    assert list(raised.value.bad) == [1]
    with pytest.raises(TypeError):
        table.apply({"praise": "yes"})
    assert table.apply(frame.drop("sarcastic"), missing="usual")["label"].to_list() == EXPECTED


def test_answers_are_json():
    answer = Decider(tabulate(understand(messages()))).decide(
        {name: v[0] for name, v in CASES.items()}
    )

    assert json.loads(json.dumps({name: one.as_json() for name, one in answer.items()}))
