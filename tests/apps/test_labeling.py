"""`rubricc export` for labeling tools, and quizzes for them: gold only from a key, never in git."""

import json
import stat
import subprocess

import pytest
import yaml

from tests.apps.calls import call
from tests.apps.test_quiz import GUIDELINE

ITEMS = "id,text\na,It broke again\nb,Thanks a lot\n"


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A folder outside of any repository, with a guideline, items and a key."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    (tmp_path / "notes.md").write_text(GUIDELINE, "utf-8")
    (tmp_path / "items.csv").write_text(ITEMS, "utf-8")
    return tmp_path


def draw(*words):
    return call("quiz", "notes.md", "--secret-file", "secret", "-n", "6", "-o", "quiz", *words)


def export(target, *words):
    return call("export", "notes.md", "--to", target, "-o", "out", *words)


TARGETS = ["label-studio", "potato", "neutral", "promptfoo", "inspect-ai", "deepeval"]


@pytest.mark.parametrize("target", TARGETS)
def test_without_a_key_there_is_no_gold(place, target):
    made = export(target, "--items", "items.csv", "--json")
    told = json.loads(made.stdout)

    assert made.exit_code == 0, made.output
    assert sorted(told["files"]) == sorted(path.name for path in (place / "out").iterdir())
    assert not [name for name in told["files"] if "gold" in name or "attention" in name]


def test_items_and_gold_of_label_studio_fit_together(place):
    draw()
    made = export("label-studio", "--items", "items.csv", "--key", "quiz/keys")
    tasks = json.loads((place / "out/tasks.json").read_text("utf-8"))
    gold = json.loads((place / "out/label.gold.json").read_text("utf-8"))

    assert made.exit_code == 0, made.output
    assert [one["data"]["rubricc_item"] for one in tasks] == ["a", "b"]
    assert len(gold) == 6
    assert {frozenset(one["data"]) for one in gold} == {frozenset(tasks[0]["data"])}
    assert all(one["annotations"][0]["ground_truth"] for one in gold)
    assert stat.S_IMODE((place / "out").stat().st_mode) == 0o700


def test_gold_of_potato_cannot_be_told_from_other_items(place):
    draw()
    made = export("potato", "--items", "items.csv", "--key", "quiz/keys/key-1.json")
    lines = (place / "out/items.jsonl").read_text("utf-8").splitlines()
    ids = [json.loads(line)["id"] for line in lines]
    gold = json.loads((place / "out/label.gold.json").read_text("utf-8"))
    checks = json.loads((place / "out/label.attention.json").read_text("utf-8"))

    assert made.exit_code == 0, made.output
    assert {len(one) for one in (*ids, *(each["id"] for each in (*gold, *checks)))} == {10}
    assert yaml.safe_load((place / "out/label.yaml").read_text("utf-8"))["gold_standards"]


@pytest.mark.parametrize("target", TARGETS)
def test_gold_is_not_written_into_a_repository(place, target):
    draw()
    subprocess.run(["git", "init", "-q", "repository"], check=True)
    made = call(
        *("export", "notes.md", "--to", target, "--key", "quiz/keys", "-o", "repository/out")
    )

    assert made.exit_code == 2
    assert "gold is not written" in made.output
    assert not (place / "repository/out").exists()


@pytest.mark.parametrize("target", ["promptfoo", "inspect-ai", "deepeval"])
def test_judges_are_tested_by_gold_alone(place, target):
    draw()
    made = export(target, "--key", "quiz/keys")
    key = json.loads((place / "quiz/keys/key-1.json").read_text("utf-8"))
    items = json.loads((place / "out/items.json").read_text("utf-8"))["items"]

    assert made.exit_code == 0, made.output
    assert {one["id"]: one["labels"] for one in items} == {
        one["id"]: {one["decision"]: [one["key"]]} for one in key["items"]
    }
    assert stat.S_IMODE((place / "out").stat().st_mode) == 0o700


@pytest.mark.parametrize(
    ("target", "media"),
    [
        *(("label-studio", media) for media in ("text span", "image region", "audio")),
        *(("potato", media) for media in ("image", "video")),
        *(("neutral", media) for media in ("image", "audio")),
    ],
)
def test_gold_that_is_more_than_a_text_is_refused(place, target, media):
    text = GUIDELINE.replace("media: text", f"media: {media}")
    (place / "notes.md").write_text(text, "utf-8")
    draw()
    made = export(target, "--key", "quiz/keys")

    assert made.exit_code == 1
    assert f"a key holds texts, and an item of `notes` is `{media}`" in made.output
    assert not (place / "out").exists()


def test_a_judge_of_pictures_is_refused(place):
    (place / "notes.md").write_text(GUIDELINE.replace("media: text", "media: image"), "utf-8")
    made = export("promptfoo")

    assert made.exit_code == 1
    assert "a judge of promptfoo is given texts" in made.output


def test_a_key_of_another_guideline_or_meaning_is_refused(place):
    draw()
    (place / "notes.md").write_text(GUIDELINE.replace("at least 2", "at least 3"), "utf-8")
    changed = export("potato", "--key", "quiz/keys")
    (place / "notes.md").write_text(
        GUIDELINE.replace("guideline: notes", "guideline: mails"), "utf-8"
    )
    other = export("potato", "--key", "quiz/keys")

    assert (changed.exit_code, other.exit_code) == (1, 1)
    assert "draw the quiz again" in changed.output
    assert "not of `mails`" in other.output


@pytest.mark.parametrize(
    ("items", "message"),
    [
        ("id,words\na,b\n", "row 1: nothing is in the column `text`"),
        ("id,text\na,\n", "row 1: nothing is in the column `text`"),
        ("id,text\na,b\na,c\n", "has the id `a` twice"),
    ],
)
def test_items_that_cannot_be_shown_are_told(place, items, message):
    (place / "items.csv").write_text(items, "utf-8")
    made = export("neutral", "--items", "items.csv")

    assert made.exit_code == 1
    assert message in made.output
    assert not (place / "out").exists()


def test_a_folder_of_others_is_left_alone(place):
    (place / "out").mkdir()
    (place / "out/mine.txt").write_text("mine", "utf-8")
    made = export("neutral")

    assert made.exit_code == 2
    assert [one.name for one in (place / "out").iterdir()] == ["mine.txt"]


def test_an_export_may_be_written_anew(place):
    assert export("neutral").exit_code == 0
    assert export("neutral").exit_code == 0


def test_a_quiz_goes_to_label_studio_and_potato(place):
    made = draw("--to", "label-studio,potato")
    form = json.loads((place / "quiz/forms/form-1.label-studio.json").read_text("utf-8"))
    kept = json.loads((place / "quiz/keys/key-1.label-studio.json").read_text("utf-8"))
    lessons = json.loads((place / "quiz/keys/key-1.potato.json").read_text("utf-8"))

    assert made.exit_code == 0, made.output
    assert (place / "quiz/forms/label-studio.xml").is_file()
    assert [one["data"] for one in form] == [one["data"] for one in kept]
    assert not any("annotations" in one for one in form)
    for one in kept:
        (chosen,) = one["annotations"][0]["result"][0]["value"]["choices"]
        assert {"value": chosen} in one["data"]["options"]
    assert len(lessons["training_instances"]) == 6
    assert all(set(one["correct_answers"]) == {"label"} for one in lessons["training_instances"])
