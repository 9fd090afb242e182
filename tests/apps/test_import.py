"""`rubricc import`: a file of another tool becomes a guideline, whole or not at all."""

import json
from importlib import import_module

import pytest

from rubricc.adopt import format_of
from tests.apps.calls import call

WRITER = import_module("rubricc.adopt.tables.to_guideline")
"""Where these tests make mistakes of our own, which the command is to catch."""

TABLE = "weather,wind,plan\nsunny,low,walk\nsunny,high,sail\nrainy,-,read\n"


@pytest.fixture
def table(project):
    (project / "plan.csv").write_text(TABLE, "utf-8")
    return project


def test_a_table_is_written_in_canonical_form_and_checks(table):
    done = call("import", "plan.csv", "-o", "plan.md")

    assert (done.exit_code, done.stdout) == (0, "plan.md: made of plan.csv\n")
    assert done.stderr.startswith("note: `plan`: 3 rows, told in 3 clauses; no fewer can say it")
    assert call("check", "plan.md").exit_code == 0
    assert call("fmt", "--check", "plan.md").exit_code == 0
    assert call("decide", "plan.md", "weather=rainy", "wind=low").stdout.startswith("plan: read")


def test_the_answer_as_json_has_the_format_and_the_notes(table):
    told = json.loads(call("import", "plan.csv", "-o", "plan.md", "--json").stdout)

    assert (told["path"], told["from"], len(told["notes"])) == ("plan.md", "csv", 1)


def test_a_guideline_that_is_there_is_replaced_only_if_forced(table):
    before = (table / "guidelines/mail.md").read_bytes()
    done = call("import", "plan.csv", "-o", "guidelines/mail.md")

    assert done.exit_code == 2
    assert "`guidelines/mail.md` is there already" in done.stderr
    assert (table / "guidelines/mail.md").read_bytes() == before
    assert call("import", "plan.csv", "-o", "guidelines/mail.md", "--force").exit_code == 0
    assert (table / "guidelines/mail.md").read_bytes() != before


def test_what_is_wrong_is_told_and_nothing_written(table):
    (table / "plan.csv").write_text(f"{TABLE}rainy,low,sleep\n", "utf-8")
    done = call("import", "plan.csv", "-o", "plan.md")

    assert done.exit_code == 1
    assert done.stderr.startswith("plan.csv:5:1: error: this row gives `sleep` for `plan`")
    told = json.loads(call("import", "plan.csv", "-o", "plan.md", "--json").stdout)
    assert [one["rule"] for one in told["findings"]] == ["contradiction"]
    assert sorted(one.name for one in table.iterdir()) == ["guidelines", "plan.csv"]


def test_only_so_many_findings_are_listed(table):
    rows = "".join(f"sunny,low,w{number}\n" for number in range(200))
    (table / "plan.csv").write_text(f"{TABLE}{rows}", "utf-8")
    done = call("import", "plan.csv", "-o", "plan.md")

    assert done.stderr.count("\n") <= 101


def test_a_format_can_be_forced(table):
    done = call("import", "plan.csv", "-o", "plan.md", "--from", "label-studio")

    assert done.exit_code == 1
    assert done.stderr.startswith("plan.csv:1:1: error: the file is no XML here")


@pytest.mark.parametrize("gaps", ["queue", "flag:", "flag:A b", "n/a"])
def test_gaps_go_to_a_queue(table, gaps):
    done = call("import", "plan.csv", "-o", "plan.md", "--gaps", gaps)

    assert done.exit_code == 2
    assert "write --gaps flag:QUEUE" in done.stderr


def test_a_guideline_that_would_not_check_is_not_written(table, monkeypatch):
    monkeypatch.setattr(WRITER, "title_of", lambda _: "<b>")
    done = call("import", "plan.csv", "-o", "plan.md")

    assert done.exit_code == 1
    assert "does not check, so `plan.md` is not written" in done.stderr
    assert not (table / "plan.md").exists()


def test_rules_that_do_not_say_what_the_rows_say_are_not_written(table, monkeypatch):
    monkeypatch.setattr(WRITER, "short", lambda *_: "`weather` is `rainy` and `wind` is `low`")
    done = call("import", "plan.csv", "-o", "plan.md", "--hit", "first")

    assert done.exit_code == 1
    assert "so `plan.md` is not written" in done.stderr
    assert not (table / "plan.md").exists()


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"a,b\n", "csv"),
        (b"", "csv"),
        (b"<View/>", "label-studio"),
        (b"\xef\xbb\xbf <?xml version='1.0'?>\n<!-- <definitions> -->\n<View >", "label-studio"),
        (b'<?xml version="1.0"?><dmn:definitions xmlns:dmn="x">', "dmn"),
        (b'<definitions xmlns="x">', "dmn"),
        ("<definitions >".encode("utf-16"), "dmn"),
    ],
)
def test_a_format_is_recognised_by_content(data, expected):
    assert format_of(data) == expected
