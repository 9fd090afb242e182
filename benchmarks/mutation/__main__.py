"""`python -m benchmarks.mutation [FILE…] [--every K] [--jobs N]`: try mutants, write the page.

FILE is a file or folder of `src/rubricc`, such as `space` or `meaning/scale.py`.
"""

import argparse
import importlib
import sys
from collections.abc import Sequence
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
    shares,
    unexplained,
)
from benchmarks.mutation.trial import Trial

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "src" / "rubricc"
PAGE = ROOT / "benchmarks" / "MUTATION.md"
KNOWN = ROOT / "build" / "mutation" / "known.json"
BAD = "tests/test_diagnostics.py::test_the_bad_example_is_caught_by_exactly_its_code"
BY_POLARS = (
    "tests/emit/test_deciders.py::"
    "test_a_number_that_does_not_apply_may_be_usual_and_nothing_near_it"
)
"""Its threads do not survive the fork that a mutant lives in."""

TESTS = {
    "space": ("tests/space",),
    "meaning": (
        *("tests/meaning", "tests/mutation/test_meaning.py", "tests/mutation/test_analysis.py"),
        *("tests/analysis/test_told.py", "tests/test_cases.py", BAD),
    ),
    "decide": (
        *("tests/decide/test_asking.py", "tests/decide/test_decide.py"),
        *("tests/decide/test_justification.py", "tests/decide/test_not_sure.py"),
        *("tests/decide/test_quick.py", "tests/decide/test_ranking.py"),
        *("tests/decide/test_program.py", "tests/decide/test_partly.py"),
        "tests/decide/test_every_kind.py",
        *("tests/mutation/test_decide.py", "tests/emit/test_deciders.py"),
        "tests/decide/test_many.py::test_a_signal_without_a_column_is_usual_or_not_sure",
        f"--deselect={BY_POLARS}",
    ),
    "analysis": (
        *("tests/analysis", "tests/mutation/test_analysis.py", "tests/test_cases.py", BAD),
        *("tests/test_circles.py", "tests/test_deadline.py", "tests/apps/test_explain.py"),
    ),
    "interpret": ("tests/interpret", "tests/decide/test_justification.py"),
    "diff": (
        *("tests/diff/test_small_changes.py", "tests/diff/test_versions.py"),
        "tests/diff/test_results.py",
    ),
    "suite": (
        *("tests/suite/test_small.py", "tests/suite/test_misreadings.py"),
        "tests/suite/test_asking.py",
    ),
}
"""The tests that each folder's mutants are put to."""

ARGUMENTS = ("-q", "-s", "-n0", "--assert=plain", "--tb=native", "--hypothesis-profile=mutation")


def main() -> int:
    """Try the mutants of the files named, one folder after the other."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.mutation")
    parser.add_argument("files", nargs="*", default=list(TESTS))
    parser.add_argument("--every", type=int, default=1, help="try every so many-th mutant alone")
    parser.add_argument("--again", action="store_true", help="only those that survived before")
    parser.add_argument(
        "--floor", type=float, help="write nothing; fail where a folder's score is below"
    )
    parser.add_argument("--jobs", type=int, default=1, help="how many mutants run at once")
    asked = parser.parse_args()
    known = load(KNOWN) if asked.floor is None else {}
    for folder, tests in TESTS.items():
        named = [name for name in asked.files if name.partition("/")[0] == folder]
        paths = [path for name in named for path in _files(SOURCES / name)]
        if paths:
            _try(known, paths, tests, asked)
    return _tell(known) if asked.floor is None else _hold(known, asked.floor)


def _try(
    known: dict[str, Tried], paths: list[Path], tests: Sequence[str], asked: argparse.Namespace
) -> None:
    """Try the mutants of some files by some tests; what becomes of them is kept as it is found."""
    mutants = {path: list(mutants_of(path, _module(path))) for path in paths}
    chosen = {
        path: _alive(known, path, some) if asked.again else some[:: asked.every]
        for path, some in mutants.items()
    }
    for path in paths:
        importlib.import_module(_module(path))

    def keep(fates: Sequence[str]) -> None:
        rest = iter(fates)
        for path, some in chosen.items():
            file = path.relative_to(SOURCES).as_posix()
            told = [(one.name, one.change, fate) for one in some if (fate := next(rest))]
            every = known[file].every if asked.again else asked.every
            kept = tuple(known[file].updated(told) if asked.again else told)
            known[file] = Tried(file, digest_of(path), every, len(mutants[path]), kept)
        if asked.floor is None:
            save(KNOWN, known)

    trial = Trial((one for some in chosen.values() for one in some), asked.jobs, keep)
    code = pytest.main([*ARGUMENTS, *tests], plugins=[trial])
    assert code in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED), code
    keep(trial.fates)


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
    print("\n".join([*scores(known.values(), old), "", *open_ones]))
    return int(bool(open_ones))


def _hold(known: dict[str, Tried], floor: float) -> int:
    """Say how many mutants the tests kill; 1 if there is a folder of which they kill too few."""
    page = PAGE.read_text("utf-8")
    print("\n".join([*scores(known.values(), page), "", *unexplained(known.values(), page)]))
    return int(any(share < floor for share in shares(known.values(), page)))


if __name__ == "__main__":
    sys.exit(main())
