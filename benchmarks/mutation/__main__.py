"""`python -m benchmarks.mutation [FILE…] [--every K] [--jobs N]`: try mutants, write the page.

FILE is a file or folder of `src/rubricc`, such as `space` or `meaning/scale.py`.
"""

import argparse
import importlib
import sys
from pathlib import Path

import pytest

from benchmarks.mutation.mutants import Mutant, mutants_of
from benchmarks.mutation.scores import (
    EXPLAINED,
    Tried,
    digest_of,
    load,
    page_of,
    save,
    scores,
    unexplained,
)
from benchmarks.mutation.trial import Trial

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "src" / "rubricc"
PAGE = ROOT / "benchmarks" / "MUTATION.md"
KNOWN = ROOT / "build" / "mutation" / "known.json"
FOLDERS = ("space", "meaning", "analysis")
TESTS = (
    "tests/mutation",
    "tests/space",
    "tests/meaning",
    "tests/analysis",
    "tests/test_cases.py",
    "tests/test_circles.py",
    "tests/apps/test_explain.py",
    "tests/test_diagnostics.py::test_the_bad_example_is_caught_by_exactly_its_code",
)
ARGUMENTS = ("-q", "-s", "-n0", "--assert=plain", "--tb=native", "--hypothesis-profile=mutation")


def main() -> int:
    """Try the mutants of the files named, one file after the other."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.mutation")
    parser.add_argument("files", nargs="*", default=FOLDERS)
    parser.add_argument("--every", type=int, default=1, help="try every so many-th mutant alone")
    parser.add_argument("--again", action="store_true", help="only those that survived before")
    parser.add_argument("--jobs", type=int, default=1, help="how many mutants run at once")
    asked = parser.parse_args()
    paths = [path for name in asked.files for path in _files(SOURCES / name)]
    mutants = {path: list(mutants_of(path, _module(path))) for path in paths}
    for path in paths:
        importlib.import_module(_module(path))
    known = load(KNOWN)
    chosen = {
        path: _alive(known, path, some) if asked.again else some[:: asked.every]
        for path, some in mutants.items()
    }
    trial = Trial((one for some in chosen.values() for one in some), asked.jobs)
    tests = [name for name in TESTS if (ROOT / name.partition("::")[0]).exists()]
    code = pytest.main([*ARGUMENTS, *tests], plugins=[trial])
    if code not in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED):
        return int(code)
    fates = iter(trial.fates)
    for path, some in chosen.items():
        file = path.relative_to(SOURCES).as_posix()
        told = [(one.name, one.change, next(fates)) for one in some]
        every = asked.every
        if asked.again:
            every, told = known[file].every, known[file].updated(told)
        known[file] = Tried(file, digest_of(path), every, len(mutants[path]), tuple(told))
    save(KNOWN, known)
    return _tell(known)


def _files(path: Path) -> list[Path]:
    files = sorted(path.rglob("*.py")) if path.is_dir() else [path]
    return [one for one in files if one.name != "__init__.py"]


def _alive(known: dict[str, Tried], path: Path, mutants: list[Mutant]) -> list[Mutant]:
    """Those that survived when they were tried last."""
    file = path.relative_to(SOURCES).as_posix()
    survivors = set(known[file].survivors()) if file in known else set()
    return [one for one in mutants if f"- `{one.name}`: `{one.change}`" in survivors]


def _module(path: Path) -> str:
    return ".".join(path.relative_to(SOURCES.parent).with_suffix("").parts)


def _tell(known: dict[str, Tried]) -> int:
    """Write the page; 1 if a survivor is not explained."""
    old = PAGE.read_text("utf-8") if PAGE.is_file() else EXPLAINED
    PAGE.write_text(page_of(known.values(), old), "utf-8")
    open_ones = unexplained(known.values(), old)
    print("\n".join([*scores(known.values()), "", *open_ones]))
    return int(bool(open_ones))


if __name__ == "__main__":
    sys.exit(main())
