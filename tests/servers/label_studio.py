"""A project in the real Label Studio: made, filled, annotated, exported and read back.

The exports are kept below `tests/data/label-studio`, without what every run changes; `--accept`
writes them anew.
"""

import csv
import io
import json
import re
import subprocess
from pathlib import Path

import pytest

from rubricc.emit import label_studio_files
from tests.emit.labelled import PAIR, REPORT, bundle, text_in
from tests.emit.test_labeling import EITHER
from tests.servers.running import ROOT, ask, free_port, listens_only_on_the_loopback, running

BIN = ROOT / ".venv-label-studio/bin"
KEPT = ROOT / "tests/data/label-studio"
TOKEN = "0123456789abcdef0123456789abcdef01234567"
MEDIA = ("text", "text span", "image", "image region", "audio", "video", "dialogue")
FORMATS = {"json": "JSON", "min.json": "JSON_MIN", "csv": "CSV"}
CHANGING = {
    *("id", "created_at", "updated_at", "lead_time", "unique_id", "file_upload", "annotation_id"),
    *("created_username", "created_ago", "task", "project", "inner_id", "draft_created_at"),
    *("annotator", "completed_by", "updated_by"),
}
"""What another run of the server calls otherwise."""


CONTROL = re.compile(r'<\w+ name="([^"]*)" toName=')


class Server:
    """A server, with an API."""

    def __init__(self, port):
        self.home = f"http://127.0.0.1:{port}"
        self.port = port

    def api(self, method, path, data=None):
        answer = ask(self.home + path, method, data, Authorization=f"Token {TOKEN}")
        return json.loads(answer) if answer else None

    def project(self, text, mode):
        """A project of a guideline with its examples as tasks."""
        files = label_studio_files(bundle(text), (), ())
        made = self.api(
            "POST",
            "/api/projects/",
            {
                "title": f"{bundle(text).guideline.id} {mode}",
                "label_config": files[f"{mode}.xml"],
                "expert_instruction": files["instructions.html"],
                "show_instruction": True,
            },
        )
        tasks = json.loads(files[f"{mode}.examples.json"])
        place = f"/api/projects/{made['id']}"
        filled = self.api("POST", f"{place}/import?return_task_ids=true", tasks)
        return place, tasks, filled["task_ids"]

    def export(self, place, form):
        address = f"{self.home}{place}/export?exportType={form}"
        return ask(address, Authorization=f"Token {TOKEN}")


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    folder, port = tmp_path_factory.mktemp("label-studio"), free_port()
    command = [
        *(BIN / "label-studio", "start", "--no-browser"),
        *("--internal-host", "127.0.0.1", "--port", str(port)),
    ]
    settings = {
        "LABEL_STUDIO_BASE_DATA_DIR": str(folder),
        "DJANGO_DB": "sqlite",
        "COLLECT_ANALYTICS": "false",
        "SENTRY_DSN": "",
        "FRONTEND_SENTRY_DSN": "",
        "LATEST_VERSION_CHECK": "false",
        "LABEL_STUDIO_USERNAME": "one@example.org",
        "LABEL_STUDIO_PASSWORD": "not-a-secret",
        "LABEL_STUDIO_USER_TOKEN": TOKEN,
        "LABEL_STUDIO_ENABLE_LEGACY_API_TOKEN": "true",
    }
    with running(list(map(str, command)), folder, f"http://127.0.0.1:{port}/health", **settings):
        yield Server(port)


def test_the_sdk_holds_nothing_against_any_export(tmp_path):
    for number, text in enumerate([PAIR, REPORT, *map(text_in, MEDIA)]):
        for name, written in label_studio_files(bundle(text), (), ()).items():
            place = tmp_path / str(number) / name
            place.parent.mkdir(exist_ok=True)
            place.write_text(written, "utf-8")
    found = json.loads(said_by_the_sdk(tmp_path))

    assert found == {"configs": 36, "problems": []}


def test_the_sdk_holds_nothing_against_what_is_shipped():
    found = json.loads(said_by_the_sdk(ROOT / "generated"))

    assert found["configs"] == 4 * len(list((ROOT / "generated").glob("*/table.json")))
    assert found["problems"] == []


def said_by_the_sdk(folder):
    script = Path(__file__).with_name("ask_sdk.py")
    command = [BIN / "python", script, folder]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def test_the_server_listens_to_this_machine_alone(server):
    assert listens_only_on_the_loopback(server.port)


@pytest.mark.parametrize("text", [PAIR, REPORT, *map(text_in, MEDIA)])
@pytest.mark.parametrize("mode", ["label", "signals", "both"])
def test_the_server_takes_every_config(server, text, mode):
    files = label_studio_files(bundle(text), (), ())
    config = files[f"{mode}.xml"]
    made = server.api("POST", "/api/projects/", {"title": f"config {mode}", "label_config": config})

    assert made["label_config"] == config.strip()
    assert made["parsed_label_config"].keys() == set(CONTROL.findall(config))


@pytest.mark.parametrize(
    ("name", "text", "mode"), [("every-form", text_in("text"), "both"), ("a-pair", PAIR, "label")]
)
def test_a_project_is_annotated_exported_and_read_back(server, accept, name, text, mode):
    place, tasks, ids = server.project(text, mode)
    other = server.api("POST", "/api/users/", second(name))["id"]
    wrong = tasks[1]["annotations"][0]["result"]
    for task in ids:  # the second annotator answers every task like the second one
        annotation = {"result": wrong, "completed_by": other}
        server.api("POST", f"/api/tasks/{task}/annotations/", annotation)
    exports = {end: server.export(place, form) for end, form in FORMATS.items()}
    read = json.loads(exports["json"])

    assert [one["data"] for one in read] == [one["data"] for one in tasks]
    for one, task in zip(read, tasks, strict=True):
        first, second_one = sorted(one["annotations"], key=lambda each: each["id"])
        assert bare(first["result"]) == task["annotations"][0]["result"]
        assert first["ground_truth"] is True
        assert bare(second_one["result"]) == wrong
        assert second_one["completed_by"] == other
    least = json.loads(exports["min.json"])
    rows = list(csv.DictReader(io.StringIO(exports["csv"], newline="")))
    stamp = {task["data"]["rubricc_digest"] for task in tasks}
    assert {one["rubricc_digest"] for one in least} == stamp
    assert {one["rubricc_digest"] for one in rows} == stamp
    assert len(least) == len(rows) == 2 * len(tasks)
    keep(name, exports, accept=accept)


def test_every_right_answer_stays_a_ground_truth(server):
    files = label_studio_files(bundle(text_in("text")), (), EITHER)
    gold = json.loads(files["label.gold.json"])
    made = {"title": "either", "label_config": files["label.xml"]}
    place = f"/api/projects/{server.api('POST', '/api/projects/', made)['id']}"
    server.api("POST", f"{place}/import", gold)
    read = json.loads(server.export(place, "JSON"))

    assert [len(one["annotations"]) for one in gold] == [2, 2]
    for one, task in zip(read, gold, strict=True):
        kept = sorted(one["annotations"], key=lambda each: each["id"])

        assert [bare(each["result"]) for each in kept] == [
            each["result"] for each in task["annotations"]
        ]
        assert all(each["ground_truth"] for each in kept)


def second(name):
    """Another annotator."""
    email = f"{name}@example.org"
    return {"email": email, "username": email, "password": "not-a-secret"}


def bare(results):
    """Results without what the server adds."""
    known = ("from_name", "to_name", "type", "value")
    return [{name: one[name] for name in known} for one in results]


# ---- what is kept ------------------------------------------------------------------------------


def keep(name, exports, *, accept):
    """Hold an export to the one that was kept, or keep it."""
    for end, written in exports.items():
        path = KEPT / f"{name}.{end}"
        if accept:
            path.write_text(written.replace("\r\n", "\n"), "utf-8")
        kept = path.read_text("utf-8")
        assert still(end, written.replace("\r\n", "\n")) == still(end, kept), path


def still(end, written):
    """An export without what every run changes."""
    rows = csv.DictReader(io.StringIO(written, newline="")) if end == "csv" else json.loads(written)
    return [without(row) for row in rows]


def without(value):
    if isinstance(value, dict):
        return {name: without(one) for name, one in value.items() if name not in CHANGING}
    return [without(one) for one in value] if isinstance(value, list) else value
