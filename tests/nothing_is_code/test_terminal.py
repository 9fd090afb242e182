"""What commands print of files of strangers: no character that steers a terminal, no command of a
CI runner, whether it stands in a text, in a cell, in a name or in the name of a file."""

import json
import unicodedata
from pathlib import Path

import pytest

from rubricc.table import Table, plain, pretty, sealed
from tests.apps.calls import GAP, GOOD, call
from tests.apps.test_release import BEFORE
from tests.attacks import attacked, bundle_of
from tests.grade.made import made_key

EVIL = "\x1b]0;x\x07\x1b[2J\x9b31m\u202e\u2066\r\n::error::x\n##[error]x\b\x7f\u2028"
NAME = "\x1b[31m\u202e::error::x"
"""What a file may be called."""
STEERING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def hostile_table(text: str, name: str) -> str:
    """A table in which every text, and a name, is EVIL."""
    table = attacked(bundle_of("mail.md", text).table, lambda words: f"{words}{EVIL}")
    assert isinstance(table, Table)
    changed = pretty(plain(table)).replace(json.dumps(name), json.dumps(name + EVIL))
    return pretty(plain(sealed(Table.model_validate_json(changed))))


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of files that strangers wrote and named."""
    monkeypatch.chdir(tmp_path)
    key = made_key(3)
    item = key.items[0]
    evil_item = item.model_copy(update={"question": EVIL, "explanation": EVIL})
    evil_key = key.model_copy(update={"items": (evil_item, *key.items[1:])})
    kept = pretty(plain(evil_key))
    for name, text in {
        f"{NAME}/guidelines/mail.md": GOOD.replace("yes or no. Some", "yes or no.   Some"),
        f"{NAME}/guidelines/gap.md": GAP,
        "bad.md": GOOD.replace("hing does", f"hing {EVIL} does").replace("R1", f"R{EVIL}"),
        "front.md": GOOD.replace("title: Mail", f'title: "{EVIL}"\nx{EVIL}: y'),
        "pairs.md": BEFORE,
        "old.json": hostile_table(GOOD, "complaint"),
        "new.json": hostile_table(GOOD, "question"),
        "none.json": '{"format": "' + EVIL.replace("\n", "").replace("\r", "") + '"}',
        "cells.csv": f"problem,request\nyes{EVIL.splitlines()[0]},action\n",
        "columns.csv": f"problem{NAME},request\nyes,action\n",
        "pairs.csv": f"item,response,invents,rude\n1,a{NAME},no,no\n1,b,{NAME},no\n",
        "key.json": kept,
        "answers.csv": f"annotator,item,answer\nann{NAME},{item.id},{item.right}\n"
        f"x,{NAME},y\ny,{item.id},{NAME}\n",
        "good.csv": f"annotator,item,answer\nann{NAME},{item.id},{item.right}\n",
        "suite.jsonl": json.dumps({"id": EVIL}) + "\n",
        "config.xml": f'<View><Labels name="{NAME[5:]}" toName="y"/><{NAME[5:]}/></View>',
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="")
    return tmp_path


COMMANDS: tuple[tuple[str, ...], ...] = (
    ("check", NAME),
    ("check", NAME, "--format", "github"),
    ("check", NAME, "--json"),
    ("check", NAME, "--format", "sarif"),
    ("check", "bad.md"),
    ("check", "bad.md", "--format", "github"),
    ("check", "front.md"),
    ("check", "front.md", "--format", "github"),
    ("check", f"{NAME}/no-such.md"),
    ("check", NAME, "--fix"),
    ("build", NAME, "-o", f"{NAME}-out"),
    ("build", f"{NAME}/guidelines/mail.md", "-o", f"{NAME}-out"),
    ("build", f"{NAME}/guidelines/mail.md", "-o", f"{NAME}-out", "--check"),
    ("release", f"{NAME}/guidelines/mail.md"),
    ("fmt", NAME, "--diff"),
    ("fmt", NAME),
    ("decide", "old.json", "problem=yes"),
    ("decide", "old.json", "problem=yes", "--json"),
    ("decide", "old.json", f"problem={NAME}", f"{NAME}=yes"),
    ("decide", "none.json", "problem=yes"),
    ("decide", f"{NAME}/guidelines/mail.md", "problem=yes"),
    ("explain", "old.json", "R1"),
    ("explain", "bad.md", "R1"),
    ("explain", f"{NAME}/guidelines/mail.md", "R1"),
    ("explain", NAME),
    ("diff", "old.json", "new.json"),
    ("diff", "old.json", "new.json", "--format", "markdown"),
    ("diff", "old.json", "new.json", "--json"),
    ("diff", "old.json", f"{NAME}/guidelines/mail.md"),
    ("apply", "old.json", "cells.csv", "-o", "out.csv"),
    ("apply", "old.json", "columns.csv", "-o", "out.csv"),
    ("apply", f"{NAME}/guidelines/mail.md", "cells.csv", "-o", f"{NAME}.csv"),
    ("rank", "pairs.md", "pairs.csv"),
    ("suite", "old.json"),
    ("suite", "old.json", "--json"),
    ("suite", "old.json", "--pytest", f"{NAME}.py"),
    ("suite", "suite.jsonl", "--command", "cat"),
    ("export", "old.json", "--to", "sql", "--dialect", "duckdb", "-o", f"{NAME}.sql"),
    ("grade", "key.json", "answers.csv"),
    ("grade", "key.json", "good.csv"),
    ("grade", "key.json", "answers.csv", "--bad-rows", f"{NAME}.csv"),
    ("lint", "label-studio", "config.xml"),
    ("new", f"{NAME}-new"),
    ("no-such", NAME),
    (NAME,),
)


def test_nothing_printed_steers_a_terminal_or_a_runner(desk):
    wrong = []
    for words in COMMANDS:
        done = call(*words)
        for text in (done.stdout, done.stderr):
            steering = {one for one in text if is_steering(one)}
            lines = [line for line in text.split("\n") if is_command(line, words)]
            if steering or lines or "mistake of its own" in text:
                wrong.append((words, steering, lines, text[:300]))

    assert not wrong, "\n".join(map(repr, wrong))


def test_every_finding_is_an_annotation_and_no_other_line_is_one(desk):
    for path in ("bad.md", "front.md", NAME):
        found = json.loads(call("check", path, "--json").stdout)["diagnostics"]
        lines = call("check", path, "--format", "github").stdout.splitlines()

        assert len(lines) == len(found) > 0
        assert all(line.startswith(("::error file=", "::warning file=")) for line in lines)


def is_steering(character: str) -> bool:
    """Whether a terminal does something at a character, but for the end of a line."""
    category = unicodedata.category(character)
    return character != "\n" and (category in ("Cc", "Zl", "Zp") or character in STEERING)


def is_command(line: str, words: tuple[str, ...]) -> bool:
    """Whether GitHub's runner takes a line for a command of ours that is none."""
    is_ours = "github" in words and line.startswith(("::error file=", "::warning file="))
    return line.lstrip().startswith("::") and not is_ours
