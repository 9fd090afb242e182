"""Formulas hold the sets and functions that diagrams do, and say what they cannot tell."""

from itertools import product
from random import Random

import pytest

from rubricc.space import (
    FALSE,
    TRUE,
    Formula,
    OutOfNodesError,
    Space,
    UncountedError,
    UndecidedError,
    Variable,
    formula,
)

WIDTHS = (1, 2, 3, 2, 4)
VARIABLES = tuple(Variable(f"v{i}", (1,) * width) for i, width in enumerate(WIDTHS))
CASES = list(product(*map(range, WIDTHS)))
SEEDS = range(12)


def drawn(random, depth=3):
    """A random term over sets, as functions of a space."""
    if depth == 0 or random.random() < 0.2:
        level = random.randrange(len(WIDTHS))
        cells = random.sample(range(WIDTHS[level]), random.randint(0, WIDTHS[level]))
        return lambda space: space.among(level, cells)
    name = random.choice(["intersection", "union", "difference", "unite", "intersect"])
    parts = [drawn(random, depth - 1) for _ in range(2)]
    if name in ("unite", "intersect"):
        return lambda space: getattr(space, name)(part(space) for part in parts)
    return lambda space: getattr(space, name)(*(part(space) for part in parts))


def members(term):
    """The cases of the set, by the diagram."""
    space = Space(VARIABLES)
    node = term(space)
    return {case for case in CASES if space.value_of(node, case)}


def both(seed, count):
    random = Random(seed)
    terms = [drawn(random) for _ in range(count)]
    space = Formula(VARIABLES)
    return space, [term(space) for term in terms], [members(term) for term in terms]


@pytest.mark.parametrize("seed", SEEDS)
def test_a_set_has_the_cases_that_the_diagram_has(seed):
    space, (node,), (cases,) = both(seed, 1)

    assert {case for case in CASES if space.value_of(node, case)} == cases
    assert space.is_empty(node) == (not cases)
    assert space.is_empty(node) == (not cases)  # the second time it is known
    if cases:
        assert space.some(node, (0,) * len(WIDTHS)) in cases
        wish = max(cases)
        assert space.some(node, wish) in cases


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("asked", [2, 64])
def test_it_tells_which_sets_meet_and_which_cover(monkeypatch, seed, asked):
    monkeypatch.setattr(formula, "ASKED", asked)
    space, (where, *rest), (inside, *others) = both(seed, 7)
    sets = dict(enumerate([*rest, FALSE, TRUE]))
    cases = dict(enumerate([*others, set(), set(CASES)]))

    met = tuple(key for key in sets if inside & cases[key])
    assert space.meeting(where, sets) == met
    assert space.meeting(where, sets) == met
    assert space.meeting(TRUE, sets) == tuple(key for key in sets if cases[key])
    assert space.meeting(FALSE, sets) == ()
    assert space.covering(where, sets) == tuple(key for key in sets if inside <= cases[key])
    assert space.meets([where, rest[0]], [rest[1]]) == bool((inside & others[0]) - others[1])
    assert space.meets([where]) == bool(inside)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_function_has_the_values_that_the_diagram_gives(seed):
    space, (one, other, where), (ones, others, inside) = both(seed, 3)
    pair = space.merge(one, other, lambda left, right: (left, right))
    function = space.choose(where, pair, space.terminal("else"))
    values = {case: (case in ones, case in others) if case in inside else "else" for case in CASES}

    assert {case: space.value_of(function, case) for case in CASES} == values
    assert set(space.values(function)) == set(values.values())
    holds = space.where(function, lambda value: value == (True, False))
    found = {case for case in CASES if space.value_of(holds, case)}
    assert found == {case for case in CASES if values[case] == (True, False)}
    changed = space.transform(function, lambda value: value == "else")
    assert {case for case in CASES if space.value_of(changed, case)} == set(CASES) - inside


@pytest.mark.parametrize("seed", SEEDS)
def test_settle_is_the_only_choice_that_has_the_case(seed):
    space, nodes, sets = both(seed, 3)
    choices = [(node, space.terminal(place)) for place, node in enumerate(nodes)]
    settled = space.settle(choices, space.terminal("several"), space.terminal("none"))

    for case in CASES:
        has = [place for place, cases in enumerate(sets) if case in cases]
        expected = "none" if not has else has[0] if len(has) == 1 else "several"
        assert space.value_of(settled, case) == expected


@pytest.mark.parametrize("seed", range(40))
def test_the_shortest_cube_shows_the_set_and_is_prime(seed):
    space, (found, possible), (target, room) = both(seed, 2)
    target &= room
    if not target:
        return
    where = space.intersection(found, possible)
    cube = dict(space.shortest(where, possible, (0,) * len(WIDTHS)))

    def shown(fixed):
        inside = {c for c in room if all(c[level] == cell for level, cell in fixed.items())}
        return bool(inside) and inside <= target

    assert shown(cube)
    assert not any(shown({one: cube[one] for one in cube if one != level}) for level in cube)


def test_of_two_shortest_cubes_the_usual_one_is_shown():
    space = Formula(VARIABLES)
    either = space.union(space.among(1, [1]), space.among(3, [1]))

    assert space.shortest(either, TRUE, (0, 1, 0, 0, 0)) == ((1, 1),)
    assert space.shortest(either, TRUE, (0, 0, 0, 1, 0)) == ((3, 1),)
    assert space.shortest(space.among(2, [1, 2]), TRUE, (0, 0, 2, 0, 0)) == ((2, 2),)


@pytest.mark.parametrize("width", [3, 24, 25, 40])
def test_a_variable_has_exactly_one_of_its_cells(width):
    space = Formula((Variable("wide", (1,) * width), Variable("other", (1, 1))))
    cells = [space.among(0, [cell]) for cell in range(width)]

    assert space.unite(cells) == TRUE or space.is_empty(space.difference(TRUE, space.unite(cells)))
    assert not any(space.is_empty(cell) for cell in cells)
    for one, other in [(0, 1), (0, width - 1), (width - 2, width - 1), (1, width // 2 + 1)]:
        assert space.is_empty(space.intersection(cells[one], cells[other])) == (one != other)
    assert space.some(cells[-1], (0, 0))[0] == width - 1


def test_equal_sets_of_cases_are_asked_of_the_solver_once():
    space = Formula(VARIABLES)
    node = space.among(2, [0, 1])

    assert space.union(node, FALSE) == node
    assert space.intersection(node, node ^ 1) == FALSE
    assert space.union(node, node ^ 1) == TRUE
    assert space.unite([space.among(1, [0]), node]) == space.union(node, space.among(1, [0]))
    assert space.unite([]) == FALSE
    assert space.intersect([]) == TRUE


def test_values_that_are_never_taken_are_dropped_once_there_are_many(monkeypatch):
    monkeypatch.setattr(formula, "MANY_VALUES", 2)
    monkeypatch.setattr(formula, "MOST_VALUES", 3)
    space = Formula(VARIABLES)
    three, four = (
        [(space.among(level, [c]), c) for c in range(w)] for level, w in ((2, 3), (4, 4))
    )

    def function(cells):
        result = space.terminal("none")
        for where, value in cells:
            result = space.choose(where, space.terminal(value), result)
        return result

    taken = function(three)
    assert set(space.values(taken)) == {0, 1, 2}
    with pytest.raises(OutOfNodesError):
        function(four)


def test_what_walks_or_counts_is_not_told():
    space = Formula(VARIABLES)
    node = space.among(1, [1])

    for ask in (space.count, space.level, space.nodes):
        with pytest.raises(UncountedError):
            ask(node)


def test_a_node_is_the_function_of_one_variable():
    space = Formula(VARIABLES)
    function = space.node(2, tuple(space.terminal(cell) for cell in range(3)))

    assert [space.value_of(function, (0, 0, cell, 0, 0)) for cell in range(3)] == [0, 1, 2]


def test_a_question_that_takes_too_many_conflicts_is_not_decided():
    """Seven into six, each two in one place exclude each other: easy to say, hard to refute."""
    pigeons, holes = 9, 8
    space = Formula(tuple(Variable(f"p{i}", (1,) * holes) for i in range(pigeons)), conflicts=10)
    apart = [
        space.intersection(space.among(one, [hole]), space.among(other, [hole])) ^ 1
        for one in range(pigeons)
        for other in range(one)
        for hole in range(holes)
    ]

    with pytest.raises(UndecidedError):
        space.is_empty(space.intersect(apart))


def test_to_ask_of_many_sets_takes_gates_as_large_as_few(monkeypatch):
    """Of sets one of which each case has, all of them settle one a question."""
    monkeypatch.setattr(formula, "MODELS", 1)
    space = Formula((Variable("v", (1,) * 500), Variable("w", (1, 1))))
    sets = {cell: space.among(0, [cell]) for cell in range(500)}
    before = space.parts_left

    assert space.meeting(space.among(1, [1]), sets) == tuple(range(500))
    assert before - space.parts_left <= 500 * formula.ASKED


def test_gates_have_no_more_parts_than_they_may():
    def made(parts):
        space = Formula((Variable("a", (1, 1)), Variable("b", (1, 1, 1))), parts=parts)
        return space, space.intersection(space.among(0, [1]), space.among(1, [0, 2]))

    space, both = made(1 << 62)
    needed = (1 << 62) - space.parts_left

    assert needed
    assert not made(needed)[0].is_empty(both)
    with pytest.raises(UndecidedError):
        made(needed - 1)


def test_a_variable_that_nothing_speaks_of_has_some_cell_too():
    space = Formula((Variable("a", (1, 1)), Variable("b", (1, 1)), Variable("c", (1, 1))))
    a, b, c = space.some(space.among(0, [1]), (0, 0, 0))

    assert a == 1
    assert {b, c} <= {0, 1}
