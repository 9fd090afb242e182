"""What random guidelines seldom draw, in small ones that every case of is looked at."""

from dataclasses import replace
from itertools import combinations
from random import Random

import pytest

from rubricc.space import TRUE, Space, Variable
from rubricc.suite import choose, renew, tell_apart
from rubricc.suite.choosing import covered
from rubricc.suite.families import Sets, hardest, heaviest
from rubricc.suite.keeping import Former, Lost
from tests.random_guidelines import PATH
from tests.suite.brute import (
    bound_mistakes,
    doubt_mistakes,
    ground_of,
    mistakes,
    redundancy_mistakes,
    suite_mistakes,
)
from tests.test_findings import guideline_of

FRONT = """\
---
guideline: small
title: Small
version: 1.0.0
task: {task}
unit: {unit}
media: text
---

# Small

"""
RATED = (
    FRONT.format(task="classify", unit="message")
    + """\
## Signals

- `open`: yes or no. It is open.
- `holds`: any of `food`, `glass`. What is in it.
    - only when: `open`
- `asked`: `low` < `high`. How much was asked for.
    - only when: `open`
- `given`: `low` < `high`. How much was given.

## Labels

- `fine`: It is fine.
- `poor`: It is poor.

## Score for `points`

## Rules for `points`

- **P1** 2 points when `holds` includes `glass`.
- **P2** 1.5 points when `given` is `high`.

## Rules

- **R1** `fine` when `points` is at least 2.
- **R2** `fine` when `asked` is at most `given`.
- **R3** `fine` when `given` is more than `asked`.
- **R4** `poor` otherwise.
"""
)
PREFERRED = (
    FRONT.format(task="prefer", unit="pair of answers")
    + """\
## Signals

- `wrong` of each response: yes or no. It says what is not so.
- `long` of each response: yes or no. It says too much.
- `hard`: yes or no. The question is hard.

## Criteria

1. `truth`: better without `wrong`.

## Edge cases

- **E1** the response without `long` unless `hard`.
    - **E1a** except `tie` when `wrong` of both responses.
"""
)


@pytest.mark.parametrize("text", [RATED, PREFERRED], ids=["rated", "preferred"])
def test_what_tells_apart_is_what_the_interpreter_says(text):
    ground = ground_of(guideline_of({PATH: text.encode()}))
    telling = tell_apart(ground.guideline)

    assert not list(mistakes(ground, telling))
    assert not list(redundancy_mistakes(ground, telling))
    assert not list(doubt_mistakes(ground, telling))
    assert not list(suite_mistakes(ground, telling, choose(telling)))
    assert not list(bound_mistakes(ground, telling))


def test_of_a_suite_of_before_it_is_said_why_a_vector_is_lost():
    telling = tell_apart(guideline_of({PATH: RATED.encode()}))
    first, second, *_ = choose(telling).vectors
    closed = {**first.case, "open": "no"}
    former = [Former("v7", first.case), Former("v8", closed), Former("v9", second.case)]
    lost = renew(telling, former).lost
    nothing = renew(replace(telling, differences=()), former)

    assert closed["asked"] != "n/a"
    assert lost == {"v8": Lost.IMPOSSIBLE}
    assert nothing.lost == {"v7": Lost.SILENT, "v8": Lost.IMPOSSIBLE, "v9": Lost.SILENT}
    assert nothing.suite.vectors == ()


# ---- the fewest families


def random_sets(seed: int) -> tuple[Sets, list[frozenset[int]]]:
    """Sets of a few cases of twelve, as diagrams and as they are."""
    random, space = Random(seed), Space((Variable("case", (1,) * 12),))
    drawn = [frozenset(random.sample(range(12), random.randint(2, 3))) for _ in range(14)]
    sets = hardest(space, TRUE, (space.among(0, sorted(one)) for one in drawn), (0,))
    return sets, drawn


def fewest_cases(drawn: list[frozenset[int]]) -> int:
    """How many cases meet all sets, by trying all choices of cases."""
    return next(
        size
        for size in range(13)
        for cases in combinations(range(12), size)
        if all(not one.isdisjoint(cases) for one in drawn)
    )


@pytest.mark.parametrize("steps", [1, 3, 50_000])
@pytest.mark.parametrize("seed", range(8))
def test_families_meet_all_sets_and_are_no_fewer_than_the_bound(monkeypatch, seed, steps):
    """However soon the search for the heaviest family ends."""
    monkeypatch.setattr("rubricc.suite.families.MOST_STEPS", steps)
    sets, drawn = random_sets(seed)
    cover, fewest = covered(sets), fewest_cases(drawn)

    assert frozenset().union(*cover.taken) == frozenset(range(len(sets.members)))
    assert cover.bound <= fewest == len(cover.taken)
    assert steps < 50_000 or cover.bound == fewest


@pytest.mark.parametrize("seed", range(8))
def test_the_heaviest_family_is_that_of_some_case(seed):
    sets, _ = random_sets(seed)
    space, random = sets.space, Random(seed)
    worth = {place: random.choice((0, 1, 2, 5)) for place in range(len(sets.members))}
    families = [
        frozenset(n for n, one in enumerate(sets.members) if space.value_of(one, (case,)))
        for case in range(12)
    ]
    most = max(sum(worth[one] for one in family) for family in families)
    bound, found = heaviest(sets, worth, 0)

    assert bound == most == sum(worth[one] for one in found)
    assert any(found <= family for family in families)
    assert heaviest(sets, worth, most) == (most, frozenset())
