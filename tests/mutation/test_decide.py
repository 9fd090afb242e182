"""Tables decide as the interpreter does, for fixed seeds, by every way that needs no Polars, whose
threads do not survive a fork."""

from functools import cache
from random import Random

import pytest

from rubricc.decide import BadCaseError, Decider, answer_text, decide, program_of
from rubricc.meaning import understand
from rubricc.model import Case
from rubricc.table import Table, tabulate, to_model
from tests.decide.walking import decide_by_program, walk_through
from tests.judges import (
    Judgement,
    answers_of,
    decide_by_clauses,
    decide_by_interpreter,
    decide_by_sqlite,
    decide_by_table,
    without_diagrams,
)
from tests.mutation.drawn import decided, drawn
from tests.random_guidelines import Wanted

KINDS = {
    "sound": Wanted(budget=60, is_sound=True),
    "pair": Wanted(budget=60, is_sound=True, is_pair=True),
    "several": Wanted(budget=60, is_sound=True, kinds=("several", "several", "one")),
    "scale": Wanted(budget=60, is_sound=True, kinds=("scale", "one")),
    "score": Wanted(budget=40, is_sound=True, kinds=("score", "one", "scale")),
}
DRAWN = tuple((kind, seed) for kind in KINDS for seed in range(2))


def decide_by_decider(table: Table, cases: list[Case]) -> list[Judgement]:
    """By lookups, one case after the other."""
    decider = Decider(table)
    return [
        {name: (answer_text(one), one.clauses) for name, one in decider.decide(told).items()}
        for told in answers_of(table, cases)
    ]


def decide_by_made_paths(table: Table, cases: list[Case]) -> list[Judgement]:
    """By lookups along paths that are made of the clauses."""
    return decide_by_decider(without_diagrams(table), cases)


WAYS = (
    decide_by_table,
    decide_by_clauses,
    decide_by_decider,
    decide_by_made_paths,
    decide_by_program,
    decide_by_sqlite,
)


@cache
def whole(kind: str, seed: int) -> tuple[Table, list[Case], list[Judgement]]:
    """A table, every case, and what the interpreter makes of it as others say it."""
    _, guideline = drawn(seed, KINDS[kind])
    cases = [case for case, _ in decided(seed, KINDS[kind])]
    return tabulate(understand(guideline)), cases, decide_by_interpreter(guideline, cases)


@pytest.mark.parametrize(("kind", "seed"), DRAWN)
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_every_way_comes_to_what_the_interpreter_says(way, kind, seed):
    table, cases, expected = whole(kind, seed)

    assert way(table, cases) == expected


@pytest.mark.parametrize(("kind", "seed"), DRAWN)
def test_cases_that_do_not_fit_together_are_refused_alike(kind, seed):
    """Values of two cases that can occur: some of these cannot."""
    table, cases, _ = whole(kind, seed)
    random, decider = Random(seed), Decider(without_diagrams(table))
    program = program_of(table, to_model(table))
    answers = answers_of(table, cases)
    for one, other in ((random.choice(answers), random.choice(answers)) for _ in range(30)):
        told = {name: random.choice((text, other[name])) for name, text in one.items()}
        try:
            found: object = decider.decide(told)
        except BadCaseError as error:
            found = error.problems
        refused = decide(table, told)
        assert found == refused
        assert (walk_through(program, told) is None) == isinstance(refused, tuple)
