"""`rubricc apply`: files of data, decided row by row."""

import json
from pathlib import Path

import polars as pl
import pytest

from tests.apps.calls import call

GUIDELINE = """\
---
guideline: tickets
title: Tickets
version: 1.0.0
task: classify
unit: ticket
media: text
---
# Tickets

## Labels

- `act`: Somebody must act.
- `wait`: It can wait.

## Queues

- `lead`: The team lead.

## Signals

- `urgent`: yes or no. It cannot wait.
- `people`: 0 or more. How many are concerned.

## Rules

- **R1** flag for `lead` when `people` is more than 9.
- **R2** `act` when `urgent`.
- **R3** `wait` otherwise.

## Priority

- **R1** over **R2**.

## Examples

- "Ten of us" is flag for `lead` by **R1**: `people` is 10.
- "Now" is `act` by **R2**: `urgent`, `people` is 1.
- "Later" is `wait` by **R3**: `people` is 1.
"""

ROWS = """\
id,urgent,people,note
007,yes,3,"a, b"
2,no,12,
3,,4,"line
break"
4,,12,
"""
DECIDED = """\
id,urgent,people,note,label,label.clauses
007,yes,3,"a, b",act,R2
2,no,12,,flag:lead,R1
3,,4,"line
break",flag:,
4,,12,,flag:lead,R1
"""


@pytest.fixture
def tickets(project: Path) -> Path:
    """A project with a guideline and a file of items."""
    (project / "t.md").write_text(GUIDELINE, "utf-8")
    (project / "items.csv").write_text(ROWS, "utf-8")
    return project


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def problems(*words: str) -> list[tuple[int, str | None]]:
    done = call("apply", "t.md", *words, "--json")
    assert done.exit_code == 1, done.stderr
    return [(one["row"], one["column"]) for one in json.loads(done.stdout)["problems"]]


def test_all_columns_are_kept_and_each_decision_adds_two(tickets):
    done = call("apply", "t.md", "items.csv", "-o", "out.csv")

    assert (done.exit_code, done.stdout, done.stderr) == (0, "", "out.csv: 4 rows\n")
    assert (tickets / "out.csv").read_text("utf-8") == DECIDED
    assert names(tickets) == [
        "guidelines",
        "items.csv",
        "out.csv",
        "t.md",
    ]


def test_parquet_has_the_same_answers(tickets):
    call("apply", "t.md", "items.csv", "-o", "out.parquet")
    call("apply", "t.md", "out.parquet", "-o", "again.csv")

    assert call("apply", "t.md", "out.parquet", "-o", "again.csv").exit_code == 1  # has `label`
    pl.read_csv("items.csv").write_parquet("items.parquet")
    assert call("apply", "t.md", "items.parquet", "-o", "again.csv").exit_code == 0
    again = pl.read_csv("again.csv", infer_schema=False)
    assert again["label"].to_list() == ["act", "flag:lead", "flag:", "flag:lead"]


def test_jsonl_keeps_every_line_and_adds_to_its_end(tickets):
    lines = [
        '{"urgent": true, "people": 3, "deep": {"a": [1, 2.50]}}',
        '{ "people": 12, "urgent": null }',
        "",
        '{"urgent":"no","people":"1"}',
    ]
    (tickets / "in.jsonl").write_text("\n".join(lines), "utf-8")
    done = call("apply", "t.md", "in.jsonl", "-o", "out.jsonl")

    assert done.exit_code == 0, done.stderr
    assert (tickets / "out.jsonl").read_text("utf-8").splitlines() == [
        f'{lines[0][:-1]}, "label": "act", "label.clauses": "R2"}}',
        '{ "people": 12, "urgent": null, "label": "flag:lead", "label.clauses": "R1"}',
        '{"urgent":"no","people":"1", "label": "wait", "label.clauses": "R3"}',
    ]


def test_every_bad_cell_is_listed_and_nothing_is_written(tickets):
    (tickets / "bad.csv").write_text("urgent,people\nYES,1\nyes,1\nno,-1\nno,1.5\nx,y\n", "utf-8")
    done = call("apply", "t.md", "bad.csv", "-o", "out.csv")

    assert done.exit_code == 1
    assert "error: bad.csv: row 1, column `urgent`: `YES` is no value of `urgent`" in done.stderr
    assert "4 of 5 rows are bad; nothing is written" in done.stderr
    assert problems("bad.csv", "-o", "out.csv") == [
        (1, "urgent"),
        (3, "people"),
        (4, "people"),
        (5, "urgent"),
        (5, "people"),
    ]
    assert names(tickets) == [
        "bad.csv",
        "guidelines",
        "items.csv",
        "t.md",
    ]


def test_a_hundred_bad_cells_are_listed_at_most(tickets):
    (tickets / "bad.csv").write_text("urgent,people\n" + "?!,1\n" * 250, "utf-8")

    assert problems("bad.csv", "-o", "out.csv") == [(n, "urgent") for n in range(1, 101)]


def test_bad_rows_are_set_aside_and_the_others_written(tickets):
    (tickets / "bad.csv").write_text("urgent,people\nYES,1\nyes,1\n", "utf-8")
    done = call("apply", "t.md", "bad.csv", "-o", "out.csv", "--bad-rows", "aside.csv")

    assert done.exit_code == 0, done.stderr
    assert "out.csv: 1 rows; 1 bad ones in aside.csv" in done.stderr
    assert (tickets / "out.csv").read_text() == "urgent,people,label,label.clauses\nyes,1,act,R2\n"
    assert pl.read_csv("aside.csv").columns == ["urgent", "people", "problems"]
    assert pl.read_csv("aside.csv").rows()[0][:2] == ("YES", 1)


def test_bad_lines_of_jsonl_are_set_aside(tickets):
    good, bad, short = '{"urgent":"no","people":1}', "[1]", '{"urgent":"no"}'
    (tickets / "in.jsonl").write_text(f"{bad}\n{good}\n{short}\n", "utf-8")

    assert problems("in.jsonl", "-o", "out.jsonl") == [(1, None), (3, "people")]
    call("apply", "t.md", "in.jsonl", "-o", "out.jsonl", "--bad-rows", "aside.jsonl")
    assert (tickets / "aside.jsonl").read_text() == f"{bad}\n{short}\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("urgent,People\nyes,1\n", "has no column `people`; did you mean `People`?"),
        ("urgent\nyes\n", "has no column `people`; say --missing usual or --missing unsure"),
        ("urgent,people,label\nyes,1,x\n", "has a column `label` already; rename it"),
        ("urgent,people,people\nyes,1,1\n", "the header has `people` twice"),
        ("urgent,people\nyes\n", "bad.csv: row 1: 1 cells under 2 columns"),
        ("urgent,people\nyes,1\nno,1,2\n", "bad.csv: row 2: 3 cells under 2 columns"),
        ('urgent,people\nyes,"1,2"\n,\nno\n', "bad.csv: row 3: 1 cells under 2 columns"),
        ("", "`bad.csv`:"),
        ("\xff\xfe", "`bad.csv`:"),
    ],
)
def test_a_file_that_does_not_fit_is_refused(tickets, text, said):
    (tickets / "bad.csv").write_bytes(text.encode("latin-1"))
    done = call("apply", "t.md", "bad.csv", "-o", "out.csv")

    assert done.exit_code == 1
    assert said in done.stderr
    assert not (tickets / "out.csv").exists()


def test_parquet_that_is_cut_short_is_refused(tickets):
    pl.read_csv("items.csv").write_parquet("items.parquet")
    whole = (tickets / "items.parquet").read_bytes()
    (tickets / "cut.parquet").write_bytes(whole[: len(whole) // 2])
    done = call("apply", "t.md", "cut.parquet", "-o", "out.csv")

    assert done.exit_code == 1
    assert "error: `cut.parquet`:" in done.stderr


def test_a_missing_column_may_be_usual_or_not_sure(tickets):
    (tickets / "few.csv").write_text("people\n12\n1\n", "utf-8")

    assert call("apply", "t.md", "few.csv", "-o", "a.csv", "--missing", "usual").exit_code == 0
    assert call("apply", "t.md", "few.csv", "-o", "b.csv", "--missing", "unsure").exit_code == 0
    assert pl.read_csv("a.csv")["label"].to_list() == ["flag:lead", "wait"]
    assert pl.read_csv("b.csv")["label"].to_list() == ["flag:lead", "flag:"]


def test_the_table_of_another_version_is_refused(tickets):
    words = "apply", "t.md", "items.csv", "-o", "out.csv", "--expect"

    assert call(*words, "tickets@1.0.0").exit_code == 0
    done = call(*words, "tickets@1.0.1")
    assert (done.exit_code, "is that of tickets@1.0.0, not of tickets@1.0.1" in done.stderr) == (
        1,
        True,
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("items.csv", "-o", "guidelines"), "should end in"),
        (("items.csv", "-o", "folder.csv"), "is no file"),
        (("items.csv", "-o", "out.jsonl"), "should be CSV or Parquet"),
        (("items.csv", "-o", "items.csv"), "three different files"),
        (("none.csv", "-o", "out.csv"), "there is no such file"),
        (("items.csv", "-o", "none/out.csv"), "no such file or directory"),
    ],
)
def test_a_call_that_cannot_be_served_says_why(tickets, words, said):
    (tickets / "folder.csv").mkdir()
    done = call("apply", "t.md", *words)

    assert done.exit_code == 2
    assert said in done.stderr
