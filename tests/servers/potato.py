"""A project in the real Potato: validated, started, learned, annotated, exported and read back.

The export is kept in `tests/data/potato`; `--accept` writes it anew.
"""

import http.cookiejar
import json
import subprocess
import urllib.parse
import urllib.request

import pytest

from rubricc.emit import Given, potato_files
from rubricc.emit.labeling import Known
from tests.emit.labelled import PAIR, REPORT, bundle, text_in
from tests.servers.running import ROOT, free_port, listens_only_on_the_loopback, running

BIN = ROOT / ".venv-potato/bin"
KEPT = ROOT / "tests/data/potato/every-form.jsonl"
MEDIA = ("text", "text span", "image", "image region", "audio", "video", "dialogue")
GIVEN = [Given(f"t{number}", (("", f"Text {number}, nothing broken."),)) for number in range(12)]
GOLD = tuple(
    Known(f"gold{letter}22222", (("", f"Gold {letter}, it broke."),), {"kind": "fault"}, {})
    for letter in "abc"
)


def project(folder, text, given=(), gold=()):
    folder.mkdir(exist_ok=True)
    for name, written in potato_files(bundle(text), given, gold).items():
        (folder / name).write_text(written, "utf-8")
    return folder


VALIDATE = """
import sys
from potato.validate_cli import main
print([path for path in sys.argv[1:] if main([path, "--strict"])])
"""


def test_potato_validates_every_config_strictly(tmp_path):
    paths: list[str] = []
    with_gold = [REPORT, *map(text_in, ("text", "text span", "dialogue"))]  # a key holds texts
    for number, text in enumerate([PAIR, REPORT, *map(text_in, MEDIA)]):
        folder = project(tmp_path / str(number), text, gold=GOLD if text in with_gold else ())
        paths += map(str, sorted(folder.glob("*.yaml")))
    command = [str(BIN / "python"), "-c", VALIDATE, *paths]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout

    assert len(paths) == 27
    assert said.count("OK — no issues found.") == 27, said
    assert said.splitlines()[-1] == "[]"


class Person:
    """An annotator in a browser."""

    def __init__(self, home, name):
        self.home = home
        cookies = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self.browser = urllib.request.build_opener(cookies)
        self.browser.addheaders = [("Origin", home), ("Referer", f"{home}/")]
        self.post("/register", {"action": "signup", "email": name, "pass": "none"})
        self.post("/auth", {"action": "login", "email": name, "pass": "none"})

    def get(self, path):
        with self.browser.open(self.home + path, timeout=60) as page:
            return page.read().decode()

    def post(self, path, form):
        data = urllib.parse.urlencode(form).encode()
        with self.browser.open(self.home + path, data, timeout=60) as page:
            return page.read().decode()

    def answer(self, item, answers):
        told = {
            f"{scheme}:{label}": label
            for scheme, labels in answers.items()
            for label in (labels if isinstance(labels, list) else [labels])
        }
        data = json.dumps({"instance_id": item, "annotations": told, "span_annotations": []})
        kind = {"Content-Type": "application/json"}
        request = urllib.request.Request(f"{self.home}/updateinstance", data.encode(), kind)
        with self.browser.open(request, timeout=60) as page:
            return json.loads(page.read())

    def learn(self, lessons, *, wrongly=False):
        """Go through the quiz; returns how many pages of it there were."""
        self.post("/instructions", {})
        for count in range(2 * len(lessons)):
            page = self.get("/training")
            here = [one for one in lessons if one["id"] in page]
            if not here:
                return count
            wrong = {"kind": "other", "marks": ["later"], "stars": "flag:desk", "points": "99"}
            right = here[0]["correct_answers"]
            self.answer(here[0]["id"], {one: wrong[one] for one in right} if wrongly else right)
            self.post("/training", {})
        return 2 * len(lessons)

    def label(self, most):
        """Answer what comes, and return the ids in the order in which they came."""
        seen = []
        for _ in range(most):
            item = json.loads(self.get("/api/current_instance"))["instance_id"]
            self.answer(item, {"kind": "fault", "marks": ["urgent"], "stars": "1"})
            seen.append(item)
            self.post("/annotate", {"action": "next_instance"})
        return seen


@pytest.fixture(scope="module")
def started(tmp_path_factory):
    folder = project(tmp_path_factory.mktemp("potato") / "work", text_in("text"), GIVEN, GOLD)
    port = free_port()
    command = [
        *(BIN / "potato", "start", "label.yaml"),
        *("-p", str(port), "--host", "127.0.0.1"),
    ]
    with running(list(map(str, command)), folder, f"http://127.0.0.1:{port}/"):
        assert listens_only_on_the_loopback(port)
        yield folder, f"http://127.0.0.1:{port}"


def test_who_answers_as_the_guideline_says_passes_the_quiz_and_meets_gold(started, accept):
    folder, home = started
    lessons = json.loads((folder / "label.training.json").read_text("utf-8"))
    ann = Person(home, "ann")
    assert "Does something not work?" in ann.get("/")  # the guideline's own text

    pages = ann.learn(lessons["training_instances"])
    seen = ann.label(12)
    rows = exported(folder)

    assert pages <= len(lessons["training_instances"])
    assert {one.id for one in GOLD} & set(seen)
    labels = {row["instance_id"]: row["labels"] for row in rows if row["user_id"] == "ann"}
    assert set(seen[:-1]) <= set(labels)
    assert all("fault" in one["kind"] for one in labels.values() if "kind" in one)
    keep(rows, accept=accept)


def test_who_answers_wrongly_does_not_pass(started):
    folder, home = started
    lessons = json.loads((folder / "label.training.json").read_text("utf-8"))
    bob = Person(home, "bob")
    bob.learn(lessons["training_instances"], wrongly=True)

    assert any(one["id"] in bob.get("/training") for one in lessons["training_instances"])


def exported(folder):
    """What Potato exports, in order."""
    command = [
        *(BIN / "python", "-m", "potato.export"),
        *("--config", "label.yaml", "--format", "jsonl", "--output", "out"),
    ]
    subprocess.run(list(map(str, command)), cwd=folder, check=True, capture_output=True)
    lines = [
        line
        for path in sorted((folder / "out").rglob("*.jsonl"))
        for line in path.read_text("utf-8").splitlines()
    ]
    return sorted(map(json.loads, lines), key=lambda row: (row["user_id"], row["instance_id"]))


def keep(rows, *, accept):
    """Hold the form of an export to the one that was kept, or keep it: what comes when is drawn."""
    if accept:
        text = "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows)
        KEPT.write_text(text, "utf-8")
    kept = [json.loads(line) for line in KEPT.read_text("utf-8").splitlines()]

    assert {tuple(row) for row in rows} == {tuple(row) for row in kept}
    assert {scheme for row in rows for scheme in row["labels"]} == {
        scheme for row in kept for scheme in row["labels"]
    }
