"""The README shows what really comes out: its guideline is compiled, its commands are run."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
RUBRICC = Path(sys.executable).with_name("rubricc")


def blocks(language: str) -> list[str]:
    """The code blocks of one language."""
    return [code for name, code in BLOCK.findall(README.read_text("utf-8")) if name == language]


def run(folder: Path, command: str) -> str:
    """What a command prints, results and progress together, as a terminal shows them."""
    _, *arguments = command.split()
    made = subprocess.run(
        (RUBRICC, *arguments),
        cwd=folder,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    return made.stdout


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with the README's guideline, and with the same without its exception."""
    (guideline,) = blocks("markdown")
    fewer = "".join(line for line in guideline.splitlines(keepends=True) if "R1a" not in line)
    (tmp_path / "tickets.md").write_text(guideline, "utf-8")
    (tmp_path / "tickets-without-R1a.md").write_text(fewer, "utf-8")
    return tmp_path


@pytest.mark.parametrize("block", blocks("console")[1:], ids=lambda block: block.split("\n")[0])
def test_the_commands_print_what_is_shown(project, block):
    commands = [line.removeprefix("$ ") for line in block.splitlines() if line.startswith("$ ")]

    shown = "".join(f"$ {command}\n{run(project, command)}" for command in commands)

    assert shown == block


def test_the_table_is_what_is_shown(project):
    run(project, "rubricc build tickets.md")
    made = (project / "generated" / "tickets" / "table.md").read_text("utf-8")

    (shown,) = blocks("text")

    assert made.endswith(f"\n\n{shown}")
