"""Why a case comes out so: the sentences, the same in Python and JavaScript."""

from dataclasses import replace
from random import Random

import pytest

from rubricc.decide import justify
from rubricc.meaning import understand
from rubricc.model import Case, Guideline, Special
from rubricc.table import Table, tabulate
from tests.brute_force import all_cases
from tests.decide.partial import some_told
from tests.judges import answers_of, justify_by_mjs, without_diagrams
from tests.made import MADE, messages
from tests.random_guidelines import Wanted, from_seed
from tests.seeds import seeds
from tests.understood import model_of, tree_of

TONE = "The tone is another's to judge."


def table_of(made: Guideline) -> Table:
    return tabulate(understand(made))


def justified(table: Table, told: dict[str, str]) -> list[str]:
    """The sentences on the only decision, which JavaScript says too."""
    found = justify(table, told)
    assert not isinstance(found, tuple), found
    assert justify_by_mjs(table, [told]) == [found]
    return found["label"].split("\n")


def test_what_is_seen_what_decides_what_it_outranks_and_why():
    told = {"praise": "yes", "problem": "yes", "request": "information", "solved": "no"}

    assert justified(table_of(messages()), {**told, "sarcastic": "yes"}) == [
        "`label` is flagged for `tone` by E2.",
        "Seen: `praise`, `problem`, not `solved`, `request` is `information`, `sarcastic`.",
        "E2: E2 as written.",
        f"E2 goes before E1 (E1 as written): Priority names it first, because {TONE}",
        "E2 goes before R1 (R1 as written): edge cases go before rules.",
        "E2 goes before R2 (R2 as written): edge cases go before rules.",
        "E2 goes before R3 (R3 as written): edge cases go before rules.",
    ]
    assert justified(table_of(messages()), {**told, "sarcastic": "no"})[2:] == [
        "R1: R1 as written, because An open problem costs us.",
        "R1 goes before R2 (R2 as written): `complaint` goes before `question`.",
        "R1 goes before R3 (R3 as written): `complaint` goes before `praise`.",
    ]


def test_an_exception_goes_before_what_it_is_one_to():
    told = {"praise": "no", "problem": "yes", "request": "information", "solved": "yes"}

    assert justified(table_of(messages()), told)[-1] == (
        "R1a goes before R1 (R1 as written): R1a is an exception to it."
    )


def test_what_nobody_can_tell_is_said():
    told = {"praise": "?", "problem": "no", "request": "nothing"}

    assert justified(table_of(messages()), told) == [
        "`label` is not settled: it depends on `praise`, `sarcastic`.",
        "Seen: not `problem`, `request` is `nothing`.",
        "Not sure: `praise`.",
    ]


def test_what_is_taken_for_the_unsure_is_said():
    made = messages()
    signals = tuple(
        replace(one, if_unsure="no") if one.usual == "no" else one for one in made.signals
    )
    told = {"praise": "not sure", "problem": "no", "request": "nothing"}

    assert justified(table_of(replace(made, signals=signals)), told) == [
        "`label` is `other` by R4.",
        "Seen: not `problem`, `request` is `nothing`.",
        "Not sure: `praise`; where that matters: not `praise`.",
        "R4: R4 as written.",
    ]


@pytest.mark.parametrize("make", MADE)
def test_javascript_says_the_same_of_every_made_case(make):
    made = make()
    both_say_the_same(made, list(all_cases(made))[::11])


@seeds(4, of=10)
def test_javascript_says_the_same_of_random_ones(seed):
    wanted = Wanted(budget=80, is_sound=True, is_pair=seed % 2 == 1)
    made = model_of(tree_of(from_seed(seed, wanted).files))
    every = list(all_cases(made))
    random = Random(seed)
    both_say_the_same(made, [some_told(random, every) for _ in range(20 if every else 0)])


def both_say_the_same(made: Guideline, cases: list[Case]) -> None:
    for table in (table_of(made), without_diagrams(table_of(made))):
        told = [
            one for one in answers_of(table, cases) if not isinstance(justify(table, one), tuple)
        ]

        assert [justify(table, one) for one in told] == justify_by_mjs(table, told)


def test_a_signal_that_does_not_apply_is_not_seen():
    told = {"praise": "no", "problem": "no", "request": "nothing", "solved": "n/a"}

    assert Special.NOT_APPLICABLE.value == told["solved"]
    assert not any("solved" in line for line in justified(table_of(messages()), told))


def test_answers_that_cannot_be_are_refused():
    found = justify(table_of(messages()), {"praise": "maybe"})

    assert isinstance(found, tuple)
    assert found[0].name == "unknown-value"
