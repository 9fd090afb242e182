"""`rubricc decide`: one case, told or asked for."""

import json
import os
import pty
import subprocess
import sys

import pytest
from click.testing import CliRunner

from rubricc.apps.cli import cli
from rubricc.diagnostics import ASYMMETRIC_PREFERENCE
from tests.apps.calls import GAP, call


def test_a_case_is_decided_with_clause_and_reason(project):
    done = call("decide", "guidelines/mail.md", "problem=yes", "request=nothing")

    assert done.exit_code == 0
    assert done.stdout == "label: complaint by R1\n  because somebody must own it\n"


def test_json_is_as_the_command_line_promises(project):
    done = call("decide", "guidelines/mail.md", "problem=yes", "request=nothing", "--json")

    assert json.loads(done.stdout) == {
        "label": {
            "status": "decided",
            "outcome": "complaint",
            "flag": None,
            "clauses": ["R1"],
            "because": ["somebody must own it"],
            "depends_on": [],
        }
    }


def test_a_built_table_decides_the_same(project):
    call("build")
    case = ("problem=yes", "request=information")

    assert (
        call("decide", "generated/mail/table.json", *case).stdout
        == call("decide", "guidelines/mail.md", *case).stdout
        == "label: question by R1a\n"
    )


@pytest.mark.parametrize(
    ("case", "words"),
    [
        (("problm=yes",), "`problm` is no signal of this guideline; did you mean `problem`?"),
        (("problem=maybe",), "`maybe` is no value of `problem`"),
    ],
)
def test_a_case_that_cannot_be_decided_is_told_and_exits_1(project, case, words):
    done = call("decide", "guidelines/mail.md", *case)
    as_json = call("decide", "guidelines/mail.md", *case, "--json")

    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.startswith(f"error: {words}")
    assert as_json.exit_code == 1
    assert json.loads(as_json.stdout)["problems"][0]["message"] in done.stderr


@pytest.mark.parametrize("case", [("problem",), ("=yes",), ("problem=yes", "problem=no")])
def test_a_case_that_is_not_told_as_it_should_exits_2(project, case):
    assert call("decide", "guidelines/mail.md", *case).exit_code == 2


def test_a_guideline_with_errors_is_refused(project):
    (project / "guidelines" / "mail.md").write_text(GAP, "utf-8")
    done = call("decide", "guidelines/mail.md", "problem=yes")

    assert done.exit_code == 1
    assert "error[RB301] gap" in done.stderr
    assert json.loads(call("decide", "guidelines/mail.md", "--json").stdout)["summary"]["errors"]


@pytest.mark.parametrize("text", ["", "{}", "[" * 100_000, '{"format": "rubricc.table/9"}'])
def test_what_is_no_table_is_told(project, text):
    (project / "table.json").write_text(text, "utf-8")
    done = call("decide", "table.json", "problem=yes")

    assert done.exit_code == 1
    assert done.stderr.startswith("error: ")


def test_a_case_that_hangs_on_what_was_not_told_names_it(project):
    done = call("decide", "guidelines/mail.md", "problem=yes", "request=?")

    assert (done.exit_code, done.stdout) == (0, "label: not settled, depends on request\n")


def test_a_case_is_settled_where_the_doubt_does_not_matter(project):
    done = call("decide", "guidelines/mail.md", "problem=no", "request=not sure", "--json")

    assert json.loads(done.stdout)["label"]["outcome"] == "other"


def asked(monkeypatch: pytest.MonkeyPatch, answers: str):
    """Call `decide` on a terminal and answer its questions."""
    monkeypatch.setattr("rubricc.apps.decide.is_terminal", lambda: True)
    return CliRunner().invoke(cli, ["decide", "guidelines/mail.md"], input=answers)


def test_signals_of_a_response_are_told_as_the_guideline_tells_them(project):
    (project / "guidelines" / "pair.md").write_text(ASYMMETRIC_PREFERENCE.good, "utf-8")
    call("build")
    wrong = call("decide", "guidelines/pair.md", "wrong.a=maybe")
    unsure = call("decide", "guidelines/pair.md", "wrong.a=no")
    table = (project / "generated" / "pair" / "table.md").read_text("utf-8")

    assert "`maybe` is no value of `wrong` of A" in wrong.stderr
    assert unsure.stdout == "preference: not settled, depends on wrong of B\n"
    assert "| `wrong` of A | `wrong` of B | outcome | clauses | cases |" in table


def test_on_a_terminal_it_asks_only_what_matters(project, monkeypatch):
    done = asked(monkeypatch, "maybe\nno\n")

    assert done.exit_code == 0
    assert "label: other by R2\n" in done.stdout
    assert "Something does not work." in done.stderr
    assert "`maybe` is no value of `problem`" in done.stderr
    assert "What does the writer want?" not in done.stderr


def test_a_question_that_matters_is_asked_in_the_authors_words(project, monkeypatch):
    done = asked(monkeypatch, "yes\ninformation\n")

    assert "What does the writer want?" in done.stderr
    assert "label: question by R1a\n" in done.stdout


def test_a_dialogue_ends_with_a_justification_ready_to_paste(project, monkeypatch):
    done = asked(monkeypatch, "yes\ninformation\n")

    assert done.stdout.split("ready to paste:\n\n")[1] == (
        "`label` is `question` by R1a.\n"
        "Seen: `problem`, `request` is `information`.\n"
        "R1a: `question` when `request` is `information`.\n"
        "R1a goes before R1 (`complaint` when `problem`): R1a is an exception to it.\n"
    )


def test_not_sure_is_an_answer(project, monkeypatch):
    done = asked(monkeypatch, "not sure\ninformation\n")

    assert "label: not settled, depends on problem\n" in done.stdout
    assert "Not sure: `problem`.\n" in done.stdout


def test_an_end_of_input_while_asking_is_quiet(project, monkeypatch):
    assert asked(monkeypatch, "yes\n").exit_code == 130


def test_a_real_terminal_is_asked(project):
    parent, child = pty.openpty()
    command = (sys.executable, "-m", "rubricc", "decide", "guidelines/mail.md")
    with subprocess.Popen(command, stdin=child, stdout=subprocess.PIPE, stderr=child) as process:
        os.write(parent, b"yes\naction\n")
        said, _ = process.communicate(timeout=60)
    os.close(child)
    os.close(parent)

    assert process.returncode == 0
    assert b"label: complaint by R1\n  because somebody must own it\n" in said
