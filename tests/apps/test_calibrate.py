"""`rubricc calibrate`: the pack, its votes, and the edge case that comes of the talk."""

import csv
import json
from pathlib import Path

import pytest

from tests.apps.calls import GOOD, call

PACKS = Path(__file__).parent / "packs"
GUIDELINES = Path(__file__).parents[2] / "guidelines"
MAIL = "guidelines/mail.md"
ANSWERS = "answers are `complaint`, `question`, `other`"


@pytest.fixture
def pack(project):
    assert call("calibrate", MAIL, "-o", "pack", "--annotators", "ada,ben").exit_code == 0
    return project / "pack"


def fill(sheet: Path, answers: list[str], reason: str = "") -> None:
    rows = list(csv.DictReader(sheet.read_text("utf-8").splitlines()))
    for row, answer in zip(rows, answers, strict=False):
        row["answer"], row["reason"] = answer, reason
    with sheet.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)


@pytest.mark.parametrize(
    "name",
    [
        "customer-messages",
        pytest.param("answer-preference", marks=pytest.mark.long),
        pytest.param("comment-toxicity", marks=pytest.mark.long),
    ],
)
def test_the_papers_of_a_pack_come_out_as_expected(project, accept, name):
    text = (GUIDELINES / f"{name}.md").read_bytes()
    (project / "guidelines" / f"{name}.md").write_bytes(text)

    made = call("calibrate", f"guidelines/{name}.md", "-o", "pack", "-n", "4")
    papers = {
        "told.txt": made.stdout,
        "discussion.md": (project / "pack" / "discussion.md").read_text("utf-8"),
        "sheet.md": (project / "pack" / "sheets" / "annotator-1.md").read_text("utf-8"),
    }
    folder = PACKS / name
    if accept:
        folder.mkdir(parents=True, exist_ok=True)
        for file, paper in papers.items():
            (folder / file).write_text(paper, "utf-8")
        return

    assert papers == {file: (folder / file).read_text("utf-8") for file in papers}


def test_a_sheet_shows_no_outcome_and_no_vote(project):
    (project / "votes.csv").write_text(
        "id,annotator,label,text\n1,ada,other,It broke.\n1,ben,complaint,It broke.\n", "utf-8"
    )

    call("calibrate", MAIL, "votes.csv", "-o", "pack")

    sheets = {path.name: path.read_text("utf-8") for path in (project / "pack/sheets").iterdir()}
    assert {name.split(".")[0] for name in sheets} == {"ada", "ben"}
    for text in sheets.values():
        assert "R1" not in text
        assert "somebody must own it" not in text
    assert "ben" not in sheets["ada.html"]
    leads = (project / "pack" / "discussion.md").read_text("utf-8")
    assert "`complaint`: 1 (ben)" in leads
    assert "**R1**" in leads


def test_two_packs_of_one_guideline_are_the_same(project, pack):
    call("calibrate", MAIL, "-o", "again", "--annotators", "ada,ben")

    ours, again = (
        {
            path.relative_to(folder): path.read_bytes()
            for path in sorted(folder.rglob("*"))
            if path.is_file()
        }
        for folder in (pack, project / "again")
    )
    assert ours == again


def test_a_filled_pack_is_not_overwritten(pack):
    fill(pack / "sheets" / "ada.csv", ["complaint"])
    before = (pack / "sheets" / "ada.csv").read_bytes()

    again = call("calibrate", MAIL, "-o", "pack")

    assert again.exit_code == 2
    assert "add --force" in again.stderr
    assert (pack / "sheets" / "ada.csv").read_bytes() == before
    assert call("calibrate", MAIL, "-o", "pack", "--force").exit_code == 0
    assert not (pack / "sheets" / "ada.csv").exists()


def test_votes_are_counted_beside_the_clauses(pack):
    fill(pack / "sheets" / "ada.csv", ["complaint", "other"], "it says so")
    fill(pack / "sheets" / "ben.csv", ["question", "other"])

    counted = call("calibrate", MAIL, "-o", "pack", "--votes", "pack/sheets")

    assert counted.exit_code == 0
    assert counted.stdout.startswith("C1: complaint 1, question 1\n")
    assert "C2: other 2 (all agree)" in counted.stdout
    leads = (pack / "discussion.md").read_text("utf-8")
    assert "votes split on 1: C1" in leads
    assert "ada: it says so" in leads
    told = json.loads(
        call("calibrate", MAIL, "-o", "pack", "--votes", "pack/sheets", "--json").stdout
    )
    assert told["cases"][0]["counts"] == {"complaint": 1, "question": 1}


def test_every_row_that_cannot_be_counted_is_listed(pack):
    (pack / "sheets" / "ada.csv").write_text(
        "case,annotator,answer,reason\nC1,ada,praise,\nC9,ada,other,\nC2,,other,\n"
        "C2,ada,other,\nC2,ada,question,\nC3,ada\n",
        "utf-8",
    )
    before = (pack / "discussion.md").read_bytes()

    counted = call("calibrate", MAIL, "-o", "pack", "--votes", "pack/sheets")

    assert counted.exit_code == 1
    assert counted.stdout == ""
    assert counted.stderr.splitlines() == [
        f"error: `pack/sheets/ada.csv`, row 1: `praise` is no answer to `C1`; {ANSWERS}",
        "error: `pack/sheets/ada.csv`, row 2: the pack has no case `C9`",
        "error: `pack/sheets/ada.csv`, row 3: nobody is named who voted on `C2`",
        "error: `pack/sheets/ada.csv`, row 5: ada has voted on `C2` already",
        "error: `pack/sheets/ada.csv`, row 6: 2 cells under 4 columns",
    ]
    assert (pack / "discussion.md").read_bytes() == before


def first_case(pack: Path, outcome: str) -> str:
    topics = json.loads((pack / "pack.json").read_text("utf-8"))["topics"]
    found: str = next(one["id"] for one in topics if one["outcome"] == outcome)
    return found


def test_an_edge_case_is_shown_with_what_it_changes_and_written_on_demand(project, pack):
    decided = f"{first_case(pack, 'other')}=question"
    words = ("calibrate", MAIL, "-o", "pack", "--decide", decided, "--because", "so be it")

    shown = call(*words)
    untouched = (project / MAIL).read_text("utf-8")
    written = call(*words, "--write")

    assert (shown.exit_code, written.exit_code) == (0, 0)
    assert untouched == GOOD
    assert "- **E1** `question` when" in shown.stdout
    assert "1 of 6 cases of `label` changed" in shown.stdout
    assert "not written; add --write" in shown.stderr
    text = (project / MAIL).read_text("utf-8")
    assert "## Edge cases\n\n- **E1** `question` when" in text
    assert call("check", MAIL).exit_code == 0
    assert call("fmt", "--check", MAIL).exit_code == 0


def test_an_edge_case_that_breaks_what_is_there_is_not_written(project, pack):
    (project / MAIL).write_text(
        GOOD + "\n## Guarantees\n\n- never `other` when `problem`.\n", "utf-8"
    )
    name = first_case(pack, "question")

    found = call("calibrate", MAIL, "-o", "pack", "--decide", f"{name}=other", "--write")

    assert found.exit_code == 1
    assert "This edge case is not sound" in found.stdout
    assert "guarantee-broken" in found.stderr
    assert "E1" not in (project / MAIL).read_text("utf-8")
    told = call("calibrate", MAIL, "-o", "pack", "--decide", f"{name}=other", "--json")
    assert json.loads(told.stdout)["accepted"] is False


@pytest.mark.parametrize(
    ("words", "said", "code"),
    [
        (("--decide", "C1"), "a decision is told as CASE=LABEL, not `C1`", 2),
        (("--decide", "C99=other"), "the pack has no case `C99`", 2),
        (("--decide", "C1=othr"), "did you mean `other`?", 1),
        (("--decide", "C1=flag:nobody"), "there is no queue `nobody`", 1),
        (("--decide", "C1=other", "--case", "praise=yes"), "`praise` is no signal", 1),
        (("--votes", "nowhere.csv"), "nowhere.csv", 2),
    ],
)
def test_a_call_that_cannot_be_served_says_why(pack, words, said, code):
    found = call("calibrate", MAIL, "-o", "pack", *words)

    assert found.exit_code == code
    assert said in found.stderr
    assert found.exception is None or isinstance(found.exception, SystemExit)


def test_a_pack_of_another_guideline_and_a_damaged_one_are_refused(project, pack):
    other = GOOD.replace("guideline: mail", "guideline: post")
    (project / "guidelines" / "post.md").write_text(other, "utf-8")

    strange = call("calibrate", "guidelines/post.md", "-o", "pack", "--decide", "C1=other")
    (pack / "pack.json").write_text('{"format": "rubricc.calibration/1"}', "utf-8")
    damaged = call("calibrate", MAIL, "-o", "pack", "--decide", "C1=other")
    missing = call("calibrate", MAIL, "-o", "nothing", "--votes", "x.csv")

    assert "the pack is one of `mail`, not of `post`" in strange.stderr
    assert damaged.exit_code == 1
    assert "is not as the format says" in damaged.stderr
    assert "holds no pack" in missing.stderr


def test_a_table_and_a_module_have_no_pack(project):
    (project / "table.json").write_text("{}", "utf-8")

    assert "name the Markdown file" in call("calibrate", "table.json", "-o", "pack").stderr


ANNOTATED = """\
id,annotator,label,problem,request,text
1,ada,complaint,yes,nothing,"It broke, <b>again</b>."
1,ben,other,no,nothing,"It broke, <b>again</b>."
2,ada,other,no,nothing,Hello.
2,ben,other,no,nothing,Hello.
3,ada,complaint,yes,information,Why did it break?
3,ben,question,yes,information,Why did it break?
"""


def test_the_items_on_which_annotators_disagreed_are_talked_about(project):
    (project / "work.csv").write_text(ANNOTATED, "utf-8")

    made = call("calibrate", MAIL, "work.csv", "-o", "pack")

    assert made.exit_code == 0, made.stderr
    leads = (project / "pack" / "discussion.md").read_text("utf-8")
    assert "## C1 (1)" in leads
    assert "## C2 (3)" in leads
    assert "C3" not in leads
    assert r"> It broke, \<b\>again\</b\>." in leads
    assert "`problem`: `yes` says ada; `no` says ben" in leads
    assert "The guideline says `question`." in leads
    page = (project / "pack" / "discussion.html").read_text("utf-8")
    assert "<b>again" not in page


def test_annotators_who_agree_have_nothing_to_talk_about(project):
    rows = [line for line in ANNOTATED.splitlines() if line[0] in "i2"]
    (project / "work.csv").write_text("\n".join(rows), "utf-8")

    made = call("calibrate", MAIL, "work.csv", "-o", "pack")

    assert made.exit_code == 1
    assert "nobody disagrees" in made.stderr
    assert not (project / "pack").exists()


def test_where_signals_were_not_recorded_they_are_told_to_decide(project):
    (project / "work.csv").write_text(
        "id,annotator,label,text\n1,ada,other,Hm.\n1,ben,complaint,Hm.\n", "utf-8"
    )
    call("calibrate", MAIL, "work.csv", "-o", "pack")

    without = call("calibrate", MAIL, "-o", "pack", "--decide", "C1=question")
    told = call("calibrate", MAIL, "-o", "pack", "--decide", "C1=question", "--case", "problem=yes")

    assert without.exit_code == 1
    assert "tell those that are not as usual with --case" in without.stderr
    assert told.exit_code == 1  # the very case is an example of the guideline that says otherwise
    assert "example-mismatch" in told.stderr


def test_names_that_are_no_names_of_files_make_sheets_all_the_same(project):
    call("calibrate", MAIL, "-o", "pack", "--annotators", "../../x,=1+1,Zoë,zo")

    names = sorted(path.name for path in (project / "pack" / "sheets").glob("*.csv"))

    assert names == ["1-1.csv", "Zo.csv", "x.csv", "zo-2.csv"]
    assert "'=1+1" in (project / "pack" / "sheets" / "1-1.csv").read_text("utf-8")
