"""`rubricc apply --engine spark`: the same files, the same answers as on one machine."""

import json
from itertools import product
from pathlib import Path

import polars as pl
import pytest

from tests.apps.calls import call

pytestmark = [pytest.mark.spark, pytest.mark.filterwarnings("ignore")]

ROWS = [
    {"id": f"{at:03}", "urgent": urgent, "people": people, "note": note}
    for at, (urgent, people, note) in enumerate(
        product(
            ["yes", "no", ""], ["3", "12", "9.0", "", "?"], ['a, "b"', " two\nlines ", "\\", ""]
        )
    )
]
ADDED = ["label", "label.clauses"]


def spark(*words: str) -> list[str]:
    """What is said on stderr by a call that goes well."""
    done = call("apply", "t.md", *words, "--engine", "spark")
    assert done.exit_code == 0, done.stderr
    return done.stderr.splitlines()


def refused(*words: str) -> tuple[int, str]:
    done = call("apply", "t.md", *words, "--engine", "spark")
    return done.exit_code, done.stderr


def parts(folder: Path, end: str) -> list[Path]:
    return sorted(path for path in folder.rglob(f"part-*{end}"))


def read(folder: Path) -> pl.DataFrame:
    """All rows of a folder of CSV."""
    return pl.concat(pl.read_csv(path, infer_schema=False) for path in parts(folder, ".csv"))


def test_csv_comes_out_as_on_one_machine(tickets):
    pl.DataFrame(ROWS).write_csv("in.csv")
    call("apply", "t.md", "in.csv", "-o", "local.csv")

    assert spark("in.csv", "-o", "out.csv") == ["out.csv: 60 rows"]
    assert read(tickets / "out.csv").equals(
        pl.read_csv("local.csv", infer_schema=False).with_columns(
            pl.col("note", "urgent", "people", *ADDED).replace("", None)
        )
    )
    assert sorted(path.name for path in tickets.iterdir()) == [
        *("in.csv", "local.csv", "out.csv", "t.md")
    ]


def test_jsonl_comes_out_byte_for_byte_as_on_one_machine(tickets):
    lines = [json.dumps({**row, "urgent": row["urgent"] == "yes"}) for row in ROWS]
    (tickets / "in.jsonl").write_text("\ufeff" + "\n\n".join(lines), "utf-8")
    call("apply", "t.md", "in.jsonl", "-o", "local.jsonl")
    spark("in.jsonl", "-o", "out.jsonl")

    made = "".join(path.read_text("utf-8") for path in parts(tickets / "out.jsonl", ".txt"))
    assert made == (tickets / "local.jsonl").read_text("utf-8")


def test_folders_of_parquet_keep_their_types_and_partitions(tickets):
    frames = {"007": [True, None], "8": [False, True]}
    for year, urgent in frames.items():
        (tickets / "in" / f"year={year}").mkdir(parents=True)
        frame = pl.DataFrame({"urgent": urgent, "people": [3, 12], "tags": [["a"], []]})
        frame.write_parquet(tickets / "in" / f"year={year}" / "a.parquet")
    spark("in", "-o", "out")

    (old, new) = (parts(tickets / "out" / f"year={year}", ".parquet") for year in frames)
    assert pl.read_parquet(old).to_dicts() == [
        {"urgent": True, "people": 3, "tags": ["a"], "label": "act", "label.clauses": "R2"},
        {"urgent": None, "people": 12, "tags": [], "label": "flag:lead", "label.clauses": "R1"},
    ]
    assert pl.read_parquet(new)["label"].to_list() == ["wait", "flag:lead"]


def test_bad_cells_have_their_file_row_and_column_and_nothing_is_written(tickets):
    (tickets / "in").mkdir()
    (tickets / "in" / "a.csv").write_text("urgent,people\nyes,3\n", "utf-8")
    (tickets / "in" / "b.csv").write_text("urgent,people\nyes,3\nYES,x\nno,2\n", "utf-8")
    code, told = refused("in", "-o", "out.csv")

    assert (code, told.splitlines()[-1]) == (
        1,
        "1 of 4 rows are bad; nothing is written (--bad-rows FILE sets them aside)",
    )
    assert "in/b.csv: row 2, column `urgent`: `YES` is no value of `urgent`" in told
    assert "in/b.csv: row 2, column `people`: `x` is no value of `people`" in told
    assert sorted(path.name for path in tickets.iterdir()) == ["in", "t.md"]


def test_bad_rows_are_set_aside(tickets):
    (tickets / "in.jsonl").write_text('{"urgent": "no", "people": 1}\n[]\n{"people": 1}\n', "utf-8")
    (tickets / "in.csv").write_text("urgent,people\nyes,3\nYES,3\n", "utf-8")
    spark("in.jsonl", "-o", "out.jsonl", "--bad-rows", "bad.jsonl")
    told = spark("in.csv", "-o", "out.csv", "--bad-rows", "bad.csv")

    assert told == ["out.csv: 1 rows; 1 bad ones in bad.csv"]
    assert read(tickets / "out.csv")["label"].to_list() == ["act"]
    assert read(tickets / "bad.csv")["urgent"].to_list() == ["YES"]
    bad = "".join(path.read_text("utf-8") for path in parts(tickets / "bad.jsonl", ".txt"))
    assert bad == '[]\n{"people": 1}\n'


def test_what_cannot_be_read_or_written_is_one_line(tickets):
    pl.DataFrame(ROWS).write_csv("in.csv")
    pl.DataFrame(ROWS).write_parquet("in.parquet")
    (tickets / "cut.parquet").write_bytes((tickets / "in.parquet").read_bytes()[:-9])
    (tickets / "uneven.csv").write_text("urgent,people\nyes,3\nyes\n", "utf-8")
    (tickets / "twice.csv").write_text("urgent,urgent,people\nyes,3\n", "utf-8")
    (tickets / "upper.csv").write_text("Urgent,people\nyes,3\n", "utf-8")
    (tickets / "there").mkdir()
    expected = {
        ("none.csv", "out"): (2, f"error: `{tickets}/none.csv`: there is no such file or folder\n"),
        ("in.csv", "there"): (
            2,
            f"error: `{tickets}/there`: is there already; choose another name\n",
        ),
        ("there", "out"): (1, "error: `there`: no data stands there\n"),
        ("twice.csv", "out"): (1, "error: `twice.csv`: the header has `urgent` twice\n"),
        ("upper.csv", "out"): (
            1,
            "error: `upper.csv` has no column `urgent`; did you mean `Urgent`?\n",
        ),
    }

    assert {names: refused(names[0], "-o", names[1]) for names in expected} == expected
    for name in ("cut.parquet", "uneven.csv"):
        code, told = refused(name, "-o", "out")
        assert (code, told.count("\n")) == (1, 1), told
        assert told.startswith(f"error: `{name}`: ")
    assert not (tickets / "out").exists()
