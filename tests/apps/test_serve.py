"""`rubricc serve` and `build --watch`: what changed is built again, and errors are survived."""

import os
import re
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from rubricc.apps.rebuilding import Rebuilder
from tests.apps.calls import GAP, GOOD, call

SECOND = GOOD.replace("guideline: mail", "guideline: post").replace("# Mail", "# Post")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new project with a second guideline, where rubricc is called."""
    monkeypatch.chdir(tmp_path)
    assert call("new", "p").exit_code == 0
    monkeypatch.chdir("p")
    Path("guidelines/post.md").write_text(SECOND, "utf-8")
    return tmp_path / "p"


def until(holds: Callable[[], bool], seconds: float = 90) -> None:
    """Wait for something that another process does."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.2)


@pytest.fixture
def served(site: Path) -> Iterator[str]:
    """The address at which the project is served."""
    process = subprocess.Popen(
        (sys.executable, "-m", "rubricc", "serve", "--port", "0"),
        cwd=site,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    assert process.stderr is not None
    told: list[str] = []
    while not told or not told[-1].startswith("http://127.0.0.1:"):
        told.append(process.stderr.readline())
        assert told[-1], told
    yield told[-1].strip()
    process.send_signal(signal.SIGINT)
    process.stderr.close()
    assert process.wait(30) == 130


def fetch(address: str) -> str:
    with urllib.request.urlopen(address, timeout=60) as answer:
        text: str = answer.read().decode()
    return text


def test_pages_follow_the_text_and_show_what_is_wrong_with_it(site, served):
    page = f"{served}guidelines/post/index.html"
    assert "<h1>Post</h1>" in re.sub(r'<h1 id="[^"]*"', "<h1", fetch(page))
    assert "livereload(" in fetch(page)
    assert 'http-equiv="Content-Security-Policy"' not in fetch(page)

    text = site / "guidelines" / "post.md"
    time.sleep(2)  # the first look at the files takes place after the first page is served
    text.write_text(GAP.replace(": mail", ": post"), "utf-8")
    until(lambda: "error[RB301] gap" in fetch(page))
    assert "livereload(" in fetch(page)

    text.write_text(SECOND.replace("# Post", "# Posted"), "utf-8")
    until(lambda: "Posted" in fetch(page))


def test_only_what_changed_is_compiled_again(site):
    rebuilder = Rebuilder(())
    rebuilder.build()
    assert len(rebuilder.compiled_last) == 2
    kept = dict(rebuilder.parts)

    rebuilder.build()
    assert not rebuilder.compiled_last

    (site / "guidelines" / "post.md").write_text(SECOND.replace("A question.", "Asked."), "utf-8")
    rebuilder.build()
    assert list(rebuilder.compiled_last) == ["guidelines/post.md"]
    assert rebuilder.parts["guidelines/messages.md"] is kept["guidelines/messages.md"]
    assert "Asked." in (site / "generated" / "post" / "table.json").read_text("utf-8")


def test_a_mistake_writes_nothing_and_is_survived(site):
    rebuilder = Rebuilder(())
    rebuilder.build()
    table = site / "generated" / "post" / "table.json"
    before = table.read_bytes()

    (site / "guidelines" / "post.md").write_text(GAP.replace(": mail", ": post"), "utf-8")
    assert rebuilder.build().errors
    assert table.read_bytes() == before


def test_build_watches(site, tmp_path):
    told = tmp_path / "told"
    with (
        told.open("w") as stderr,
        subprocess.Popen(
            (sys.executable, "-m", "rubricc", "build", "--watch"), cwd=site, stderr=stderr
        ) as process,
    ):
        until(lambda: "built, 2 guidelines compiled" in told.read_text("utf-8"))
        (site / "guidelines" / "post.md").write_text(SECOND.replace("A problem.", "Bad."), "utf-8")
        until(lambda: "built, 1 guideline compiled" in told.read_text("utf-8"))
        process.send_signal(signal.SIGINT)
    assert process.returncode == 130
    assert "Bad." in (site / "generated" / "post" / "table.json").read_text("utf-8")


def test_there_must_be_a_site(project):
    done = call("serve")
    assert done.exit_code == 2
    assert "there is no `mkdocs.yml` here" in done.output
