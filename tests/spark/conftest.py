"""What the tests share that start Spark."""

from pathlib import Path

import pytest

from tests.apps.test_apply import GUIDELINE


@pytest.fixture
def tickets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a guideline, where the command line is called."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "t.md").write_text(GUIDELINE, "utf-8")
    return tmp_path
