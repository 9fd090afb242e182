"""The command line as a whole: what it loads, how it fails, that it never shows a traceback."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

import rubricc
from rubricc.apps import commands
from rubricc.apps.cli import cli
from rubricc.apps.commands import COMMANDS, load
from tests.apps.calls import call, spawn

HEAVY = {"lark", "pydantic", "mkdocs", "rich", "markdown_it", "yaml", "jinja2", "rubricc.model"}


def test_help_loads_nothing_heavy():
    script = "import sys; from rubricc.apps.cli import cli; cli(['--help'], standalone_mode=False);"
    script += "print(sorted(sys.modules))"
    done = subprocess.run(
        (sys.executable, "-c", script), capture_output=True, text=True, check=True
    )

    loaded = set(done.stdout.splitlines()[-1].strip("[]").replace("'", "").split(", "))
    assert not loaded & HEAVY
    assert "click" in loaded


ENDLESS = {"serve", "lsp"}
"""What runs until somebody ends it has no result to print."""


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_of_the_table_is_there_and_has_help_with_an_example(name):
    assert isinstance(load(COMMANDS[name][0]), click.Command)
    assert f"Example: rubricc {name}" in " ".join(call(name, "--help").output.split())
    assert name in ENDLESS or "--json" in call(name, "--help").output


def test_help_lists_every_command_with_its_line():
    output = call("--help").output

    for name, (_, line) in COMMANDS.items():
        assert name in output
        assert line in output


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (
            ("chek",),
            "error: there is no command `chek`; did you mean `check`?; see `rubricc --help`",
        ),
        (("--nope",), "error: no such option; see `rubricc --help`"),
        (("check", "--nope"), "error: no such option; see `rubricc check --help`"),
        (("decide",), "error: missing argument 'GUIDELINE'; see `rubricc decide --help`"),
    ],
)
def test_a_wrong_call_is_one_line_and_exit_2(words, line):
    done = call(*words)

    assert re.sub("[: ]+'?--nope'?;", ";", done.stderr.strip()) == line  # click's quotes vary
    assert done.stdout == ""
    assert done.exit_code == 2


def broken(error: BaseException) -> click.Command:
    @click.command
    def command() -> None:
        raise error

    return command


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (
            OSError(28, "No space left on device", "out/x"),
            2,
            "error: `out/x`: no space left on device",
        ),
        (PermissionError(13, "Permission denied", b"y"), 2, "error: `y`: permission denied"),
        (
            KeyError("x\x1b[2J"),
            2,
            "error: rubricc made a mistake of its own (KeyError: 'x\\x1b[2J')",
        ),
        (RecursionError("too deep"), 2, "error: rubricc made a mistake of its own (RecursionError"),
        (MemoryError(), 2, "error: the machine has not enough memory"),
        (KeyboardInterrupt(), 130, ""),
        (BrokenPipeError(32, "Broken pipe"), 2, ""),
    ],
)
def test_whatever_goes_wrong_is_one_line(monkeypatch, error, code, words):
    monkeypatch.delenv("RUBRICC_DEBUG", raising=False)
    monkeypatch.setattr(cli, "get_command", lambda *_: broken(error))
    monkeypatch.setattr("rubricc.apps.guard.drop", lambda stream: None)
    done = call("check")

    assert done.exit_code == code
    assert done.stderr.startswith(words)
    assert done.stderr.count("\n") == bool(words)


def test_debug_shows_the_traceback(monkeypatch, capsys):
    monkeypatch.setenv("RUBRICC_DEBUG", "1")
    monkeypatch.setattr(cli, "get_command", lambda *_: broken(KeyError("x")))

    assert "Traceback" in call("check").stderr


def test_a_reader_that_stops_early_is_no_traceback(project):
    command = f"{sys.executable} -m rubricc explain gap | true; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(("bash", "-c", command), capture_output=True, check=False)

    assert done.stderr == b""
    assert done.returncode in (0, 2)


FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="there is no full device here")
def test_an_output_that_is_full_is_one_line(project):
    with FULL.open("wb") as full:
        command = (sys.executable, "-m", "rubricc", "explain", "gap")
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)

    assert done.stderr == b"error: `output`: no space left on device\n"
    assert done.returncode == 2


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_any_encoding_of_the_terminal_will_do(project, encoding):
    path = project / "guidelines" / "mail.md"
    path.write_text(path.read_text("utf-8").replace("Mail\n\n## S", "Mail 星 😀\n\n## S"), "utf-8")
    path.write_text(path.read_text("utf-8").replace("otherwise.", "otherwise 星😀."), "utf-8")
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    framed = spawn("check", env=environment)
    as_json = spawn("check", "--json", env=environment)

    assert framed.returncode == as_json.returncode == 1
    assert b"Traceback" not in framed.stderr + as_json.stderr
    assert json.loads(as_json.stdout.decode(encoding))["summary"]["errors"] >= 1


def test_the_public_names_are_there_and_no_others():
    assert dir(rubricc) == sorted(rubricc.__all__)
    assert all(getattr(rubricc, name) is not None for name in rubricc.__all__)
    with pytest.raises(AttributeError):
        _ = rubricc.nothing  # type: ignore[attr-defined]


def test_type_checkers_know_the_public_names():
    stub = Path(rubricc.__file__).with_suffix(".pyi").read_text("utf-8")

    assert {line.split(" as ")[1] for line in stub.splitlines() if " as " in line} == set(
        rubricc.__all__
    )


def test_a_command_that_is_not_called_is_not_loaded(monkeypatch):
    monkeypatch.setattr(commands, "load", None)

    assert call("--help").exit_code == 0
