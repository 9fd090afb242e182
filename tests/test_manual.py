"""The manual does what it says: every page is followed, block by block, in a folder of its own.

How-to pages begin where the shipped guidelines are, all others where there is nothing.

A `console` block is run and must print what it shows, where a line `…` stands for any lines. A
block with a path after its language is written to that file, a `diff` changes lines of it, a `text`
shows what it holds, and the rest are programs that must end well. `pytest --accept` writes what
came out.
"""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

pytestmark = pytest.mark.manual

DOCS = Path(__file__).parents[1] / "docs"
PAGES = sorted(DOCS.rglob("*.md"))
BLOCK = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.DOTALL | re.MULTILINE)
PROGRAMS = {"python": (sys.executable, "-"), "js": ("node", "--input-type=module", "-")}


@dataclass
class Reader:
    """Somebody who follows a page: where they are, and what they have set."""

    folder: Path

    def types(self, command: str) -> str:
        """What a command prints, results and progress together, as a terminal shows them."""
        if command.startswith("cd "):
            self.folder = self.folder / command.removeprefix("cd ")
            return ""
        return self.runs(("bash", "-c", command)).stdout

    def runs(self, command: tuple[str, ...], given: str = "") -> subprocess.CompletedProcess[str]:
        """Run a command where the reader is, with this rubricc first on the path."""
        own = {
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "HOME": str(self.folder.parent),
            "COLUMNS": "100",
        }
        return subprocess.run(
            command,
            cwd=self.folder,
            check=False,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            input=given,
            encoding="utf-8",
            timeout=300,
            env={**os.environ, **own},
        )


def followed(reader: Reader, block: re.Match[str]) -> str:
    """The block as it should stand in the manual: with what really came of it."""
    language, path, body = block.groups()
    if language == "console":
        return console(reader, body)
    if language in PROGRAMS and path is None:
        done = reader.runs(PROGRAMS[language], body)
        assert done.returncode == 0, done.stdout
        return body
    assert path is not None, f"nobody can run this: {block[0]}"
    place = reader.folder / path
    if language == "text":
        held = place.read_text("utf-8")
        return body if body in held else held
    if language == "diff":
        held, old, new = place.read_text("utf-8"), side("-", body), side("+", body)
        assert held.count(old) == 1, old
        place.write_text(held.replace(old, new), "utf-8")
        return body
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(body, "utf-8")
    return body


def side(sign: str, difference: str) -> str:
    """The lines of one side of a difference."""
    lines = difference.splitlines(keepends=True)
    return "".join(line.removeprefix(sign) for line in lines if line.startswith(sign))


def console(reader: Reader, body: str) -> str:
    """The commands of a block, each with what it prints, or with what is shown if that fits."""
    made = ""
    for typed in re.split(r"^(?=\$ )", body, flags=re.MULTILINE)[1:]:
        command, _, shown = typed.partition("\n")
        printed = reader.types(command.removeprefix("$ "))
        made += f"{command}\n{shown if fits(printed, shown) else printed}"
    return made


def fits(printed: str, shown: str) -> bool:
    """Whether this is what is shown: a line `…` there stands for any lines."""
    parts = (re.escape(part) for part in re.split(r"^…\n", shown, flags=re.MULTILINE))
    return re.fullmatch("(?:.*\n)*?".join(parts), printed) is not None


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(DOCS).as_posix())
def test_a_page_does_what_it_says(page, tmp_path, request):
    reader = Reader(tmp_path / "reader")
    reader.folder.mkdir()
    if page.parent.name == "how-to":
        (reader.folder / "guidelines").symlink_to(DOCS.parent / "guidelines")
    text = page.read_text("utf-8")
    made = BLOCK.sub(lambda block: block[0].replace(block[3], followed(reader, block)), text)
    if request.config.getoption("accept"):
        page.write_text(made, "utf-8")
    assert made == text


def test_nothing_shown_is_everything():
    assert not fits("one\ntwo\n", "one\n")
    assert fits("one\ntwo\nthree\n", "one\n…\nthree\n")
    assert fits("one\n", "…\n")
    assert not fits("one\ntwo\n", "…\none\n")
