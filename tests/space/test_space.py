"""Laws of the space, against sets of cases written out one by one."""

from itertools import product
from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rubricc.space import (
    FALSE,
    TRUE,
    OutOfNodesError,
    Space,
    Variable,
    partnered,
    shortest_cube,
)

VARIABLES = (
    Variable("a", (1, 1)),
    Variable("b", (1, 3, 1)),
    Variable("c", (2, 1)),
    Variable("d", (1, 1, 1, 5)),
)
CASES = list(product(*(range(len(variable.weights)) for variable in VARIABLES)))

literals = st.integers(0, len(VARIABLES) - 1).flatmap(
    lambda level: st.tuples(
        st.just(level), st.sets(st.integers(0, len(VARIABLES[level].weights) - 1))
    )
)
terms = st.recursive(
    literals,
    lambda inner: st.tuples(st.sampled_from(["intersection", "union", "difference"]), inner, inner),
    max_leaves=12,
)


def build(space, term):
    match term:
        case str(operation), left, right:
            return getattr(space, operation)(build(space, left), build(space, right))
        case level, cells:
            return space.among(level, cells)


def members(term):
    match term:
        case "intersection", left, right:
            return members(left) & members(right)
        case "union", left, right:
            return members(left) | members(right)
        case "difference", left, right:
            return members(left) - members(right)
        case level, cells:
            return {case for case in CASES if case[level] in cells}


def found(space, node):
    return {case for case in CASES if value(space, node, case)}


def value(space, node, case):
    while space.level(node) < len(case):
        node = space.children(node)[case[space.level(node)]]
    return space.value(node)


@given(terms)
def test_sets_hold_the_cases_that_they_should(term):
    space = Space(VARIABLES)

    assert found(space, build(space, term)) == members(term)


@given(terms)
def test_a_count_weighs_every_case(term):
    space = Space(VARIABLES)
    expected = sum(
        prod(VARIABLES[i].weights[cell] for i, cell in enumerate(case)) for case in members(term)
    )

    assert space.count(build(space, term)) == expected


@given(terms, terms)
def test_equal_sets_are_one_node(one, other):
    space = Space(VARIABLES)

    same_node = build(space, one) == build(space, other)

    assert same_node == (members(one) == members(other))


@given(terms, terms, terms)
def test_choose_is_one_diagram_here_and_another_there(where, then, otherwise):
    space = Space(VARIABLES)
    chosen = space.choose(*(build(space, term) for term in (where, then, otherwise)))

    expected = (members(where) & members(then)) | (members(otherwise) - members(where))

    assert found(space, chosen) == expected


@given(terms, terms)
def test_merge_combines_value_by_value(one, other):
    space = Space(VARIABLES)
    left, right = build(space, one), build(space, other)
    merged = space.merge(left, right, lambda a, b: (a, b))

    for case in CASES:
        assert value(space, merged, case) == (case in members(one), case in members(other))


@given(terms)
def test_paths_are_disjoint_and_cover_everything(term):
    space = Space(VARIABLES)
    node = build(space, term)
    seen = []
    for path, end in space.paths(node):
        allowed = dict(path)
        box = [c for c in CASES if all(c[at] in cells for at, cells in allowed.items())]
        seen += box
        assert all((case in members(term)) == (end == TRUE) for case in box)

    assert sorted(seen) == CASES


@given(terms, terms)
def test_the_shortest_cube_shows_the_set_and_is_prime(term, possible):
    space = Space(VARIABLES)
    room = members(possible)
    target = members(term) & room
    if not target:
        return
    where = space.intersection(build(space, term), build(space, possible))
    cube = dict(shortest_cube(space, where, build(space, possible), (0, 0, 0, 0)))

    def inside(fixed):
        return {c for c in room if all(c[level] == cell for level, cell in fixed.items())}

    assert inside(cube)
    assert inside(cube) <= target
    for level in cube:
        fewer = {other: cell for other, cell in cube.items() if other != level}
        assert not inside(fewer) <= target


@given(terms, terms)
def test_partnered_finds_cases_that_agree_but_for_what_is_not_applicable(one, other):
    space = Space(VARIABLES)
    left, right = members(one), members(other)
    loose = {3: 3}

    def agrees(case, partner):
        return all(
            a == b or (level in loose and loose[level] in (a, b))
            for level, (a, b) in enumerate(zip(case, partner, strict=True))
        )

    node = partnered(
        space, build(space, one), build(space, other), loose, lambda a, b: bool(a and b)
    )
    expected = {case for case in left if any(agrees(case, partner) for partner in right)}

    assert found(space, node) == expected


def test_restrict_fixes_one_variable():
    space = Space(VARIABLES)
    both = space.intersection(space.among(0, [1]), space.among(1, [2]))

    assert space.restrict(both, 0, 1) == space.among(1, [2])
    assert space.restrict(both, 0, 0) == FALSE
    assert space.support(space.restrict(both, 0, 1)) == (1,)


def test_values_of_unlike_types_stay_apart():
    space = Space(VARIABLES)

    assert space.terminal(1) != space.terminal(True)
    assert space.terminal("1") != space.terminal(1)


def test_a_space_says_when_its_budget_is_spent():
    space = Space(VARIABLES, budget=4)

    with pytest.raises(OutOfNodesError):
        for level in range(4):
            space.among(level, [0])
