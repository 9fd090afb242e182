"""Items on which annotators disagreed, those first on which more of them did."""

from rubricc.audit import annotations_of, controls_of, disputed_topics, long_frame
from rubricc.audit.calibration.from_frame import find_splits
from rubricc.compiler import compile_guideline
from rubricc.meaning import outline
from tests.apps.calls import GOOD

MADE = compile_guideline("mail.md", {"mail.md": GOOD.encode()})


def votes(item: str, answers: str, **told: str) -> list[dict[str, object]]:
    """A row for each annotator, who are called a, b, c."""
    return [
        {"item": item, "annotator": who, "control": "label", "value": value, "row": 1, **told}
        for who, value in zip("abcd", answers.split(), strict=False)
    ]


FRAME = long_frame(
    [
        *votes("1", "complaint complaint other"),
        *votes("2", "complaint other question"),
        *votes("3", "other other other"),
        *votes("4", "complaint other", kind="gold"),
        *votes("5", "other complaint other"),
        *votes("6", "question"),
        {"item": "2", "control": "problem", "value": "yes", "kind": "case"},
        {"item": "2", "control": "request", "value": "information", "kind": "case"},
    ]
)


assert MADE.table is not None
GIVEN = annotations_of(FRAME, controls_of(MADE.table))


def test_the_share_of_pairs_that_differ_is_what_counts():
    assert MADE.guideline is not None

    found = {one.item: str(one.share) for one in find_splits(MADE.guideline, FRAME)}

    assert found == {"1": "2/3", "2": "1", "5": "2/3"}


def test_each_kind_of_split_has_its_turn():
    assert MADE.meaning is not None

    topics = disputed_topics(MADE.meaning, GIVEN, 2)

    assert [one.item for one in topics] == ["2", "1"]
    assert topics[0].outcome == "question"
    assert topics[1].outcome is None
    assert {one.standing for one in topics[1].rules} == {"gives"}


def test_too_many_cases_are_no_obstacle():
    assert MADE.guideline is not None

    assert MADE.meaning is not None

    topics = disputed_topics(outline(MADE.guideline), GIVEN, 9)

    assert topics == disputed_topics(MADE.meaning, GIVEN, 9)
