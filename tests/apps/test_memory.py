"""How much memory a process takes at most for guidelines and tables as large as they may be."""

import random
import subprocess
import sys
from pathlib import Path

import polars as pl
import pytest

from rubricc.limits import LIMITS
from tests.apps.calls import GOOD
from tests.grade.made import made_key

MOST = 512 * 10**6
HEAD, KEY = '{"format": "rubricc.table/1", ', '"k%d"'
PROSE = "Some *prose* with [links](x) and `code`.\n\n"
SIGNALS = "".join(f"- `s{number}`: yes or no. Signal {number}.\n" for number in range(60))


def prose() -> str:
    """Words upon words."""
    return GOOD + PROSE * ((LIMITS.file_bytes - len(GOOD)) // len(PROSE))


def clauses() -> str:
    """Nearly as many clauses as there may be, over many signals."""
    rules = "".join(
        f"- **M{number}** `question` when `s{number % 60}` and `s{number * 7 % 59}` and"
        f" not `s{number // 60 % 60}`.\n"
        for number in range(LIMITS.clauses - 10)
    )
    return GOOD.replace("## Labels", f"{SIGNALS}\n## Labels").replace(
        "- **R2**", f"{rules}- **R2**"
    )


@pytest.mark.parametrize("made", [prose, pytest.param(clauses, marks=pytest.mark.long)])
def test_a_guideline_takes_less_than_512_megabytes(tmp_path, made):
    path = tmp_path / "large.md"
    path.write_text(made(), "utf-8")

    code, taken = run("check", path, "--limit", "seconds=60")

    assert path.stat().st_size > LIMITS.file_bytes // 2
    assert code in (0, 1, 2)
    assert taken < MOST


def unknown_keys(count: int) -> str:
    """An object of so many keys."""
    return f"{HEAD}{','.join(f'{KEY % number}: 0' for number in range(count))}}}"


HOSTILE = {
    "numbers for signals": lambda: f'{HEAD}"signals": [{"1," * 540_000}0]}}',
    "lists for signals": lambda: f'{HEAD}"signals": [{"[]," * 274_000}0]}}',
    "unknown keys": lambda: unknown_keys(99_000),
    "more unknown keys": lambda: unknown_keys(540_000),
    "more than is read": lambda: f"[{'[],' * 20_000_000}0]",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_table_takes_less_than_512_megabytes(tmp_path, kind):
    path = tmp_path / "table.json"
    path.write_text(HOSTILE[kind](), "utf-8")

    code, taken = run("decide", path)

    assert code == 1
    assert taken < MOST


@pytest.mark.long
@pytest.mark.parametrize("each", [1, 5])
@pytest.mark.parametrize("words", [["--json"], ["--html", "page.html"]])
def test_a_file_of_answers_takes_less_than_512_megabytes(tmp_path, monkeypatch, each, words):
    """Nearly as many as there may be: of annotators who answered one item, or five of their own."""
    monkeypatch.chdir(tmp_path)
    key, rng = made_key(), random.Random(5)
    Path("key.json").write_text(key.model_dump_json(), "utf-8")
    rows = [
        f"person-{number},{item.id},{rng.choice(item.options).outcome}"
        for number in range(99_000 // each)
        for item in rng.sample(key.items, each)
    ]
    Path("answers.csv").write_text("\n".join(["annotator,item,answer", *rows]), "utf-8")

    code, taken = run("grade", Path("key.json"), "answers.csv", *words)

    assert code == 0
    assert taken < MOST


# ---- of any size -------------------------------------------------------------------------------


def documents(path: Path) -> None:
    """Answers about long documents that begin alike, so that each is compared with others."""
    text = "as it was said before " * 5_000
    rows = (f"i{n},p{n % 9},{n % 5} {text},{'question' if n % 3 else 'other'}" for n in range(500))
    path.write_text("\n".join(["id,annotator,text,label", *rows]), "utf-8")


def one_group(path: Path) -> None:
    """Millions of rows in a single group, in a file of a few megabytes."""
    rows = pl.select(pl.int_range(6_000_000, dtype=pl.Int32).alias("n")).lazy()
    text = pl.concat_str(pl.lit("please " * 30), "n")
    told = {"problem": pl.lit("yes"), "request": pl.lit("action"), "text": text}
    rows.select(**told).collect().write_parquet(path, row_group_size=6_000_000)


@pytest.mark.long
@pytest.mark.parametrize(
    ("made", "call"),
    [
        (documents, ("audit", "mail.md", "work.csv")),
        (one_group, ("apply", "mail.md", "work.parquet", "-o", "told.parquet")),
    ],
)
def test_a_file_of_any_size_takes_less_than_a_gigabyte(tmp_path, monkeypatch, made, call):
    monkeypatch.chdir(tmp_path)
    command, guideline, file, *words = call
    Path(guideline).write_text(GOOD, "utf-8")
    made(Path(file))

    code, taken = run(command, Path(guideline), file, *words)

    assert code == 0
    assert taken < 10**9


LAUNCH = """\
import resource, subprocess, sys
done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(done.returncode, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
"""A small process in between: until a new process begins its program, it counts as large as the
one that made it."""


def run(command: str, path: Path, *words: str) -> tuple[int, int]:
    """The exit code of a call in a process of its own, and the most memory that it had."""
    call = [sys.executable, "-m", "rubricc", command, str(path), *words]
    told = subprocess.run(
        [sys.executable, "-c", LAUNCH, *call], capture_output=True, check=True, text=True
    )
    code, kilobytes = map(int, told.stdout.split())
    return code, kilobytes * 1024
