"""`rubricc quiz` and `rubricc grade` as they are called; gold that never lies in a repository."""

import csv
import io
import json
import os
import stat
import subprocess
from pathlib import Path

import pytest

from rubricc.apps.outside_git import work_tree_of
from rubricc.emit.plots.rendering import marked
from rubricc.quiz import read_key
from tests.apps.calls import call

GUIDELINE = """\
---
guideline: notes
title: Notes
version: 1.0.0
task: classify
unit: note
media: text
---

# Notes

## Signals

- `broken`: yes or no. Something does not work.
    - ask: Does something not work?
- `wish`: `nothing`, `answer` or `deed`; usually `nothing`. What the writer wants.
    - ask: What does the writer want?
- `angry`: yes or no; usually `no`. The writer is angry.
- `thanks`: yes or no; usually `no`. The writer says thanks.
- `times`: 0 to 4; usually 0. How often the writer wrote before.

## Labels

- `complaint`: A problem.
- `question`: A question.
- `request`: Something is to be done.
- `praise`: Thanks.
- `other`: Anything else.

## Rules

- **R1** `complaint` when `broken` or `angry`, because somebody must own it.
    - **R1a** except `question` when `wish` is `answer` and not `angry`.
    - **R1b** except `request` when `times` is at least 2.
- **R2** `request` when `wish` is `deed`.
- **R3** `praise` when `thanks` and `wish` is `nothing`.
- **R4** `question` when `wish` is `answer`.
- **R5** `other` otherwise.

## Priority

- `complaint` over `request` over `praise` over `question`.
"""
CASES = """\
broken,wish,angry,thanks,times,weight
no,nothing,no,no,0,0.5
no,answer,no,no,0,3
yes,deed,no,no,1,1/4
yes,nothing,yes,no,3,1
no,deed,no,yes,0,1
"""


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A folder outside of any repository, with a guideline and a home of its own."""
    assert work_tree_of(tmp_path) is None
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.delenv("GIT_WORK_TREE", raising=False)
    (tmp_path / "notes.md").write_text(GUIDELINE, "utf-8")
    (tmp_path / "cases.csv").write_text(CASES, "utf-8")
    return tmp_path


def quiz(*words, secret="secret"):
    return call("quiz", "notes.md", "--secret-file", secret, *words)


def key_in(folder, form=1):
    return read_key((Path(folder) / "keys" / f"key-{form}.json").read_text("utf-8"))


def files(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(Path(folder).rglob("*"))
        if path.is_file()
    }


def test_a_form_and_its_key_stand_apart_and_the_key_is_private(place):
    made = quiz("-n", "8", "-o", "gold", "--to", "qti,moodle,gift,csv")

    assert made.exit_code == 0, made.output
    assert set(files("gold")) == {
        *("forms/form-1.json", "forms/form-1.csv"),
        *(f"keys/key-1.{end}" for end in ("json", "qti.zip", "moodle.xml", "gift", "csv")),
    }
    assert stat.S_IMODE((place / "gold/keys").stat().st_mode) == 0o700
    assert {stat.S_IMODE(one.stat().st_mode) for one in (place / "gold/keys").iterdir()} == {0o600}
    assert "7 of 8 right is a pass: it shows mastery of the rules, not accuracy at work" in (
        made.stdout
    )
    assert "can name" in made.stdout


def test_the_secret_is_made_once_for_its_owner_alone(place):
    first = call("quiz", "notes.md", "-n", "4", "-o", "one")
    kept = place / "home/.config/rubricc/quiz.secret"
    secret = kept.read_bytes()
    again = call("quiz", "notes.md", "-n", "4", "-o", "two")

    assert (first.exit_code, again.exit_code) == (0, 0)
    assert "made the secret" in first.stderr
    assert "made the secret" not in again.stderr
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert kept.read_bytes() == secret
    assert len(secret.strip()) == 64
    assert files("one") == files("two")


def test_another_secret_makes_another_form(place):
    quiz("-n", "8", "-o", "one")
    quiz("-n", "8", "-o", "two", secret="other")

    one, two = key_in("one"), key_in("two")
    assert not {item.id for item in one.items} & {item.id for item in two.items}
    assert [item.source for item in one.items] != [item.source for item in two.items]


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda path: path.chmod(0o644), "may be read by others"),
        (lambda path: path.write_text("short"), "holds no secret"),
    ],
)
def test_a_secret_that_is_none_is_refused(place, make, says):
    (place / "secret").write_text("5" * 64)
    (place / "secret").chmod(0o600)
    make(place / "secret")

    made = quiz("-n", "4", "-o", "gold")

    assert made.exit_code == 2
    assert says in made.stderr
    assert not (place / "gold").exists()


def git(*words, cwd):
    subprocess.run(("git", "-c", "init.defaultBranch=main", *words), cwd=cwd, check=True)


def a_repository(place):
    git("init", "-q", "repo", cwd=place)
    return place / "repo"


def an_ignored_folder(place):
    repo = a_repository(place)
    (repo / ".gitignore").write_text("gold/\n")
    (repo / "gold").mkdir()
    return repo / "gold"


def a_worktree(place):
    repo = a_repository(place)
    git(
        "-c",
        "user.name=a",
        "-c",
        "user.email=a@b",
        "commit",
        "-q",
        "--allow-empty",
        "-m",
        "x",
        cwd=repo,
    )
    git("worktree", "add", "-q", "../tree", cwd=repo)
    assert (place / "tree/.git").is_file()
    return place / "tree"


def a_link_into_one(place):
    (place / "link").symlink_to(a_repository(place))
    return place / "link"


def a_link_that_leads_out(place):
    repo = a_repository(place)
    (place / "outside").mkdir()
    (repo / "out").symlink_to(place / "outside")
    return repo / "out"


def a_bare_one(place):
    git("init", "-q", "--bare", "bare", cwd=place)
    return place / "bare"


def its_own_folder(place):
    return a_repository(place) / ".git"


@pytest.mark.parametrize(
    "where",
    [
        *(a_repository, an_ignored_folder, a_worktree, a_link_into_one, a_link_that_leads_out),
        *(a_bare_one, its_own_folder),
    ],
)
@pytest.mark.parametrize("below", ["", "deep/er"])
def test_gold_is_never_written_inside_a_repository(place, where, below):
    folder = where(place)
    before = files(place)

    made = quiz("-n", "4", "-o", str(folder / below))
    secret = call("quiz", "notes.md", "-n", "4", "-o", "gold", "--secret-file", str(folder / "s"))

    assert (made.exit_code, secret.exit_code) == (2, 2)
    assert "inside the git repository" in made.stderr
    assert "a secret is not written" in secret.stderr
    assert files(place) == before


def test_a_work_tree_that_only_the_environment_names_counts(place, monkeypatch):
    monkeypatch.setenv("GIT_WORK_TREE", str(place))

    assert quiz("-n", "4", "-o", "gold").exit_code == 2


def test_a_folder_of_other_things_is_left_alone(place):
    (place / "gold").mkdir()
    (place / "gold/diary.txt").write_text("dear diary")

    made = quiz("-n", "4", "-o", "gold")

    assert made.exit_code == 2
    assert "no quiz of ours" in made.stderr
    assert files(place / "gold") == {"diary.txt": b"dear diary"}


def test_parallel_forms_are_named_and_differ(place):
    made = quiz("-n", "4", "--forms", "2", "-o", "gold", "--json")

    assert made.exit_code == 0, made.output
    told = json.loads(made.stdout)
    assert [one["form"] for one in told["forms"]] == ["1", "2"]
    one, two = key_in("gold"), key_in("gold", 2)
    assert one.blueprint == two.blueprint
    assert not {item.texts for item in one.items} & {item.texts for item in two.items}


def test_without_room_the_binding_constraint_is_told(place):
    made = quiz("-n", "1999", "-o", "gold")

    assert made.exit_code == 1
    assert "a form of 1999 items needs 1999 different texts, and the gold half has" in made.stderr
    assert "ask for `-n " in made.stderr
    assert not (place / "gold").exists()


def test_one_label_leaves_next_to_nothing_to_ask(place):
    text = GUIDELINE.partition("## Labels")[0] + (
        "## Labels\n\n- `note`: Any note.\n\n## Rules\n\n- **R1** `note` otherwise.\n"
    )
    (place / "notes.md").write_text(text, "utf-8")

    made = quiz("-n", "4", "-o", "gold")

    assert made.exit_code == 1
    assert "the gold half has 1; ask for `-n 1`" in made.stderr


def test_a_certificate_is_sampled_from_the_work(place):
    made = quiz("--certify", "0.9", "--weights", "cases.csv", "-o", "gold")

    assert made.exit_code == 0, made.output
    assert "29 of 29 right shows accuracy of at least 0.9 at 95 %" in made.stdout
    assert "0.95 accurate passes with a chance of 0.2259" in made.stdout
    assert "29/29 (0.2259), 45/46 (0.3232), 59/61 (0.4061)" in made.stdout
    key = key_in("gold")
    assert (key.purpose, key.pass_mark, len(key.items)) == ("certificate", 29, 29)
    assert len({item.texts for item in key.items}) == 29
    known = {tuple(row.split(",")[:5]) for row in CASES.splitlines()[1:]}
    names = CASES.split(",")[:5]
    assert {tuple(item.answers.get(name) for name in names) for item in key.items} <= known


def test_cases_come_as_often_as_they_are_weighed(place):
    quiz("--certify", "0.9", "--weights", "cases.csv", "-n", "100", "-o", "gold")

    key = key_in("gold")
    questions = sum(item.answers["wish"] == "answer" for item in key.items)

    assert key.pass_mark == 96
    assert abs(questions / 100 - 3 / 5.75) < 0.15


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--certify", "0.9"), "--certify needs --weights: a form that is chosen to catch"),
        (("--weights", "cases.csv"), "--weights is for forms that certify"),
        (("--certify", "0.9", "--weights", "cases.csv", "-n", "10"), "the fewest are 29"),
        (("--certify", "2", "--weights", "cases.csv"), "takes a share between 0 and 1"),
        (("--pass", "none"), "--pass takes a share between 0 and 1"),
        (("--to", "gif"), "there is no format `gif`; did you mean `gift`?"),
    ],
)
def test_what_cannot_be_is_refused_with_the_reason(place, words, says):
    made = quiz("-o", "gold", *words)

    assert made.exit_code == 2
    assert says in made.stderr
    assert not (place / "gold").exists()


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("no,nothing,no,no,9,1", "`9` is no value of `times`"),
        ("no,,no,no,0,-1", "`-1` is no weight"),
        ("no,nothing,no,no,0", "5 cells under 6 columns"),
    ],
)
def test_weights_that_cannot_be_read_are_told_with_their_rows(place, row, says):
    (place / "cases.csv").write_text(f"{CASES}{row}\n", "utf-8")

    made = quiz("--certify", "0.9", "--weights", "cases.csv", "-o", "gold")

    assert made.exit_code == 1
    assert f"row 6 of the weights: {says}" in made.stderr


def test_the_options_of_every_item_are_those_that_the_key_holds(place):
    quiz("-n", "8", "-o", "gold", "--to", "csv")
    form = json.loads((place / "gold/forms/form-1.json").read_text("utf-8"))
    sheet = list(csv.DictReader(io.StringIO((place / "gold/forms/form-1.csv").read_text("utf-8"))))
    key = key_in("gold")

    assert [one["id"] for one in form["items"]] == [item.id for item in key.items]
    assert [row["item"] for row in sheet] == [item.id for item in key.items]
    for one, item in zip(form["items"], key.items, strict=True):
        assert [each["text"] for each in one["options"]] == [each.text for each in item.options]


def answered(place, *lines, head="annotator,item,answer"):
    (place / "answers.csv").write_text("\n".join([head, *lines]) + "\n", "utf-8")


@pytest.fixture
def graded(place):
    """A key, and the answers of somebody who is right throughout."""
    quiz("-n", "8", "-o", "gold")
    key = key_in("gold")
    answered(place, *(f"ann,{item.id},{item.key}" for item in key.items))
    return key


def test_answers_are_graded(place, graded):
    made = call("grade", "gold/keys/key-1.json", "answers.csv", "--html", "report.html")

    assert made.exit_code == 0, made.output
    assert "ann: 8 of 8 right (0.63 to 1.00 at 95 %), passed" in made.stdout
    assert "careful: nothing is wrong" in made.stdout
    assert "<svg" in (place / "report.html").read_text("utf-8")


def test_a_report_sets_names_and_clauses_and_escapes_the_rest():
    assert marked("says `a<b` where **E5** says <i>") == (
        "says <code>a&lt;b</code> where <b>E5</b> says &lt;i&gt;"
    )


def test_the_same_as_json_and_by_a_folder_of_keys(place, graded):
    made = call("grade", "gold/keys", "answers.csv", "--json")

    (ann,) = json.loads(made.stdout)["annotators"]
    assert (ann["right"], ann["of"], ann["passed"]) == (8, 8, True)
    assert ann["diagnosis"]["verdict"] == "careful"


def test_bad_rows_are_all_told_or_set_aside(place, graded):
    rows = [f"ann,{item.id},{item.key}" for item in graded.items]
    answered(place, *rows, rows[0], "bob,nosuch,bug", f",{graded.items[0].id},x", "one,two")

    refused = call("grade", "gold/keys", "answers.csv")
    aside = call("grade", "gold/keys", "answers.csv", "--bad-rows", "bad.csv")

    assert refused.exit_code == 1
    assert [line.partition(": ")[2].partition(":")[0] for line in refused.stderr.splitlines()][
        :4
    ] == [f"`answers.csv`, row {number}" for number in (9, 10, 11, 12)]
    assert refused.stdout == ""
    assert aside.exit_code == 0
    assert "ann: 8 of 8 right" in aside.stdout
    told = list(csv.DictReader(io.StringIO((place / "bad.csv").read_text("utf-8"))))
    assert [row["row"] for row in told] == ["9", "10", "11", "12"]
    assert told[1]["annotator"] == "bob"


def test_what_is_no_key_is_told(place):
    (place / "key.json").write_text('{"format": "rubricc.key/0"}')
    answered(place)

    made = call("grade", "key.json", "answers.csv")

    assert made.exit_code == 1
    assert "`rubricc.key/0`, and this rubricc reads `rubricc.key/1`" in made.stderr


def test_the_umask_does_not_open_keys(place):
    old = os.umask(0)
    try:
        quiz("-n", "4", "-o", "gold")
    finally:
        os.umask(old)

    assert stat.S_IMODE((place / "gold/keys/key-1.json").stat().st_mode) == 0o600


@pytest.fixture
def changed(place):
    """A quiz, and a guideline in which R1b asks for more, and R1a for less."""
    quiz("-n", "12", "-o", "gold")
    new = GUIDELINE.replace("at least 2", "at least 3").replace(" and not `angry`", "")
    (place / "new.md").write_text(new, "utf-8")
    return key_in("gold")


def test_a_change_lists_the_gold_items_that_it_spoils(place, changed):
    made = call("diff", "notes.md", "new.md", "--quiz", "gold/keys", "--json")

    told = {one["item"]: one for one in json.loads(made.stdout)["quiz"]["changed"]}
    for item in changed.items:
        case = " ".join(f"{name}={text}" for name, text in item.answers.items())
        now = call("decide", "new.md", *case.split(" "), "--json")
        outcome = json.loads(now.stdout)["label"]["outcome"]
        after = told[item.id]["after"] if item.id in told else item.key
        assert after == outcome
    assert any(one["after"] != one["before"] for one in told.values())
    assert any(one["after"] == one["before"] and one["no_longer_tells"] for one in told.values())
    assert {name for one in told.values() for name in one["no_longer_tells"] if "R1a-2" in name}, (
        "whoever overlooks what is gone is told no longer"
    )


def test_where_nothing_changed_no_item_is_listed(place, changed):
    made = call("diff", "notes.md", "notes.md", "--quiz", "gold/keys/key-1.json")

    assert made.exit_code == 0
    assert "0 of 12 gold items have another key; 0 keep it" in made.stdout


def test_an_item_whose_case_is_gone_says_why(place, changed):
    new = GUIDELINE.replace("`nothing`, `answer` or `deed`", "`nothing`, `reply` or `deed`")
    (place / "new.md").write_text(new.replace("`wish` is `answer`", "`wish` is `reply`"), "utf-8")

    made = call("diff", "notes.md", "new.md", "--quiz", "gold/keys")

    assert "`answer` is no value of `wish` any more" in made.stdout


def test_a_range_of_revisions_takes_no_key(place):
    made = call("diff", "one...two", "--quiz", "gold/keys")

    assert made.exit_code == 2
    assert "--quiz needs one guideline" in made.stderr
