"""`rubricc audit` on files of every kind, as a person calls it."""

import json
import shutil
from pathlib import Path

import pytest

from tests.apps.calls import call
from tests.audit.annotated import MESSAGES, ONE, lines
from tests.emit.labelled import PAIR, text_in

DATA = Path(__file__).parents[1] / "data"


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "one.md").write_text(ONE, "utf-8")
    (tmp_path / "messages.md").write_text(MESSAGES, "utf-8")
    return tmp_path


@pytest.mark.parametrize("end", ["json", "min.json", "csv"])
@pytest.mark.parametrize("name", ["every-form", "a-pair"])
def test_a_real_export_of_label_studio_goes_through(place, name, end):
    (place / "g.md").write_text(text_in("text") if name == "every-form" else PAIR, "utf-8")
    made = call("audit", "g.md", str(DATA / f"label-studio/{name}.{end}"), "--json")
    told = json.loads(made.stdout)

    assert {one["name"] for one in told["findings"]} <= {"missing-answer"}
    assert told["items"] == 3
    assert bool(told["gold"]) is (end == "json")
    assert made.exit_code == int(bool(told["findings"]))
    if (name, end) == ("every-form", "json"):
        assert made.exit_code == 0
        assert [(one["right"], one["of"]) for one in told["gold"]] == [(4, 10)]
        assert told["rules"]["seen_wrongly"] == 6
        assert told["rules"]["signals"][0]["signal"] == "mood"


def test_gold_of_potato_has_no_more_parts_than_are_read(place, monkeypatch):
    (place / "g.md").write_text(text_in("text"), "utf-8")
    (place / "gold.json").write_text('[{"id": "a", "gold_label": {"kind": "fault"}}]', "utf-8")
    words = ("audit", "g.md", str(DATA / "potato/every-form.jsonl"), "--key", "gold.json")
    monkeypatch.setattr("rubricc.audit.reading.known.MOST_PARTS", 4)

    assert call(*words).exit_code == 0

    monkeypatch.setattr("rubricc.audit.reading.known.MOST_PARTS", 3)

    assert "more than 3 parts" in call(*words).output


def test_a_real_export_of_potato_goes_through(place):
    (place / "g.md").write_text(text_in("text"), "utf-8")
    gold = [{"id": f"gold{one}22222", "text": "", "gold_label": {"kind": "fault"}} for one in "bc"]
    check = [{"id": "e6mms6rtyk", "text": "", "expected_answer": {"kind": "other"}}]
    (place / "gold.json").write_text(json.dumps(gold), "utf-8")
    (place / "check.json").write_text(json.dumps(check), "utf-8")
    made = call(
        *("audit", "g.md", str(DATA / "potato/every-form.jsonl"), "--json"),
        *("--key", "gold.json", "--key", "check.json"),
    )
    told = json.loads(made.stdout)

    assert made.exit_code == 0, made.output
    assert (told["items"], told["gold_items"], told["attention_items"]) == (12, 2, 1)
    (score,) = told["gold"]
    assert (score["right"], score["of"]) == (2, 2)
    assert (score["attention_right"], score["attention_of"]) == (0, 1)
    assert [one["items"] for one in told["habits"]] == [9]


ROWS = [
    {"key": "a", "who": "ann", "class": "complaint", "problem": "yes"},
    {"key": "b", "who": "ann", "class": "other", "problem": "yes"},
]
MAP = ("--map", "label=class,id=key", "--map", "annotator=who")


def test_columns_are_named_by_map(place):
    (place / "rows.jsonl").write_text(lines(*ROWS), "utf-8")
    made = call("audit", "one.md", "rows.jsonl", *MAP)

    assert made.exit_code == 0, made.output
    assert "1 of 2 are not as the rules say" in made.stdout
    assert "R1 (label) decides 2: 1 applied wrongly; instead `other` 1" in made.stdout


def test_a_signal_that_nobody_ticked_may_be_usual(place):
    rows = [{"id": "a", "annotator": "ann", "label": "praise", "praise": "yes"}]
    (place / "rows.jsonl").write_text(lines(*rows), "utf-8")
    unsure = json.loads(call("audit", "messages.md", "rows.jsonl", "--json").stdout)
    usual = call("audit", "messages.md", "rows.jsonl", "--missing", "usual", "--json")

    assert unsure["rules"] is None
    assert json.loads(usual.stdout)["rules"]["judged"] == 1


def test_a_table_serves_as_well_as_its_guideline(place):
    (place / "rows.jsonl").write_text(lines(*ROWS), "utf-8")
    call("build", "one.md", "-o", "out")
    by_table = call("audit", "out/one/table.json", "rows.jsonl", *MAP, "--json")

    assert by_table.exit_code == 0, by_table.output
    assert by_table.stdout == call("audit", "one.md", "rows.jsonl", *MAP, "--json").stdout


def test_a_folder_is_read_file_by_file(place):
    (place / "doccano").mkdir()
    for who, label in (("ann", "complaint"), ("bob", "other")):
        row = {"id": 1, "text": "It broke", "label": [label], "Comments": []}
        (place / f"doccano/{who}.jsonl").write_text(lines(row, {**row, "id": 2}), "utf-8")
    told = json.loads(call("audit", "one.md", "doccano", "--json").stdout)

    assert told["annotators"] == ["ann", "bob"]
    assert {one["format"] for one in told["files"]} == {"doccano"}
    assert told["annotations"] == 4


def test_the_key_of_a_quiz_makes_gold_of_its_items(place):
    from tests.apps.test_quiz import GUIDELINE  # noqa: PLC0415 - as long as the quiz is

    (place / "notes.md").write_text(GUIDELINE, "utf-8")
    drawn = call(
        *("quiz", "notes.md", "--secret-file", "secret", "-n", "6", "-o", "quiz"),
    )
    assert drawn.exit_code == 0, drawn.output
    (path,) = (place / "quiz/keys").glob("*.json")
    key = json.loads(path.read_text("utf-8"))
    decision = key["items"][0]["decision"]
    rows = [
        {"id": one["id"], "annotator": "ann", one["decision"]: one["key"].split("|")[0]}
        for one in key["items"]
    ]
    rows.append({"id": "plain", "annotator": "ann", decision: key["items"][0]["key"]})
    (place / "rows.jsonl").write_text(lines(*rows), "utf-8")
    told = json.loads(
        call("audit", "notes.md", "rows.jsonl", "--key", "quiz/keys", "--json").stdout
    )

    assert (told["items"], told["gold_items"]) == (7, 6)
    assert [(one["right"], one["of"]) for one in told["gold"]] == [(6, 6)]


def test_checks_of_attention_that_potato_was_given_are_known_by_the_key(place):
    from tests.apps.test_quiz import GUIDELINE  # noqa: PLC0415 - as long as the quiz is

    (place / "notes.md").write_text(GUIDELINE, "utf-8")
    call("quiz", "notes.md", "--secret-file", "secret", "-n", "6", "-o", "quiz")
    made = call(*("export", "notes.md", "--to", "potato", "-o", "out", "--key", "quiz/keys"))
    assert made.exit_code == 0, made.output
    checks = json.loads((place / "out/label.attention.json").read_text("utf-8"))
    rows = [
        {
            "instance_id": one["id"],
            "user_id": "ann",
            "labels": {name: {value: value} for name, value in one["expected_answer"].items()},
        }
        for one in checks
    ]
    (place / "rows.jsonl").write_text(lines(*rows), "utf-8")
    told = json.loads(
        call("audit", "notes.md", "rows.jsonl", "--key", "quiz/keys", "--json").stdout
    )

    assert told["attention_items"] == len(checks) > 0
    assert told["gold"][0]["attention_right"] == len(checks)


# ---- what is wrong -----------------------------------------------------------------------------


def test_a_mistake_in_the_data_ends_with_1(place):
    (place / "rows.csv").write_text("id,annotator,label\na,ann,complain\nb,ann,other\n", "utf-8")
    made = call("audit", "one.md", "rows.csv")

    assert made.exit_code == 1
    assert "error[unknown-label]: `complain` is no answer to `label`" in made.stdout
    assert "rows.csv row 1: item `a` by `ann`" in made.stdout


def test_all_rows_that_cannot_be_read_are_listed_100_at_most(place):
    rows = "".join(f"{n}\n" for n in range(150))
    (place / "rows.csv").write_text(f"id,label\na,other\n{rows}", "utf-8")
    made = call("audit", "one.md", "rows.csv")

    assert made.exit_code == 1
    assert made.stdout == ""
    assert made.stderr.count("error: rows.csv: row ") == 100
    assert "150 of 151 rows cannot be read" in made.stderr
    told = json.loads(call("audit", "one.md", "rows.csv", "--json").stdout)
    assert (told["rows"], told["bad_rows"], len(told["problems"])) == (151, 150, 100)


@pytest.mark.parametrize("end", ["csv", "jsonl"])
def test_rows_that_cannot_be_read_are_set_aside(place, end):
    (place / "rows.csv").write_text("id,label\na\nb,other\nc,other\n", "utf-8")
    made = call("audit", "one.md", "rows.csv", "--bad-rows", f"bad.{end}")
    text = (place / f"bad.{end}").read_text("utf-8")

    assert made.exit_code == 0, made.output
    assert "3 records, 1 of them unreadable" in made.stdout
    assert "1 cells under 2 columns" in text
    assert len(text.splitlines()) == (2 if end == "csv" else 1)


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (["nothing.csv"], 2, "`nothing.csv`: there is no such file"),
        (["rows.csv", "--map", "label"], 2, "`label` is no NAME=COLUMN"),
        (["rows.csv", "--map", "lable=x"], 2, "--map knows no `lable`; did you mean `label`?"),
        (["rows.csv", "--map", "id=x,id=y"], 2, "--map names `id` twice"),
        (["rows.csv", "--map", "label=x"], 1, "there is no column `x` for `label`"),
        (["rows.csv", "--model", "gtp"], 2, "no annotator is called `gtp`; did you mean `gpt`?"),
        (["rows.csv", "--key", "rows.csv"], 1, ""),
        (["rows.csv", "--key", "bad.json"], 1, "item 1: it has no `id`"),
        (["rows.csv", "--items", "nothing.csv"], 2, "there is no such file"),
        (["empty.csv"], 1, "`empty.csv`: the file is empty"),
        (["head.csv"], 1, ""),
        (["cut.parquet"], 1, "`cut.parquet`: "),
        (["deep.json"], 1, "it is nested too deep"),
        (["."], 0, ""),
    ],
)
def test_what_cannot_be_meant_is_refused(place, words, code, message):
    (place / "rows.csv").write_text("id,annotator,label\na,gpt,other\nb,gpt,other\n", "utf-8")
    if words == ["."]:
        words = ["only"]
        (place / "only").mkdir()
        shutil.copy(place / "rows.csv", place / "only/rows.csv")
    (place / "bad.json").write_text("[{}]", "utf-8")
    (place / "empty.csv").write_bytes(b"")
    (place / "head.csv").write_bytes(b"id,label\n")
    (place / "cut.parquet").write_bytes(b"PAR1" + b"x" * 100)
    (place / "deep.json").write_text("[" * 100_000, "utf-8")
    made = call("audit", "one.md", *words)

    assert made.exit_code == code, made.output
    assert message in made.stderr
    assert "Traceback" not in made.output
