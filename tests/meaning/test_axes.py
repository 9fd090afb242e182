"""Where the values of a signal are cut, and how much each piece weighs."""

from decimal import Decimal

import pytest

from rubricc.interpret import decide
from rubricc.meaning import axes as axes_module
from rubricc.meaning import understand
from rubricc.meaning.axes import find_axes
from rubricc.meaning.wording import cell_text
from rubricc.model import (
    All,
    Any,
    AtLeast,
    Claim,
    Compare,
    CompareSignals,
    DecisionKind,
    Definition,
    Fact,
    Give,
    Not,
    OutcomeIn,
    Points,
    Prefer,
    Relation,
    SignalKind,
)
from rubricc.space import OutOfNodesError
from tests.brute_force import all_cases
from tests.made import MADE, SPAN, clause, decision, guideline, signal, yes
from tests.understood import verdicts


def number(low, high, kind=SignalKind.NUMBER, id="n", **fields):
    end = None if high is None else Decimal(high)
    return signal(id, kind, (), low=Decimal(low), high=end, **fields)


def cut(one, *conditions, **fields):
    """The cells of the first signal as text, with their weights."""
    clauses = tuple(clause(f"R{i}", Give(("a",)), c) for i, c in enumerate(conditions))
    label = decision("label", DecisionKind.ONE, ("a",), clauses)
    signals = (one, signal("bad"), signal("m", one.kind, (), low=Decimal(0), high=Decimal(9)))
    axis, *_ = find_axes(guideline(signals, (label,), **fields))
    return list(zip(map(cell_text, axis.cells), axis.weights, strict=True))


def n(relation, value):
    return Compare("n", relation, Decimal(value))


@pytest.mark.parametrize(
    ("relation", "pieces"),
    [
        (Relation.AT_LEAST, ["at least 0 and less than 2", "2 to 5"]),
        (Relation.LESS_THAN, ["at least 0 and less than 2", "2 to 5"]),
        (Relation.AT_MOST, ["0 to 2", "more than 2 and at most 5"]),
        (Relation.MORE_THAN, ["0 to 2", "more than 2 and at most 5"]),
        (Relation.IS, ["at least 0 and less than 2", "2", "more than 2 and at most 5"]),
        (Relation.IS_NOT, ["at least 0 and less than 2", "2", "more than 2 and at most 5"]),
    ],
)
def test_a_number_is_cut_on_the_side_that_the_condition_asks(relation, pieces):
    assert cut(number(0, 5), n(relation, 2)) == [(piece, 1) for piece in pieces]


@pytest.mark.parametrize(
    ("relation", "pieces"),
    [
        (Relation.AT_LEAST, [("0 to 1", 2), ("2 to 5", 4)]),
        (Relation.AT_MOST, [("0 to 2", 3), ("3 to 5", 3)]),
        (Relation.IS, [("0 to 1", 2), ("2", 1), ("3 to 5", 3)]),
    ],
)
def test_a_whole_number_weighs_as_many_as_it_stands_for(relation, pieces):
    assert cut(number(0, 5, SignalKind.WHOLE), n(relation, 2)) == pieces


def test_without_an_end_all_that_is_beyond_counts_once():
    endless = number(1, None, SignalKind.WHOLE)

    assert cut(endless, n(Relation.AT_LEAST, 4)) == [("1 to 3", 1), ("at least 4", 1)]
    assert cut(number(1, None), n(Relation.AT_LEAST, 4)) == [
        ("at least 1 and less than 4", 1),
        ("at least 4", 1),
    ]


def test_what_lies_outside_cuts_nothing():
    outside = [n(Relation.AT_LEAST, 0), n(Relation.MORE_THAN, 5), n(Relation.AT_LEAST, 9)]

    assert cut(number(0, 5), *outside) == [("0 to 5", 1)]
    assert cut(number(0, 5, SignalKind.WHOLE), *outside) == [("0 to 5", 6)]
    assert cut(number(0, 5), n(Relation.AT_LEAST, 5)) == [
        ("at least 0 and less than 5", 1),
        ("5", 1),
    ]


def test_special_values_stand_last_and_count_once():
    special = number(0, 5, SignalKind.WHOLE, may_be_unknown=True, only_when=yes("bad"))

    assert cut(special) == [("0 to 5", 6), ("unknown", 1), ("n/a", 1)]
    assert cut(number(0, 5, may_be_unknown=True)) == [("0 to 5", 1), ("unknown", 1)]


CUT = [("0 to 1", 2), ("2 to 5", 4)]
TWO = n(Relation.AT_LEAST, 2)


@pytest.mark.parametrize(
    "fields",
    [
        {"definitions": (Definition("far", TWO, (), (), SPAN),)},
        {"facts": (Fact(Not(TWO), "", SPAN),)},
        {"guarantees": (Claim(True, OutcomeIn("label", ("a",)), TWO, "", SPAN),)},
    ],
)
def test_conditions_cut_wherever_they_stand(fields):
    assert cut(number(0, 5, SignalKind.WHOLE), **fields) == CUT


@pytest.mark.parametrize(
    "condition", [All((TWO,)), Any((yes("bad"), TWO)), AtLeast(1, (TWO,)), Not(Not(TWO))]
)
def test_conditions_cut_whatever_they_are_part_of(condition):
    assert cut(number(0, 5, SignalKind.WHOLE), condition) == CUT


def test_criteria_cut_both_of_what_they_compare():
    sides = [number(0, 5, SignalKind.WHOLE, id=f"n.{side}", name="n", side=side) for side in "ab"]
    tests = [Compare("n.a", Relation.AT_LEAST, Decimal(k)) for k in (2, 4)]
    better = clause("best", Prefer(*tests))
    preference = decision("preference", DecisionKind.PREFERENCE, ("A", "B"), (better,))
    found = find_axes(guideline(tuple(sides), (preference,)))

    assert [[cell_text(cell) for cell in axis.cells] for axis in found] == [
        ["0 to 1", "2 to 3", "4 to 5"]
    ] * 2


def test_a_number_that_is_compared_or_counted_has_a_cell_for_each_value():
    each = [(str(value), 1) for value in range(6)]
    whole = number(0, 5, SignalKind.WHOLE)
    score = decision("score", DecisionKind.SCORE, (), (clause("S", Points(Decimal(1), "n")),))
    plain = decision("plain", DecisionKind.SCORE, (), (clause("S", Points(Decimal(1), None)),))

    assert cut(whole, CompareSignals("n", Relation.LESS_THAN, "m")) == each
    assert cut(whole, CompareSignals("m", Relation.LESS_THAN, "n")) == each
    assert len(find_axes(guideline((whole,), (score,)))[0].cells) == 6
    assert len(find_axes(guideline((whole,), (plain,)))[0].cells) == 1


def test_too_many_values_are_not_counted_one_by_one(monkeypatch):
    monkeypatch.setattr(axes_module, "MOST_NUMBERS", 5)
    compared = CompareSignals("n", Relation.LESS_THAN, "bad")

    assert len(cut(number(2, 7, SignalKind.WHOLE), compared)) == 6
    with pytest.raises(OutOfNodesError):
        cut(number(2, 8, SignalKind.WHOLE), compared)


def test_a_set_has_an_axis_for_each_member():
    topic = signal("n", SignalKind.ANY_OF, ("x", "y"), only_when=yes("bad"))
    found = find_axes(guideline((topic, signal("bad")), ()))

    assert [(axis.name, axis.signal, axis.member) for axis in found] == [
        ("n/x", "n", "x"),
        ("n/y", "n", "y"),
        ("bad", "bad", None),
    ]
    assert list(map(cell_text, found[0].cells)) == ["no", "yes", "n/a"]
    assert found[0].weights == (1, 1, 1)


@pytest.mark.parametrize("made", MADE)
def test_a_guideline_with_every_kind_of_signal_means_what_the_interpreter_says(made):
    meaning = understand(made())
    cases = list(all_cases(made()))

    assert len(cases) == meaning.space.count(meaning.feasible)
    for case in cases[:: 1 + len(cases) // 200]:
        assert decide(made(), case) == verdicts(meaning, case)
