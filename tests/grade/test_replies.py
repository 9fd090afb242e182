"""Answers read from rows: every way to mean an option, and everything that can be wrong."""

import pytest

from rubricc.frames import BadRow, Row, read_rows
from rubricc.grade import read_replies, score_all
from tests.grade.made import made_key

KEY = made_key(12)
FIRST, SECOND = KEY.items[0], KEY.items[1]


def row(number=1, **cells):
    told = {"annotator": "ann", "item": FIRST.id, "answer": FIRST.right, **cells}
    return Row(number, {name: text for name, text in told.items() if text is not None})


def complaints(*rows):
    return [(one.row, one.message) for one in read_replies(rows, [KEY]).bad]


@pytest.mark.parametrize("way", ["id", "outcome", "text"])
def test_an_option_is_meant_by_its_id_its_outcome_or_its_text(way):
    for option in FIRST.options:
        read = read_replies([row(answer=getattr(option, way))], [KEY])

        assert [one.outcome for one in read.good] == [option.outcome]


def test_all_that_is_wrong_is_told_with_the_row():
    rows = [
        row(1),
        row(2, item="nosuchitem"),
        row(3),
        row(4, annotator=" ", item=SECOND.id),
        row(5, item=SECOND.id, answer="neither"),
        row(6, item=SECOND.id, time="soon"),
        row(7, annotator=None, item=SECOND.id),
        BadRow(8, "3 cells under 4 columns"),
        row(9, annotator="", item="", answer="x", time="-1"),
        row(10, item=SECOND.id),
    ]

    read = read_replies(rows, [KEY])

    offered = ", ".join(f"`{option.outcome}`" for option in SECOND.options)
    assert [(one.row, one.message) for one in read.bad] == [
        (2, "the key has no item `nosuchitem`"),
        (3, f"`ann` answered `{FIRST.id}` in row 1 already"),
        (4, "nobody is named under `annotator`"),
        (5, f"`neither` is no answer to `{SECOND.id}`, which offers {offered}"),
        (6, "`soon` is no time in seconds"),
        (7, "it has no `annotator`"),
        (8, "3 cells under 4 columns"),
        (
            9,
            (
                "nobody is named under `annotator`; no item is named under `item`; "
                "`-1` is no time in seconds"
            ),
        ),
    ]
    assert [one.row for one in read.good] == [1, 10]


def test_a_near_name_is_offered():
    wrong = FIRST.id[:-1] + ("a" if FIRST.id[-1] != "a" else "b")

    ((_, message),) = complaints(row(item=wrong))

    assert message == f"the key has no item `{wrong}`; did you mean `{FIRST.id}`?"


def test_a_file_with_other_columns_is_told_once():
    found = complaints(Row(1, {"who": "ann"}), Row(2, {"who": "bob"}))

    assert found == [(0, "there are no columns `annotator`, `item`, `answer`")]


@pytest.mark.parametrize("time", ["NaN", "inf", "1e400", "9" * 30, "-0.5"])
def test_odd_times_are_no_times(time):
    ((_, message),) = complaints(row(time=time))

    assert message.endswith("is no time in seconds")


def test_an_item_without_an_answer_is_not_right():
    (score,) = score_all(
        [KEY], read_replies([row(), row(2, item=SECOND.id, answer="")], [KEY]).good
    )

    assert (score.right, score.of, score.unanswered) == (1, 12, 11)


def test_answers_come_as_csv_or_as_jsonl():
    csv = f"annotator,item,answer\nann,{FIRST.id},{FIRST.key}\n"
    jsonl = f'{{"annotator": "ann", "item": "{FIRST.id}", "answer": "{FIRST.key}", "time": 3.5}}\n'

    one = read_replies(read_rows("a.csv", csv.splitlines(keepends=True)), [KEY])
    other = read_replies(read_rows("a.jsonl", jsonl.splitlines()), [KEY])

    assert [(each.outcome, each.seconds) for each in one.good] == [(FIRST.key, None)]
    assert [(each.outcome, each.seconds) for each in other.good] == [(FIRST.key, 3.5)]
