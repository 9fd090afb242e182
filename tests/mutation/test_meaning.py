"""The diagrams hold what the interpreter comes to, case by case, for fixed seeds of every kind."""

import pytest

from rubricc.meaning import understand
from tests.mutation.drawn import decided, drawn
from tests.random_guidelines import Wanted
from tests.understood import verdicts

KINDS = {
    "any": Wanted(budget=120),
    "small": Wanted(budget=40),
    "sound": Wanted(budget=60, is_sound=True),
    "pair": Wanted(is_pair=True),
    "several": Wanted(budget=60, kinds=("several", "several", "one")),
    "scale": Wanted(budget=60, kinds=("scale", "scale", "one")),
    "score": Wanted(budget=40, kinds=("score", "score", "one", "scale")),
}
SEEDS = {
    "any": (0, 1, 2, 3, 5, 10),
    "small": (0, 1, 2, 3),
    "sound": (0, 1, 2, 3),
    "pair": (0, 1, 2, 5),
    "several": (0, 1, 2, 3, 4),
    "scale": (0, 1, 2, 3, 4),
    "score": (0, 1, 2, 3, 4, 6, 9, 10),
}
"""Few seeds that take every way through the code that a hundred take."""

DRAWN = tuple((kind, seed) for kind, seeds in SEEDS.items() for seed in seeds)


@pytest.mark.parametrize(("kind", "seed"), DRAWN)
def test_diagrams_hold_what_the_interpreter_says(kind, seed):
    _, guideline = drawn(seed, KINDS[kind])
    meaning = understand(guideline)
    cases = decided(seed, KINDS[kind])

    if kind != "score":  # of which brute force takes one number for all that no condition asks
        assert len(cases) == meaning.space.count(meaning.feasible)
        for name, decided_so in meaning.decisions.items():
            assert {*decided_so.values()} == {said[name].result for _, said in cases}
    for case, said in cases:
        assert said == verdicts(meaning, case)
