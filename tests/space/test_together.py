"""Laws of what is asked of several sets at once, against cases written out one by one."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rubricc.space import FALSE, TRUE, Formula, Space, differ_in, is_moved
from tests.space.test_space import CASES, VARIABLES, build, members, terms

SPACES = pytest.mark.parametrize("kind", [Space, Formula])


@SPACES
@given(data=st.data())
def test_only_the_sole_choice_is_settled(kind, data):
    space = kind(VARIABLES)
    choices = data.draw(st.lists(terms, max_size=4))
    settled = space.settle(
        [(build(space, one), space.terminal(f"{place}")) for place, one in enumerate(choices)],
        space.terminal("several"),
        space.terminal("none"),
    )

    for case in CASES:
        having = [f"{place}" for place, one in enumerate(choices) if case in members(one)]
        told = having[0] if len(having) == 1 else "several" if having else "none"
        assert space.value_of(settled, case) == told


@SPACES
@given(inside=st.lists(terms, min_size=1, max_size=3), outside=st.lists(terms, max_size=2))
def test_sets_meet_if_they_have_a_case_in_common(kind, inside, outside):
    space = kind(VARIABLES)
    common = set.intersection(*(set(members(one)) for one in inside))
    common -= {case for one in outside for case in members(one)}
    sets = [build(space, one) for one in inside]

    assert space.meets(sets, [build(space, one) for one in outside]) == bool(common)


@SPACES
@given(where=terms, sets=st.lists(terms, max_size=4))
def test_covering_sets_have_every_case_and_meeting_ones_some(kind, where, sets):
    space = kind(VARIABLES)
    room, built = build(space, where), {i: build(space, one) for i, one in enumerate(sets)}

    assert space.covering(room, built) == tuple(
        i for i, one in enumerate(sets) if members(where) <= members(one)
    )
    assert space.meeting(room, built) == tuple(
        i for i, one in enumerate(sets) if members(where) & members(one)
    )


def same(one, other):
    return one == other


@given(terms, terms, terms)
def test_functions_differ_in_a_set_if_some_case_of_it_tells(where, one, other):
    space = Space(VARIABLES)
    here, left, right = (build(space, term) for term in (where, one, other))
    telling = members(where) & (members(one) ^ members(other))

    assert differ_in(space, ((here,), ()), (left, right), same) == bool(telling)


@given(terms, terms, st.frozensets(st.integers(0, 3), min_size=1, max_size=2), st.booleans())
def test_a_value_is_moved_by_two_cases_that_agree_elsewhere(where, term, free, is_loose):
    space = Space(VARIABLES)
    loose = {3: 3} if is_loose and 3 not in free else {}
    room, inside = members(where), members(term)

    def agrees(case, partner):
        return all(
            a == b or level in free or (level in loose and loose[level] in (a, b))
            for level, (a, b) in enumerate(zip(case, partner, strict=True))
        )

    expected = any(
        agrees(case, partner) and (case in inside) != (partner in inside)
        for case, partner in product(room, room)
    )
    places = build(space, where), build(space, term)

    assert is_moved(space, places, free, loose, lambda a, b: a != b) == expected


def test_nothing_meets_nothing_and_everything_covers_it():
    space = Space(VARIABLES)

    assert not space.meets((TRUE, FALSE))
    assert not space.meets((TRUE,), (TRUE,))
    assert space.meets((TRUE,))
    assert space.covering(FALSE, {"none": FALSE}) == ("none",)
