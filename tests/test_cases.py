"""The folders under `tests/cases/`: a guideline, and what the compiler makes of it, to the letter.

A case is a folder with `input.md`. The expected files that it holds are compared; `pytest --accept`
rewrites them. `diagnostics.txt` holds the plain frames; a case without it is silent. The other
files, but for those that the guideline names and those below `released/`, are artifacts by their
path. `settings.txt` holds the settings of the build, a `SETTING=VALUE` a line; `nodes.txt` how many
nodes the diagrams may have.
"""

from collections.abc import Mapping
from pathlib import Path

import pytest

from rubricc.apps.artifacts import bundle_of, contents_of, emit_all
from rubricc.apps.frames import frames, plain
from rubricc.blocks import read_document, read_source
from rubricc.compiler import MOST_NODES, compile_guideline
from rubricc.diagnostics import REGISTRY, Severity
from rubricc.source import Files, Source
from rubricc.syntax import used_files, wanted_files

CASES = sorted(path.parent for path in (Path(__file__).parent / "cases").rglob("input.md"))
INPUT = "input.md"
SETTINGS = "settings.txt"
NODES = "nodes.txt"
DIAGNOSTICS = "diagnostics.txt"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_case_comes_out_as_expected(case, accept):
    files = read_inputs(case)
    made = outputs(files, read_settings(case), read_nodes(case))
    expected = {
        name: (case / name).read_bytes()
        for name in names_in(case)
        if name not in files and name not in (SETTINGS, NODES)
    }
    actual = {name: made.get(name, b"") for name in {*expected, DIAGNOSTICS}}
    if accept:
        write_expected(case, actual)
        return

    expected.setdefault(DIAGNOSTICS, b"")
    assert {name: text.decode() for name, text in expected.items()} == {
        name: text.decode() for name, text in actual.items()
    }


def test_every_folder_is_a_case():
    cases = Path(__file__).parent / "cases"
    folders = {path.parent for path in cases.rglob("*.*")}
    folders -= {path.parent for path in (cases / "quiz").rglob("*.*")}  # read by tests/quiz

    assert {
        folder for folder in folders if not any(up in CASES for up in (folder, *folder.parents))
    } == set()


OF_PROOF = "RB3"
"""What is proved, or read in the prose, has a code that starts so."""

CIRCLES = ("decision-circle", "definition-circle", "signal-circle", "uses-circle")


@pytest.mark.parametrize(
    "entry",
    [one for one in REGISTRY if one.code.startswith(OF_PROOF) or one.name in CIRCLES],
    ids=lambda entry: entry.name,
)
def test_every_finding_has_a_folder(entry):
    told = (Path(__file__).parent / "cases" / entry.name / DIAGNOSTICS).read_text("utf-8")
    severity = "error" if entry.severity is Severity.ERROR else "warning"

    assert f"{severity}[{entry.code}] {entry.name}: " in told


def names_in(case: Path) -> list[str]:
    return [path.relative_to(case).as_posix() for path in sorted(case.rglob("*")) if path.is_file()]


def read_inputs(case: Path) -> Files:
    """The guideline, the files that it names, itself or through others, and what was released."""
    files: dict[str, bytes] = {}
    waiting = [INPUT, *(name for name in names_in(case) if name.startswith("released/"))]
    while waiting:
        name = waiting.pop()
        if name not in files and (case / name).is_file():
            files[name] = (case / name).read_bytes()
            waiting += named_by(name, files[name]) if name.endswith(".md") else []
    return files


def named_by(name: str, data: bytes) -> list[str]:
    source = read_source(name, data)
    document = read_document(source)[0] if isinstance(source, Source) else None
    if document is None:
        return []
    used = [use.path for use in used_files(document) if use.path is not None]
    return [*wanted_files(document), *used]


def read_nodes(case: Path) -> int:
    path = case / NODES
    return int(path.read_text("utf-8")) if path.is_file() else MOST_NODES


def read_settings(case: Path) -> Mapping[str, str]:
    path = case / SETTINGS
    lines = path.read_text("utf-8").splitlines() if path.is_file() else []
    return dict(line.split("=", 1) for line in lines)


def outputs(files: Files, settings: Mapping[str, str], nodes: int) -> dict[str, bytes]:
    """All that the compiler makes of a case: the frames, and if it is sound the artifacts."""
    made = compile_guideline(INPUT, files, settings, nodes)
    told = "\n".join(plain(frame) for frame in frames(made.diagnostics, files)).encode()
    built = contents_of(emit_all(bundle_of(made))) if made.table is not None else {}
    return {DIAGNOSTICS: told, **built}


def write_expected(case: Path, actual: Mapping[str, bytes]) -> None:
    for name, data in actual.items():
        if data or name != DIAGNOSTICS:
            (case / name).write_bytes(data)
        else:
            (case / name).unlink(missing_ok=True)
