"""The project folder that these tests call the command line in."""

from pathlib import Path

import pytest

from tests.apps.calls import GOOD


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one sound guideline, where the command line is called."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "guidelines").mkdir()
    (tmp_path / "guidelines" / "mail.md").write_text(GOOD, "utf-8")
    return tmp_path
