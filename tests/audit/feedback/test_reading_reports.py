"""Reports as they come: the site's issues, rows, notes from labeling tools."""

from pathlib import Path

import pytest

from rubricc.audit import (
    Notice,
    names_of,
    read_annotation,
    read_issue,
    read_row,
    split_reports,
    tool_of,
    wanted_of,
)
from rubricc.compiler import compile_guideline
from rubricc.decide import justify
from rubricc.model import Guideline

MAIL = Path(__file__).parents[3] / "guidelines" / "customer-messages.md"


@pytest.fixture(scope="module")
def guideline() -> Guideline:
    made = compile_guideline("mail.md", {"mail.md": MAIL.read_bytes()})
    assert made.guideline is not None
    return made.guideline


def notice(found: Notice | str | None) -> Notice:
    assert isinstance(found, Notice), found
    return found


@pytest.mark.parametrize(
    "told",
    [
        {"content": "message", "praise": "yes", "sarcastic": "yes", "leaving": "stays"},
        {"content": "message", "praise": "no", "problem": "yes", "elsewhere": "?", "solved": "no"},
        {"content": "foreign"},
        {"problem": "yes", "danger": "near-miss", "request": "action", "earlier-contacts": "4"},
    ],
)
def test_the_issue_of_the_site_is_read_back(guideline, told):
    made = compile_guideline("mail.md", {"mail.md": MAIL.read_bytes()})
    assert made.table is not None
    reasons = justify(made.table, told)
    assert not isinstance(reasons, tuple)
    body = "\n".join([reasons["label"], "", *(f"{name} = {value}" for name, value in told.items())])

    found = notice(
        read_issue(("a.json", 1), "customer-messages 1.0.0 E1 R1", body, names_of(guideline))
    )

    assert found.told == told
    assert found.clauses == ("E1", "R1")
    assert (found.about, found.version, found.note, found.text) == (
        "customer-messages",
        "1.0.0",
        "",
        "",
    )


def test_words_labels_and_quoted_texts_around_it_are_kept(guideline):
    body = (
        "`label` is `complaint` by E1.\nSeen: `praise`.\n\npraise = yes\n\n> Great,\n> again.\n\n"
        "It is a joke: they laugh.\nlabel = task\nSee also: nothing = special"
    )

    found = notice(read_issue(("a", 3), "customer-messages 1.0.0 E1", body, names_of(guideline)))

    assert found.text == "Great, again."
    assert found.note == "It is a joke: they laugh. See also: nothing = special"
    assert found.labels == {"label": "task"}


def test_a_title_that_names_a_decision_or_nothing(guideline):
    names = names_of(guideline)

    of_decision = notice(read_issue(("a", 1), "customer-messages 1.0.0 label", "", names))
    of_nothing = notice(read_issue(("a", 1), "The site is slow", "Please mend.", names))
    of_another = notice(read_issue(("a", 1), "stars 1.0.0 R1", "praise = perhaps", names))

    assert of_decision.decisions == ("label",)
    assert of_decision.clauses == ()
    assert of_nothing.note == "The site is slow Please mend."
    assert of_another.about == "stars"


def test_headings_begin_reports_with_their_lines():
    text = "# a 1.0.0 R1\n\nx = 1\n\n## a 1.0.0 R2 ##\n\n### no heading of ours\n"

    assert list(split_reports(text)) == [
        (1, "a 1.0.0 R1", "\nx = 1\n"),
        (5, "a 1.0.0 R2", "\n### no heading of ours\n"),
    ]
    assert list(split_reports("\na 1.0.0 R1\n\nwords")) == [(2, "a 1.0.0 R1", "\nwords")]
    assert list(split_reports("\n\n")) == []


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ({"praise": "perhaps"}, "column `praise`: `perhaps` is no value of `praise`"),
        ({"danger": "injry"}, "did you mean `injury`?"),
        ({"label": "complain"}, "did you mean `complaint`?"),
        ({"label": "flag:safty"}, "there is no queue `safty`; did you mean `safety`?"),
        ({"title": "customer-messages 1.0.0 E1", "body": "praise = 3"}, "`3` is no value"),
    ],
)
def test_a_value_that_is_none_is_told_with_its_column(guideline, row, problem):
    found = read_row(("a.csv", 4), row, names_of(guideline), "label")

    assert isinstance(found, str)
    assert problem in found


def test_a_row_that_says_nothing_is_no_report(guideline):
    names = names_of(guideline)

    assert read_row(("a", 1), {"id": "3", "text": "Hello.", "note": " "}, names, "label") is None
    assert notice(read_row(("a", 1), {"clause": "R1, R2"}, names, "label")).clauses == ("R1", "R2")


def test_what_was_called_otherwise_is_called_as_today():
    text = MAIL.read_text("utf-8").replace(
        "    - ask: Does the writer say something good about us?",
        "    - ask: Does the writer say something good about us?\n    - formerly: `kind-words`",
    )
    made = compile_guideline("mail.md", {"mail.md": text.encode()})
    assert made.guideline is not None, made.diagnostics

    found = notice(read_row(("a", 1), {"kind-words": "yes"}, names_of(made.guideline), "label"))

    assert found.told == {"praise": "yes"}


TASK: dict[str, object] = {
    "id": 1,
    "data": {"text": "Sparks flew.", "rubricc_item": "m-1", "rubricc_version": "1.0.0"},
    "annotations": [
        {
            "completed_by": {"email": "ada@x.org"},
            "result": [
                {"from_name": "label", "type": "choices", "value": {"choices": ["complaint"]}},
                {"from_name": "problem", "type": "choices", "value": {"choices": ["yes"]}},
                {"from_name": "why", "type": "textarea", "value": {"text": ["Nobody hurt?"]}},
            ],
        },
        {
            "completed_by": {"email": "ben@x.org"},
            "result": [{"from_name": "label", "type": "choices", "value": {"choices": ["praise"]}}],
        },
    ],
}


def test_annotations_with_a_note_are_reports(guideline):
    names = names_of(guideline)

    (found,) = read_annotation(("a", 1), TASK, "label-studio", names, wanted_of(names))
    potato: dict[str, object] = {
        "instance_id": "m-2",
        "user_id": "cem",
        "labels": {"label": {"not sure": "true"}},
    }
    (unsure,) = read_annotation(("a", 2), potato, "potato", names, wanted_of(names))

    assert notice(found) == Notice(
        "a",
        1,
        "",
        "1.0.0",
        (),
        (),
        {"problem": "yes"},
        {"label": "complaint"},
        "Sparks flew.",
        "Nobody hurt?",
        "ada@x.org",
    )
    assert notice(unsure).labels == {"label": "not sure"}


@pytest.mark.parametrize(
    ("tool", "record"),
    [
        (
            "label-studio",
            {
                "id": 1,
                "data": {"rubricc_item": "m-1"},
                "annotations": [
                    {
                        "completed_by": 2,
                        "result": [
                            {"from_name": "rubricc.note", "value": {"text": ["Who knows?"]}},
                            {"from_name": "label", "value": {"choices": ["complaint"]}},
                        ],
                    }
                ],
            },
        ),
        (
            "label-studio-min",
            {
                "rubricc_item": "m-1",
                "annotator": 2,
                "annotation_id": 7,
                "rubricc.note": "Who knows?",
                "label": "complaint",
            },
        ),
        (
            "potato",
            {
                "instance_id": "m-1",
                "user_id": "2",
                "labels": {
                    "rubricc.note": {"text_box": "Who knows?"},
                    "label": {"complaint": "true"},
                },
            },
        ),
    ],
)
def test_notes_of_the_forms_that_we_export_are_read(guideline, tool, record):
    names = names_of(guideline)

    (found,) = read_annotation(("a", 1), record, tool, names, wanted_of(names))

    assert tool_of(record) == tool
    assert (notice(found).note, notice(found).labels) == ("Who knows?", {"label": "complaint"})
