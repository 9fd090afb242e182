"""Each limit: what is as large as it allows is read, and one more is refused, by its code."""

import re
import time
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path

import pytest

from rubricc.apps.commands import LIMITED
from rubricc.blocks.markdown import MOST_LEVELS
from rubricc.diagnostics import UNPROVED
from rubricc.limits import CEILINGS, LIMITS, NAMES
from tests.apps.calls import GOOD, call

CONDITION = "when not `problem` and (not `problem` or not (`problem` and `request` is `action`))."
LARGE = GOOD.replace("- **R2** `other` otherwise.", f"- **R2** `other` {CONDITION}").replace(
    "## Examples", "## Edge cases\n\n- from `x.csv`.\n\n## Examples"
)
CSV = (
    "id,problem,request,label,because\n"
    "E1,yes,action,`complaint`,It is broken\n"
    "E2,no,action,`other`,It is not broken\n"
)
FRONT = LARGE.split("---\n")[1]

SIZES: Mapping[str, tuple[int, str]] = {
    "file-bytes": (len(LARGE.encode()), "large-file"),
    "file-lines": (LARGE.count("\n") + 1, "large-file"),
    "front-matter-bytes": (len(f"---\n{FRONT}".encode()), "large-front-matter"),
    "paragraph-bytes": (
        max(len(line.lstrip(" -")) for line in LARGE.split("\n")),
        "long-paragraph",
    ),
    "nesting": (2, "deep-nesting"),
    "name-characters": (len("information"), "bad-name"),
    "condition-depth": (4, "deep-condition"),
    "condition-parts": (10, "deep-condition"),
    "table-rows": (2, "bad-csv"),
    "cell-characters": (len("It is not broken"), "bad-csv"),
    "signals": (2, "signal-limit"),
    "clauses": (5, "clause-limit"),
}
"""What is found in the guideline, and what is said where that is one too many."""


@pytest.fixture
def large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "large.md").write_text(LARGE, "utf-8")
    (tmp_path / "x.csv").write_text(CSV, "utf-8")
    return tmp_path


def codes(name: str, number: int) -> set[str]:
    done = call("check", "large.md", "--limit", f"{name}={number}", "--json")
    assert done.exit_code in (0, 1)
    return {word for word in done.stdout.replace('"', " ").split() if word in ALL}


ALL = {UNPROVED.name, *(code for _, code in SIZES.values())}


def test_every_limit_is_tried():
    assert {*SIZES, "nodes", "seconds"} == set(NAMES)


def test_the_guideline_that_is_measured_is_sound(large):
    assert call("check", "large.md").exit_code == 0


@pytest.mark.parametrize(("name", "size", "code"), [(name, *one) for name, one in SIZES.items()])
def test_what_is_as_large_as_allowed_is_read_and_one_more_is_refused(large, name, size, code):
    assert code not in codes(name, size)
    assert code in codes(name, size - 1)


def test_with_a_node_less_than_it_takes_a_guideline_is_not_proved(large):
    (large / "large.md").write_text(str(UNPROVED.bad), "utf-8")
    least = bisect_left(range(2_000), True, 1, key=lambda nodes: not codes("nodes", nodes))

    assert 1 < least < 2_000
    assert codes("nodes", least - 1) == {"unproved"}


@pytest.mark.parametrize(("seconds", "code"), [(9, 0), (8, 2)])
@pytest.mark.parametrize("command", ["check", "decide"])
def test_after_so_many_seconds_nothing_more_is_proved(large, monkeypatch, command, seconds, code):
    """The clock goes on by 9 seconds whenever somebody looks at it a second time."""
    looks = iter((0, 9))
    monkeypatch.setattr(time, "monotonic", lambda: next(looks, 9))
    done = call(command, "large.md", "--limit", f"seconds={seconds}")

    assert done.exit_code == code
    if code:
        assert "in time" in done.stderr or f"in {seconds} seconds" in done.stderr


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("claus=3", "there is no limit `claus`; did you mean `clauses`?"),
        ("clauses", "`--limit clauses`: `clauses` is a number from 1 to 100,000"),
        ("clauses=0", "`--limit clauses=0`: `clauses` is a number from 1 to 100,000"),
        ("clauses=100001", "`--limit clauses=100001`: `clauses` is a number from 1 to 100,000"),
        ("nesting=²", "`--limit nesting=²`: `nesting` is a number from 1 to 12"),
    ],
)
def test_what_is_no_limit_is_said(large, told, said):
    done = call("check", "large.md", "--limit", told)

    assert (done.exit_code, done.stderr) == (2, f"error: {said}\n")


def test_the_manual_lists_every_limit_as_it_is():
    """Name, what is usual, and the most that may be asked for."""
    page = Path(__file__).parents[2] / "docs/how-to/limit-what-is-read.md"
    told = re.findall(
        r"^\| `([a-z-]+)` \| ([0-9,]+) \| ([0-9,]+) \|", page.read_text("utf-8"), re.M
    )

    assert told == [
        (name, f"{getattr(LIMITS, one.name):,}", f"{getattr(CEILINGS, one.name):,}")
        for name, one in zip(NAMES, fields(LIMITS), strict=True)
    ]


def test_no_limit_may_be_raised_above_its_ceiling():
    for one in fields(LIMITS):
        assert getattr(LIMITS, one.name) <= getattr(CEILINGS, one.name)


@pytest.mark.parametrize("name", sorted(LIMITED))
def test_every_command_that_reads_guidelines_takes_limits(name):
    assert "--limit NAME=NUMBER" in call(name, "--help").stdout


def test_markdown_nests_deeper_than_a_limit_may_allow():
    """What markdown-it drops without a word is beyond every depth that is refused."""
    assert 3 * CEILINGS.nesting < MOST_LEVELS
