"""What an audit holds does not grow with its rows, however much of them is alike."""

import json
import random

import polars as pl
import pytest

from rubricc.audit import TooMuchError, audit, gather, likeness, long_frame
from rubricc.audit.nodes import named, spelt
from rubricc.audit.reading import Wanted, controls_of
from rubricc.frames import BadRow, Scratch, Spill, records_of
from rubricc.frames.spilling import bytes_of
from tests.audit.annotated import ONE, audited, table_of
from tests.audit.test_parts import given

MOST = 20_000


def annotated(count, **told):
    """Annotations that are alike but for what is told otherwise by their number."""
    plain = {
        "annotator": lambda n: f"p{n % 2}",
        "at": lambda _: "2026-11-01T00:00:00Z",
        "seconds": lambda _: 5.0,
        "text": lambda _: "please help me with my order",
    }
    draw = random.Random(3)
    about = [
        {"item": f"i{n // 2}", "row": n} | {k: make(n) for k, make in (plain | told).items()}
        for n in range(count)
    ]
    return spelt(
        long_frame(
            {**one, "control": control, "value": draw.choice(values)}
            for one in about
            for control, values in (("label", ("complaint", "other")), ("problem", ("yes", "no")))
        )
    )


@pytest.mark.parametrize(
    "told", [{}, {"annotator": lambda n: f"p{n}"}], ids=["all is alike", "many annotators"]
)
def test_no_part_of_anything_is_large(tmp_path, monkeypatch, told):
    monkeypatch.setattr("rubricc.audit.agreement.resampling.RESAMPLES", 5)
    sizes: dict[tuple[str, ...], list[int]] = {}
    plain = Spill.parts

    def measured(self, *most):
        for part in plain(self, *most):
            sizes.setdefault(self._by, []).append(bytes_of(part))
            yield part

    monkeypatch.setattr(Spill, "parts", measured)
    table = table_of(ONE)
    annotations = given(annotated(2_000, **told), table, tmp_path, MOST)
    told_of = audit(table, annotations, (), (), scratch=Scratch(tmp_path, MOST))

    assert told_of.counts.annotations == 2_000
    assert {by: max(each) for by, each in sizes.items() if max(each) > 3 * MOST // 2} == {}
    assert len(sizes["item",]) > 20


# ---- long texts --------------------------------------------------------------------------------


def test_long_documents_are_handed_on_few_at_a_time(tmp_path, monkeypatch):
    monkeypatch.setattr("rubricc.audit.reading.gathering.BATCH_TEXT", 10_000)
    path, frames, bad = tmp_path / "work.jsonl", list[pl.DataFrame](), list[BadRow]()
    rows = [{"id": f"i{n}", "text": f"{n:04}" * 1_000, "label": "other"} for n in range(50)]
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    wanted = Wanted(controls_of(table_of(ONE)), "label", {})
    gather("work", records_of(path), wanted, None, (frames.append, bad.append))
    sizes = [int(frame["text"].str.len_chars().sum()) for frame in frames]

    assert (sum(sizes), bad) == (50 * 4_000, [])
    assert max(sizes) < 14_001


def test_the_signs_of_a_long_text_take_few_bytes_a_word():
    text = " ".join(f"word{number}" for number in range(20_000))
    one = pl.DataFrame({"place": [0], "value": [1], "length": [20_000], "text": [text]})

    assert likeness._signs(one).height == 2 * 20_000 + 1
    assert bytes_of(likeness._signs(one)) < 40 * (2 * 20_000 + 1)


def test_long_texts_that_differ_by_a_word_are_found():
    words = [f"word{number}" for number in range(3_000)]
    texts = {
        "a": words,
        "b": [*words[:1_500], "else", *words[1_501:]],
        "c": words[:-1],
        "d": [*words[:2], *words[3:10], *words[11:]],
    }
    labels = {"a": "complaint", "b": "other", "c": "other", "d": "other"}
    rows = [
        {"item": item, "annotator": "ann", "control": "label", "value": labels[item]}
        | {"text": " ".join(text)}
        for item, text in texts.items()
    ]
    twins = audited(long_frame(rows), text=ONE).twins

    assert twins is not None
    assert [one.items for one in twins.listed] == [("a", "b"), ("a", "c")]


def test_a_text_of_few_and_long_words_counts_for_more(monkeypatch):
    monkeypatch.setattr("rubricc.audit.twins.MOST_WORDS", 9)
    rows = [
        {"item": f"{text[0]}{label}", "control": "label", "value": label, "text": text}
        for text in ("short", "x" * 200)
        for label in ("complaint", "other")
    ]
    twins = audited(long_frame(rows), text=ONE).twins

    assert twins is not None
    assert (twins.pairs, twins.left_out) == (1, 2)


# ---- names -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["id", "annotator", "version"])
def test_a_text_where_a_name_should_be_is_told(tmp_path, name):
    path, frames, bad = tmp_path / "work.jsonl", list[pl.DataFrame](), list[BadRow]()
    plain = {"id": "i", "annotator": "ann", "version": "1.0.0", "label": "other"}
    rows = [plain | {name: "x" * size} for size in (1_000, 1_001)]
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    wanted = Wanted(controls_of(table_of(ONE)), "label", {})
    gather("work", records_of(path), wanted, None, (frames.append, bad.append))
    told = "item" if name == "id" else name

    assert [frame.height for frame in frames] == [1]
    assert [row.number for row in bad] == [2]
    assert bad[0].message.startswith(f"its {told} has 1,001 characters, and a name has 1,000 at")


@pytest.mark.parametrize(
    ("limit", "told", "message"),
    [
        ("MOST_CHARACTERS", {"annotator": lambda n: f"{n:03}"}, "annotators together have more"),
        ("MOST_BYTES", {"item": lambda _: "i", "text": lambda n: f"{n:03}"}, "`i` has .* bytes"),
    ],
)
def test_names_and_rows_of_one_item_may_be_so_long_and_no_longer(
    tmp_path, monkeypatch, limit, told, message
):
    table = table_of(ONE)
    frame = annotated(20, **told)
    for most, fails in ((1_000, False), (30, True)):
        monkeypatch.setattr(f"rubricc.audit.reading.annotations.{limit}", most)
        if fails:
            with pytest.raises(TooMuchError, match=message):
                audit(table, given(frame, table, tmp_path, 1 << 62), (), ())
        else:
            assert audit(table, given(frame, table, tmp_path, 1 << 62), (), ()).counts.items


def test_of_what_many_annotators_missed_the_first_are_listed(monkeypatch):
    monkeypatch.setattr("rubricc.audit.gold.MOST_MISSED", 7)
    rows = [
        {"item": f"i{n}", "annotator": f"p{n % 4}", "kind": "gold", "row": n}
        | {"control": "label", "value": "other", "gold": "complaint"}
        for n in range(40)
    ]
    gold = audited(long_frame(rows), text=ONE).gold

    assert [(one.right, one.of) for one in gold] == [(0, 10)] * 4
    assert sorted(one.place.row for each in gold for one in each.missed) == list(range(7))


# ---- clauses -----------------------------------------------------------------------------------


def test_an_item_may_be_decided_in_so_many_ways_and_no_more(monkeypatch):
    frame = annotated(20)
    for most in (2, 1):
        monkeypatch.setattr("rubricc.audit.agreement.given.MOST_RULINGS", most)
        if most == 1:
            with pytest.raises(TooMuchError, match="more than 1 different ways"):
                audited(named(frame), text=ONE)
        else:
            assert audited(named(frame), text=ONE).rules
