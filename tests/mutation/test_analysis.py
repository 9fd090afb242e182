"""What is proved of guidelines of fixed seeds is what brute force finds, by both backends."""

from collections import Counter

import pytest

from rubricc.analysis import check
from rubricc.meaning import outline, understand
from tests.brute_findings import found_by_check
from tests.mutation.drawn import drawn, found, proved, seen
from tests.random_guidelines import Wanted
from tests.test_findings import case_mistakes, is_unjudged, told_by, uncounted

KINDS = {
    "small": Wanted(budget=60),
    "sound": Wanted(budget=60, is_sound=True),
    "several": Wanted(budget=40, kinds=("several",)),
    "scale": Wanted(budget=40, kinds=("scale", "one")),
}
SEEDS = {
    "small": (3, 4, 5, 8, 10, 11, 13),
    "sound": (0, 1, 9, 12, 13),
    "several": (0, 3, 4, 7, 9, 11, 13),
    "scale": (3, 4, 9, 10, 11, 13),
}
"""Few seeds that take every way through the code that many take."""

BY_FORMULAS = (1, 2, 3, 5, 6, 8, 9, 10, 11, 12, 13)
DRAWN = tuple((kind, seed) for kind, seeds in SEEDS.items() for seed in seeds)


@pytest.mark.parametrize(("kind", "seed"), DRAWN)
def test_diagrams_find_what_brute_force_finds(kind, seed):
    wanted = KINDS[kind]
    _, guideline = drawn(seed, wanted)
    meaning = understand(guideline)
    diagnostics = check(meaning)
    told = told_by(guideline, diagnostics)
    for finding in [one for one in told if is_unjudged(guideline, one)]:
        del told[finding]

    assert told == Counter(proved(seed, wanted))
    assert found_by_check(guideline, diagnostics) == found(seed, wanted)
    for one in diagnostics:
        assert not list(case_mistakes(meaning, seen(seed, wanted), one))


@pytest.mark.parametrize("seed", BY_FORMULAS)
def test_formulas_find_what_diagrams_find(seed):
    wanted = KINDS["small"]
    _, guideline = drawn(seed, wanted)
    meaning = understand(guideline)
    diagnostics = check(outline(guideline))

    assert uncounted(guideline, diagnostics) == uncounted(guideline, check(meaning))
    for one in diagnostics:
        assert not list(case_mistakes(meaning, seen(seed, wanted), one))
