"""Circles of three responses: what is proved is what comparing every three of them shows."""

from collections import defaultdict

import pytest

from rubricc.analysis.circling import circle_of
from rubricc.compiler import Compilation, compile_guideline
from rubricc.diagnostics import INTRANSITIVE_PREFERENCE
from rubricc.interpret import decide
from rubricc.meaning import Meaning, OutOfNodesError, understand
from rubricc.model import Accepted, Guideline
from rubricc.space import FALSE
from tests.brute_force import all_cases
from tests.random_guidelines import Wanted, from_seed
from tests.understood import model_of, tree_of

Profile = tuple[object, ...]


def better_pairs(guideline: Guideline) -> dict[Profile, set[tuple[Profile, Profile]]]:
    """Under each circumstance the pairs of which the first is the better response."""
    sides: dict[str | None, list[str]] = {"A": [], "B": [], None: []}
    for signal in guideline.signals:
        sides[signal.side].append(signal.id)
    found: dict[Profile, set[tuple[Profile, Profile]]] = defaultdict(set)
    for case in all_cases(guideline):
        if decide(guideline, case)["preference"].result == Accepted(("A",)):
            a, b, around = (tuple(case[one] for one in sides[side]) for side in ("A", "B", None))
            found[around].add((a, b))
    return found


def circles(guideline: Guideline) -> int:
    """How many ordered triples there are each of which is better than the next."""
    return sum(
        (third, first) in pairs
        for pairs in better_pairs(guideline).values()
        for first, second in pairs
        for other, third in pairs
        if other == second
    )


@pytest.mark.parametrize("seed", range(60))
def test_every_circle_is_found_and_counted(seed):
    guideline = model_of(tree_of(from_seed(seed, Wanted(is_pair=True)).files))
    meaning = understand(guideline)
    circle = circle_of(meaning, meaning.decisions["preference"])

    assert circle.three.space.count(circle.found) == circles(guideline)


def compiled(text: str | bytes) -> Compilation:
    assert isinstance(text, str)
    return compile_guideline("pair.md", {"pair.md": text.encode()})


def meaning_of(text: str | bytes) -> Meaning:
    meaning = compiled(text).meaning
    assert meaning is not None
    return meaning


def test_the_smallest_circle_is_shown():
    """The example of the entry: a kind word counts only where one of the two is brief."""
    (found,) = compiled(INTRANSITIVE_PREFERENCE.bad).diagnostics

    assert found.message.startswith("`preference` prefers A to B, B to C and C to A when ")
    assert found.clauses == ("accuracy", "brevity", "E1")
    assert {signal.partition(".")[2] for signal in found.case} == {"a", "b", "c"}
    assert (found.cases, found.of) == (3, 512)


def test_a_proof_that_grows_too_large_is_given_up():
    meaning = meaning_of(INTRANSITIVE_PREFERENCE.bad)

    with pytest.raises(OutOfNodesError):
        circle_of(meaning, meaning.decisions["preference"], budget=10)


def test_criteria_one_after_another_make_no_circle():
    meaning = meaning_of(INTRANSITIVE_PREFERENCE.good)

    assert circle_of(meaning, meaning.decisions["preference"]).found == FALSE


def test_a_clause_of_the_circle_may_allow_it():
    assert isinstance(INTRANSITIVE_PREFERENCE.bad, str)
    clause = "when `brief` of either response.\n"
    allow = "    - allow: `intransitive-preference`, because we rank nothing.\n"

    assert compiled(INTRANSITIVE_PREFERENCE.bad.replace(clause, clause + allow)).diagnostics == ()
