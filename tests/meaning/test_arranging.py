"""The order of the axes: the frequent first, and close to each other what occurs together."""

import pytest

from rubricc.meaning.arranging import _forced, _groups, _moved, _span, arrange
from rubricc.meaning.axes import find_axes
from rubricc.model import (
    All,
    Applies,
    CompareSignals,
    DecisionKind,
    Defined,
    Definition,
    Fact,
    Give,
    Includes,
    IsUnknown,
    Not,
    Prefer,
    Relation,
    SignalKind,
)
from tests.made import SPAN, clause, decision, guideline, signal, yes

NAMES = ("a", "b", "c", "d", "e")
SIGNALS = tuple(map(signal, NAMES))


def of(*conditions, signals=SIGNALS, **fields):
    clauses = tuple(clause(f"R{i}", Give(("x",)), one) for i, one in enumerate(conditions))
    made = decision("label", DecisionKind.ONE, ("x",), clauses)
    return guideline(signals, (made,), **fields)


def both(*names):
    return All(tuple(map(yes, names)))


def groups(made):
    axes = find_axes(made)
    return [{axes[place].name for place in group} for group in _groups(made, axes)]


def pairs(*texts):
    return tuple(frozenset(map(int, text)) for text in texts)


def test_what_is_used_more_than_twice_the_average_goes_first():
    assert _forced(pairs("40", "41", "42", "43"), 5)[0] == 4
    assert _forced(pairs("40", "41", "2"), 5)[0] != 4
    assert _forced(pairs("30", "31", "32", "40", "41", "42", "34", "34"), 9)[:2] == (3, 4)
    assert _forced(pairs("30", "31", "40", "41", "42", "34", "34"), 9)[:2] == (4, 3)


def test_what_occurs_together_moves_together():
    chain = pairs("03", "31", "14", "42")
    order = _forced(chain, 5)

    assert order in ((0, 3, 1, 4, 2), (2, 4, 1, 3, 0))
    assert _span(order, chain) == 4
    assert _span((0, 1, 2, 3, 4), chain) == 3 + 2 + 3 + 2


def test_an_axis_moves_to_the_mean_of_the_middles_of_its_groups():
    assert _moved([0, 1, 2, 3], pairs("03", "12")) == [0, 1, 2, 3]
    assert _moved([0, 1, 2, 3], pairs("02", "02", "13")) == [0, 2, 1, 3]
    assert _moved([3, 2, 1, 0], pairs("32")) == [2, 3, 1, 0]
    assert _moved([0, 1, 2], pairs("9")) == [0, 1, 2]


def test_the_better_of_the_two_orders_is_taken():
    apart = of(both("a", "d"), both("d", "b"), both("b", "e"), both("e", "c"))
    close = of(both("a", "b"), both("c", "d"))

    assert [axis.name for axis in arrange(close, find_axes(close))] == list(NAMES)
    assert "".join(axis.name for axis in arrange(apart, find_axes(apart))) in ("adbec", "cebda")


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (of(both("a", "b"), Not(yes("c"))), [{"a", "b"}, {"c"}]),
        (of(All((IsUnknown("a"), Applies("b")))), [{"a", "b"}]),
        (of(CompareSignals("a", Relation.IS, "c")), [{"a", "c"}]),
        (
            of(Defined("twice"), definitions=(Definition("twice", both("d", "e"), (), (), SPAN),)),
            [{"d", "e"}],
        ),
        (of(facts=(Fact(both("a", "e"), "", SPAN),)), [{"a", "e"}]),
    ],
)
def test_axes_of_one_clause_or_fact_are_a_group(made, expected):
    assert groups(made) == expected


def test_an_exception_is_in_the_group_of_all_above_it():
    one = clause("R1", Give(("x",)), yes("a"))
    two = clause("R1a", Give(("x",)), yes("b"), parent="R1")
    three = clause("R1b", Give(("x",)), yes("c"), parent="R1a")
    made = guideline(SIGNALS, (decision("label", DecisionKind.ONE, ("x",), (one, two, three)),))

    assert groups(made) == [{"a"}, {"a", "b"}, {"a", "b", "c"}]


def test_members_signals_that_need_others_and_criteria_are_groups():
    topic = signal("topic", SignalKind.ANY_OF, ("x", "y"), only_when=yes("a"))
    better = clause("best", Prefer(yes("b"), yes("c")), yes("d"))
    preference = decision("preference", DecisionKind.PREFERENCE, ("A", "B"), (better,))
    made = of(All((Includes("topic", "x"), yes("e"))), signals=(*SIGNALS, topic))
    made = guideline(made.signals, (*made.decisions, preference))

    assert groups(made) == [{"topic/x", "e"}, {"b", "c", "d"}, {"a", "topic/x", "topic/y"}]
