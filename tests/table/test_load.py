"""What is no table of ours is refused in words, whatever it is."""

import json

import pytest

from rubricc.meaning import understand
from rubricc.table import Table, load, plain, pretty, sealed, tabulate
from tests.made import MADE, messages

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
    monkeypatch.setattr("rubricc.table.from_json.LARGEST", 10)

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
