"""Justifications: which points of a checklist their words meet."""

from rubricc.grade import met, points_of

CHECKLIST = (
    "Says that the outcome is A.",
    "Says what is seen: `accurate` of B is no.",
    "Gives the principle of **C1**: an answer with an error misleads its reader.",
    "Names the trade-off: **C2** speaks for the other, the shorter response.",
    "Names nothing that the texts do not show.",
)


def marks(written):
    return [one.is_met for one in points_of(CHECKLIST, written)]


def test_a_full_justification_meets_every_point_that_words_can():
    written = (
        "A: B is not accurate. Errors mislead readers of the answer. B is the shorter response."
    )

    assert marks(written) == [True, True, True, True, None]
    assert met(points_of(CHECKLIST, written)) == (4, 4)


def test_a_cited_clause_is_its_point():
    assert marks("See C1.") == [False, False, True, False, None]


def test_what_says_nothing_meets_nothing():
    assert marks("I just like it more") == [False, False, False, False, None]
    assert met(points_of(CHECKLIST, "")) == (0, 4)


def test_the_other_outcome_is_not_the_point():
    assert marks("B")[0] is False


def test_without_a_checklist_there_is_nothing_to_score():
    assert met(points_of((), "whatever")) == (0, 0)
