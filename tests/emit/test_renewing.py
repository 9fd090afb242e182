"""A suite of before, kept where it still tells."""

import pytest

from rubricc.compiler import compile_guideline
from rubricc.emit import Fate, WrittenVector, renew_written, written_vectors
from rubricc.suite import Telling, choose, tell_apart
from rubricc.table import Table

PATH = "mail.md"
TEXT = """\
---
guideline: mail
title: Mail
version: 1.0.0
task: classify
unit: message
media: text
---

# Mail

## Signals

- `problem`: yes or no. Something does not work.
- `request`: `nothing`, `information` or `action`; usually `nothing`. What the writer wants.
- `angry`: yes or no. The writer is angry.
    - if unsure: flag for `tone`
- `contacts`: 0 to 9; usually 0. How often they wrote.

## Labels

- `complaint`: A problem.
- `question`: A question.
- `other`: Anything else.

## Queues

- `tone`: A native speaker.

## Rules

- **R1** `complaint` when `problem` or `angry`.
    - **R1a** except `question` when `request` is `information`.
- **R2** `complaint` when `contacts` is at least 3.
- **R3** `other` otherwise.

## Priority

- **R1** over **R2**.
"""


def compiled(text: str) -> tuple[Table, Telling]:
    made = compile_guideline(PATH, {PATH: text.encode()})
    assert made.table is not None, made.diagnostics
    assert made.guideline is not None
    return made.table, tell_apart(made.guideline)


def suite_of(text: str) -> tuple[WrittenVector, ...]:
    table, telling = compiled(text)
    return written_vectors(table, telling, choose(telling).vectors)


def renewed(old: str, new: str) -> tuple[dict[str, tuple[Fate, str]], tuple[WrittenVector, ...]]:
    """What became of each vector, and the suite, which must catch all that a new one does."""
    table, telling = compiled(new)
    suite, notes = renew_written(table, telling, suite_of(old))

    assert suite.survivors == ()
    assert {one.id for one in suite.vectors} == {one.id for one in notes if one.fate != Fate.LOST}
    assert suite.lower_bound == choose(telling).lower_bound
    told = {one.id: (one.fate, one.why) for one in notes}
    return told, written_vectors(table, telling, suite.vectors)


def test_without_a_change_all_are_kept():
    told, suite = renewed(TEXT, TEXT)

    assert {fate for fate, _ in told.values()} == {Fate.KEPT}
    assert suite == suite_of(TEXT)


def test_a_clause_more_takes_vectors_more():
    new = TEXT.replace("- **R3**", "- **R4** `question` when `contacts` is 7.\n- **R3**")
    new = new.replace("**R1** over **R2**.", "**R1** over **R4** over **R2**.")
    told, suite = renewed(TEXT, new)
    fates = [fate for fate, _ in told.values()]

    assert {Fate.KEPT, Fate.NEW} == set(fates)
    assert fates.count(Fate.KEPT) == len(suite_of(TEXT))
    assert any("**R4**" in why for fate, why in told.values() if fate is Fate.NEW)
    assert len(told) == len(suite)


def test_an_outcome_that_changed_is_told():
    told, suite = renewed(
        TEXT,
        TEXT.replace("**R3** `other`", "**R3** `question`").replace(
            "except `question`", "except `other`"
        ),
    )

    assert (Fate.CHANGED, "`label` is `question` now, not `other`") in told.values()
    by_id = {one.id: one for one in suite}
    changed = [id_ for id_, (fate, _) in told.items() if fate is Fate.CHANGED]
    outcomes = {str(by_id[id_].expected["label"]["outcome"]) for id_ in changed}
    assert outcomes == {"question", "other"}


def test_a_case_that_cannot_occur_any_more_is_replaced():
    fact = "## Facts\n\n- never `contacts` is 3.\n\n## Labels"
    told, _ = renewed(TEXT, TEXT.replace("## Labels", fact))
    lost = {why for fate, why in told.values() if fate is Fate.LOST}

    assert lost == {"the facts exclude this case: never `contacts` is 3"}


def test_a_signal_that_is_gone_is_named():
    new = TEXT.replace(" or `angry`", "").replace(
        "- `angry`: yes or no. The writer is angry.\n    - if unsure: flag for `tone`\n", ""
    )
    told, _ = renewed(TEXT, new)

    assert {(Fate.LOST, "`angry` is no signal any more")} == {
        one for one in told.values() if one[0] is not Fate.NEW
    }


def test_a_value_that_is_gone_is_named():
    new = TEXT.replace("0 to 9", "0 to 2").replace("is at least 3", "is at least 1")
    told, _ = renewed(TEXT, new)

    assert any(why.endswith("is no value of `contacts` any more") for _, why in told.values())


def test_a_signal_that_has_another_name_is_known_by_it():
    new = TEXT.replace("`problem`", "`trouble`").replace(
        "does not work.\n", "does not work.\n    - formerly: `problem`\n"
    )
    told, suite = renewed(TEXT, new)

    assert {fate for fate, _ in told.values()} <= {Fate.KEPT, Fate.CHANGED}
    assert len(suite) == len(suite_of(TEXT))


def test_a_new_signal_is_told_as_usual():
    new = TEXT.replace("- `contacts`", "- `spam`: yes or no. Advertising.\n- `contacts`")
    new = new.replace("- **R3**", "- **R4** `other` when `spam`.\n- **R3**")
    new = new.replace("**R1** over **R2**.", "**R4** over **R1** over **R2**.")
    told, suite = renewed(TEXT, new)
    fates = {fate for fate, _ in told.values()}

    assert (Fate.CHANGED, "tells that `spam` is `no`") in told.values()
    assert fates == {Fate.CHANGED, Fate.NEW}
    assert all("spam" in one.answers for one in suite)


def test_what_tells_nothing_any_more_is_replaced():
    new = TEXT.replace("    - if unsure: flag for `tone`\n", "")
    told, _ = renewed(TEXT, new.replace("- `tone`: A native speaker.\n", "- `x`: X.\n"))

    assert (Fate.LOST, "it catches no misreading any more") in told.values()


@pytest.mark.parametrize("answers", [{}, {"problem": "yes"}])
def test_a_vector_that_tells_too_little_is_replaced(answers):
    table, telling = compiled(TEXT)
    old = (*suite_of(TEXT), WrittenVector("odd", answers, {}, {}))
    _, notes = renew_written(table, telling, old)

    assert next(one for one in notes if one.id == "odd").fate is Fate.LOST
