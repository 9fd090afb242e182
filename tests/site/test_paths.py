"""Every path through the wizard ends as the table says; of too many, some, and the suite's."""

import json
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from rubricc.decide import decide_as
from rubricc.emit.decide_mjs import evaluated
from rubricc.emit.site.script import site_scripts
from rubricc.table import Table, to_model
from tests.shipped import table_in

ROOT = Path(__file__).parents[2]
SHIPPED = sorted(path.parent for path in ROOT.glob("generated/*/suite.jsonl"))
MOST = 400
"""How many paths are walked through a guideline; of more, only SOME are looked at."""

SOME = 60


def walk(table: Table, most: int, cases: Sequence[Mapping[str, str] | None]) -> list[Any]:
    """The paths through the wizard: `told` and `decided`, one more than `most` at most."""
    scripts = {artifact.path: artifact.content for artifact in site_scripts()}
    given = {
        "script": scripts["evaluator.js"],
        "table": evaluated(table),
        "most": most,
        "cases": list(cases),
    }
    made = subprocess.run(
        ("node", Path(__file__).with_name("paths.js")),
        input=json.dumps(given),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    paths: list[Any] = json.loads(made.stdout)
    return paths


def vectors_in(folder: Path) -> list[Any]:
    lines = (folder / "suite.jsonl").read_text("utf-8").split("\n")
    return [json.loads(line) for line in lines if line]


def assert_agree(table: Table, paths: Sequence[Any]) -> None:
    """What comes out is what the table says of these answers, and no doubt is left."""
    guideline = to_model(table)
    for path in paths:
        decided = decide_as(table, guideline, path["told"])
        assert isinstance(decided, Mapping), decided

        assert {name: answer.as_json() for name, answer in decided.items()} == path["decided"]
        assert not any(answer["depends_on"] for answer in path["decided"].values())


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
def test_every_path_ends_as_the_table_says(folder):
    table = table_in(folder)
    paths = walk(table, MOST, [None])

    assert paths
    assert_agree(table, paths if len(paths) <= MOST else paths[:: len(paths) // SOME])


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
def test_the_wizard_leads_each_vector_of_the_suite_to_what_it_expects(folder):
    vectors = vectors_in(folder)
    paths = walk(table_in(folder), len(vectors), [vector["answers"] for vector in vectors])

    assert len(paths) == len(vectors)
    for vector, path in zip(vectors, paths, strict=True):
        for name, expected in vector["expected"].items():
            found = path["decided"][name]

            assert found["status"] == expected["status"]
            assert found["flag"] == expected["flag"]
            if "accepted" in expected:
                assert {*found["accepted"]} == {*expected["accepted"]}
            else:
                assert found["outcome"] == expected["outcome"]
