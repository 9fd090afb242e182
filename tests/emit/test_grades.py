"""What graded answers look like: as text, as JSON, and as a page that needs nothing else."""

import json
import re
from html.parser import HTMLParser

import pytest

from rubricc.emit import grades_json, grades_page, grades_text
from rubricc.frames import Row
from rubricc.grade import diagnose, diagnose_by, grade, read_replies
from tests.grade.made import answers, made_key

EVE = "<script>alert(1)</script> \"'& עברית"


def graded(people, key=None, **more):
    key = key or made_key()
    rows = [
        Row(1, {"annotator": name, "item": item, "answer": outcome, **more})
        for name, chosen in people.items()
        for item, outcome in chosen.items()
    ]
    read = read_replies(rows, [key])
    assert not read.bad
    return grade([key], read.good)


@pytest.fixture(scope="module")
def sample():
    key = made_key()
    people = {
        EVE: answers(key),
        "bob": answers(key, "m03"),
        "cy": answers(key, "m07"),
        "dee": answers(key, "m01", "m02", "m09", "m11", "m15"),
    }
    return graded(people, key, time="20", justification=EVE)


def test_a_misreading_is_told_by_the_items_that_tell_it(sample):
    lines = list(grades_text(sample))
    bob = lines.index(next(line for line in lines if line.startswith("bob: ")))

    assert re.fullmatch(
        r"  answers as if \*\*m03\*\* were not there: (\d+) of \1 items that tell.*", lines[bob + 1]
    )
    assert "it shows mastery of the rules, not accuracy at work" in lines[0]


def test_json_says_the_same(sample):
    told = json.loads(json.dumps(grades_json(sample)))
    by_name = {one["annotator"]: one for one in told["annotators"]}

    named = by_name["bob"]["diagnosis"]["named"]
    assert [one["id"] for one in named[0]["misreadings"]] == ["m03"]
    assert by_name[EVE]["diagnosis"]["verdict"] == "careful"
    assert by_name[EVE]["right"] == 30
    assert by_name[EVE]["diagnosis"]["error_rate"] <= 0.05
    assert by_name[EVE]["justifications"][0]["written"] == EVE
    assert len(told["class"]["items"]) == 30


class Elements(HTMLParser):
    """Every element of a page with its attributes."""

    def __init__(self):
        super().__init__()
        self.found = []
        self.text = ""

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text += data


def test_the_page_loads_nothing_runs_nothing_and_escapes_names(sample):
    page = Elements()
    page.feed(grades_page(sample))
    tags = {tag for tag, _ in page.found}

    assert not {"script", "link", "img", "iframe", "object"} & tags
    assert not [name for _, attrs in page.found for name in attrs if name.startswith("on")]
    assert not [attrs for _, attrs in page.found if "href" in attrs or "src" in attrs]
    assert EVE in page.text
    assert sum(tag == "svg" for tag, _ in page.found) == 4
    assert "none 'unsafe-inline'" not in page.text


def test_every_point_lies_within_its_plot(sample):
    page = Elements()
    page.feed(grades_page(sample))
    places = [(float(a["cx"]), float(a["cy"])) for tag, a in page.found if tag == "circle"]

    assert places
    assert all(0 <= x <= 560 and y >= 0 for x, y in places)


def test_a_page_of_too_many_annotators_says_that_it_leaves_some_out(monkeypatch):
    monkeypatch.setattr("rubricc.emit.grades.as_page.MOST_SHOWN", 2)
    people = {name: answers(made_key()) for name in ("ada", "bob", "cleo", "dan", "eve")}
    page = grades_page(graded(people))

    assert "3 more annotators are not shown" in page
    assert [name in page for name in people] == [True, True, False, False, False]
    assert "more annotators" not in grades_page(graded({"ada": answers(made_key())}))


def test_those_who_answered_alike_are_diagnosed_once(monkeypatch):
    seen = []

    def counted(readings, chosen):
        seen.append(chosen)
        return diagnose_by(readings, chosen)

    monkeypatch.setattr("rubricc.grade.grading.diagnose_by", counted)
    key = made_key()
    people = {"ada": answers(key), "bob": answers(key), "cleo": answers(key, "m05")}
    found = graded(people).diagnoses

    assert len(seen) == 2
    assert found == {(name, "1"): diagnose(key, chosen) for name, chosen in people.items()}


def test_nobody_makes_an_empty_report():
    empty = graded({})

    assert len(list(grades_text(empty))) == 1
    assert grades_json(empty)["annotators"] == []
    assert "<svg" not in grades_page(empty)
