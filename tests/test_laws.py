"""Laws that hold of every guideline, put to random ones and to every case of these."""

import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings

from rubricc.analysis import check
from rubricc.format import to_text
from rubricc.interpret import decide
from rubricc.meaning import understand
from rubricc.table import tabulate
from tests.brute_findings import find_all, found_by_check
from tests.brute_force import all_cases
from tests.judges import (
    decide_by_clauses,
    decide_by_interpreter,
    decide_by_mjs,
    decide_by_polars,
    decide_by_rows,
    decide_by_sql,
    decide_by_sqlite,
    decide_by_table,
)
from tests.random_guidelines import PATH, RandomGuideline, Wanted, from_seed, guidelines
from tests.understood import model_of, tree_of, verdicts

CONSUMERS = (
    decide_by_table,
    decide_by_rows,
    decide_by_clauses,
    decide_by_mjs,
    decide_by_sql,
    decide_by_sqlite,
    decide_by_polars,
)
"""Everyone who decides cases by the table: each gives what it comes to in each of some cases."""

EVERY = guidelines() | guidelines(Wanted(is_pair=True))
SOUND = guidelines(Wanted(is_sound=True)) | guidelines(Wanted(is_sound=True, is_pair=True))
SMALL = guidelines(Wanted(budget=60)) | guidelines(Wanted(budget=60, is_sound=True))

some = settings(
    max_examples=30,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # to shrink a text takes minutes
)
few = settings(some, max_examples=10)


@some
@given(EVERY)
def test_reads_its_own_print_as_the_same_guideline(drawn: RandomGuideline):
    """Printing a guideline and reading that gives the same model, and prints the same again."""
    tree = tree_of(drawn.files)
    printed = to_text(tree)
    again = tree_of({**drawn.files, PATH: printed.encode()})

    assert model_of(tree) == model_of(again)
    assert printed == to_text(again)


@some
@given(EVERY)
def test_means_what_the_interpreter_says(drawn: RandomGuideline):
    """The diagrams hold, for every case that can occur, what the interpreter comes to."""
    guideline = model_of(tree_of(drawn.files))
    meaning = understand(guideline)
    cases = list(all_cases(guideline))

    assert len(cases) == meaning.space.count(meaning.feasible)
    for case in cases:
        assert decide(guideline, case) == verdicts(meaning, case)


@some
@given(SMALL)
def test_finds_what_brute_force_finds(drawn: RandomGuideline):
    """What is proved of a guideline is what looking at every case shows."""
    guideline = model_of(tree_of(drawn.files))

    assert find_all(guideline) == found_by_check(guideline, check(understand(guideline)))


@pytest.mark.parametrize("consumer", CONSUMERS, ids=lambda consumer: consumer.__name__)
@few
@given(drawn=SOUND)
def test_decides_as_the_interpreter_does(consumer, drawn: RandomGuideline):
    """Whatever is made from the table decides every case as the interpreter does."""
    guideline = model_of(tree_of(drawn.files))
    cases = list(all_cases(guideline))
    assume(cases)
    table = tabulate(understand(guideline))

    assert decide_by_interpreter(guideline, cases) == consumer(table, cases)


SLICE = 1_000


@pytest.mark.long
@pytest.mark.parametrize("start", range(0, 10_000, SLICE))
def test_ten_thousand_guidelines_come_to_the_same_everywhere(start):
    """The same for guidelines by their seeds, so that every run of it is the same."""
    compared = 0
    for seed in range(start, start + SLICE):
        drawn = from_seed(seed, Wanted(is_sound=True, is_pair=seed % 2 == 1))
        guideline = model_of(tree_of(drawn.files))
        cases = list(all_cases(guideline))
        if not cases:
            continue
        table = tabulate(understand(guideline))
        wanted = decide_by_interpreter(guideline, cases)
        for consumer in CONSUMERS:
            assert consumer(table, cases) == wanted, (seed, consumer.__name__)
        compared += len(cases)
    assert compared > 10 * SLICE
