"""Each form of a condition, what it comes to, and how a person reads it."""

from decimal import Decimal

import pytest

from rubricc.model import (
    All,
    Any,
    Applies,
    AtLeast,
    Compare,
    CompareSignals,
    Condition,
    Includes,
    IsUnknown,
    Not,
    OutcomeCompare,
    OutcomeIn,
    OutcomeIncludes,
    OutcomeIs,
    OutcomeState,
    Relation,
    condition_text,
)
from tests.model.reading import condition_of, mistakes_in_condition

A, B, C = (Compare(name, Relation.IS, "yes") for name in "abc")
X, Y, Z = (Includes("topic", name) for name in "xyz")
LATE_A, LATE_B = (Compare(f"late.{side}", Relation.IS, "yes") for side in "ab")

FORMS: dict[str, Condition] = {
    "`a`": A,
    "not `a`": Not(A),
    "`a` and `b` and `c`": All((A, B, C)),
    "`a` or `b`": Any((A, B)),
    "not (`a` or `b`)": Not(Any((A, B))),
    "`kind` is `red`": Compare("kind", Relation.IS, "red"),
    "`kind` is not `red`": Compare("kind", Relation.IS_NOT, "red"),
    "`kind` is one of `red`, `blue`": Any(
        (Compare("kind", Relation.IS, "red"), Compare("kind", Relation.IS, "blue"))
    ),
    "`stars` is at least 4": Compare("stars", Relation.AT_LEAST, Decimal(4)),
    "`ratio` is more than 0.50": Compare("ratio", Relation.MORE_THAN, Decimal("0.5")),
    "`size` is at most `m`": Compare("size", Relation.AT_MOST, "m"),
    "`stars` is between 2 and 4": All(
        (
            Compare("stars", Relation.AT_LEAST, Decimal(2)),
            Compare("stars", Relation.AT_MOST, Decimal(4)),
        )
    ),
    "`size` is at least `want`": CompareSignals("size", Relation.AT_LEAST, "want"),
    "`ratio` is unknown": IsUnknown("ratio"),
    "`topic` includes `x`": X,
    "`topic` includes any of `x`, `y`": Any((X, Y)),
    "`topic` includes all of `x`, `y`": All((X, Y)),
    "`topic` includes none of `x`, `y`": All((Applies("topic"), Not(Any((X, Y))))),
    "`topic` includes at least 2 of `x`, `y`, `z`": AtLeast(2, (X, Y, Z)),
    "`topic` includes at most 1 of `x`, `y`, `z`": All(
        (Applies("topic"), Not(AtLeast(2, (X, Y, Z))))
    ),
    "`topic` includes exactly 1 of `x`, `y`, `z`": All(
        (Applies("topic"), All((AtLeast(1, (X, Y, Z)), Not(AtLeast(2, (X, Y, Z))))))
    ),
    "`topic` is none": All((Applies("topic"), Not(Any((X, Y, Z))))),
    "`topic` is not none": Any((X, Y, Z)),
    "`ratio` is not unknown": All((Applies("ratio"), Not(IsUnknown("ratio")))),
    "`a` is not applicable": Not(Applies("a")),
    "at least 2 of `a`, `b`, `c`": AtLeast(2, (A, B, C)),
    "at most 2 of `a`, `b`, `c`": Not(AtLeast(3, (A, B, C))),
    "exactly 2 of `a`, `b`, `c`": All((AtLeast(2, (A, B, C)), Not(AtLeast(3, (A, B, C))))),
    "all of `a`, `b`, `c`": All((A, B, C)),
    "any of `a`, `b`, `c`": Any((A, B, C)),
    "none of `a`, `b`, `c`": Not(Any((A, B, C))),
    "`level` is 2": OutcomeIn("level", ("2",)),
    "`level` is not `2`": OutcomeIn("level", ("1", "3")),
    "`level` is one of 1, 3": OutcomeIn("level", ("1", "3")),
    "`level` is at least 2": OutcomeIn("level", ("2", "3")),
    "`level` is at most 2": OutcomeIn("level", ("1", "2")),
    "`level` is more than 2": OutcomeIn("level", ("3",)),
    "`level` is less than 2": OutcomeIn("level", ("1",)),
    "`level` is between 1 and 2": OutcomeIn("level", ("1", "2")),
    "`level` is flagged": OutcomeIs("level", OutcomeState.FLAGGED),
    "`level` is not flagged": All(
        (
            Not(OutcomeIs("level", OutcomeState.NOT_APPLICABLE)),
            Not(OutcomeIs("level", OutcomeState.FLAGGED)),
        )
    ),
    "`level` is not applicable": OutcomeIs("level", OutcomeState.NOT_APPLICABLE),
    "`tags` includes `p`": OutcomeIncludes("tags", ("p",)),
    "`tags` includes none of `p`, `q`": All(
        (
            Not(OutcomeIs("tags", OutcomeState.NOT_APPLICABLE)),
            Not(Any((OutcomeIncludes("tags", ("p",)), OutcomeIncludes("tags", ("q",))))),
        )
    ),
    "`tags` is none": OutcomeIs("tags", OutcomeState.NONE),
    "`tags` is not none": All(
        (
            Not(OutcomeIs("tags", OutcomeState.NOT_APPLICABLE)),
            Not(OutcomeIs("tags", OutcomeState.NONE)),
        )
    ),
    "`points` is at least 5": OutcomeCompare("points", Relation.AT_LEAST, Decimal(5)),
    "`late` of A": LATE_A,
    "`late` of B": LATE_B,
    "`late` of either response": Any((LATE_A, LATE_B)),
    "`late` of both responses": All((LATE_A, LATE_B)),
    "`late` of neither response": Not(Any((LATE_A, LATE_B))),
    "`late` of one response": All((Any((LATE_A, LATE_B)), Not(All((LATE_A, LATE_B))))),
    "`depth` of both responses is `low`": All(
        (
            Compare("depth.a", Relation.IS, "low"),
            Compare("depth.b", Relation.IS, "low"),
        )
    ),
}


@pytest.mark.parametrize("text", FORMS)
def test_a_condition_comes_to(text):
    assert condition_of(text) == FORMS[text]


@pytest.mark.parametrize("text", FORMS)
def test_its_words_mean_the_same(text):
    assert condition_of(condition_text(FORMS[text])) == FORMS[text]


MISTAKES = {
    "`d`": "unknown-name",
    "`kind`": "lone-name",
    "`level`": "lone-name",
    "`kind` is `pink`": "unknown-value",
    "`kind` is at least `red`": "unordered",
    "`a` is at least `yes`": "unordered",
    "`kind` includes `red`": "single-value",
    "`level` includes `1`": "single-value",
    "`points` includes 1": "single-value",
    "`kind` includes at least 1 of `red`, `blue`": "single-value",
    "`label` includes at least 1 of `one`, `two`": "single-value",
    "`topic` is `x`": "set-compared",
    "`tags` is `p`": "set-compared",
    "`topic` includes `w`": "unknown-value",
    "`stars` is at least 6": "out-of-range",
    "`stars` is at least 0": "out-of-range",
    "`stars` is 2.5": "fraction",
    "`stars` is `many`": "unknown-value",
    "`stars` is between 4 and 2": "empty-range",
    "`size` is between `l` and `s`": "empty-range",
    "`level` is between 3 and 1": "empty-range",
    "`stars` is unknown": "wrong-state",
    "`kind` is none": "wrong-state",
    "`a` is flagged": "wrong-state",
    "`level` is unknown": "wrong-state",
    "`level` is 4": "unknown-label",
    "`tags` includes `r`": "unknown-label",
    "`tags` includes at least 1 of `p`, `r`": "unknown-label",
    "`size` is at least `stars`": "different-scales",
    "`kind` is `size`": "different-scales",
    "`ratio` is `words`": "different-scales",
    "`points` is `high`": "word-for-number",
    "`points` is between `low` and 3": "word-for-number",
    "`late`": "which-response",
    "`a` of A": "stray-response",
    "`level` of A is 2": "stray-response",
    "at least 3 of `a`, `b`": "impossible-count",
    "at most 2 of `a`, `b`": "impossible-count",
    "at least 0 of `a`, `b`": "impossible-count",
    "`topic` includes exactly 3 of `x`, `y`": "impossible-count",
    "`tags` includes exactly 3 of `p`, `q`": "impossible-count",
}


@pytest.mark.parametrize("text", MISTAKES)
def test_a_condition_that_means_nothing_is_reported(text):
    assert mistakes_in_condition(text) == [MISTAKES[text]]


def test_all_mistakes_of_a_condition_are_reported():
    found = mistakes_in_condition("`d` and `kind` is `pink` and not `stars` is 9")

    assert found == ["unknown-name", "unknown-value", "out-of-range"]
