"""The files of a guideline's folder."""

import csv
import io
import json
from dataclasses import replace

import pytest

from rubricc.blocks import Document
from rubricc.decide import answer_text
from rubricc.emit import EMITTERS, Bundle
from rubricc.emit.table_csv import tamed
from rubricc.emit.table_markdown import escaped
from rubricc.meaning import understand
from rubricc.model import Accepted, Example, Expected, Guideline
from rubricc.source import Source
from rubricc.syntax import SyntaxTree
from rubricc.table import load, tabulate
from tests.brute_force import all_cases
from tests.judges import answered
from tests.made import MADE, SPAN, messages

MADE_BY = [pytest.param(make, id=make.__name__) for make in MADE]


def bundle_of(made: Guideline) -> Bundle:
    source = Source("made.md", ("",))
    meaning = understand(made)
    document, tree = Document(source, (), (), ()), SyntaxTree(source, (), ())
    return Bundle(source, document, tree, made, meaning, tabulate(meaning))


def files_of(made: Guideline) -> dict[str, str]:
    bundle = bundle_of(made)
    return {file.path: file.content for emit in EMITTERS for file in emit(bundle)}


def test_every_artifact_is_there():
    made = list(files_of(messages()))
    assert [path for path in made if not path.startswith("exports/")] == [
        "table.json",
        "table.schema.json",
        "table.csv",
        "table.md",
        "decide.mjs",
        "decision.sql",
        "changes.json",
        "changes.md",
        "suite.jsonl",
        "quiz/practice.json",
    ]
    tools = {path.split("/")[1] for path in made if path.startswith("exports/")}
    people, models = {"label-studio", "neutral", "potato"}, {"promptfoo", "inspect-ai", "deepeval"}
    assert tools >= people | models


@pytest.mark.parametrize("make", MADE_BY)
def test_the_same_input_gives_the_same_bytes(make):
    assert files_of(make()) == files_of(make())


@pytest.mark.parametrize("make", MADE_BY)
def test_files_end_in_one_newline_and_have_no_other_line_ends(make):
    for text in filter(None, files_of(make()).values()):  # a guideline may have no item to hand on
        assert text.endswith("\n")
        assert not text.endswith("\n\n")
        assert "\r" not in text


@pytest.mark.parametrize("make", MADE_BY)
def test_the_table_is_read_again(make):
    assert bundle_of(make()).table == load(files_of(make())["table.json"])


@pytest.mark.parametrize("make", MADE_BY)
def test_the_spreadsheet_has_every_row_and_every_statement(make):
    table = bundle_of(make()).table
    lines = list(csv.DictReader(io.StringIO(files_of(make())["table.csv"])))
    rows = [line for line in lines if not line["statement"]]
    under = {"Settings", "Signals"}
    told = [one["statement"].partition(":")[0] for one in lines if one["decision"] in under]

    assert [row.cases for one in table.decisions for row in one.rows or ()] == [
        row["cases"] for row in rows
    ]
    assert {f"`{one.name}`" for one in table.signals} == {
        name.removesuffix(" of each response") for name in told if name.startswith("`")
    }


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("=1+1", "'=1+1"),
        ("+a", "'+a"),
        ("@a", "'@a"),
        ("-1.5 to 2", "'-1.5 to 2"),
        ("\t=1", "'\t=1"),
        ("-", "-"),
        ("-3", "-3"),
        ("-0.25", "-0.25"),
        ("-1.2.3", "'-1.2.3"),
        ("a=1", "a=1"),
        ("", ""),
    ],
)
def test_no_cell_is_a_formula(cell, shown):
    assert shown == tamed(cell)


def test_the_markdown_table_escapes_what_is_markup():
    assert escaped("a | b\n<i> [c](d)") == r"a \| b \<i\> \[c\]\(d\)"


@pytest.mark.parametrize("make", MADE_BY)
def test_every_misreading_has_a_vector_that_the_table_decides_otherwise(make):
    bundle = bundle_of(make())
    assert bundle.telling is not None
    vectors = [json.loads(line) for line in files_of(make())["suite.jsonl"].splitlines()]

    caught = {}
    for vector in vectors:
        decided = answered(bundle.table, vector["answers"])
        assert vector["expected"] == {name: one.as_json() for name, one in decided.items()}
        for name, kill in vector["kills"].items():
            assert kill["outcome"] != answer_text(decided[kill["decision"]])
            caught[name] = kill["words"]
    telling = (one.misreading for one in bundle.telling.differences)
    assert caught == {one.id: one.words for one in telling}


def test_an_example_is_a_practice_item():
    case = next(case for case in all_cases(messages()) if case["problem"] == "yes")
    expected = (Expected("label", Accepted(("complaint",)), SPAN),)
    example = Example("X1", (("", "It broke."),), expected, ("R1",), case, (), SPAN, (SPAN,))
    made = messages()
    practice = json.loads(files_of(replace(made, examples=(example,)))["quiz/practice.json"])

    item = practice["items"][0]
    assert (item["id"], item["texts"][""], item["key"]) == ("X1", "It broke.", "complaint")
    assert "An open problem costs us." in item["explanation"]
    assert all(option["feedback"] for option in item["options"] if option["outcome"] != item["key"])
