"""The folders under `tests/cases/`: a guideline, and what the compiler makes of it, to the letter.

A case is a folder with `input.md`. The expected files that it holds are compared; `pytest --accept`
rewrites them. `diagnostics.txt` holds the plain frames; a case without it is silent. The other
files, but for those that the guideline names, are artifacts by their path. `settings.txt` holds
the settings of the build, a `SETTING=VALUE` a line.
"""

from collections.abc import Mapping
from pathlib import Path

import pytest

from rubricc.apps.artifacts import bundle_of, contents_of, emit_all
from rubricc.apps.frames import frames, plain
from rubricc.blocks import read_document, read_source
from rubricc.compiler import compile_guideline
from rubricc.source import Files, Source
from rubricc.syntax import wanted_files

CASES = sorted(path.parent for path in (Path(__file__).parent / "cases").rglob("input.md"))
INPUT = "input.md"
SETTINGS = "settings.txt"
DIAGNOSTICS = "diagnostics.txt"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_case_comes_out_as_expected(case, accept):
    files = read_inputs(case)
    made = outputs(files, read_settings(case))
    expected = {
        name: (case / name).read_bytes()
        for name in names_in(case)
        if name not in files and name != SETTINGS
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
    folders = {path.parent for path in (Path(__file__).parent / "cases").rglob("*.*")}

    assert {
        folder for folder in folders if not any(up in CASES for up in (folder, *folder.parents))
    } == set()


def names_in(case: Path) -> list[str]:
    return [path.relative_to(case).as_posix() for path in sorted(case.rglob("*")) if path.is_file()]


def read_inputs(case: Path) -> Files:
    """The guideline and the files that it names."""
    data = (case / INPUT).read_bytes()
    source = read_source(INPUT, data)
    document = read_document(source)[0] if isinstance(source, Source) else None
    wanted = wanted_files(document) if document else ()
    named = {name: (case / name).read_bytes() for name in wanted if (case / name).is_file()}
    return {INPUT: data, **named}


def read_settings(case: Path) -> Mapping[str, str]:
    path = case / SETTINGS
    lines = path.read_text("utf-8").splitlines() if path.is_file() else []
    return dict(line.split("=", 1) for line in lines)


def outputs(files: Files, settings: Mapping[str, str]) -> dict[str, bytes]:
    """All that the compiler makes of a case: the frames, and if it is sound the artifacts."""
    made = compile_guideline(INPUT, files, settings)
    told = "\n".join(plain(frame) for frame in frames(made.diagnostics, files)).encode()
    built = contents_of(emit_all(bundle_of(made))) if made.table is not None else {}
    return {DIAGNOSTICS: told, **built}


def write_expected(case: Path, actual: Mapping[str, bytes]) -> None:
    for name, data in actual.items():
        if data or name != DIAGNOSTICS:
            (case / name).write_bytes(data)
        else:
            (case / name).unlink(missing_ok=True)
