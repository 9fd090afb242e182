"""`rubricc apply` on data that means harm, or comes out of broken programs: one line, no file."""

import csv
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from random import Random

import polars as pl
import pytest

from tests.apps.calls import call
from tests.apps.test_apply import GUIDELINE

HEADER = "urgent,people\n"


@pytest.fixture
def tickets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a guideline, where the command line is called."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "t.md").write_text(GUIDELINE, "utf-8")
    return tmp_path


def applied(*words: str) -> tuple[int, str]:
    done = call("apply", "t.md", *words)
    return done.exit_code, done.stderr


def write(frame: pl.DataFrame, name: str) -> None:
    match name.split("."):
        case _, "csv":
            frame.write_csv(name)
        case _, "jsonl":
            frame.write_ndjson(name)
        case _:
            frame.write_parquet(name)


def test_a_nul_is_no_value_and_is_kept_elsewhere(tickets):
    (tickets / "bad.csv").write_bytes(b"urgent,people\nye\0s,1\n")
    (tickets / "good.csv").write_bytes(b"urgent,people,note\nyes,1,a\0b\n")
    code, told = applied("bad.csv", "-o", "out.csv")

    assert (code, "error: bad.csv: row 1, column `urgent`: `ye" in told) == (1, True)
    assert "\0" not in told
    assert applied("good.csv", "-o", "out.csv") == (0, "out.csv: 1 rows\n")
    assert (tickets / "out.csv").read_bytes().endswith(b"yes,1,a\0b,act,R2\n")


SQL = '"; DROP TABLE items; --'


def test_a_column_named_like_sql_is_a_column(tickets):
    frame = pl.DataFrame({"urgent": ["yes"], "people": ["1"], SQL: ["x"], "urgent ": ["?"]})
    frame.write_csv("in.csv")
    frame.write_parquet("in.parquet")

    for kind in ("csv", "parquet"):
        assert applied(f"in.{kind}", "-o", f"out.{kind}")[0] == 0
    with (tickets / "out.csv").open(encoding="utf-8", newline="") as lines:
        assert next(csv.reader(lines)) == [*frame.columns, "label", "label.clauses"]
    assert pl.read_parquet("out.parquet").drop("label", "label.clauses").equals(frame)


def test_headers_that_differ_by_case_are_two(tickets):
    (tickets / "in.csv").write_text("URGENT,urgent,people,LABEL\nno,yes,1,x\n", "utf-8")

    assert applied("in.csv", "-o", "out.csv") == (0, "out.csv: 1 rows\n")
    assert (tickets / "out.csv").read_text("utf-8").endswith("\nno,yes,1,x,act,R2\n")


DEEP = 100_000


@pytest.mark.parametrize(
    "line",
    [
        '{"urgent":' + "[" * DEEP + "]" * DEEP + ',"people":1}',
        '{"a":' * DEEP + "1" + "}" * DEEP,
        "[" * DEEP,
        '{"urgent": "yes", "people": 1' + "0" * 1_000_000 + "}",
        '{"urgent": "yes", "people": NaN}',
        '{"urgent": "yes", "people": 1e999999}',
        '{"urgent": "yes", "people": {"a": 1}}',
    ],
    ids=["list", "object", "open", "digits", "nan", "power", "inner"],
)
def test_a_line_of_json_without_sense_is_a_bad_row(tickets, line):
    (tickets / "in.jsonl").write_text('{"urgent": "no", "people": 1}\n' + line + "\n", "utf-8")
    code, told = applied("in.jsonl", "-o", "out.jsonl")

    assert code == 1
    assert "error: in.jsonl: row 2" in told
    assert "1 of 2 rows are bad; nothing is written" in told
    assert len(told) < 2_000
    assert not (tickets / "out.jsonl").exists()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("folder.csv", "error: `folder.csv` is no file; choose another name with -o\n"),
        ("in.csv/out.csv", "error: `in.csv/out.csv`: not a directory\n"),
        ("none/out.csv", "error: `none/out.csv`: no such file or directory\n"),
    ],
)
def test_a_place_that_takes_no_file_is_named(tickets, name, said):
    (tickets / "in.csv").write_text(HEADER + "yes,1\n", "utf-8")
    (tickets / "folder.csv").mkdir()

    assert applied("in.csv", "-o", name) == (2, said)


# ---- a small disk; only root may make one ------------------------------------------------------

root = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="only root mounts a disk of its own"
)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of a megabyte."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("root may not mount here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


@root
@pytest.mark.parametrize("kind", ["csv", "jsonl", "parquet"])
def test_a_full_disk_is_one_line_and_leaves_what_was_there(tickets, disk, kind):
    notes = [sha256(str(number).encode()).hexdigest() for number in range(50_000)]
    frame = pl.DataFrame({"urgent": "yes", "people": "1", "note": notes})
    source, out = f"in.{kind}", disk / f"out.{kind}"
    write(frame, source)
    out.write_text("old", "utf-8")
    code, told = applied(source, "-o", str(out))

    assert (code, told) == (2, f"error: `{out}`: no space left on device\n")
    assert [path.name for path in disk.iterdir()] == [out.name]
    assert out.read_text("utf-8") == "old"


@root
def test_a_disk_that_is_only_read_is_one_line(tickets, disk):
    (tickets / "in.csv").write_text(HEADER + "yes,1\n", "utf-8")
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)

    assert applied("in.csv", "-o", str(disk / "out.csv")) == (
        2,
        f"error: `{disk}/out.csv`: read-only file system\n",
    )


# ---- killed ------------------------------------------------------------------------------------


def size_of_parts() -> int:
    """How much of an output is written so far."""
    with suppress(FileNotFoundError):
        return sum(part.stat().st_size for part in Path().glob(".rubricc-*/part*"))
    return 0


@pytest.mark.long
@pytest.mark.parametrize("kind", ["csv", "jsonl", "parquet"])
def test_killed_at_any_moment_the_output_is_whole_or_absent(tickets, kind):
    rows = 400_000
    frame = pl.DataFrame({"urgent": "yes", "people": "1", "note": [str(n) for n in range(rows)]})
    source, out = f"in.{kind}", tickets / f"out.{kind}"
    write(frame, source)
    assert applied(source, "-o", str(out))[0] == 0
    whole = out.read_bytes()
    out.unlink()
    command = [sys.executable, "-m", "rubricc", "apply", "t.md", source, "-o", str(out)]
    random, writing = Random(0), 0
    for _ in range(30):
        out.unlink(missing_ok=True)
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        enough = random.randrange(len(whole))
        while process.poll() is None and size_of_parts() < enough:
            time.sleep(0.001)
        writing += size_of_parts() > 0
        process.send_signal(signal.SIGKILL)
        process.communicate()

        assert not out.exists() or out.read_bytes() == whole
        for part in tickets.glob(".rubricc-*/*"):
            part.unlink()
    assert writing > 3, "no run was killed while it wrote"


# ---- large -------------------------------------------------------------------------------------


@pytest.mark.long
def test_five_gigabytes_take_less_than_one_of_memory(tickets):
    block = "".join(f"{'yes' if n % 3 else 'no'},{n % 12},{'x' * 180}\n" for n in range(50_000))
    blocks = 5 * 10**9 // len(block) + 1
    with (tickets / "in.csv").open("w", encoding="utf-8") as file:
        file.write("urgent,people,note\n")
        for _ in range(blocks):
            file.write(block)
    command = [sys.executable, "-m", "rubricc", "apply", "t.md", "in.csv", "-o", "out.csv"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE)
    assert process.stderr is not None
    with process.stderr:
        told = process.stderr.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)

    assert (process.returncode, told) == (0, f"out.csv: {blocks * 50_000:,} rows\n")
    assert usage.ru_maxrss * 1024 < 10**9
    with (tickets / "out.csv").open("rb") as file:
        assert sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(1 << 24), b"")) == (
            blocks * 50_000 + 1
        )
    (tickets / "in.csv").unlink()
    (tickets / "out.csv").unlink()


def test_lines_of_json_are_told_apart_by_nothing_but_their_ends(tickets):
    row = {"urgent": "yes", "people": 1, "note": "a\u2028b\x85c"}
    (tickets / "in.jsonl").write_text(f"{json.dumps(row, ensure_ascii=False)}\n" * 2, "utf-8")

    assert applied("in.jsonl", "-o", "out.jsonl") == (0, "out.jsonl: 2 rows\n")
