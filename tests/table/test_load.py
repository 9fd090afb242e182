"""What is no table of ours is refused in words, whatever it is."""

import json
from hashlib import sha256
from pathlib import Path

import pytest

from rubricc.meaning import understand
from rubricc.model import All, Any, Condition, DecisionKind, Give, Not
from rubricc.table import Table, load, plain, pretty, sealed, tabulate
from rubricc.table.nodes import FORMAT
from tests.judges import answered
from tests.made import MADE, clause, decision, guideline, messages, signal, yes

KEPT = sorted((Path(__file__).parents[1] / "data" / "tables").glob("*.json"))
TEXT = pretty(plain(tabulate(understand(messages()))))


@pytest.mark.parametrize("make", MADE, ids=lambda make: make.__name__)
def test_what_was_written_is_read(make):
    table = tabulate(understand(make()))

    assert table == load(pretty(plain(table)))


def wrong(text: str) -> str:
    """The name of the first problem."""
    found = load(text)
    assert isinstance(found, tuple)
    return found[0].name


def changed(**fields: object) -> str:
    return json.dumps({**json.loads(TEXT), **fields})


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("", "table-json"),
        ("[", "table-json"),
        ("[" * 100_000, "table-json"),
        ('{"a":' * 5_000 + "1" + "}" * 5_000, "table-json"),
        ("3", "table-format"),
        ("{}", "table-format"),
        ('{"format": 1}', "table-format"),
        (changed(format="rubricc.table/2"), "table-format"),
        (changed(cases=24), "table-schema"),
        (changed(cases="٣"), "table-schema"),
        (changed(more="yes"), "table-schema"),
        (changed(signals=None), "table-schema"),
        (changed(cases="25"), "table-checksum"),
        (TEXT.replace('"R1"', '"R9"'), "table-checksum"),
        (TEXT.replace("complaint", "\ud800"), "table-json"),
    ],
)
def test_what_is_no_table_is_refused(text, name):
    found = load(text)

    assert not isinstance(found, Table)
    assert name == found[0].name


def test_a_table_that_is_too_large_is_refused(monkeypatch):
    monkeypatch.setattr("rubricc.table.documents.LARGEST", 10)

    assert wrong(TEXT) == "table-size"


@pytest.mark.parametrize(
    "change",
    [
        {"root": 10_000},
        {"steps": [{"column": 0, "next": [0, 0]}]},
        {"steps": [{"column": 99, "next": [1, 1]}]},
        {"steps": [{"column": 0, "next": [1]}]},
    ],
)
def test_a_diagram_that_leads_nowhere_is_refused(change):
    data = json.loads(TEXT)
    (label,) = data["decisions"]
    label["diagram"] |= change
    table = Table.model_validate_json(json.dumps(data))

    assert wrong(pretty(plain(sealed(table)))) == "table-diagram"


def test_rows_that_name_unknown_cells_are_refused():
    data = json.loads(TEXT)
    data["decisions"][0]["rows"][0]["when"] = {"praise": ["maybe"]}
    table = Table.model_validate_json(json.dumps(data))

    assert wrong(pretty(plain(sealed(table)))) == "table-rows"


EVER_WRITTEN = {
    "rubricc.table-1.json": "3571f243b4f4af68a152aa5a18eb7018e1f43985bd74281ad293d533115c9578",
}
"""A table of each format that was ever written; such a file is never changed, only joined."""


def test_what_was_ever_written_is_kept_as_it_was():
    kept = {path.name: sha256(path.read_bytes()).hexdigest() for path in KEPT}
    formats = {json.loads(path.read_text("utf-8"))["format"] for path in KEPT}

    assert kept == EVER_WRITTEN
    assert FORMAT in formats


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.stem)
def test_a_table_of_every_format_ever_written_is_read_and_decides(path):
    table = load(path.read_text("utf-8"))

    assert isinstance(table, Table)
    told = {"praise": "yes", "problem": "yes", "sarcastic": "yes", "request": "nothing"}
    assert answered(table, told)["label"].flag == "tone"


def test_a_condition_as_deep_as_the_language_allows_is_read():
    condition: Condition = yes("seen")
    for level in range(64):
        condition = (All if level % 2 else Any)((condition, yes("other")))
    condition = All((condition, Not(Any((condition,)))))
    rules = (
        clause("R1", Give(("a",)), condition),
        clause("R2", Give(("b",)), is_otherwise=True),
    )
    label = decision("label", DecisionKind.ONE, ("a", "b"), rules)
    table = tabulate(understand(guideline((signal("seen"), signal("other")), (label,))))

    assert load(pretty(plain(table))) == table
