"""Scores, put to random guidelines: exact for every number, also of those without an end."""

from collections.abc import Iterator
from decimal import Decimal

import pytest

from rubricc.compiler import Compilation, compile_guideline
from rubricc.diagnostics.sample import FRONT
from rubricc.diagnostics.sample_scores import MISSING_COMMAS
from rubricc.interpret import decide, is_feasible
from rubricc.meaning import Interval, understand
from rubricc.model import Case, Guideline, Points
from rubricc.table import tabulate
from tests.brute_force import all_cases
from tests.judges import (
    decide_by_interpreter,
    decide_by_mjs,
    decide_by_polars,
    decide_by_sql,
    decide_by_table,
)
from tests.random_guidelines import Wanted, from_seed
from tests.understood import model_of, tree_of, verdicts

SCORES = Wanted(budget=40, kinds=("score", "score", "one", "scale"))
SOUND_SCORES = Wanted(budget=20, kinds=("score", "one"), is_sound=True)
FAR = (0, 1, 2, 3, 4, 7, 8, 12, 29, 30, 31, 61, 62, 75, 76, 151, 1_000_000)
"""Numbers around the places where clamps stop a score, and one far beyond them."""


def endless(guideline: Guideline) -> list[str]:
    """The numbers without an end that a score counts."""
    effects = [clause.effect for one in guideline.decisions for clause in one.clauses]
    counted = {one.for_each for one in effects if isinstance(one, Points)}
    return [one.id for one in guideline.signals if one.id in counted and one.high is None]


def far_cases(guideline: Guideline, cases: list[Case]) -> Iterator[Case]:
    """The cases, and some of them with numbers far beyond what conditions ask."""
    yield from cases
    for name in endless(guideline):
        for case in cases[:10]:
            if isinstance(case[name], Decimal):
                further = ({**case, name: Decimal(number)} for number in FAR)
                yield from (one for one in further if is_feasible(guideline, one))


@pytest.mark.parametrize("seed", range(40))
def test_the_diagrams_hold_what_the_interpreter_adds_up(seed):
    guideline = model_of(tree_of(from_seed(seed, SCORES).files))
    meaning = understand(guideline)

    for case in far_cases(guideline, list(all_cases(guideline))):
        assert decide(guideline, case) == verdicts(meaning, case)


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize(
    "consumer", [decide_by_table, decide_by_mjs, decide_by_sql, decide_by_polars]
)
def test_whatever_is_made_of_a_score_adds_up_alike(consumer, seed):
    guideline = model_of(tree_of(from_seed(seed, SOUND_SCORES).files))
    cases = list(far_cases(guideline, list(all_cases(guideline))[:60]))
    table = tabulate(understand(guideline))

    assert decide_by_interpreter(guideline, cases) == consumer(table, cases)


def compiled(text: str) -> Compilation:
    return compile_guideline("essays.md", {"essays.md": (FRONT + text).encode()})


def test_a_number_without_an_end_is_cut_where_the_clamp_stops_it():
    """With nine jokes 28 missing commas come to 5, the cap; only 29 would pass it."""
    made = compiled(MISSING_COMMAS)
    assert made.meaning is not None
    commas = next(axis for axis in made.meaning.axes if axis.signal == "commas")

    assert made.diagnostics == ()
    assert commas.cells[-1] == Interval(Decimal(29), has_low=True, high=None, has_high=False)


def test_a_clamp_must_hold_wherever_the_number_counts():
    text = MISSING_COMMAS.replace("at most 5.", "at most 5 when `jokes` is less than 9.")
    (found,) = compiled(text).diagnostics

    assert found.name == "unclamped-score"
    assert found.case["jokes"] == "9"
    assert found.message.startswith("nothing stops `penalty`, which grows with `commas`, when ")


def test_points_are_not_counted_in_fractions():
    text = MISSING_COMMAS.replace("0 or more", "number from 0 to 99")

    assert [one.name for one in compiled(text).diagnostics] == ["other-than-signal"]


def test_a_flagged_score_is_not_sure_in_what_reads_it():
    """Both bands come out on either side of the threshold alone: so the flag is passed on."""
    text = """\
# Essays

## Signals

- `torn`: yes or no. A page is missing.
- `commas`: 0 to 3. How many commas are missing.

## Labels for `state`

- `whole`: Whole.
- `part`: In part.

## Score for `penalty`

- **S1** 1 point for each `commas`.
- **S2** 2 points when `state` is `part`.

## Labels for `band`

- `fine`: Fine.
- `poor`: Poor.

## Queues

- `desk`: Looks for the page.

## Rules for `state`

- **T1** flag for `desk` when `torn`.
- **T2** `whole` otherwise unless `commas` is 3.
- **T3** `part` when `commas` is 3 and not `torn`.

## Rules for `band`

- **B1** `poor` when `penalty` is at least 3.
- **B2** `fine` otherwise.
"""
    guideline = compiled(text).guideline
    assert guideline is not None
    meaning = understand(guideline)

    for case in all_cases(guideline):
        assert decide(guideline, case) == verdicts(meaning, case)
