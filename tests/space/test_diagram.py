"""What a space promises of the order in which it tells things, and of its budget."""

import pytest

from rubricc.space import FALSE, TRUE, OutOfNodesError, Space, Variable

VARIABLES = (Variable("a", (1, 2)), Variable("b", (1, 1, 3)), Variable("c", (5,)))


def three():
    """A function: of `a` its name, and where that is its second cell what `b` says."""
    space = Space(VARIABLES)
    x, y, z = map(space.terminal, "xyz")
    inner = space.node(1, (z, y, z))
    return space, space.node(0, (x, inner)), inner, (x, y, z)


def test_nodes_come_before_those_they_lead_to_in_the_order_of_their_cells():
    space, function, inner, (x, y, z) = three()

    assert space.nodes(function) == (function, x, inner, z, y)
    assert space.values(function) == ("x", "z", "y")
    assert space.values(x) == ("x",)
    assert space.support(function) == (0, 1)
    assert space.support(x) == ()


def test_paths_go_through_the_cells_in_order_and_put_equal_ones_together():
    space, function, _, (x, y, z) = three()

    assert list(space.paths(function)) == [
        (((0, (0,)),), x),
        (((0, (1,)), (1, (0, 2))), z),
        (((0, (1,)), (1, (1,))), y),
    ]


def test_levels_children_and_values():
    space, function, inner, (x, _, z) = three()

    assert (space.level(function), space.level(inner), space.level(x)) == (0, 1, 3)
    assert space.children(function) == (x, inner)
    assert space.children(x) == ()
    assert (space.value(z), space.value(TRUE), space.value(FALSE)) == ("z", True, False)
    assert space.split(inner, 0) == (inner, inner)
    assert space.split(inner, 1) == space.children(inner)
    assert [space.is_terminal(node) for node in (function, x, TRUE)] == [False, True, True]
    assert len(space) == 7


def test_a_case_has_its_value():
    space, function, _, _ = three()

    assert [space.value_of(function, case) for case in ((0, 1, 0), (1, 1, 0), (1, 2, 0))] == [
        *("x", "y", "z")
    ]


def test_some_case_is_as_preferred_and_else_has_the_first_cells_that_may_be():
    space = Space(VARIABLES)
    node = space.union(
        space.intersection(space.among(0, [0]), space.among(1, [1, 2])), space.among(0, [1])
    )

    assert space.some(node, (0, 2, 0)) == (0, 2, 0)
    assert space.some(node, (0, 0, 0)) == (0, 1, 0)
    assert space.some(node, (1, 0, 0)) == (1, 0, 0)
    assert space.some(space.among(1, [2]), (0, 0, 0)) == (0, 2, 0)


def test_counts_weigh_also_what_is_not_asked():
    space, *_ = three()

    assert space.count(TRUE) == 3 * 5 * 5
    assert space.count(FALSE) == 0
    assert space.count(space.among(0, [1])) == 2 * 5 * 5
    assert space.count(space.among(1, [1, 2])) == 3 * 4 * 5
    assert space.count(space.intersection(space.among(0, [0]), space.among(1, [2]))) == 3 * 5


def test_only_the_set_without_cases_is_empty():
    space = Space(VARIABLES)

    assert space.is_empty(FALSE)
    assert not space.is_empty(TRUE)
    assert not space.is_empty(space.among(0, [1]))
    assert space.is_empty(space.intersection(space.among(0, [1]), space.among(0, [0])))


def test_a_node_whose_cells_lead_to_one_place_is_that_place():
    space = Space(VARIABLES)
    node = space.among(1, [0])

    assert space.node(0, (node, node)) == node
    assert space.among(2, [0]) == TRUE
    assert space.among(1, []) == FALSE
    assert space.node(0, (node, FALSE)) == space.node(0, (node, FALSE))


def test_the_budget_is_the_number_of_nodes_the_two_sets_among_them():
    space = Space(VARIABLES, budget=4)
    space.among(0, [0])
    space.among(1, [0])

    assert len(space) == 4
    assert space.among(0, [0])  # what is there already costs nothing
    with pytest.raises(OutOfNodesError):
        space.among(1, [1])


def test_equal_values_and_equal_nodes_are_made_once():
    space = Space(VARIABLES)
    x, y = space.terminal("x"), space.terminal("y")

    assert x != y
    assert space.terminal("x") == x
    assert space.node(0, (x, y)) == space.node(0, (x, y))
    assert space.merge(x, y, lambda one, other: one) == x


def test_where_and_transform():
    space, function, inner, (x, y, _) = three()

    assert space.where(function, lambda value: value == "x") == space.among(0, [0])
    assert space.where(function, lambda value: value in ("x", "y", "z")) == TRUE
    assert space.where(function, lambda value: value == "w") == FALSE
    assert space.transform(function, lambda value: "x") == x
    assert space.transform(inner, {"z": "y", "y": "x"}.get) == space.node(1, (y, x, y))


def test_choose_makes_the_node_that_the_set_operations_make():
    space = Space(VARIABLES)
    one, other = space.among(0, [1]), space.among(1, [0, 2])

    assert space.choose(other, one, FALSE) == space.intersection(one, other)
    assert space.choose(other, TRUE, one) == space.union(one, other)
    assert space.choose(other, FALSE, one) == space.difference(one, other)
    assert space.choose(one, other, FALSE) == space.intersection(one, other)


def test_unite_and_intersect_take_any_number():
    space = Space(VARIABLES)
    cells = [space.among(1, [cell]) for cell in range(3)]

    assert space.unite([]) == FALSE
    assert space.intersect([]) == TRUE
    assert space.unite(cells) == TRUE
    assert space.unite(cells[:1]) == cells[0]
    assert space.unite(cells[:2]) == space.among(1, [0, 1])
    assert space.unite([FALSE, *cells, FALSE, FALSE]) == TRUE
    assert space.intersect(cells[:2]) == FALSE
    assert space.intersect([space.among(1, [0, 1]), space.among(1, [1, 2])]) == cells[1]
