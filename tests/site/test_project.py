"""A project as its owner builds it: where reports go, what is shown, and what is refused."""

import os
import subprocess
import sys
from base64 import b64decode
from pathlib import Path

import pytest

from tests.site.conftest import ROOT, SAMPLE

PICTURE = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of one guideline that shows a picture."""
    text = SAMPLE.read_text("utf-8")
    text = text.replace("## Signals", "![a parcel](seen/parcel.png)\n\n## Signals", 1)
    config = (ROOT / "mkdocs.yml").read_text("utf-8")
    (tmp_path / "guidelines").mkdir()
    (tmp_path / "guidelines/parcel-photos.md").write_text(text, "utf-8")
    (tmp_path / "mkdocs.yml").write_text(config.replace("issues.example/new", "forge.test/new?a=b"))
    return tmp_path


def build(folder: Path) -> subprocess.CompletedProcess[str]:
    """What `rubricc build` says there."""
    return subprocess.run(
        (sys.executable, "-m", "rubricc", "build"),
        check=False,
        cwd=folder,
        capture_output=True,
        text=True,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONWARNINGS": "ignore"},
    )


def test_a_picture_that_is_missing_is_told_and_nothing_is_written(project):
    made = build(project)

    assert made.returncode == 1
    assert "parcel-photos/index.html: `seen/parcel.png` is not there" in made.stderr
    assert not (project / "site").exists()


def test_a_picture_lies_in_the_site_and_reports_lead_to_the_forge(project):
    (project / "guidelines/seen").mkdir()
    (project / "guidelines/seen/parcel.png").write_bytes(PICTURE)
    made = build(project)
    site = project / "site/guidelines/parcel-photos"

    assert made.returncode == 0, made.stderr
    assert (site / "seen/parcel.png").read_bytes() == PICTURE
    assert 'href="https://forge.test/new?a=b&amp;title=parcel-photos%201.2.0%20R1a"' in (
        site / "index.html"
    ).read_text("utf-8")
    assert "go to an example" not in made.stderr
    assert "site/: 70 files, unchanged" in build(project).stdout
    (project / "guidelines/seen/parcel.png").write_bytes(PICTURE + b"more")
    assert "site/: 70 files, written" in build(project).stdout
    assert (site / "seen/parcel.png").read_bytes() == PICTURE + b"more"
