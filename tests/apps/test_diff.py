"""`rubricc diff`: sides, formats, annotations, and reading from git."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.apps.calls import GOOD, call

CHANGED = GOOD.replace("**R1a** except `question`", "**R1a** except `other`").replace(
    "is `question` by **R1a**", "is `other` by **R1a**"
)
COMMENT = Path(__file__).with_name("comment.md")


@pytest.fixture
def changed(project: Path) -> str:
    """A changed version beside the guideline."""
    (project / "changed.md").write_text(CHANGED, "utf-8")
    return "changed.md"


def git(*words: str) -> None:
    """Call git with an author."""
    author = ("-c", "user.name=A", "-c", "user.email=a@b.c")
    subprocess.run(("git", *author, *words), check=True, capture_output=True)


@pytest.fixture
def repository(project: Path) -> Path:
    """The project in git, a table of rows and all, then changed without a commit."""
    text = GOOD.replace("- **R2** `other` otherwise.", "- from `rows.csv`.").replace(
        "R2", "rules-1"
    )
    rows = "problem,request,label\nno,-,other\n"
    (project / "guidelines" / "mail.md").write_text(text, "utf-8")
    (project / "guidelines" / "rows.csv").write_text(rows, "utf-8")
    git("init", "-q", "-b", "main")
    git("add", ".")
    git("commit", "-q", "-m", "one")
    rows = "problem,request,label\nno,nothing,other\nno,not nothing,question\n"
    (project / "guidelines" / "rows.csv").write_text(rows, "utf-8")
    return project


def test_a_changed_outcome_exits_with_one(changed):
    assert call("diff", "guidelines/mail.md", "guidelines/mail.md").exit_code == 0
    assert call("diff", "guidelines/mail.md", changed).exit_code == 1
    assert call("diff", "guidelines/mail.md", changed, "--exit-zero").exit_code == 0


def test_markdown_reads_well_in_a_pull_request(changed):
    told = call("diff", "guidelines/mail.md", changed, "--format", "markdown").stdout

    assert told == COMMENT.read_text("utf-8")


def test_json_has_counts_groups_and_the_verdict(changed):
    told = json.loads(call("diff", "guidelines/mail.md", changed, "--json").stdout)

    (decision,) = told["decisions"]
    assert (told["verdict"], told["least_version"], told["cases"]) == ("major", "2.0.0", "6")
    assert decision["pairs"] == [{"before": "question", "after": "other", "cases": "1"}]
    (group,) = decision["groups"]
    assert group["condition"] == "`problem` and `request` is `information`"
    assert group["case"] == {"problem": "yes", "request": "information"}
    assert (group["clauses_before"], group["clauses_after"]) == (["R1a"], ["R1a"])


def test_a_table_and_a_release_are_sides(changed):
    call("build", "guidelines")
    call("release", "guidelines/mail.md")

    for side in ("generated/mail/table.json", "guidelines/released/mail/1.0.0.table.json"):
        assert call("diff", side, "guidelines/mail.md").exit_code == 0
        assert call("diff", side, changed).exit_code == 1


def test_a_revision_is_read_with_the_rows_of_its_time(repository):
    found = call("diff", "HEAD:guidelines/mail.md", "guidelines/mail.md", "--json")

    (decision,) = json.loads(found.stdout)["decisions"]
    assert found.exit_code == 1
    assert decision["pairs"] == [{"before": "other", "after": "question", "cases": "2"}]


def test_two_revisions_compare_every_guideline(repository):
    (repository / "guidelines" / "new.md").write_text(GOOD.replace("mail", "new"), "utf-8")
    git("add", ".")
    git("commit", "-q", "-m", "two")

    found = call("diff", "HEAD~1...HEAD", "--json")

    told = json.loads(found.stdout)
    assert [one["new"]["id"] for one in told["guidelines"]] == ["mail"]
    assert told["added"] == ["guidelines/new.md"]
    assert found.exit_code == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("HEAD:nope.md", "guidelines/mail.md"), "there is no `nope.md` at `HEAD`"),
        (("nowhere:a.md", "guidelines/mail.md"), "`nowhere`"),
        (("--", "-x:a.md", "guidelines/mail.md"), "is no revision"),
        (("guidelines/mail.md",), "name a second side"),
    ],
)
def test_what_is_no_side_is_said_in_one_line(repository, words, said):
    found = call("diff", *words)

    assert found.exit_code == 2
    assert said in found.stderr
    assert found.stderr.count("\n") == 1


ROWS = """\
id,annotator,problem,request,label
1,ann,yes,information,question
2,ann,yes,action,complaint
3,bob,yes,,question
4,bob,no,information,other
"""


def test_annotations_are_judged_by_their_signals(project, changed):
    (project / "rows.csv").write_text(ROWS, "utf-8")

    told = call("diff", "guidelines/mail.md", changed, "--json", "--annotations", "rows.csv")

    again = json.loads(told.stdout)["annotations"]["again"]
    assert [(one["row"], one["certain"], one["named"]["annotator"]) for one in again] == [
        (1, True, "ann"),
        (3, False, "bob"),
    ]


def test_a_list_of_too_many_annotations_to_look_at_again_is_refused(project, changed, monkeypatch):
    (project / "rows.csv").write_text(ROWS, "utf-8")
    words = ("diff", "guidelines/mail.md", changed, "--annotations", "rows.csv")
    monkeypatch.setattr("rubricc.audit.looking_again.MOST_AGAIN", 2)

    assert "2 of 4 annotations must be looked at again" in call(*words).stdout

    monkeypatch.setattr("rubricc.audit.looking_again.MOST_AGAIN", 1)
    told = call(*words)

    assert (told.exit_code, told.stdout) == (1, "")
    assert "more than 1 annotations" in told.stderr


def test_without_signals_the_outcome_says_who_must_look_again(project, changed):
    rows = "".join(json.dumps({"id": n, "label": label}) + "\n"
                   for n, label in enumerate(("question", "other", "complaint")))  # fmt: skip
    (project / "rows.jsonl").write_text(rows, "utf-8")

    told = call("diff", "guidelines/mail.md", changed, "--annotations", "rows.jsonl")

    assert "1 of 3 annotations must be looked at again (judged by their outcomes)" in told.stdout
    assert "row 1 (id 0): `label` may come out as `other` instead of `question`" in told.stdout


def test_cells_that_are_no_values_are_all_told(project, changed):
    (project / "rows.csv").write_text(ROWS.replace("action", "acton").replace("no,", "non,"))

    told = call("diff", "guidelines/mail.md", changed, "--annotations", "rows.csv")

    assert told.exit_code == 1
    assert told.stderr.splitlines() == [
        "error: `rows.csv`, row 2, column `request`: `acton` is no value of `request`",
        "error: `rows.csv`, row 4, column `problem`: `non` is no value of `problem`",
    ]


MODULE = """\
---
guideline: words
title: Words
version: 1.0.0
task: classify
unit: message
media: text
---

# Words

## Definitions

- `asks` means `request` is `information`.
"""


@pytest.fixture
def using(project: Path) -> Path:
    """A guideline in git that uses a file, which then changes without a commit."""
    own = GOOD.replace("media: text\n", "media: text\nuses: [shared/words.md]\n", 1)
    own = own.replace("**R1a** except `question` when `request` is `information`",
                      "**R1a** except `question` when `asks`")  # fmt: skip
    assert "`asks`" in own
    (project / "guidelines" / "mail.md").write_text(own, "utf-8")
    (project / "guidelines" / "shared").mkdir()
    (project / "guidelines" / "shared" / "words.md").write_text(MODULE, "utf-8")
    git("init", "-q", "-b", "main")
    git("add", ".")
    git("commit", "-q", "-m", "one")
    wider = MODULE.replace("is `information`", "is not `nothing`")
    (project / "guidelines" / "shared" / "words.md").write_text(wider, "utf-8")
    return project


def test_a_revision_is_read_with_the_files_that_it_used_then(using):
    found = call("diff", "HEAD:guidelines/mail.md", "guidelines/mail.md", "--json")

    told = json.loads(found.stdout)
    (decision,) = told["decisions"]
    assert decision["pairs"] == [{"before": "complaint", "after": "question", "cases": "1"}]
    (group,) = decision["groups"]
    assert "definition" in {item["thing"] for item in told["items"]}
    assert group["case"]["request"] == "action"


def test_a_file_that_others_use_changes_them_between_revisions(using):
    git("commit", "-q", "-a", "-m", "two")

    found = call("diff", "HEAD~1...HEAD", "--json")

    told = json.loads(found.stdout)
    assert [one["verdict"] for one in told["guidelines"]] == ["major"]
    assert told["same"] == 0
    assert found.exit_code == 1


def test_what_there_is_no_time_for_is_not_decided(changed, monkeypatch):
    hours = iter(range(0, 100 * 3600, 3600))
    monkeypatch.setattr("rubricc.apps.diff.time.monotonic", lambda: next(hours))
    sides = ("guidelines/mail.md", changed)

    found = call("diff", *sides, "--seconds", "1", "--json")

    (decision,) = json.loads(found.stdout)["decisions"]
    assert (found.exit_code, decision["state"], decision["changed"]) == (2, "undecided", None)
    assert call("diff", *sides, "--seconds", "1", "--exit-zero").exit_code == 0
    again = call("diff", "guidelines/mail.md", "guidelines/mail.md", "--seconds", "1", "--json")
    assert json.loads(again.stdout)["decisions"][0]["state"] == "equal"
    assert again.exit_code == 0


def test_cells_of_annotations_are_read_as_apply_reads_them(project, changed):
    rows = (
        "problem,request,label",
        "yes,?,question",
        "yes,not sure,question",
        "yes,information,",
        "n/a,information,question",
    )
    (project / "rows.csv").write_text("\n".join(rows), "utf-8")

    told = call("diff", "guidelines/mail.md", changed, "--annotations", "rows.csv")

    assert told.exit_code == 1
    assert told.stderr.splitlines() == [
        "error: `rows.csv`, row 4, column `problem`: `n/a` is no value of `problem`"
    ]
    (project / "rows.csv").write_text("\n".join(rows[:4]), "utf-8")
    again = call("diff", "guidelines/mail.md", changed, "--json", "--annotations", "rows.csv")
    found = json.loads(again.stdout)["annotations"]["again"]
    assert [(one["row"], one["certain"]) for one in found] == [(1, False), (2, False), (3, True)]


def test_a_repository_is_told_as_one_comment(repository):
    git("commit", "-q", "-a", "-m", "two")

    told = call("diff", "HEAD~1...HEAD", "--format", "markdown").stdout

    assert told.startswith("## What changed in the guidelines\n\n| guideline | change |")
    row = "| mail 1.0.0 → 1.0.0 | major, asks for 2.0.0 | 2 of 6 cases of `label` changed |"
    assert row in told.splitlines()
    assert told.count("### mail 1.0.0 → 1.0.0") == 1


def test_the_comment_tells_which_examples_and_practice_items_change(project):
    git("init", "-q", "-b", "main")
    git("add", ".")
    git("commit", "-q", "-m", "one")
    (project / "guidelines" / "mail.md").write_text(CHANGED, "utf-8")
    git("commit", "-q", "-a", "-m", "two")

    told = call("diff", "HEAD~1...HEAD", "--format", "markdown").stdout
    found = json.loads(call("diff", "HEAD~1...HEAD", "--json").stdout)

    assert "1 of 3 examples has another key; 1 keeps it but no longer tells what it told." in told
    assert "- `It broke. Why?`: the key is `other` instead of `question`" in told.splitlines()
    assert "1 of 3 practice items has another key" in told
    (one,) = found["guidelines"]
    again = {item["item"]: item["after"] for item in one["examples"]["changed"]}
    assert sorted(again.values()) == ["complaint", "other"]
    assert one["practice_items"]["items"] == 3
