"""What a decision comes to, in words and as data files hold it."""

from decimal import Decimal

import pytest

from rubricc.diff import Result, result_data, result_words
from rubricc.model import (
    Accepted,
    Amount,
    Chosen,
    Circle,
    Conflict,
    Flagged,
    Gap,
    Inapplicable,
)

RESULTS: tuple[tuple[Result, str, str], ...] = (
    (Accepted(("a", "b")), "`a` or `b`", "a|b"),
    (Chosen(("a", "b")), "`a` and `b`", "a b"),
    (Chosen(()), "none", "-"),
    (Amount(Decimal("-0.5")), "-0.5", "-0.5"),
    (Flagged("law"), "flagged for `law`", "flag:law"),
    (Flagged(None), "flagged", "flag:"),
    (Inapplicable(), "not applicable", "n/a"),
    (Gap(), "no outcome (a gap)", "!gap"),
    (Conflict(), "no outcome (a conflict)", "!conflict"),
    (Circle(), "no outcome (a priority circle)", "!circle"),
)


@pytest.mark.parametrize(("result", "words", "data"), RESULTS, ids=str)
def test_a_result_is_told(result, words, data):
    assert (words, data) == (result_words(result), result_data(result))
