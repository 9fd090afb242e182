"""`rubricc check` for other programs: SARIF 2.1.0 and GitHub's annotations."""

import json
from pathlib import Path

import jsonschema
import pytest

from rubricc.apps.annotations import annotations
from rubricc.diagnostics import HTML_COMMENT, Related
from rubricc.source import Span
from tests.apps.calls import GAP as WITH_GAP
from tests.apps.calls import call

SCHEMAS = Path(__file__).parents[2] / "build/npm/node_modules/@microsoft/jest-sarif/lib/schemas"


@pytest.fixture(scope="module")
def schema():
    """The standard's own schema, as `make test` installs it."""
    return json.loads((SCHEMAS / "sarif-2.1.0-rtm.5.json").read_text("utf-8"))


@pytest.fixture
def gap(project):
    """A guideline that leaves a case without a rule, in a file with an awkward name."""
    path = project / "guidelines" / "a b%c.md"
    path.write_text(WITH_GAP, "utf-8")
    return path


def test_sarif_is_what_the_standard_says(gap, schema):
    done = call("check", "--format", "sarif")
    log = json.loads(done.stdout)

    jsonschema.validate(log, schema)
    (run,) = log["runs"]
    (result,) = [one for one in run["results"] if one["ruleId"] == "RB301"]
    assert done.exit_code == 1
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["name"] == "gap"
    assert run["columnKind"] == "unicodeCodePoints"
    physical = result["locations"][0]["physicalLocation"]
    assert physical["artifactLocation"]["uri"] == "guidelines/a%20b%25c.md"
    assert result["properties"]["case"] == {"problem": "no", "request": "information"}
    assert "help: say what it is" in result["message"]["text"]


def test_sarif_of_a_sound_guideline_has_no_results(project, schema):
    done = call("check", "--format", "sarif")
    log = json.loads(done.stdout)

    jsonschema.validate(log, schema)
    assert done.exit_code == 0
    assert log["runs"][0]["results"] == []
    assert log["runs"][0]["invocations"][0]["executionSuccessful"]


def test_annotations_stand_beside_their_lines(gap):
    done = call("check", "--format", "github")

    (line,) = [one for one in done.stdout.splitlines() if "RB301" in one]
    assert done.exit_code == 1
    assert line.startswith("::error file=guidelines/a b%25c.md,line=")
    assert ",title=RB301 gap," in line
    assert "%0Ahelp: say what it is" in line


def test_no_author_begins_a_command_of_the_runner():
    span = Span("a,b:c\n::stop.md", 1, 2, 1, 3)
    told = HTML_COMMENT.at(span, mend="::error::x\r\n::set-output::", related=(Related(span, "x"),))

    (line,) = annotations([told])

    assert "\n" not in line
    assert "\r" not in line
    assert line.startswith("::error file=a%2Cb%3Ac%0A%3A%3Astop.md,line=1,endLine=1,title=")
