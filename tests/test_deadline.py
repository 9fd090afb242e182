"""A budget of seconds ends a proof with what is not decided named; it changes no answer."""

from itertools import count

import pytest

from benchmarks.guidelines import Sown, make, text_of
from rubricc.analysis import CHECKS, EVERYTHING
from rubricc.meaning import OutOfTimeError
from rubricc.proof import Proof, prove, read_guideline

PATH = "large.md"
READ = read_guideline(PATH, {PATH: text_of(make(30, 10, sown=Sown(1, 1, 2))).encode()})
BACKENDS = pytest.mark.parametrize("nodes", [500_000, 200], ids=["diagrams", "formulas"])


def after(steps):
    """A watch whose time is up after so many looks at it."""
    looks = count()

    def watch():
        if next(looks) >= steps:
            raise OutOfTimeError

    return watch


def said(diagnostics):
    return {one.message for one in diagnostics}


def placed(diagnostics):
    return {(one.name, one.span, one.clauses) for one in diagnostics}


@BACKENDS
def test_what_is_decided_before_the_time_is_up_is_what_is_decided_without_an_end(nodes):
    whole = prove(READ, nodes)
    steps = 0
    ended: list[Proof] = []
    while not ended or ended[-1].undecided:
        ended.append(prove(READ, nodes, watch=after(steps)))
        steps = steps * 5 // 4 + 1

    assert ended[0].undecided == EVERYTHING
    assert len({made.undecided for made in ended}) > 3
    for made in ended:
        assert said(made.diagnostics) <= said(whole.diagnostics)
        assert made.undecided == tuple(what for what in EVERYTHING if what in made.undecided)
    assert ended[-1].diagnostics == whole.diagnostics


@BACKENDS
def test_each_finding_that_is_missing_is_of_something_that_is_named(nodes):
    whole = prove(READ, nodes)
    made = prove(READ, nodes, watch=after(40))
    assert made.meaning is not None
    missing = placed(whole.diagnostics) - placed(made.diagnostics)
    doubtful = [find for find, what in CHECKS if what in made.undecided]
    assert whole.meaning is not None
    named = (found for find in doubtful for found in find(whole.meaning))

    assert missing
    assert missing <= placed(named)
