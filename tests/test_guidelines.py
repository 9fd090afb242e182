"""The guidelines that we ship: each is sound without a warning, and one repeats published tables.

The published tables are the decision tables of SSVC (CERT Coordination Center). They are read from
a folder beside the repository and are no part of it: where it is missing, their tests skip.
"""

import csv
from itertools import product
from pathlib import Path

import pytest

from rubricc.compiler import compile_guideline, prove_guideline
from rubricc.interpret import decide
from rubricc.model import Accepted

ROOT = Path(__file__).parents[1]
GUIDELINES = sorted((ROOT / "guidelines").glob("*.md"))
PUBLISHED = ROOT.parent / "shared" / "data"

SIGNALS = {
    "Exploitation": "exploitation",
    "System Exposure": "exposure",
    "Automatable": "automatable",
    "Safety Impact": "safety-impact",
    "Mission Impact": "mission-impact",
    "Human Impact": "human-impact",
    "Defer, Scheduled, Out-of-Cycle, Immediate": "urgency",
}
"""Column of a published table, without its version → signal or decision of ours."""

VALUES = {
    "mef support crippled": "support-crippled",
    "mef failure": "essential-fails",
    "mission failure": "mission-fails",
}
"""Published value → ours, where a hyphen for each space is not all the difference."""

OUTCOMES = {"human-impact", "urgency"}


def shipped_files() -> dict[str, bytes]:
    """The bytes of all guidelines and of the files that they name, by path."""
    folder = ROOT / "guidelines"
    paths = [*GUIDELINES, *folder.rglob("*.csv"), *(folder / "shared").glob("*.md")]
    return {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in paths}


def published(name: str) -> list[dict[str, str]]:
    """The rows of a published table, in our words."""
    path = PUBLISHED / name
    if not path.exists():
        pytest.skip(f"{path} is not here")
    with path.open(newline="", encoding="utf-8") as lines:
        return [in_our_words(row) for row in csv.DictReader(lines)]


def in_our_words(row: dict[str, str]) -> dict[str, str]:
    """A row with our names and values; the column that numbers the rows falls away."""
    without_version = {column.rpartition(" v")[0]: value for column, value in row.items()}
    return {
        SIGNALS[column]: VALUES.get(value, value.replace(" ", "-"))
        for column, value in without_version.items()
        if column
    }


def without_outcomes(row: dict[str, str]) -> dict[str, str]:
    """What a row says of signals."""
    return {name: value for name, value in row.items() if name not in OUTCOMES}


@pytest.fixture(scope="module")
def patch_priority():
    """The resolved guideline."""
    return compile_guideline("guidelines/patch-priority.md", shipped_files()).guideline


@pytest.mark.parametrize("path", GUIDELINES, ids=lambda path: path.stem)
def test_a_shipped_guideline_is_sound_without_a_warning(path):
    proof = prove_guideline(path.relative_to(ROOT).as_posix(), shipped_files())

    assert proof.meaning is not None
    assert proof.diagnostics == ()
    assert proof.undecided == ()


def test_human_impact_is_as_published(patch_priority):
    rows = published("ssvc-human-impact.csv")
    unrelated = {"exploitation": "none", "exposure": "small", "automatable": "no"}

    assert len(rows) == 16
    for row in rows:
        verdict = decide(patch_priority, {**unrelated, **without_outcomes(row)})["human-impact"]

        assert verdict.result == Accepted((row["human-impact"],))


def test_urgency_is_as_published(patch_priority):
    """In each row, for every pair of impacts on safety and mission that make its human impact."""
    impacts = published("ssvc-human-impact.csv")
    rows = published("ssvc-deployer.csv")

    assert len(rows) == 72
    for row, impact in product(rows, impacts):
        if row["human-impact"] == impact["human-impact"]:
            case = without_outcomes({**impact, **row})
            verdict = decide(patch_priority, case)["urgency"]

            assert verdict.result == Accepted((row["urgency"],))
