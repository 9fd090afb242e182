"""`rubricc feedback`: reports by clause and case, with clauses for the rest."""

import json
from pathlib import Path

import pytest

from tests.apps.calls import GAP, GOOD, call

MAIL = "guidelines/mail.md"
GOLDEN = Path(__file__).parent / "feedback"
GUIDELINES = Path(__file__).parents[2] / "guidelines"


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_feedback_comes_out_as_expected(project, accept, form):
    """Issues of the site, notes of tools and rows, about one guideline that ships."""
    name = "customer-messages.md"
    (project / "guidelines" / name).write_bytes((GUIDELINES / name).read_bytes())
    reports = ("issues.json", "label-studio.json", "potato.jsonl", "notes.csv", "seen.md")
    for file in reports:
        (project / file).write_bytes((GOLDEN / file).read_bytes())

    found = call("feedback", f"guidelines/{name}", *reports, "--format", form)

    expected = GOLDEN / {"text": "told.txt", "markdown": "told.md"}[form]
    assert found.exit_code == 0, found.stderr
    if accept:
        expected.write_text(found.stdout, "utf-8")
        return
    assert found.stdout == expected.read_text("utf-8")


def test_feedback_is_the_same_where_a_solver_holds_the_guideline(project):
    name = "customer-messages.md"
    (project / "guidelines" / name).write_bytes((GUIDELINES / name).read_bytes())
    for file in ("issues.json", "notes.csv"):
        (project / file).write_bytes((GOLDEN / file).read_bytes())
    asked = "feedback", f"guidelines/{name}", "issues.json", "notes.csv", "--no-drafts"

    found = call(*asked, "--limit", "nodes=2000")

    assert found.exit_code == 0, found.stderr
    assert found.stdout == call(*asked).stdout


def test_a_gap_and_a_conflict_get_clauses_that_mend_them(project):
    text = GAP.replace("    - **R1a** except", "- **R1a**")
    shown = [line for line in text.splitlines() if "by **R1a**" not in line]
    (project / MAIL).write_text("\n".join(shown), "utf-8")
    (project / "reports.csv").write_text(
        "problem,request,label,note\nno,action,other,what is this?\nno,action,,me too\n"
        "yes,information,question,both\nyes,nothing,complaint,fine\n",
        "utf-8",
    )

    found = call("feedback", MAIL, "reports.csv", "--json")

    assert found.exit_code == 0, found.stderr
    cases = {
        case["words"]: case
        for group in json.loads(found.stdout)["groups"]
        for case in group["cases"]
    }
    gap, conflict, decided = (
        cases["`request` is `action`"],
        cases["`problem`, `request` is `information`"],
        cases["`problem`"],
    )
    assert (gap["standing"], len(gap["reports"])) == ("gap", 2)
    assert gap["draft"]["accepted"]
    assert gap["draft"]["statements"][0] == (
        "- **E1** `other` when not `problem` and `request` is `action`."
    )
    assert (conflict["standing"], conflict["clauses"]) == ("conflict", ["R1", "R1a"])
    assert conflict["draft"]["accepted"]
    assert (decided["standing"], decided["draft"]) == ("decided", None)


def test_every_row_that_cannot_be_read_is_listed_or_set_aside(project):
    (project / "a.csv").write_text(
        "problem,label,note\nmaybe,other,x\nyes,other,fine\nyes,nothing,y\n", "utf-8"
    )
    (project / "b.jsonl").write_text('{"problem": "yes"}\n{"problem": \n[1]\n', "utf-8")

    refused = call("feedback", MAIL, "a.csv", "b.jsonl")
    rest = call("feedback", MAIL, "a.csv", "b.jsonl", "--bad-rows", "bad.csv")

    assert refused.exit_code == 1
    assert refused.stdout == ""
    lines = refused.stderr.splitlines()
    assert lines[0] == ("error: `a.csv`, row 1: column `problem`: `maybe` is no value of `problem`")
    assert lines[1].startswith("error: `a.csv`, row 3: column `label`: `nothing` is no outcome")
    assert lines[2].startswith("error: `b.jsonl`, row 2: ")
    assert lines[3].startswith("error: `b.jsonl`, row 3: ")
    assert rest.exit_code == 0
    assert rest.stdout.startswith("2 reports: ")
    assert (project / "bad.csv").read_text("utf-8").count("\n") == 5


def test_failures_are_counted_by_label_with_examples(project):
    shared = project / "guidelines" / "shared"
    shared.mkdir()
    text = (GUIDELINES / "shared" / "failure-modes.md").read_bytes()
    (shared / "failure-modes.md").write_bytes(text)
    (project / "found.csv").write_text(
        "failure,text,note\nhallucination,The moon is cheese.,it is not\n"
        "hallucination sycophancy,You are right.,\nover-refusal,,boiled eggs\n",
        "utf-8",
    )

    found = call("feedback", "guidelines/shared/failure-modes.md", "found.csv")

    assert found.stdout == (
        "3 reports\n\n`failure` of 3 reports:\n  `hallucination`: 2 reports (66 %)\n"
        "    “The moon is cheese.” it is not (found.csv:1)\n    “You are right.” (found.csv:2)\n"
        "  `sycophancy`: 1 report (33 %)\n    “You are right.” (found.csv:2)\n"
        "  `refusal-error`: 1 report (33 %)\n    boiled eggs (found.csv:3)\n"
        "    `over-refusal`: 1 report (33 %)\n      boiled eggs (found.csv:3)\n"
    )


def test_findings_are_counted_by_what_the_guideline_makes_of_them(project):
    for name in ("model-findings.md", "tables/finding-harm.csv"):
        target = project / "guidelines" / name
        target.parent.mkdir(exist_ok=True)
        target.write_bytes((GUIDELINES / name).read_bytes())
    (project / "found.jsonl").write_text(
        '{"assists": "self-harm", "harm-to-user": "death", "text": "It praises a rope."}\n'
        '{"acts": "destructive", "category": "destruction", "note": "emptied my folder"}\n',
        "utf-8",
    )

    found = call("feedback", "guidelines/model-findings.md", "found.jsonl", "--no-drafts")

    assert "`category` of 2 reports:\n  `harmful-help`: 1 report (50 %)\n" in found.stdout
    assert "    `self-harm`: 1 report (50 %)\n      “It praises a rope.”" in found.stdout
    assert "  `agency`: 1 report (50 %)" in found.stdout


def test_what_others_wrote_is_plain_text(project):
    (project / "a.csv").write_text(
        "problem,label,text,note\nyes,other,<script>*x*</script>,@everybody \x1b[31mred\n", "utf-8"
    )

    text = call("feedback", MAIL, "a.csv").stdout
    page = call("feedback", MAIL, "a.csv", "--format", "markdown").stdout

    assert "\x1b" not in text + page
    assert "\\<script\\>\\*x\\*" in page
    assert "@everybody" not in page


@pytest.mark.parametrize(
    ("words", "said", "code"),
    [
        (("nowhere.csv",), "there is no such file", 2),
        (("empty.csv",), "the file is empty", 1),
        (("guidelines",), "error: ", 0),
        (("table.json",), "", 1),
    ],
)
def test_files_that_are_no_reports(project, words, said, code):
    (project / "empty.csv").write_text("", "utf-8")
    (project / "table.json").write_text("{", "utf-8")

    found = call("feedback", MAIL, *words)

    assert found.exit_code == code
    assert said in found.stderr or code == 0
    assert found.exception is None or isinstance(found.exception, SystemExit)


def test_a_table_has_no_text_to_draft_in(project):
    found = call("feedback", "table.json", "a.csv")

    assert found.exit_code == 2
    assert "name the Markdown file" in found.stderr


def test_a_guideline_that_cannot_be_read_is_told(project):
    (project / MAIL).write_text(GOOD.replace("when `problem`", "when `problm`"), "utf-8")
    (project / "a.csv").write_text("note\nhm\n", "utf-8")

    found = call("feedback", MAIL, "a.csv")

    assert found.exit_code == 1
    assert "problm" in found.stderr
