"""A proof of a large guideline finds all defects that were sown in it, and nothing else.

The page of results keeps the sections that are not measured anew.
"""

import pytest

from benchmarks.__main__ import BENCHMARKS
from benchmarks.guidelines import Sown, make, text_of, told_in
from benchmarks.results import read_sections, write_sections
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


@pytest.mark.long
def test_finds_what_was_sown_among_a_thousand_clauses():
    made = make(1000, 60, sown=Sown(holes=1, twins=4, shadows=4))
    proved = prove_guideline(PATH, {PATH: text_of(made).encode()})

    assert told_in([dict(finding(one)) for one in proved.diagnostics]) == made.expected


def test_finds_nothing_where_nothing_was_sown():
    made = make(200, 25)
    proved = prove_guideline(PATH, {PATH: text_of(made).encode()})

    assert told_in([dict(finding(one)) for one in proved.diagnostics]) == frozenset()


def test_each_benchmark_has_a_section_of_its_own():
    titles = [one.title for one in BENCHMARKS.values()]

    assert len(set(titles)) == len(titles)


def test_a_section_is_written_anew_alone():
    page = write_sections({"One": "| 1 |", "Two": "| 2 |", "Gone": "| 3 |"}, ("Two", "One"))
    anew = write_sections({**read_sections(page), "One": "| 4 |"}, ("Two", "One"))

    assert read_sections(page) == {"Two": "| 2 |", "One": "| 1 |"}
    assert anew == page.replace("| 1 |", "| 4 |")
