"""Scores: a sum of points, counted, clamped, or not made."""

from decimal import Decimal

import pytest

from rubricc.interpret import is_feasible, outranking
from rubricc.model import Special, Value
from tests.interpret.sentences import ONE, Sentence, case_of, guideline_of, outcomes

SCORE = "## Score\n\n## Rules\n\n"
COUNTED = (
    "## Signals\n\n- `n`: 0 to 3 or unknown.\n- `m`: 0 to 4.\n    - only when: `a`\n\n" + SCORE
)

SENTENCES = (
    Sentence(
        "It is the sum over the clauses that apply, exactly.",
        SCORE + "- **R1** 5 points when `a`.\n- **R2** -1.5 points when `b`.\n"
        "- **R3** 0.1 points when `c`.\n- **R4** 0.20 points when `c`.",
        {"": "0", "a": "5 by R1", "a b": "3.5 by R1, R2", "b c": "-1.2 by R2, R3, R4"},
    ),
    Sentence(
        "In a score nothing beats anything.",
        SCORE + "- **R1** 5 points when `a`.\n    - **R1a** except 1 point when `b`.\n\n"
        "## Edge cases\n\n- **E1** 2 points when `a`.\n\n"
        "## Priority\n\n- **E1** over **R1**.\n- earlier over later.",
        {"a": "7 by R1, E1", "a b": "8 by R1, R1a, E1", "b": "0"},
    ),
    Sentence(
        "Points for each are the number times the points.",
        COUNTED + "- **R1** 0.5 points for each `n`.\n- **R2** -2 points for each `m` when `b`.",
        {"n=3": "1.5 by R1", "n=3 a b m=1": "-0.5 by R1, R2", "a m=1": "0 by R1"},
    ),
    Sentence(
        "A signal that is unknown or not applicable counts 0.",
        COUNTED + "- **R1** 1 point.\n- **R2** 2 points for each `n`.\n"
        "- **R3** 3 points for each `m`.\n- **R4** 0.5 points when `n` is unknown.",
        {"n=unknown": "1.5 by R1, R2, R3, R4", "n=1": "3 by R1, R2, R3"},
    ),
    Sentence(
        "The strictest clamps apply, and are cited where they change the sum.",
        SCORE + "- **R1** 5 points when `a`.\n- **R2** -5 points when `b`.\n- **R3** at most 4.\n"
        "- **R4** at most 3 when `c`.\n- **R5** at least `-2.5`.\n- **R6** at least 3 when `d`.",
        {
            "a": "4 by R1, R3",
            "a c": "3 by R1, R4",
            "b": "-2.5 by R2, R5",
            "a b": "0 by R1, R2",
            "a c d": "3 by R1, R4",
            "d": "3 by R6",
        },
    ),
    Sentence(
        "A clamp that the sum just reaches changes nothing.",
        SCORE + "- **R1** 4 points when `a`.\n- **R2** at most 4.\n- **R3** at least 0.",
        {"a": "4 by R1", "": "0"},
    ),
    Sentence(
        "A floor above a cap is a conflict.",
        SCORE + "- **R1** 2 points.\n- **R2** at most 1 when `a`.\n- **R3** at least 3 when `b`.",
        {"a b": "conflict by R1, R2, R3", "a": "1 by R1, R2", "b": "3 by R1, R3"},
    ),
    Sentence(
        "`not applicable` goes before the sum.",
        SCORE
        + "- **R1** 5 points when `a`.\n- **R2** not applicable when `b`.\n- **R3** at most 3.",
        {"a b": "not applicable by R2", "a": "3 by R1, R3"},
    ),
    Sentence(
        "It is flagged only through what it reads.",
        ONE
        + "## Score for `points`\n\n## Rules for `label`\n\n- **R1** flag for `first` when `a`.\n"
        "- **R2** `x` otherwise.\n\n## Rules for `points`\n\n"
        "- **P1** 2 points when `label` is `x`.\n"
        "- **P2** 1 point when `label` is not `y` or `b`.",
        {
            "": "points: 3 by P1, P2",
            "a": "points: flagged first by P1, P2",
        },
    ),
)


@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda sentence: sentence.says)
def test_the_interpreter_does_what_the_language_says(sentence):
    assert outcomes(sentence) == dict(sentence.cases)


def test_no_clause_of_a_score_goes_before_another():
    (score,) = guideline_of(SENTENCES[1].text).decisions
    pairs = [(one, other) for one in score.clauses for other in score.clauses]

    assert len(pairs) == 9
    assert {outranking(score, one, other) for one, other in pairs} == {None}


NO_VALUES: dict[str, tuple[Value, ...]] = {
    "a": ("maybe", frozenset(), Decimal(1), Special.UNKNOWN),
    "n": (Decimal(-1), Decimal(4), Decimal("1.5"), "yes"),
    "m": (Decimal(1), Special.UNKNOWN),
}


@pytest.mark.parametrize("signal", NO_VALUES)
def test_what_is_no_value_of_a_signal_makes_no_case(signal):
    counted = guideline_of(COUNTED + "- **R1** 1 point.")
    case = case_of(counted, "n=2")

    assert is_feasible(counted, case)
    for value in NO_VALUES[signal]:
        assert not is_feasible(counted, {**case, signal: value})
