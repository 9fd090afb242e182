"""Each fuzz target takes seeds and changed seeds; `python -m fuzz` goes on from here for long."""

from functools import partial
from itertools import islice

import pytest

from benchmarks.blowups import HEAD, PATTERNS, read_and_show
from fuzz import seeds
from fuzz.changing import changed
from fuzz.targets import TARGETS, inside
from rubricc.diagnostics import NOT_UTF8
from rubricc.source import Span
from tests.steps import calls_of

FEW = 12
LINEAR = [name for name in PATTERNS if name != "a table of short rows"]
"""That one grows faster until markdown-it has filled up 65,536 cells, and then no more."""
QUICK = (
    *("front-matter", "rows", "table", "foreign", "config", "answers", "key", "formatter"),
    "lint",
)


@pytest.mark.parametrize("name", QUICK)
def test_a_target_finds_nothing_in_its_first_inputs(name):
    target = TARGETS[name]()
    for data in islice(changed(target.seeds()[:4], tuple(seeds.words()), 0), FEW):
        target.run(data)


def test_what_breaks_a_promise_is_found():
    """The targets can fail: a place outside of the file is one."""
    wrong = NOT_UTF8.at(Span("g.md", 2, 1, 2, 1), byte="00")

    with pytest.raises(AssertionError, match="no line 2"):
        inside((wrong,), {"g.md": b"one line"})


def test_there_are_as_many_patterns_as_were_promised():
    assert len(PATTERNS) >= 40


@pytest.mark.parametrize("name", LINEAR)
def test_twice_the_pattern_takes_about_twice_the_calls(name):
    made = (f"{HEAD}{PATTERNS[name](size)}".encode() for size in (300, 600))
    short, long = (calls_of(partial(read_and_show, data)) for data in made)

    assert long < 2.3 * short + 2_000
