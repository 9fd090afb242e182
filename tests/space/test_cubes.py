"""Which case is shown: the shortest, the most ordinary, the same one every time."""

from random import Random

import pytest

from rubricc.space import Formula, Space, Variable, cubes, shortest_cube

NAMES = "abcdefghijkl"
TWO_WAYS = Space(tuple(Variable(name, (1, 1, 1)) for name in "abcd"))
EITHER = TWO_WAYS.union(TWO_WAYS.among(0, [1]), TWO_WAYS.among(2, [1]))
"""The cases with the second cell of `a`, or of `c`."""


def test_of_two_ways_to_show_it_the_usual_is_taken():
    assert shortest_cube(TWO_WAYS, EITHER, 1, (1, 0, 0, 0)) == ((0, 1),)
    assert shortest_cube(TWO_WAYS, EITHER, 1, (0, 0, 1, 0)) == ((2, 1),)


def test_of_two_ways_to_show_it_one_that_is_better_not_named_is_left():
    preferred = (1, 0, 1, 0)

    assert shortest_cube(TWO_WAYS, EITHER, 1, preferred) == ((0, 1),)
    assert shortest_cube(TWO_WAYS, EITHER, 1, preferred, {0: 1}) == ((2, 1),)
    assert shortest_cube(TWO_WAYS, EITHER, 1, preferred, {2: 1}) == ((0, 1),)
    assert shortest_cube(TWO_WAYS, EITHER, 1, preferred, {0: 2}) == ((0, 1),)


def test_an_avoided_cell_is_worse_than_an_unusual_one():
    assert shortest_cube(TWO_WAYS, EITHER, 1, (1, 0, 0, 0), {0: 1}) == ((2, 1),)


def test_where_the_usual_does_not_show_it_the_first_cell_that_does_is_named():
    found = TWO_WAYS.among(1, [1, 2])

    assert shortest_cube(TWO_WAYS, found, 1, (0, 0, 0, 0)) == ((1, 1),)
    assert shortest_cube(TWO_WAYS, found, 1, (0, 2, 0, 0)) == ((1, 2),)


def entangled(seed, boxes, kind=Space):
    """A set of so many overlapping boxes that the search does not find its shortest cube at once;
    of its variables two make no difference."""
    space, random = kind(tuple(Variable(name, (1,) * 4) for name in NAMES)), Random(seed)
    drawn = [
        space.intersect(
            space.among(level, random.sample(range(4), 2))
            for level in random.sample(range(1, 11), 6)
        )
        for _ in range(boxes)
    ]
    return space, space.unite(drawn)


@pytest.mark.parametrize(
    ("seed", "boxes", "cube"),
    [
        (2, 15, ((1, 1), (2, 1), (5, 0), (9, 0), (10, 3))),
        (1, 25, ((1, 3), (3, 0), (5, 2), (7, 0), (9, 0), (10, 0))),
    ],
)
def test_the_same_set_has_the_same_cube(seed, boxes, cube):
    space, found = entangled(seed, boxes)

    assert shortest_cube(space, found, 1, (0,) * 12) == cube


@pytest.mark.parametrize(("steps", "length"), [(0, 6), (2_000, 6), (6_000, 5)])
def test_a_search_ends_when_its_steps_are_spent(monkeypatch, steps, length):
    monkeypatch.setattr(cubes, "STEPS", steps)
    space, found = entangled(2, 15)

    assert len(shortest_cube(space, found, 1, (0,) * 12)) == length


@pytest.mark.parametrize("seed", range(6))
def test_no_cell_of_a_formula_s_cube_can_be_left_out(seed):
    space, found = entangled(seed, 12, Formula)
    cube = space.shortest(found, 1, (0,) * 12)

    def shown(cells):
        return not space.meets([space.among(level, [cell]) for level, cell in cells], [found])

    assert shown(cube)
    assert not any(shown([one for one in cube if one != other]) for other in cube)
