"""Every kind of cell in the author's words."""

from decimal import Decimal

import pytest

from rubricc.meaning import Interval, case_of, parts_of, understand, words_of
from rubricc.meaning.wording import interval_text
from rubricc.model import SignalKind
from tests.made import guideline, messages, readings, signal, yes


def said(meaning):
    """Each cell of each axis: the condition, and the value."""
    return [
        (words_of(meaning, ((level, cell),)), case_of(meaning, ((level, cell),)))
        for level, axis in enumerate(meaning.axes)
        for cell in range(len(axis.cells))
    ]


def test_cells_of_every_kind_of_signal():
    assert dict(said(understand(readings()))) == {
        "`stars` is between 0 and 2": {"stars": "0 to 2"},
        "`stars` is between 3 and 5": {"stars": "3 to 5"},
        "`age` is between -1.5 and 2.25": {"age": "-1.5 to 2.25"},
        "`age` is more than 2.25 and less than 100.1": {
            "age": "more than 2.25 and less than 100.1"
        },
        "`age` is at least 100.1": {"age": "at least 100.1"},
        "`age` is unknown": {"age": "unknown"},
        "`visits` is between 0 and 2": {"visits": "0 to 2"},
        "`visits` is at least 3": {"visits": "at least 3"},
        "not (`topic` includes `billing`)": {"topic": "without billing"},
        "`topic` includes `billing`": {"topic": "includes billing"},
        "not (`topic` includes `delivery`)": {"topic": "without delivery"},
        "`topic` includes `delivery`": {"topic": "includes delivery"},
        "`market` is `low`": {"market": "low"},
        "`market` is `mid`": {"market": "mid"},
        "`market` is `high`": {"market": "high"},
        "not `constructor`": {"constructor": "no"},
        "`constructor`": {"constructor": "yes"},
    }


def test_cells_of_yes_or_no_and_of_choices():
    assert dict(said(understand(messages()))) == {
        "not `praise`": {"praise": "no"},
        "`praise`": {"praise": "yes"},
        "not `problem`": {"problem": "no"},
        "`problem`": {"problem": "yes"},
        "not `solved`": {"solved": "no"},
        "`solved`": {"solved": "yes"},
        "`solved` is not applicable": {"solved": "n/a"},
        "`request` is `nothing`": {"request": "nothing"},
        "`request` is `information`": {"request": "information"},
        "`request` is `action`": {"request": "action"},
        "not `sarcastic`": {"sarcastic": "no"},
        "`sarcastic`": {"sarcastic": "yes"},
        "`sarcastic` is not applicable": {"sarcastic": "n/a"},
    }


def test_cells_of_members_of_what_may_not_apply():
    topic = signal("topic", SignalKind.ANY_OF, ("x", "y"), only_when=yes("bad"))
    meaning = understand(guideline((signal("bad"), topic), ()))

    assert dict(said(meaning)) == {
        "not `bad`": {"bad": "no"},
        "`bad`": {"bad": "yes"},
        "not (`topic` includes `x`)": {"topic": "without x"},
        "`topic` includes `x`": {"topic": "includes x"},
        "not (`topic` includes `y`)": {"topic": "without y"},
        "`topic` includes `y`": {"topic": "includes y"},
        "`topic` is not applicable": {"topic": "n/a"},
    }


def test_a_case_of_several_signals():
    meaning = understand(readings())
    levels = [level for level, axis in enumerate(meaning.axes) if axis.signal == "topic"]
    cube = tuple((level, place) for place, level in enumerate(levels))

    assert case_of(meaning, cube) == {"topic": "without billing, includes delivery"}
    assert parts_of(meaning, cube) == (
        "not (`topic` includes `billing`)",
        "`topic` includes `delivery`",
    )
    assert words_of(meaning, cube) == " and ".join(parts_of(meaning, cube))
    assert words_of(meaning, ()) == ""


@pytest.mark.parametrize(
    ("low", "has_low", "high", "has_high", "text"),
    [
        ("3", True, "3", True, "3"),
        ("2", True, "4", True, "2 to 4"),
        ("5", True, None, False, "at least 5"),
        ("5", False, None, False, "more than 5"),
        ("2", False, "4", False, "more than 2 and less than 4"),
        ("2", False, "4", True, "more than 2 and at most 4"),
        ("2", True, "4", False, "at least 2 and less than 4"),
        ("1E+3", True, "2E+3", True, "1000 to 2000"),
    ],
)
def test_intervals(low, has_low, high, has_high, text):
    end = None if high is None else Decimal(high)

    assert interval_text(Interval(Decimal(low), has_low, end, has_high)) == text
