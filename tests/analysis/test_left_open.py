"""What is told where nothing is counted, and where a budget or the time ends a proof."""

from rubricc.analysis import check, check_in_time, mending
from rubricc.diagnostics.sample import FRONT
from rubricc.meaning import Meaning, OutOfTimeError, Watch, outline, unhurried
from rubricc.proof import read_guideline
from rubricc.space import Formula, UndecidedError
from tests.analysis.telling import LABELS, SIGNALS

GAP = (
    FRONT
    + "# Mail\n\n"
    + SIGNALS
    + LABELS
    + "## Rules\n\n- **R1** `complaint` when `bad`.\n- **R2** `question` when `late`.\n"
)
"""Says nothing of what is neither bad nor late."""

TWO_PREFERENCES = (
    FRONT.replace("classify", "prefer")
    + """\
# Mail

## Signals

- `right` of each response: yes or no. It is right.
- `brief` of each response: yes or no. It is brief.

## Criteria for `first`

1. `accuracy`: better with `right`.

## Criteria for `second`

1. `brevity`: better with `brief`.
"""
)


def outlined(text: str, watch: Watch = unhurried) -> Meaning:
    """What a guideline comes to as formulas."""
    guideline = read_guideline("mail.md", {"mail.md": text.encode()}).guideline
    assert guideline is not None
    return outline(guideline, watch=watch)


def gap_in(meaning):
    (found,) = (one for one in check(meaning) if one.name == "gap")
    return found


def test_where_nothing_is_counted_the_message_says_so():
    found = gap_in(outlined(GAP))

    assert found.message == (
        "no clause says what `label` is when not `bad` and not `late` (not counted)"
    )
    assert (found.is_uncounted, found.cases, found.of) == (True, None, None)


def test_no_mend_is_offered_that_was_not_tried_out(monkeypatch):
    meaning = outlined(GAP)
    monkeypatch.setattr(mending, "MOST_TRIED", 3)
    assert gap_in(meaning).mend == "say what it is, for example `- **R3** `other` otherwise.`"
    monkeypatch.setattr(mending, "MOST_TRIED", 2)
    assert gap_in(meaning).mend == "write a clause for this case"


def test_each_preference_that_is_not_proved_to_have_no_circle_is_told():
    found = [
        one for one in check(outlined(TWO_PREFERENCES)) if one.name == "intransitive-preference"
    ]

    assert [one.message.partition(" ")[0] for one in found] == ["`first`", "`second`"]


def test_where_no_case_is_known_to_occur_nothing_else_is_asked(monkeypatch):
    meaning = outlined(GAP)

    def give_up(space, node):
        raise UndecidedError

    monkeypatch.setattr(Formula, "is_empty", give_up)
    (found,) = check_in_time(meaning).found

    assert found.message == "there are too many cases to prove that some case can occur"


def test_what_there_was_no_time_for_is_named():
    is_late = False

    def watch():
        if is_late:
            raise OutOfTimeError

    meaning = outlined(GAP, watch)
    is_late = True

    assert "that every case has an outcome" in check_in_time(meaning).undecided
