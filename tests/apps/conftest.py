"""The project folder that these tests call the command line in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.apps.calls import GOOD
from tests.apps.crashing import Nursery, nursery


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one sound guideline, where the command line is called."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "guidelines").mkdir()
    (tmp_path / "guidelines" / "mail.md").write_text(GOOD, "utf-8")
    return tmp_path


@pytest.fixture(scope="session")
def make(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nursery]:
    """A loaded rubricc that forks a process for each call, to be killed."""
    with nursery(tmp_path_factory.mktemp("nursery")) as made:
        yield made
