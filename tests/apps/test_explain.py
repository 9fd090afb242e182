"""`rubricc explain`: diagnostics and clauses."""

import json

import pytest

from rubricc.diagnostics import REGISTRY
from rubricc.meaning import outline
from tests.apps.calls import GOOD, call

TWO = (
    GOOD[: GOOD.index("## Signals")]
    + """\
## Signals

- `rude`: yes or no. The writer is rude.
- `joking`: yes or no. The writer jokes.

## Scale for `tone`, `care`

- `1`: Bad.
- `2`: Good.

## Edge cases for `tone`, `care`

- **E1** `1` when `joking`.

## Rules for `tone`

- **R1** `1` when `rude`.
- **R2** `2` otherwise.

## Rules for `care`

- **R3** `2` when `rude`.
- **R4** `1` otherwise.
"""
)


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


def test_a_clause_is_explained_with_its_cases_and_rivals(project):
    done = call("explain", "guidelines/mail.md", "R1")

    assert done.exit_code == 0
    assert done.stdout.splitlines() == [
        "R1: `complaint` when `problem`",
        "at guidelines/mail.md:26, under Rules",
        "because somebody must own it",
        "holds in 3 of 6 cases (50 %)",
        "decides 2 of 6 cases (33.3 %)",
        "beats R2 (3 cases): R2 holds only otherwise",
        "is beaten by R1a (1 case): R1a is an exception to it",
        "for example: `problem` and `request` is `nothing`, which is `complaint`",
        "just outside: not `problem` instead of `problem`; there R2 decides, which is `other`",
        "example x1: It broke.",
    ]


def test_a_clause_is_explained_as_json(project):
    told = json.loads(call("explain", "guidelines/mail.md", "R1a", "--json").stdout)
    (decided,) = told["decisions"].values()

    assert told["parent"] == "R1"
    assert (decided["holds"], decided["decides"], decided["of"]) == ("1", "1", "6")
    assert [one["clause"] for one in decided["beats"]] == ["R1", "R2"]
    assert decided["beaten_by"] == []
    assert decided["case"] == {
        "case": {"problem": "yes", "request": "information"},
        "outcome": "`question`",
    }
    assert decided["outside"] == {
        "changed": "not `problem`",
        "instead_of": "`problem`",
        "case": {"problem": "no", "request": "information"},
        "outcome": "`other`",
        "clauses": ["R2"],
    }


def test_a_clause_is_explained_from_a_table(project):
    call("build")
    from_text = call("explain", "guidelines/mail.md", "R1").stdout.splitlines()
    from_table = call("explain", "generated/mail/table.json", "R1").stdout.splitlines()

    assert from_table[1] == "at line 26 of the guideline, under Rules"
    assert from_table[2:] == from_text[2:-1]


def test_a_clause_is_explained_where_the_rules_leave_a_gap(project):
    text = GOOD[: GOOD.index("- **R2**")]
    (project / "guidelines" / "mail.md").write_text(text, "utf-8")
    told = call("explain", "guidelines/mail.md", "R1").stdout.splitlines()

    assert "decides 2 of 6 cases (33.3 %)" in told
    assert told[-1] == (
        "just outside: not `problem` instead of `problem`; there no clause decides, which is a gap"
    )


def test_what_cannot_be_counted_is_said_not_to_be(project, monkeypatch):
    monkeypatch.setattr("rubricc.apps.clauses.meaning_of", outline)
    told = call("explain", "guidelines/mail.md", "R1").stdout.splitlines()
    decided = json.loads(call("explain", "guidelines/mail.md", "R1", "--json").stdout)

    assert "decides some cases (not counted)" in told
    assert "beats R2: R2 holds only otherwise" in told
    assert decided["decisions"]["label"]["decides"] is None


def test_a_rival_is_told_with_the_reason_of_the_line_that_orders_the_two(project):
    rules = "- **R2** `question` when `request` is `action`.\n- **R3** `other` otherwise.\n"
    order = "\n## Priority\n\n- **R1** over **R2**, because a fault goes first.\n"
    text = GOOD[: GOOD.index("- **R2**")] + rules + order
    (project / "guidelines" / "mail.md").write_text(text, "utf-8")
    told = call("explain", "guidelines/mail.md", "R1").stdout
    decided = json.loads(call("explain", "guidelines/mail.md", "R1", "--json").stdout)

    assert "beats R2 (1 case): " in told
    assert ", because a fault goes first" in told
    assert decided["decisions"]["label"]["beats"][0]["because"] == "a fault goes first"


def test_a_clause_of_several_decisions_is_explained_in_each(project):
    (project / "guidelines" / "mail.md").write_text(TWO, "utf-8")
    told = call("explain", "guidelines/mail.md", "E1").stdout.splitlines()

    assert told[told.index("of `tone`:") + 1] == "holds in 2 of 4 cases (50 %)"
    assert "of `care`:" in told


def test_an_unknown_clause_is_one_line(project):
    done = call("explain", "guidelines/mail.md", "R1b")

    assert done.exit_code == 2
    assert "has no clause `R1b`; did you mean `R1`?" in done.stderr
