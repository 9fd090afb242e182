"""`rubricc explain`: diagnostics and clauses."""

import json

import pytest

from rubricc.diagnostics import REGISTRY
from tests.apps.calls import call


@pytest.mark.parametrize("entry", REGISTRY, ids=lambda entry: entry.name)
def test_every_diagnostic_is_explained_by_code_and_by_name(entry):
    by_code = call("explain", entry.code)
    as_json = json.loads(call("explain", entry.name, "--json").stdout)

    assert by_code.exit_code == 0
    assert by_code.stdout == call("explain", entry.name).stdout
    assert by_code.stdout.startswith(f"{entry.code} {entry.name} ({entry.severity}): ")
    assert entry.why.strip() in by_code.stdout
    assert as_json["code"] == entry.code


def test_control_characters_of_an_example_do_not_reach_the_terminal():
    for entry in REGISTRY:
        text = call("explain", entry.code).stdout

        assert all(character.isprintable() or character == "\n" for character in text)


def test_an_unknown_name_is_one_line():
    done = call("explain", "gapp")

    assert done.exit_code == 2
    assert done.stderr == "error: there is no diagnostic `gapp`; did you mean `gap`?\n"


def test_a_clause_is_explained_from_the_text(project):
    done = call("explain", "guidelines/mail.md", "R1")
    nested = json.loads(call("explain", "guidelines/mail.md", "R1a", "--json").stdout)

    assert done.exit_code == 0
    assert done.stdout.splitlines()[1:] == [
        "at guidelines/mail.md:26, under Rules",
        "because somebody must own it",
        "it is beaten by its exceptions: R1a",
        done.stdout.splitlines()[-1],
    ]
    assert "It broke." in done.stdout
    assert nested["parent"] == "R1"
    assert nested["standing"] == ["it is an exception to R1, which it beats"]


def test_an_unknown_clause_is_one_line(project):
    done = call("explain", "guidelines/mail.md", "R1b")

    assert done.exit_code == 2
    assert "has no clause `R1b`; did you mean `R1`?" in done.stderr
