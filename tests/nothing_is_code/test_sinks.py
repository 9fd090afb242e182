"""Where words go beside artifacts: SQL of a stranger's table, test modules, quizzes, folders."""

import io
import json
import re
import xml.etree.ElementTree as ET
import zipfile
from functools import cache
from pathlib import Path

import duckdb
import pytest

from rubricc.emit import DIALECTS, QUIZ_FORMATS, WrittenVector, select_in, write_test_module
from rubricc.quiz import Key
from rubricc.table import Table, load, plain, pretty, sealed
from tests.apps.calls import GOOD, call
from tests.attacks import ALL, bundle_of
from tests.grade.made import made_key
from tests.nothing_is_code.reading import read, read_python, read_sql

NAMES = ("problem", "request", "nothing", "action", "complaint", "question", "other", "label")
"""What the guideline of these tests calls things."""


def renamed(words: dict[str, str]) -> Table:
    """A sound table in which a stranger calls things otherwise."""
    text = pretty(plain(bundle_of("mail.md", GOOD).table))
    for name, word in words.items():
        text = text.replace(json.dumps(name), json.dumps(word))
    table = sealed(Table.model_validate_json(text))
    assert load(pretty(plain(table))) == table
    return table


SHORT = [word for word in ALL if len(word.encode()) < 60]
"""Longer names not every database has."""


def hostile_names(start: int) -> dict[str, str]:
    """Another payload for each name."""
    return {name: f"{SHORT[(start + 13 * n) % len(SHORT)]} {n}" for n, name in enumerate(NAMES)}


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize(
    "start", [31, *(pytest.param(one, marks=pytest.mark.long) for one in range(0, 270, 15))]
)
def test_names_of_a_stranger_are_names_in_every_dialect(dialect, start):
    quiet = kinds_of(
        select_in(renamed({name: f"quiet {name}" for name in NAMES}), dialect), dialect
    )
    hostile = kinds_of(select_in(renamed(hostile_names(start)), dialect), dialect)

    assert len(hostile) == 1
    assert hostile == quiet


def kinds_of(sql: str, dialect: str) -> list[list[str]]:
    """The kinds of nodes of each statement."""
    read_back = read_sql(sql, dialect)
    assert isinstance(read_back, list)
    return [[node.partition(" ")[0] for node in statement] for statement in read_back]


def test_duckdb_runs_such_a_query_and_nothing_else(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for start in range(0, len(ALL), 95):
        names = hostile_names(start)
        table = renamed(names)
        columns = [names["problem"], names["request"]]
        with duckdb.connect() as database:
            quoted = ", ".join('"' + name.replace('"', '""') + '" VARCHAR' for name in columns)
            database.execute(f"CREATE TABLE items ({quoted})")
            database.execute("INSERT INTO items VALUES ('yes', ?)", [names["action"]])
            (row,) = database.execute(select_in(table, "duckdb")).fetchall()
            (left,) = database.execute("SELECT count(*) FROM items").fetchall()

        assert names["complaint"] in row
        assert left == (1,)
    assert not list(tmp_path.iterdir())


def test_a_test_module_holds_all_words_as_data():
    def module(words: list[str]) -> str:
        vectors = [
            WrittenVector(
                f"v{n}",
                {word: word},
                {"label": {"status": "decided", "outcome": word, "clauses": [word]}},
                {word: {"words": word, "decision": "label", "outcome": word}},
            )
            for n, word in enumerate(words)
        ]
        return write_test_module("mail", vectors)

    quiet = [f"quiet {n}" for n, _ in enumerate(ALL)]

    assert read_python(module(ALL)) == read_python(module(quiet))


@cache
def made(size: int) -> Key:
    """A key that is drawn once."""
    key: Key = made_key(size)
    return key


def key_of(words: list[str]) -> Key:
    """A key in which these words stand, in turn, wherever an author's do."""
    key, turn = made(30), iter(words * 9)
    items = [
        item.model_copy(
            update={
                "texts": (("", next(turn)), ("A", next(turn))),
                "question": next(turn),
                "explanation": next(turn),
                "options": tuple(
                    option.model_copy(update={"text": next(turn), "feedback": next(turn)})
                    for option in item.options
                ),
            }
        )
        for item in key.items
    ]
    return key.model_copy(update={"items": tuple(items)})


LINES = [" ".join(word.splitlines()) or word for word in ALL]
"""Each on one line: the ends of lines are marks of formats, and rightly so."""


@pytest.mark.parametrize("name", QUIZ_FORMATS)
def test_words_are_words_in_every_format_of_a_quiz(name):
    """All payloads in one form: 30 items have room for 300 of them."""
    end, write = QUIZ_FORMATS[name]
    hostile, quiet = write(key_of(LINES)), write(key_of([f"quiet {n}" for n, _ in enumerate(ALL)]))
    if end == "gift":
        assert marks_of(hostile) == marks_of(quiet)
    elif end.endswith("zip"):
        assert unpacked(hostile) == unpacked(quiet)
    else:
        path = f"form.{end}"
        assert read(path, hostile.decode()) == read(path, quiet.decode())


def marks_of(gift: bytes) -> str:
    """What GIFT takes for marks: all of them that no backslash takes away, and ends of lines."""
    bare = re.sub(r"\\[~=#{}:\\n]", "", gift.decode())
    bare = re.sub(r"&#?\w+;", "", bare)
    return "".join(re.findall(r"(?m)[~=#{}\n]|::|^//|^\$CATEGORY", bare))


def unpacked(package: bytes) -> dict[str, object]:
    """What each file of a package is made of."""
    with zipfile.ZipFile(io.BytesIO(package)) as files:
        assert all(re.fullmatch(r"[a-z0-9][a-zA-Z0-9_./-]*", name) for name in files.namelist())
        found = {name: files.read(name).decode() for name in files.namelist()}
    for text in found.values():
        ET.fromstring(text)
    return {name: read(name, text) for name, text in found.items()}


IDS = (
    "../evil",
    "/evil",
    "a/b",
    "a\\b",
    ".git",
    "..",
    "con",
    "lpt1",
    "x" * 5000,
    "a b",
    "-rf",
    "é",
)


@pytest.mark.parametrize("name", IDS, ids=range(len(IDS)))
def test_an_id_that_could_be_a_path_is_refused(project, name):
    text = GOOD.replace("guideline: mail", f"guideline: {json.dumps(name)}")
    Path("guidelines/mail.md").write_text(text, "utf-8")
    before = sorted(Path().rglob("*"))
    for words in (("build",), ("release", "guidelines/mail.md")):
        done = call(*words)

        assert done.exit_code == 1, done.stderr
        assert "wrong-key-value" in done.stderr
        assert sorted(Path().rglob("*")) == before
    assert not (project.parent / "evil").exists()
