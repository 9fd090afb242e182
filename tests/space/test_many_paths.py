"""Work grows with the nodes of a diagram, not with its paths: none of this would ever end else."""

from rubricc.space import (
    FALSE,
    Space,
    Variable,
    carried,
    differ_in,
    exchanged,
    is_moved,
    partnered,
    shortest_cube,
)

WIDTH = 64
VARIABLES = tuple(Variable(f"v{i}", (1, 1)) for i in range(WIDTH))


def odd(space, start=0):
    """The cases in which an odd number of variables has its second cell: 2^63 paths."""
    even, uneven = 1, FALSE
    for level in reversed(range(start, WIDTH)):
        even, uneven = (
            space.node(level, (even, uneven)),
            space.node(level, (uneven, even)),
        )
    return uneven


def test_operations_on_sets():
    space = Space(VARIABLES)
    one, other = odd(space), odd(space, start=1)

    assert space.count(one) == 2 ** (WIDTH - 1)
    assert space.count(space.union(one, other)) == 3 * 2 ** (WIDTH - 2)
    assert space.count(space.intersection(one, other)) == 2 ** (WIDTH - 2)
    assert space.count(space.difference(one, other)) == 2 ** (WIDTH - 2)
    assert space.restrict(one, 0, 0) == other
    assert space.count(space.restrict(one, WIDTH - 1, 0)) == 2 ** (WIDTH - 1)
    assert not space.meets([one], [one])
    assert space.meets([one], [other])
    assert space.asks(one) == 2**WIDTH - 1
    assert space.support(one) == tuple(range(WIDTH))
    assert len(space.nodes(one)) == 2 * WIDTH + 1


def test_operations_on_functions():
    space = Space(VARIABLES)
    one, other = odd(space), odd(space, start=1)
    both = space.merge(one, other, lambda left, right: (left, right))
    chosen = space.choose(one, space.terminal("odd"), both)

    settled = space.settle([(one, chosen), (other, both)], space.terminal("both"), both)
    assert space.where(settled, lambda value: value == "both") == space.intersection(one, other)
    assert space.where(both, lambda pair: pair == (True, True)) == space.intersection(one, other)
    assert space.where(chosen, lambda value: value == "odd") == one
    alone = space.transform(both, lambda pair: pair == (True, False))
    assert space.where(alone, bool) == space.difference(one, other)
    assert set(space.values(chosen)) == {"odd", (False, False), (False, True)}


def test_copies_partners_and_the_shortest_case():
    space, target = Space(VARIABLES), Space(VARIABLES)
    one = odd(space)
    none: dict[int, int] = {}
    mirrored = {level: WIDTH - 1 - level for level in range(WIDTH)}

    assert carried(space, one, target, mirrored) == odd(target)
    assert exchanged(space, one, {0: 1, 1: 0}) == one
    assert partnered(space, one, one, none, lambda a, b: bool(a and b)) == one
    assert not is_moved(space, (1, one), frozenset(), none, lambda a, b: a != b)
    assert is_moved(space, (1, one), frozenset({WIDTH - 1}), none, lambda a, b: a != b)
    assert not differ_in(space, ((one,), ()), (one, space.terminal(True)), lambda a, b: a == b)
    assert len(shortest_cube(space, one, 1, (0,) * WIDTH)) == WIDTH


def test_a_cube_is_found_behind_many_paths():
    space = Space(VARIABLES)
    last = space.among(WIDTH - 1, [1])

    assert shortest_cube(space, space.union(last, odd(space)), 1, (0,) * WIDTH) == ((WIDTH - 1, 1),)


def test_two_of_ten_thousand_values_are_found_at_once():
    """A score has so many cells; of pairs of them there are a hundred million."""
    size = 10_000
    space = Space((Variable("score", (1,) * size),))
    points = space.node(0, tuple(space.terminal(number) for number in range(size)))
    asked = []

    def differ(one, other):
        asked.append((one, other))
        return one != other

    assert is_moved(space, (1, points), frozenset({0}), {}, differ)
    assert len(asked) < 5
