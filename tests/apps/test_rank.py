"""`rubricc rank`: more than two responses in an order."""

import json

import pytest

from rubricc.diagnostics import INTRANSITIVE_PREFERENCE
from tests.apps.calls import call

SAFETY = """\
## Queues

- `safety`: The safety team.

"""
GUIDELINE = str(INTRANSITIVE_PREFERENCE.good)
CIRCULAR = str(INTRANSITIVE_PREFERENCE.bad)

HEADER = "item,response,right,brief,kind\n"
ANSWERS = (
    HEADER
    + """\
moon,r1,no,yes,no
moon,r2,yes,no,no
moon,r3,yes,yes,no
moon,r4,yes,no,no
sun,x,no,no,no
"""
)
CIRCLE = (
    HEADER
    + """\
moon,true,yes,no,no
moon,kind,no,no,yes
moon,short,yes,yes,no
"""
)


@pytest.fixture
def answers(project):
    """A project that compares answers, with a file of them."""
    (project / "guidelines" / "pair.md").write_text(GUIDELINE, "utf-8")
    (project / "answers.csv").write_text(ANSWERS, "utf-8")
    return project


def ranked(*words: str) -> list[dict[str, object]]:
    done = call("rank", *words)
    assert done.exit_code == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_responses_stand_from_best_to_worst_and_ties_together(answers):
    assert ranked("guidelines/pair.md", "answers.csv") == [
        {"item": "moon", "order": [["r3"], ["r2", "r4"], ["r1"]], "open": []},
        {"item": "sun", "order": [["x"]], "open": []},
    ]


def test_jsonl_in_and_a_file_out(answers):
    rows = [
        dict(zip(HEADER.strip().split(","), line.split(","), strict=True))
        for line in ANSWERS.splitlines()[1:]
    ]
    (answers / "answers.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")
    done = call("rank", "guidelines/pair.md", "answers.jsonl", "-o", "order.jsonl")

    assert (done.exit_code, done.stdout) == (0, "")
    assert (answers / "order.jsonl").read_text("utf-8") == call(
        "rank", "guidelines/pair.md", "answers.csv"
    ).stdout


def test_a_circle_has_no_order(answers):
    (answers / "guidelines" / "pair.md").write_text(CIRCULAR, "utf-8")
    (answers / "answers.csv").write_text(CIRCLE, "utf-8")
    done = call("rank", "guidelines/pair.md", "answers.csv")

    assert (done.exit_code, done.stdout) == (1, "")
    assert "item `moon`: `" in done.stderr
    assert done.stderr.count("is better than") == 3


def test_a_pair_that_is_flagged_leaves_the_order_open(answers):
    flagged = GUIDELINE.replace(
        "## Examples",
        SAFETY + "## Edge cases\n\n- **E1** flag for `safety` when `kind` of both responses.\n\n"
        "## Examples",
    )
    (answers / "guidelines" / "pair.md").write_text(flagged, "utf-8")
    (answers / "answers.csv").write_text(
        HEADER + "moon,r1,yes,no,yes\nmoon,r2,no,no,yes\nmoon,r3,no,no,no\n", "utf-8"
    )
    (found,) = ranked("guidelines/pair.md", "answers.csv")

    assert found["order"] is None
    assert found["open"] == [
        {
            "responses": ["r1", "r2"],
            "status": "flagged",
            "flag": "safety",
            "clauses": ["E1"],
            "depends_on": [],
        }
    ]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (HEADER.replace(",kind", "") + "a,b,no,no\n", "there is no column `kind`"),
        (HEADER + "a,b,no,no,maybe\n", "`maybe`"),
        (HEADER + "a,b,no,no\n", "row 1: 4 cells under 5 columns"),
        (HEADER + "a,b,no,no,no\na,b,no,no,no\n", "item `a` has a response `b` already"),
    ],
)
def test_what_is_wrong_with_the_data_is_told(answers, data, message):
    (answers / "answers.csv").write_text(data, "utf-8")
    done = call("rank", "guidelines/pair.md", "answers.csv", "-o", "order.jsonl")

    assert done.exit_code == 1
    assert message in done.stderr
    assert not (answers / "order.jsonl").exists()


def test_a_guideline_that_compares_nothing_ranks_nothing(answers):
    done = call("rank", "guidelines/mail.md", "answers.csv")

    assert done.exit_code == 1
    assert "compares no responses" in done.stderr


def test_json_is_one_object(answers):
    done = call("rank", "guidelines/pair.md", "answers.csv", "--json")
    (answers / "answers.csv").write_text(HEADER + "a,b,no,no,maybe\n", "utf-8")
    wrong = call("rank", "guidelines/pair.md", "answers.csv", "--json")

    assert [one["item"] for one in json.loads(done.stdout)["items"]] == ["moon", "sun"]
    assert (wrong.exit_code, len(json.loads(wrong.stdout)["problems"])) == (1, 1)
