"""Pairs of cases: which values relate is asked of both, and of the cases of the set alone."""

from rubricc.space import FALSE, TRUE, Space, Variable, exchanged, is_moved, partnered

SPACE = Space((Variable("a", (1, 1, 1)), Variable("b", (1, 1)), Variable("c", (1, 1))))
X, Y, Z = map(SPACE.terminal, "xyz")
NONE: dict[int, int] = {}


def related(one, other):
    return {one, other} == {"x", "y"}


def rises(one, other):
    return (one, other) == ("x", "y")


def moved(function, free, loose=NONE, where=TRUE, relates=related):
    return is_moved(SPACE, (where, function), frozenset(free), loose, relates)


def test_two_cases_relate_by_both_of_their_values():
    assert moved(SPACE.node(0, (X, Y, Z)), [0])
    assert moved(SPACE.node(0, (X, Y, Z)), [0], relates=rises)
    assert not moved(SPACE.node(0, (X, Z, X)), [0])
    assert not moved(SPACE.node(0, (Y, Z, Y)), [0])
    assert moved(SPACE.node(1, (Y, X)), [1], relates=rises)


def test_cases_agree_in_what_is_not_free():
    split = SPACE.node(0, (SPACE.node(1, (X, Z)), SPACE.node(1, (Z, Y)), Z))

    assert not moved(split, [0])
    assert not moved(split, [1])
    assert moved(split, [0, 1])
    assert not moved(SPACE.node(1, (X, Y)), [0])


def test_both_cases_lie_in_the_set():
    function = SPACE.node(0, (X, Y, Z))

    assert not moved(function, [0], where=SPACE.among(0, [0, 2]))
    assert moved(function, [0], where=SPACE.among(0, [0, 1]))
    assert not moved(function, [0], where=FALSE)
    assert not moved(function, [0], where=SPACE.among(0, [1]))


def test_what_is_not_applicable_agrees_with_anything():
    function = SPACE.node(0, (X, Y, Z))
    away = SPACE.node(0, (X, Z, Y))

    assert not moved(function, [1], {0: 2})
    assert moved(away, [1], {0: 2})
    assert not moved(function, [1])
    assert moved(SPACE.node(0, (SPACE.node(1, (X, Z)), Z, SPACE.node(1, (Z, Y)))), [1], {0: 2})
    assert not moved(SPACE.node(0, (SPACE.node(1, (X, Z)), Z, SPACE.node(1, (Z, Y)))), [], {0: 2})


def test_partners_relate_by_both_of_their_values():
    left, right = SPACE.node(0, (X, X, Z)), SPACE.node(0, (Y, Z, Y))

    assert partnered(SPACE, left, right, NONE, rises) == SPACE.among(0, [0])
    assert partnered(SPACE, right, left, NONE, rises) == FALSE
    assert partnered(SPACE, left, right, {0: 2}, rises) == SPACE.among(0, [0, 1])
    assert partnered(SPACE, left, right, {0: 1}, rises) == SPACE.among(0, [0, 1])
    assert partnered(SPACE, left, right, {0: 0}, rises) == SPACE.among(0, [0, 1])
    assert partnered(SPACE, X, X, NONE, rises) == FALSE


def test_exchanged_variables_say_of_each_other_what_they_said():
    function = SPACE.node(1, (SPACE.node(2, (X, Y)), Z))

    turned = SPACE.node(1, (SPACE.node(2, (X, Z)), SPACE.node(2, (Y, Z))))

    assert exchanged(SPACE, function, {1: 2, 2: 1}) == turned
    assert exchanged(SPACE, function, NONE) == function
    assert exchanged(SPACE, turned, {1: 2, 2: 1}) == function
