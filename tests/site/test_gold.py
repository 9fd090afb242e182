"""What certifies annotators stays out of everything that is published."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site.conftest import ROOT

NAME = "name-spans"
SECRET = "marked-gold-secret-3141592653589793238462643383279"


def rubricc(folder: Path, *words: str) -> None:
    """Run rubricc in a folder; it has to succeed."""
    subprocess.run(
        (sys.executable, "-m", "rubricc", *words),
        cwd=folder,
        check=True,
        capture_output=True,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONWARNINGS": "ignore"},
    )


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Path:
    """A project with a drawn gold form and its secret beside it, built after that."""
    folder: Path = tmp_path_factory.mktemp("gold")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    (folder / "guidelines").mkdir()
    shutil.copy(ROOT / f"guidelines/{NAME}.md", folder / "guidelines")
    secret = folder / "secret"
    secret.touch(mode=0o600)
    secret.write_text(SECRET)
    rubricc(
        folder,
        *("quiz", f"guidelines/{NAME}.md", "-n", "8", "-o", "gold"),
        *("--secret-file", "secret"),
    )
    rubricc(folder, "build")
    return folder


def tokens(project: Path) -> set[bytes]:
    """What marks gold: the secret, the ids of items, and their texts."""
    (path,) = (project / "gold/keys").glob("key-*.json")
    items = json.loads(path.read_text("utf-8"))["items"]
    ids = {item["id"] for item in items}
    texts = {text for item in items for text in dict(item["texts"]).values() if len(text) > 20}
    assert len(ids) == 8 and len(texts) >= 4
    marks = {SECRET} | ids | texts
    return {one.encode() for mark in marks for one in (mark, json.dumps(mark)[1:-1])}


def published(project: Path) -> bytes:
    """Every byte under site/, build/ and generated/."""
    found = [
        path.read_bytes()
        for folder in ("site", "build", "generated")
        for path in sorted((project / folder).rglob("*"))
        if path.is_file()
    ]
    assert len(found) > 40
    return b"\n".join(found)


def test_no_byte_of_gold_is_published(project):
    everything = published(project)

    assert not [token for token in tokens(project) if token in everything]


def test_practice_is_published(project):
    """The search above would find gold: it finds practice."""
    written = project / f"generated/{NAME}/quiz/practice.json"
    items = json.loads(written.read_text("utf-8"))["items"]
    everything = published(project)

    assert items
    assert all(item["id"].encode() in everything for item in items)
