"""A proof of a large guideline finds all defects that were sown in it, and nothing else."""

import pytest

from benchmarks.guidelines import Sown, make, text_of, told_in
from rubricc.apps.findings import finding
from rubricc.compiler import MOST_NODES, prove_guideline

PATH = "large.md"
SOWN = Sown(holes=2, twins=4, shadows=4)


@pytest.mark.parametrize("budget", [MOST_NODES, 1000], ids=["diagrams", "formulas"])
@pytest.mark.parametrize("seed", range(2))
def test_finds_what_was_sown_and_nothing_else(seed, budget):
    made = make(200, 25, seed, SOWN)
    proved = prove_guideline(PATH, {PATH: text_of(made).encode()}, budget=budget)

    assert told_in([dict(finding(one)) for one in proved.diagnostics]) == made.expected


def test_finds_nothing_where_nothing_was_sown():
    made = make(200, 25)
    proved = prove_guideline(PATH, {PATH: text_of(made).encode()})

    assert told_in([dict(finding(one)) for one in proved.diagnostics]) == frozenset()
