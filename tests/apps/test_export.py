"""`rubricc export`: a guideline for another tool."""

import json

import pytest

from rubricc.emit import DIALECTS
from tests.apps.calls import call

MAIL = "guidelines/mail.md"


@pytest.mark.parametrize("dialect", DIALECTS)
def test_each_dialect_is_written(project, dialect):
    done = call("export", MAIL, "--to", "sql", "--dialect", dialect, "-o", "mail.sql")

    assert (done.exit_code, done.stdout) == (0, f"mail.sql: {MAIL} as {dialect}\n")
    written = (project / "mail.sql").read_text("utf-8")
    assert written.startswith(f"-- mail 1.0.0 for {dialect}. Made by rubricc: do not edit.\n")


def test_a_table_is_written_as_its_guideline(project):
    assert call("build", MAIL).exit_code == 0
    table = "generated/mail/table.json"
    done = call("export", table, "--to", "sql", "--dialect", "duckdb", "-o", "mail.sql", "--json")

    assert json.loads(done.stdout) == {"path": "mail.sql", "target": "sql"}
    built = (project / "generated" / "mail" / "decision.sql").read_bytes()
    assert (project / "mail.sql").read_bytes() == built


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("--to", "sql"), "name the database with --dialect: duckdb, postgres"),
        (("--to", "sql", "--dialect", "oracle"), "oracle"),
        (("--to", "sqlx", "--dialect", "duckdb"), "sqlx"),
    ],
)
def test_a_call_that_names_nothing_known_writes_nothing(project, words, line):
    done = call("export", MAIL, *words, "-o", "mail.sql")

    assert done.exit_code == 2
    assert line in done.stderr
    assert not (project / "mail.sql").exists()


def test_what_a_dialect_cannot_say_is_one_line_and_no_file(project):
    path = project / MAIL
    text = path.read_text("utf-8")
    path.write_text(text.replace("problem", "p" * 64), "utf-8")
    done = call("export", MAIL, "--to", "sql", "--dialect", "postgres", "-o", "mail.sql")

    assert done.exit_code == 1
    assert done.stderr == (
        f"error: a name in postgres has at most 63 bytes; shorten `{'p' * 64}`\n"
    )
    assert not (project / "mail.sql").exists()
