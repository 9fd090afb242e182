"""Exports of every tool are read as one long frame; what cannot be read is said row by row."""

import json
from datetime import UTC, datetime
from pathlib import Path

import polars as pl
import pytest

from rubricc.audit import Known, controls_of, with_items, with_known
from rubricc.audit.reading import NONE_OF_THESE
from rubricc.emit import labeling
from rubricc.frames import BadRow, UnreadableError, records_of
from tests.audit.annotated import ONE, lines, read, table_of, told
from tests.emit.labelled import PAIR, text_in

DATA = Path(__file__).parents[1] / "data"
FORM = text_in("text")


def test_a_real_export_of_label_studio_is_read_with_its_ground_truth():
    frame, form, bad = read(DATA / "label-studio/every-form.json", FORM)
    first = frame.filter(pl.col("item") == "x1", pl.col("annotator") == "2")
    known = frame.filter(pl.col("item") == "x1", pl.col("kind") == "case")

    assert (form, bad) == ("label-studio", [])
    assert dict(first.select("control", "value").iter_rows()) == {
        "broken": "no",
        "mood": "high",
        "times": "0",
        "topics": "money post",
        "kind": "other",
        "marks": "later",
        "stars": "3",
        "points": "5.5",
    }
    assert dict(first.select("control", "gold").iter_rows())["kind"] == "fault"
    assert set(first["kind"]) == {"gold"}
    assert dict(known.select("control", "value").iter_rows()) == {
        "broken": "yes",
        "solved": "no",
        "mood": "low",
        "times": "0",
        "topics": "-",
    }
    assert set(frame["version"]) == {"1.2.3-rc.1--x"}
    assert first["at"][0] == datetime(2026, 11, 22, 8, 37, 24, 789503, UTC)
    assert frame["text"].drop_nulls().to_list() == ["It went black.", "All is well.", "Odd."]


@pytest.mark.parametrize("end", ["min.json", "csv"])
def test_the_short_forms_of_label_studio_say_the_same(end):
    full, _, _ = read(DATA / "label-studio/every-form.json", FORM)
    short, form, bad = read(DATA / f"label-studio/every-form.{end}", FORM)

    assert (form, bad) == ("label-studio-min", [])
    of_two = pl.col("annotator") == "2", pl.col("value").is_not_null()
    assert sorted(told(short.filter(of_two))) == sorted(told(full.filter(of_two)))


@pytest.mark.parametrize("end", ["json", "min.json", "csv"])
def test_the_better_of_two_is_a_side_or_what_stands_beside(end):
    frame, _, _ = read(DATA / f"label-studio/a-pair.{end}", PAIR)
    answers = frame.filter(pl.col("value").is_not_null(), pl.col("annotator") == "3")

    assert {row[3] for row in told(answers)} == {"tie"}
    if end != "json":  # there the first annotator is the ground truth
        mine = told(frame.filter(pl.col("annotator") == "1", pl.col("value").is_not_null()))
        assert {row[3] for row in mine} == {"B", "tie", "flag:safety"}


def test_a_real_export_of_potato_is_read():
    frame, form, bad = read(DATA / "potato/every-form.jsonl", FORM)

    assert (form, bad) == ("potato", [])
    assert len(frame) == 36
    assert set(frame.select("annotator", "control", "value").iter_rows()) == {
        ("ann", "kind", "fault"),
        ("ann", "marks", "urgent"),
        ("ann", "stars", "1"),
    }


def test_what_numbers_and_sets_look_like_in_potato(tmp_path):
    path = tmp_path / "p.jsonl"
    labels = {
        "marks": {"paid": "paid", "urgent": "urgent"},
        "words": {"text_box": "7.0"},
        "topics": {NONE_OF_THESE: NONE_OF_THESE},
        "words.else": {"not sure": "not sure"},
        "odd": {"x": "x"},
    }
    path.write_text(lines({"instance_id": "a", "user_id": "u", "labels": labels}), "utf-8")
    frame, _, _ = read(path)

    assert [row[2:] for row in told(frame)] == [
        ("marks", "paid urgent"),
        ("words", "7"),
        ("topics", "-"),
        ("words", "not sure"),
        ("odd", "x"),
    ]


def test_doccano_has_a_file_for_each_annotator(tmp_path):
    path = tmp_path / "ann.jsonl"
    row = {"id": 4, "text": "It broke", "label": ["complaint"], "Comments": []}
    spans = {"id": 5, "text": "It broke", "label": [[0, 2, "complaint"]]}
    path.write_text(lines(row, spans), "utf-8")
    frame, form, bad = read(path, ONE, annotator="ann")

    assert form == "doccano"
    assert told(frame) == [("4", "ann", "label", "complaint")]
    assert [one.message for one in bad] == [
        "it labels spans, which no decision of a guideline is about"
    ]


@pytest.mark.parametrize("kind", ["csv", "tsv", "jsonl", "parquet", "json"])
def test_plain_rows_are_read_by_the_names_of_their_columns(tmp_path, kind):
    rows = [
        {"id": "a", "annotator": "ann", "label": "complaint", "problem": "yes", "topics": "-"},
        {"id": "b", "annotator": "bob", "label": "", "problem": "no", "topics": "post money"},
    ]
    path, data = tmp_path / f"rows.{kind}", pl.DataFrame(rows)
    match kind:
        case "parquet":
            data.write_parquet(path)
        case "json":
            path.write_text(json.dumps(rows, indent=1), "utf-8")
        case "jsonl":
            path.write_text(lines(*rows), "utf-8")
        case _:
            data.write_csv(path, separator="\t" if kind == "tsv" else ",")
    frame, form, bad = read(path)

    assert (form, bad) == ("plain", [])
    assert told(frame) == [
        ("a", "ann", "problem", "yes"),
        ("a", "ann", "topics", "-"),
        ("a", "ann", "label", "complaint"),
        ("b", "bob", "problem", "no"),
        ("b", "bob", "topics", "money post"),
        ("b", "bob", "label", None),
    ] or told(frame)[0] == ("a", "ann", "label", "complaint")


def test_types_of_parquet_are_told_as_text(tmp_path):
    path = tmp_path / "rows.parquet"
    rows = {
        "id": [1],
        "annotator": [7],
        "problem": [True],
        "words": [3.0],
        "topics": [["post", "money"]],
        "seconds": [2.5],
    }
    data = pl.DataFrame(rows).with_columns(
        pl.lit("2026-01-02 03:04:05").str.to_datetime(time_zone="Europe/Berlin").alias("at")
    )
    data.write_parquet(path)
    frame, _, _ = read(path)

    assert {row[2:] for row in told(frame)} == {
        ("problem", "yes"),
        ("words", "3"),
        ("topics", "money post"),
    }
    assert set(frame.select("item", "annotator", "seconds", "at").iter_rows()) == {
        ("1", "7", 2.5, datetime(2026, 1, 2, 2, 4, 5, tzinfo=UTC))
    }


def test_rows_without_an_annotator_and_without_labels_are_known_cases(tmp_path):
    path = tmp_path / "rows.csv"
    path.write_text("id,annotator,label,problem\na,,,yes\na,ann,other,no\n", "utf-8")
    frame, _, _ = read(path, ONE)

    assert frame.select("annotator", "control", "value", "kind").rows() == [
        ("", "problem", "yes", "case"),
        ("ann", "label", "other", "item"),
        ("ann", "problem", "no", "item"),
    ] or set(frame["kind"]) == {"case", "item"}


def test_predictions_are_read_of_the_models_that_are_named(tmp_path):
    result = [
        {
            "from_name": "label",
            "to_name": "text",
            "type": "choices",
            "value": {"choices": ["other"]},
        }
    ]
    task = {
        "id": 1,
        "data": {"text": "x"},
        "annotations": [{"completed_by": 1, "result": result, "was_cancelled": True}],
        "predictions": [{"model_version": "m1", "result": result}, {"model_version": "m2"}],
    }
    path = tmp_path / "tasks.json"
    path.write_text(json.dumps([task]), "utf-8")

    assert told(read(path, ONE, models=frozenset(["m1"]))[0]) == [("1", "m1", "label", "other")]
    assert told(read(path, ONE)[0]) == []


def test_two_spans_of_one_text_are_two_items(tmp_path):
    def span(start, end, label):
        value = {"start": start, "end": end, "text": "..", "labels": [label]}
        return {"id": f"r{start}", "from_name": "label", "type": "labels", "value": value}

    task = {
        "id": 9,
        "data": {"text": "It broke."},
        "annotations": [
            {"completed_by": 1, "result": [span(0, 2, "other"), span(3, 9, "complaint")]}
        ],
    }
    path = tmp_path / "tasks.json"
    path.write_text(json.dumps([task]), "utf-8")
    frame, _, _ = read(path, ONE)

    assert told(frame) == [("9:0-2", "1", "label", "other"), ("9:3-9", "1", "label", "complaint")]


def test_a_key_makes_gold_and_checks_of_attention_of_its_items(tmp_path):
    path = tmp_path / "rows.csv"
    path.write_text("id,annotator,label\na,ann,other\nb,ann,other\nc,ann,other\n", "utf-8")
    frame, _, _ = read(path, ONE)
    known = {
        "a": Known({"label": "complaint"}, {"problem": "yes"}),
        "b": Known({"label": "other"}, {}, is_attention=True),
    }
    marked = with_known(frame, known, controls_of(table_of(ONE)), "key.json")

    assert marked.select("item", "control", "value", "kind", "gold").rows() == [
        ("a", "label", "other", "gold", "complaint"),
        ("b", "label", "other", "attention", "other"),
        ("c", "label", "other", "item", None),
        ("a", "problem", "yes", "case", None),
    ]


def test_a_file_of_items_tells_texts_versions_and_known_cases(tmp_path):
    rows, items = tmp_path / "rows.csv", tmp_path / "items.csv"
    rows.write_text("id,annotator,label\na,ann,other\na,bob,other\n", "utf-8")
    items.write_text("id,text,problem,rubricc_version\na,Hello,no,1.0.0\n", "utf-8")
    frame, _, _ = read(rows, ONE)
    from rubricc.audit import read_item  # noqa: PLC0415 - beside what it is shown with

    told_items, _, _ = read(items, ONE, read_item)  # type: ignore[arg-type]
    full = with_items(frame, told_items)

    assert full.select("annotator", "control", "value", "kind", "version", "text").rows() == [
        ("ann", "label", "other", "item", "1.0.0", "Hello"),
        ("bob", "label", "other", "item", "1.0.0", None),
        ("", "problem", "no", "case", "1.0.0", None),
    ]


def test_what_our_forms_offer_for_none_is_known_here():
    assert labeling.NONE_OF_THESE == NONE_OF_THESE


# ---- what cannot be read -----------------------------------------------------------------------

GOOD = {"id": "a", "label": "other"}
BAD = {
    "deep": ('{"id":' + "[" * 100_000 + "\n", "it is nested too deep"),
    "cut": ('{"id": "a", "label"\n', "no JSON object stands there: see character 20"),
    "list": ("[1]\n", "no JSON object stands there"),
    "nul": ('{"id": "a\0", "label": "x"}\n', "no JSON object stands there: see character 10"),
    "half": ('{"id": "\\ud800", "label": "x"}\n', "it is not UTF-8"),
    "nameless": ('{"label": "x"}\n', "it names no item under `id`"),
    "silent": ('{"id": "b"}\n', "it has no column that is named like a decision or a signal"),
}


@pytest.mark.parametrize("name", sorted(BAD))
def test_a_line_that_cannot_be_read_is_told_and_the_next_is_read(tmp_path, name):
    line, message = BAD[name]
    path = tmp_path / "rows.jsonl"
    path.write_text(lines(GOOD) + line + lines({**GOOD, "id": "z"}), "utf-8")
    frame, _, bad = read(path, ONE)

    assert [(one.number, one.message) for one in bad] == [(2, message)]
    assert frame["item"].to_list() == ["a", "z"]


ARRAYS = {
    "[" * 100_000: "it is nested too deep",
    '[{"id": 1, "label": "x"': "no JSON object stands there, or the file ends within it",
    '[{"id": "a", "label": "other"}, {"id": ' + "9" * 5000 + "}]": "no JSON object stands there",
}


@pytest.mark.parametrize("text", ARRAYS, ids=["deep", "cut", "long number"])
def test_an_array_is_read_as_far_as_it_goes(tmp_path, text):
    path = tmp_path / "rows.json"
    path.write_text(text, "utf-8")
    *good, last = records_of(path)

    assert isinstance(last, BadRow)
    assert len(good) == text.count("other")
    assert last.message == f"{ARRAYS[text]}; what follows it cannot be read either"


def test_elements_are_read_across_the_ends_of_chunks(tmp_path, monkeypatch):
    monkeypatch.setattr("rubricc.frames.records.CHUNK", 7)
    rows = [{"id": n, "label": "x" * n, "é": [1, {"a": None}]} for n in range(40)]
    path = tmp_path / "rows.json"
    for indent in (None, 2):
        path.write_text(json.dumps(rows, indent=indent, ensure_ascii=False), "utf-8")

        assert [getattr(one, "told", one) for one in records_of(path)] == rows


CELLS = {
    "id,label\na\n": (1, "1 cells under 2 columns"),
    "id,label\na,x\0\n": (1, "it holds a NUL character"),
    'id,label\n"a,x\n': (1, "unexpected end of data; what follows it cannot be read either"),
}


@pytest.mark.parametrize("text", CELLS, ids=["short", "nul", "open"])
def test_a_row_of_csv_that_cannot_be_read_is_told(tmp_path, text):
    path = tmp_path / "rows.csv"
    path.write_text(text, "utf-8")
    (bad,) = records_of(path)

    assert isinstance(bad, BadRow)
    assert (bad.number, bad.message) == CELLS[text]


def test_a_row_that_is_not_utf_8_is_told(tmp_path):
    path = tmp_path / "rows.csv"
    path.write_bytes(b"id,label\na,\xff\nb,other\n")

    assert [getattr(one, "message", "") for one in records_of(path)] == ["it is not UTF-8", ""]


def parquet(folder):
    path = folder / "whole.parquet"
    pl.DataFrame([GOOD]).write_parquet(path)
    return path.read_bytes()


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.csv", b"", "the file is empty"),
        ("a.json", b" \n", "the file is empty"),
        ("a.parquet", b"PAR", "it is no Parquet file"),
        ("a.csv", b"\xff\xfeid", "it is UTF-16; save it as UTF-8"),
        ("a.zip", b"PK\x03\x04", "it is a ZIP archive; unpack it first"),
        ("a.csv", b"id,id\n1,2\n", "the header has `id` twice"),
        ("a.csv", b"id,lable\n1,2\n", "no column is named like a decision, `label`;"),
        ("a.csv", b"name,label\n1,2\n", "no column is named like an item's id, `id`;"),
    ],
)
def test_a_file_that_says_nothing_is_refused(tmp_path, name, data, message):
    path = tmp_path / name
    path.write_bytes(data)

    with pytest.raises(UnreadableError, match=message.replace("(", r"\(")):
        read(path, ONE)


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9, 0.99])
def test_a_parquet_file_that_was_cut_is_refused(tmp_path, part):
    data = parquet(tmp_path)
    path = tmp_path / "cut.parquet"
    path.write_bytes(data[: int(len(data) * part)])

    with pytest.raises(UnreadableError):
        read(path, ONE)
