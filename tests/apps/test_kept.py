"""The tables of a guideline's releases."""

import pytest

from rubricc.apps.kept import add_released
from rubricc.apps.refusal import RefusedError


def test_releases_are_read_up_to_a_limit(tmp_path, monkeypatch):
    path, released = str(tmp_path / "g.md"), tmp_path / "released/mail"
    released.mkdir(parents=True)
    files = {path: b"---\nguideline: mail\n---\n"}
    for version in ("1.0.0", "2.0.0"):
        (released / f"{version}.table.json").write_bytes(b"x" * 50)
    monkeypatch.setattr("rubricc.apps.kept.TOTAL_LIMIT", 100)
    add_released(path, files)

    assert len(files) == 3

    monkeypatch.setattr("rubricc.apps.kept.TOTAL_LIMIT", 99)
    with pytest.raises(RefusedError, match="the releases of"):
        add_released(path, files)
