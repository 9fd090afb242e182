"""The extension for Visual Studio Code: its grammar names what it should, and it packages."""

import json
import subprocess
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "editors" / "vscode"
BUILT = ROOT / "build" / "vscode"
"""Where `make test` installs what the extension needs."""


@pytest.fixture(scope="module")
def extension() -> Path:
    """The extension as it now is, beside what it needs."""
    for path in SOURCES.rglob("*"):
        part = path.relative_to(SOURCES)
        if path.is_file() and part.parts[0] not in {"node_modules", "dist"}:
            (BUILT / part).parent.mkdir(parents=True, exist_ok=True)
            (BUILT / part).write_bytes(path.read_bytes())
    return BUILT


def npm(folder: Path, *words: str) -> str:
    done = subprocess.run(
        ("npm", *words, "--silent"),
        cwd=folder,
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_grammar_names_statements_and_leaves_prose(extension):
    assert "run successfuly" in npm(extension, "test")


def test_it_is_packaged_with_its_client_and_nothing_else(extension):
    npm(extension, "run", "package")
    with zipfile.ZipFile(extension / "rubricc.vsix") as package:
        names = set(package.namelist())
        script = package.read("extension/dist/extension.js").decode()
    assert {"extension/package.json", "extension/syntaxes/rubricc.tmLanguage.json"} <= names
    assert not any("node_modules" in name or "tests" in name for name in names)
    assert "textDocument/inlayHint" in script


def test_it_starts_the_command_that_there_is():
    from_package = json.loads((SOURCES / "package.json").read_text("utf-8"))
    assert (
        from_package["contributes"]["configuration"]["properties"]["rubricc.command"]["default"]
        == "rubricc"
    )
    assert '"lsp"' in (SOURCES / "extension.js").read_text("utf-8")
    assert from_package["capabilities"]["untrustedWorkspaces"]["supported"] is False
