"""Formulas tell of cases apart what diagrams tell, which is tested case by case beside this."""

from hypothesis import given, settings
from hypothesis import strategies as st

from rubricc.space import (
    FALSE,
    Formula,
    Space,
    differ_in,
    differing_in,
    exchanged,
    is_moved,
    partnered,
)
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
def test_formulas_hang_on_what_diagrams_ask(term):
    space, formula = Space(VARIABLES), Formula(VARIABLES)

    assert formula.support(build(formula, term)) == space.support(build(space, term))


@given(terms, st.integers(0, 3))
def test_formulas_split_by_cells(term, level):
    space, formula = Space(VARIABLES), Formula(VARIABLES)
    told = space.split(build(space, term), level)
    found = formula.split(build(formula, term), level)

    assert [having(formula, one) for one in found] == [
        {case for case in having(space, one) if case[level] == cell}
        for cell, one in enumerate(told)
    ]


@given(terms)
def test_formulas_exchange_as_diagrams_do(term):
    space, formula = Space(VARIABLES), Formula(VARIABLES)
    told, found = (having(one, exchanged(one, build(one, term), {0: 2, 2: 0}))
                   for one in (space, formula))  # fmt: skip

    assert found == told


def test_formulas_find_a_partner_in_which_a_variable_is_away():
    """A case is not apart from itself: it takes another in which the last variable is away."""
    formula = Formula(VARIABLES)
    term = formula.intersection(formula.among(0, [1]), formula.among(3, [3]))
    found = having(formula, partnered(formula, term, term, {3: 3}, other))

    assert found
    assert found <= {case for case in CASES if case[0] == 1}
    assert partnered(formula, term, term, {}, other) == FALSE


def test_formulas_restrict_functions_as_diagrams_do():
    told, found = (
        [one.value_of(restricted, case) for case in CASES]
        for one in (Space(VARIABLES), Formula(VARIABLES))
        for restricted in [one.restrict(naming(one), 1, 2)]
    )

    assert found == told == ["both" if case[0] == 1 else "second" for case in CASES]


def naming(space):
    """Which of two things a case has, as a function of three values."""
    one, two = space.among(0, [1]), space.among(1, [2])
    names = {(True, True): "both", (False, True): "second"}
    return space.merge(one, two, lambda *pair: names.get(pair, "else"))


@settings(max_examples=30)
@given(st.tuples(terms, terms, terms), st.sampled_from([Space, Formula]))
def test_it_is_told_where_two_functions_differ(drawn, kind):
    """Of three places that for which a case inside, and not outside, has values that disagree."""
    space = kind(VARIABLES)
    one, two, three = sets = [build(space, term) for term in drawn]
    functions = naming(space), space.merge(one, two, lambda *pair: str(pair))
    places = {n: ((sets[n],), (sets[n - 1],)) for n in range(3)}
    told = {
        n
        for n in places
        for case in having(space, sets[n]) - having(space, sets[n - 1])
        if not agree(*(space.value_of(function, case) for function in functions))
    }

    asked = ((n, where, functions) for n, where in places.items())
    assert differing_in(space, asked, agree) == told
    assert {n for n, where in places.items() if differ_in(space, where, functions, agree)} == told
    assert not differing_in(space, [(0, ((three,), ()), functions[:1] * 2)], agree)


def agree(one, other):
    """Whether two names are the same, or one of them says no more than the other."""
    return one == other or {one, other} == {"both", "(True, True)"}
