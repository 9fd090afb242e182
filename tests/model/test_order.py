"""Dependence: what stands after what, and what stands in a circle."""

from rubricc.model.order import circles, in_order, reached


def test_a_thing_stands_after_what_it_uses():
    assert in_order({"a": ("c", "b"), "b": (), "c": ("b",)}) == ("b", "c", "a")


def test_order_is_kept_where_nothing_is_used():
    assert in_order({"b": (), "a": (), "c": ("outside",)}) == ("b", "a", "c")


def test_each_circle_is_told_the_shortest_way():
    graph = {"a": ("b", "c"), "b": ("c",), "c": ("a",), "d": ("d",), "e": ("a",)}

    assert sorted(map(sorted, circles(graph))) == [["a", "c"], ["d"]]


def test_a_long_chain_does_not_overflow():
    graph = {str(number): (str(number + 1),) for number in range(50_000)}

    assert len(in_order(graph)) == 50_000
    assert circles({**graph, "49999": ("0",)})


def test_what_is_reached_goes_through_others():
    assert reached({"a": ("b",), "b": ("c",), "d": ("e",)}, ("a",)) == {"a", "b", "c"}
