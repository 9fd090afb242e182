"""Laws of misreadings and suites over random guidelines, held to every case one by one."""

import pytest

from rubricc.suite import choose, tell_apart
from tests.random_guidelines import Wanted, from_seed
from tests.suite.brute import (
    bound_mistakes,
    doubt_mistakes,
    ground_of,
    mistakes,
    redundancy_mistakes,
    suite_mistakes,
)
from tests.test_findings import guideline_of

WANTED = (
    Wanted(budget=24),
    Wanted(budget=24, kinds=("one",)),
    Wanted(budget=24, is_pair=True),
    Wanted(budget=24, kinds=("several",)),
    Wanted(budget=24, kinds=("scale",)),
    Wanted(budget=24, kinds=("score", "one")),
    Wanted(budget=24, is_sound=True),
)
SOME = (0, 1, 2, 10, 4, 5, 6)
"""One seed of each kind."""
REST = (pytest.param(seed, marks=pytest.mark.long) for seed in range(100) if seed not in SOME)
MOST_CASES = 40
"""A guideline with more is not looked at: its cases were cut much finer by its misreadings."""


@pytest.mark.parametrize("seed", [*SOME, *REST])
def test_what_tells_apart_is_what_the_interpreter_says(seed: int):
    """The sets of all misreadings, the redundant clauses and the suite, over every case."""
    wanted = WANTED[seed % len(WANTED)]
    drawn = from_seed(seed, wanted)
    ground = ground_of(guideline_of(drawn.files))
    if len(ground.cases) > MOST_CASES:
        return
    telling = tell_apart(ground.guideline)

    wrong = [*mistakes(ground, telling), *redundancy_mistakes(ground, telling)]
    wrong += doubt_mistakes(ground, telling) if wanted.is_sound else ()
    wrong += [*suite_mistakes(ground, telling, choose(telling)), *bound_mistakes(ground, telling)]
    assert not wrong, f"{wrong[0]}\n{drawn}"
