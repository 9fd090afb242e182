"""Formulas tell of cases apart what diagrams tell, which is tested case by case beside this."""

from hypothesis import given
from hypothesis import strategies as st

from rubricc.space import Formula, Space, exchanged, is_moved, partnered
from tests.space.test_space import CASES, VARIABLES, build, terms

LOOSE = st.sampled_from([{}, {3: 3}, {1: 2}, {1: 0, 3: 3}])


def other(one, partner):
    return one != partner


def having(space, node):
    return {case for case in CASES if space.value_of(node, case)}


@given(terms, terms, LOOSE)
def test_formulas_find_partners_where_there_are_some(one, two, loose):
    space, formula = Space(VARIABLES), Formula(VARIABLES)
    told = having(space, partnered(space, build(space, one), build(space, two), loose, other))
    found = having(
        formula, partnered(formula, build(formula, one), build(formula, two), loose, other)
    )

    assert found <= told
    assert bool(found) == bool(told)
    assert loose or found == told


@given(terms, terms, st.frozensets(st.integers(0, 3), min_size=1, max_size=2), LOOSE)
def test_formulas_tell_what_is_moved(where, term, free, loose):
    space, formula = Space(VARIABLES), Formula(VARIABLES)
    kept = {level: cell for level, cell in loose.items() if level not in free}
    told, found = (
        is_moved(one, (build(one, where), build(one, term)), free, kept, other)
        for one in (space, formula)
    )

    assert found == told


@given(terms, st.integers(0, 3), st.data())
def test_formulas_restrict_as_diagrams_do(term, level, data):
    cell = data.draw(st.integers(0, len(VARIABLES[level].weights) - 1))
    space, formula = Space(VARIABLES), Formula(VARIABLES)
    told, found = (
        having(one, one.restrict(build(one, term), level, cell)) for one in (space, formula)
    )

    assert found == told


@given(terms)
def test_formulas_exchange_as_diagrams_do(term):
    space, formula = Space(VARIABLES), Formula(VARIABLES)
    told, found = (having(one, exchanged(one, build(one, term), {0: 2, 2: 0}))
                   for one in (space, formula))  # fmt: skip

    assert found == told
