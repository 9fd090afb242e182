"""Every file that a command writes is the old one or the new one, whole, in every trouble."""

import ast
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import rubricc
from rubricc.apps.placing import PART, place, placed
from rubricc.apps.refusal import RefusedError
from tests.apps.calls import GOOD
from tests.apps.crashing import left_over, tree
from tests.apps.test_apply import GUIDELINE
from tests.apps.test_release import BEFORE
from tests.grade.made import made_key

DEAD = GOOD.replace("- **R2**", "- **R9** `other` when not `problem` and `problem`.\n- **R2**")
LOOSE = GOOD.replace("yes or no. Some", "yes or no.   Some")
PAIRS = "".join(f"{number},a,no,no\n{number},b,no,yes\n" for number in range(9))
KEY = made_key(3)
ITEM = KEY.items[0]

COMMANDS = {
    "release mail.md": "released/mail/1.0.0.table.json",
    "fmt loose.md": "loose.md",
    "check --fix dead.md": "dead.md",
    "apply tickets.md in.csv -o out.csv": "out.csv",
    "apply tickets.md in.jsonl -o out.jsonl": "out.jsonl",
    "apply tickets.md in.csv -o out.parquet": "out.parquet",
    "apply tickets.md bad.csv -o rest.csv --bad-rows out.csv": "out.csv",
    "export mail.md --to sql --dialect duckdb -o out.sql": "out.sql",
    "export mail.md --to potato -o out": "out",
    "suite mail.md -o out.jsonl": "out.jsonl",
    "suite mail.md --pytest out.py": "out.py",
    "rank pairs.md pairs.csv -o out.jsonl": "out.jsonl",
    "grade key.json answers.csv --html out.html": "out.html",
    "grade key.json wrong.csv --bad-rows out.csv": "out.csv",
    "new out": "out",
}
"""Each command that writes, and what."""


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with something for every command."""
    answer = f"annotator,item,answer\nann,{ITEM.id},{ITEM.right}\n"
    row = json.dumps({"urgent": "yes", "people": 1})
    for name, text in {
        "mail.md": GOOD,
        "loose.md": LOOSE,
        "dead.md": DEAD,
        "tickets.md": GUIDELINE,
        "pairs.md": BEFORE,
        "pairs.csv": f"item,response,invents,rude\n{PAIRS}",
        "in.csv": "urgent,people\n" + "yes,1\n" * 500,
        "in.jsonl": f"{row}\n" * 500,
        "bad.csv": "urgent,people\n" + "yes,many\n" * 500,
        "key.json": KEY.model_dump_json(),
        "answers.csv": answer,
        "wrong.csv": answer + f"ann,nothing,{'x' * 600}\n",
    }.items():
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


SLOW = [one for one in COMMANDS if one.startswith("apply") and ".csv -o out.csv" not in one]
"""They load what reads data each time."""
ONES = [pytest.param(one, marks=pytest.mark.long if one in SLOW else ()) for one in COMMANDS]


@pytest.mark.parametrize("words", ONES)
def test_what_a_command_cannot_write_whole_it_does_not_write(make, desk, words):
    """No file may have more than so many bytes: the old one stays, or none is there."""
    before = tree(desk)
    ended = make.call(words.split(), desk, desk, largest=300)
    told = ended.told.lower()

    assert (ended.code, tree(desk)) == (2, before), ended.told
    assert "too large" in told
    assert str(Path(COMMANDS[words]).name) in told
    assert not left_over(desk)


@pytest.mark.long
@pytest.mark.parametrize("words", COMMANDS)
def test_the_same_commands_write_when_they_may(make, desk, words):
    """Else the others would have shown nothing."""
    before = tree(desk)
    ended = make.call(words.split(), desk, desk)
    after = tree(desk)

    assert ended.code in (0, 1), ended.told
    assert {name for name in after if before.get(name) != after[name]}
    assert all(
        name.startswith(COMMANDS[words]) or name == "rest.csv"
        for name in after
        if before.get(name) != after[name]
    )


HALF = """
import os, signal, sys
from pathlib import Path
from rubricc.apps.placing import placed
with placed(Path(sys.argv[1])) as part:
    part.write_text("half")
    print("half", flush=True)
    os.kill(os.getpid(), signal.SIGKILL) if sys.argv[2] == "die" else sys.stdin.read()
"""


def test_a_killed_writer_leaves_the_old_and_the_next_one_clears_up(tmp_path):
    target = tmp_path / "out.csv"
    target.write_text("old")
    killed = subprocess.run((sys.executable, "-c", HALF, target, "die"), check=False)
    assert killed.returncode == -signal.SIGKILL
    assert target.read_text() == "old"
    assert len(left_over(tmp_path)) == 1

    command = (sys.executable, "-c", HALF, tmp_path / "other.csv", "wait")
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as busy:
        assert busy.stdout
        assert busy.stdin
        busy.stdout.readline()
        place(target, "new")
        assert len(left_over(tmp_path)) == 1  # that of the busy one, which goes on

    assert busy.returncode == 0
    assert {name: data.decode() for name, data in tree(tmp_path).items()} == {
        "out.csv": "new",
        "other.csv": "half",
    }


def test_links_and_modes_stay(tmp_path):
    kept = tmp_path / "kept.txt"
    kept.write_text("old")
    kept.chmod(0o640)
    (tmp_path / "link.txt").symlink_to(kept)
    place(tmp_path / "link.txt", "new")

    assert (tmp_path / "link.txt").is_symlink()
    assert kept.read_text() == "new"
    assert kept.stat().st_mode & 0o777 == 0o640


def test_what_has_to_be_new_takes_no_place(tmp_path):
    target = tmp_path / "out"
    target.write_text("old")
    with pytest.raises(RefusedError, match="somebody else"), placed(target, is_new=True) as part:
        part.write_text("new")

    assert tree(tmp_path) == {"out": b"old"}


def test_a_part_that_is_no_folder_is_left_alone(tmp_path):
    (tmp_path / f"{PART}x").symlink_to(os.devnull)
    place(tmp_path / "out", "new")

    assert (tmp_path / f"{PART}x").is_symlink()


WRITERS = {
    *("folders", "placing"),  # which see to it
    "secret",  # a new file, for its owner alone
    "lsp/server",  # answers on stdout
    *("site", "unchanged"),  # seals: a torn one is none
}
"""The modules of `apps` that write files themselves."""


def test_everything_else_is_written_by_these():
    apps = Path(str(rubricc.__file__)).parent / "apps"
    found = {
        path.relative_to(apps).with_suffix("").as_posix()
        for path in apps.rglob("*.py")
        if any(is_writing(node) for node in ast.walk(ast.parse(path.read_text("utf-8"))))
    }

    assert found <= WRITERS, "write by `place` or `placed` of apps/placing.py"


def is_writing(node: ast.AST) -> bool:
    """Whether a node opens a file to be written; `with placed(path) as part` may do so."""
    if not isinstance(node, ast.Call):
        return False
    if isinstance(node.func, ast.Attribute) and getattr(node.func.value, "id", "") == "part":
        return False
    name = getattr(node.func, "attr", getattr(node.func, "id", ""))
    modes = [*node.args[:2], *(word.value for word in node.keywords if word.arg == "mode")]
    opens = name in ("open", "fdopen") and any(
        isinstance(mode, ast.Constant) and str(mode.value)[:1] in ("w", "a", "x") for mode in modes
    )
    return opens or name in ("write_text", "write_bytes")
