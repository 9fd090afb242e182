"""A record is what a frozen dataclass with slots is."""

import pickle
from copy import deepcopy
from dataclasses import FrozenInstanceError, dataclass, field, fields, replace
from operator import lt

import pytest

from rubricc.records import record
from rubricc.source import Span


@record
class Point:
    """A record with everything that one can have."""

    x: int
    y: int = 2
    names: list[str] = field(default_factory=list)
    note: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Model:
    """The same as a dataclass."""

    x: int
    y: int = 2
    names: list[str] = field(default_factory=list)
    note: str = field(default="", compare=False)


@record
class Place(Point):
    """A record of a record."""

    z: int = 0


@record
class Nothing:
    """A record without fields."""


@record
class Other:
    """Another without fields."""


@pytest.mark.parametrize(
    "made",
    [
        lambda cls: cls(1),
        lambda cls: cls(1, 3, ["a"], "b"),
        lambda cls: cls(x=1, note="b"),
        lambda cls: cls(1, names=["a"]),
        lambda cls: replace(cls(1, 3, ["a"]), y=4),
        lambda cls: deepcopy(cls(1, 3, ["a"], "b")),
    ],
)
def test_a_record_holds_what_a_dataclass_holds(made):
    point, model = made(Point), made(Model)

    assert repr(point) == repr(model).replace("Model", "Point")
    assert [getattr(point, one.name) for one in fields(point)] == [
        getattr(model, one.name) for one in fields(model)
    ]


@pytest.mark.parametrize(
    "given", [((), {}), ((1, 2, [], "", 5), {}), ((1,), {"x": 1}), ((1,), {"w": 1}), ((), {"y": 1})]
)
def test_a_record_refuses_what_a_dataclass_refuses(given):
    values, named = given

    for made in (Point, Model):
        with pytest.raises(TypeError):
            made(*values, **named)


def test_a_record_stays_as_it_is():
    point = Point(1)

    with pytest.raises(FrozenInstanceError, match="x"):
        setattr(point, "x", 2)  # noqa: B010 - mypy knows better than to assign
    with pytest.raises(FrozenInstanceError, match="x"):
        del point.x
    with pytest.raises(FrozenInstanceError, match="w"):
        setattr(point, "w", 2)  # noqa: B010
    assert point == Point(1)
    assert not hasattr(point, "__dict__")


def test_what_is_not_compared_makes_no_difference():
    assert Point(1, note="a") == Point(1, note="b")
    assert Point(1) != Point(2)
    others: tuple[object, ...] = (Model(1), Place(1))
    assert Point(1) not in others
    nothing: object = Nothing()
    assert nothing == Nothing()
    other: object = Other()
    assert nothing != other
    assert len({Nothing(), Nothing(), Other()}) == 2
    assert hash(Span("a", 1, 1, 1, 2)) == hash(Span("a", 1, 1, 1, 2))


def test_a_default_is_made_anew_for_each():
    assert Point(1).names is not Point(1).names


def test_a_record_of_a_record_has_the_fields_of_both():
    place = Place(1, z=5)

    match place:
        case Place(x, y, names, note, z):
            assert (x, y, names, note, z) == (1, 2, [], "", 5)
    assert replace(place, x=7) == Place(7, z=5)
    assert pickle.loads(pickle.dumps(place)) == place


def test_spans_stand_in_the_order_of_their_files_and_places():
    spans = [
        Span("a", 1, 2, 1, 3),
        Span("a", 1, 2, 2, 1),
        Span("a", 2, 1, 2, 2),
        Span("b", 1, 1, 1, 2),
    ]
    reordered = [spans[2], spans[3], spans[1], spans[0]]

    assert sorted(reordered) == spans
    assert not lt(spans[0], spans[0])
