"""How far a number is counted for a score: to the first at which nothing more can change."""

from decimal import Decimal

import pytest

from rubricc.meaning import counting
from rubricc.meaning.counting import count_up_to
from rubricc.model import Bound, DecisionKind, Flag, Points, SignalKind
from tests.made import clause, decision, guideline, signal

COMMAS = signal("commas", SignalKind.WHOLE, (), low=Decimal(0), high=None)


def score(*effects, id="penalty"):
    clauses = tuple(clause(f"{id}-{place}", one) for place, one in enumerate(effects))
    return decision(id, DecisionKind.SCORE, (), clauses)


def points(amount, each="commas"):
    return Points(Decimal(amount), each)


def cap(level):
    return Bound(True, Decimal(level))


def floor(level):
    return Bound(False, Decimal(level))


def place(*effects, signals=(COMMAS,)):
    return count_up_to(guideline(signals, (score(*effects),)))


def other(**fields):
    return signal("jokes", SignalKind.WHOLE, (), **{"low": Decimal(0), "high": None, **fields})


@pytest.mark.parametrize(
    ("effects", "expected"),
    [
        ((points(1),), 0),
        ((points(1), cap(5)), 6),
        ((points("0.5"), cap(5)), 11),
        ((points(3), cap(5)), 2),
        ((points(1), cap(5), cap(7)), 8),
        ((points(1), floor(-9)), 0),
        ((points(-2), floor(-3)), 2),
        ((points(-2), floor(-3), floor(-5)), 3),
        ((points(-2), cap(9)), 0),
        ((points(1), points(-2, None), cap(5)), 8),
        ((points(1), points(4, None), cap(5)), 6),
        ((points(-1), points(4, None), floor(-3)), 8),
        ((points(-1), points(-4, None), floor(-3)), 4),
        ((points("0.5"), points("-0.3"), cap(5), floor(0)), 26),
        ((points("0.5"), points("-0.3"), floor(-6)), 21),
        ((Flag(None), points(1), cap(2)), 3),
    ],
)
def test_a_number_is_counted_until_the_clamp_stops_it_whatever_else_applies(effects, expected):
    assert place(*effects) == {"commas": expected}


@pytest.mark.parametrize(
    ("amount", "fields", "expected"),
    [
        (-1, {"high": Decimal(9)}, 15),
        (1, {"high": Decimal(9)}, 6),
        (1, {"low": Decimal(2), "high": Decimal(9)}, 6),
        (-1, {"low": Decimal(-4), "high": Decimal(9)}, 15),
        (1, {"low": Decimal(-4), "high": Decimal(9)}, 10),
        (1, {}, 6),
        (-1, {}, 0),
        (1, {"low": Decimal(-4)}, 10),
    ],
)
def test_what_another_number_adds_least_puts_the_place_off(amount, fields, expected):
    found = place(points(1), points(amount, "jokes"), cap(5), signals=(COMMAS, other(**fields)))

    assert found["commas"] == expected


@pytest.mark.parametrize(
    ("amount", "fields", "expected"),
    [
        (1, {"high": Decimal(9)}, 15),
        (-1, {"high": Decimal(9)}, 6),
        (-1, {"low": Decimal(-4), "high": Decimal(9)}, 10),
        (1, {}, 0),
        (-1, {}, 6),
        (-1, {"low": Decimal(-4)}, 10),
    ],
)
def test_what_another_number_adds_most_puts_the_place_of_a_floor_off(amount, fields, expected):
    found = place(points(-1), points(amount, "jokes"), floor(-5), signals=(COMMAS, other(**fields)))

    assert found["commas"] == expected


def test_counting_starts_where_the_number_does():
    far = signal("commas", SignalKind.WHOLE, (), low=Decimal(40), high=None)

    assert place(points(1), cap(5), signals=(far,)) == {"commas": 40}


def test_a_number_with_an_end_is_counted_to_its_end_by_itself():
    assert place(points(1, "jokes"), cap(5), signals=(other(high=Decimal(9)),)) == {}
    assert place(points(1, None), cap(5)) == {}


def test_the_farthest_of_several_scores_counts():
    near, far = score(points(1), cap(5)), score(points(1), cap(9), id="praise")

    assert count_up_to(guideline((COMMAS,), (near, far))) == {"commas": 10}
    assert count_up_to(guideline((COMMAS,), (far, near))) == {"commas": 10}
    assert count_up_to(guideline((COMMAS,), (decision("label", DecisionKind.ONE, (), ()),))) == {}


def test_of_too_many_sums_a_common_divisor_is_taken(monkeypatch):
    monkeypatch.setattr(counting, "SUMS", 4)
    amounts = [points("0.5"), points("0.25"), points(2)]

    assert place(*amounts, cap(1)) == {"commas": 101}
    assert place(points(5), points(6), points(7), cap(1)) == {"commas": 2}
    monkeypatch.setattr(counting, "SUMS", 8)
    assert place(*amounts, cap(1)) == {"commas": 5}
