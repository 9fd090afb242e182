"""`rubricc check`: findings as frames and as JSON, and its exit codes."""

import json
import os

import pytest

from tests.apps.calls import GAP, GOOD, call, spawn


def test_a_sound_guideline_is_silent_but_for_one_line(project):
    done = call("check")

    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr == "1 guideline checked: nothing to mend\n"


def test_an_error_is_framed_on_stderr_and_exits_1(project):
    (project / "guidelines" / "mail.md").write_text(GAP, "utf-8")
    done = call("check", "guidelines/mail.md")

    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.startswith("error[RB301] gap: ")
    assert " --> guidelines/mail.md:" in done.stderr
    assert done.stderr.endswith("\n\n1 error in 1 guideline\n")


def test_json_says_all_that_the_frame_says(project):
    (project / "guidelines" / "mail.md").write_text(GAP, "utf-8")
    done = call("check", "--json")
    answer = json.loads(done.stdout)
    (found,) = answer["diagnostics"]

    assert done.exit_code == 1
    assert answer["summary"] == {"errors": 1, "warnings": 0}
    assert found["code"] == "RB301"
    assert found["name"] == "gap"
    assert found["severity"] == "error"
    assert found["path"] == "guidelines/mail.md"
    assert found["line"] <= found["end_line"]
    assert found["decision"] == "label"
    assert found["case"]["problem"] == "no"
    assert (found["cases"], found["of"]) == ("2", "6")
    assert call("check", "--format", "json").stdout == done.stdout


def test_json_of_a_sound_guideline_is_empty(project):
    done = call("check", "--json")

    assert json.loads(done.stdout) == {
        "diagnostics": [],
        "summary": {"errors": 0, "warnings": 0},
    }
    assert done.exit_code == 0


def test_warnings_fail_only_when_strict(project):
    unshown = GOOD.replace('- "Hello." is `other` by **R2**: not `problem`.\n', "")
    (project / "guidelines" / "mail.md").write_text(unshown, "utf-8")

    assert call("check").exit_code == 0
    assert call("check", "--strict").exit_code == 1
    assert "warning[" in call("check").stderr


def test_a_folder_means_its_guidelines_and_no_other_markdown(project):
    (project / "guidelines" / "notes.md").write_text("# guideline: no\n", "utf-8")
    (project / "guidelines" / "page.md").write_text("---\ntitle: x\n---\nguideline: y\n", "utf-8")
    (project / "guidelines" / "deep").mkdir()
    (project / "guidelines" / "deep" / "more.md").write_text(GOOD, "utf-8")
    (project / "guidelines" / ".hidden").mkdir()
    (project / "guidelines" / ".hidden" / "x.md").write_text(GOOD, "utf-8")

    assert call("check").stderr == "2 guidelines checked: nothing to mend\n"
    assert call("check", ".", "guidelines/mail.md").stderr.startswith("2 guidelines")


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("nowhere.md", "`nowhere.md`: no such file or directory"),
        ("pipe.md", "`pipe.md` is no regular file"),
        ("empty", "no file under `empty` is a guideline"),
    ],
)
def test_what_is_no_guideline_is_one_line_and_exit_2(project, path, words):
    os.mkfifo(project / "pipe.md")
    (project / "empty").mkdir()
    done = call("check", path)

    assert done.exit_code == 2
    assert done.stderr.startswith(f"error: {words}")
    assert done.stderr.count("\n") == 1


def test_without_the_folder_it_says_what_to_do(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    done = call("check")

    assert done.exit_code == 2
    assert "there is no folder `guidelines/` here" in done.stderr


def test_a_fifo_or_a_link_out_of_a_folder_is_not_read(project, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside") / "secret.md"
    outside.write_text(GAP, "utf-8")
    (project / "guidelines" / "link.md").symlink_to(outside)
    os.mkfifo(project / "guidelines" / "pipe.md")

    assert call("check").stderr == "1 guideline checked: nothing to mend\n"


HOSTILE = {
    "empty": b"",
    "fence": b"---",
    "unclosed": b"---\nguideline: x\n",
    "not utf-8": b"---\nguideline: \xff\xfe\n---\n",
    "utf-16": "---\nguideline: x\n---\n".encode("utf-16"),
    "nul": b"---\nguideline: x\n---\n\x00\n",
    "escape": b"---\nguideline: x\n---\n\x1b]0;pwned\x07\n",
    "bidi": "---\nguideline: x\n---\n\u202e\n".encode(),
    "alias": b"---\nguideline: &a [*a]\n---\n",
    "brackets": b"---\nguideline: " + b"[" * 30_000,
    "deep": b"---\nguideline: x\n---\n" + b"- " * 500 + b"x\n",
    "quotes": b"---\nguideline: x\n---\n" + b">" * 3_000 + b"x\n",
    "large": b"---\nguideline: x\n---\n" + b"x" * 1_100_000,
    "conditions": b"---\nguideline: x\n---\n## Facts\n\n- never " + b"not " * 5_000 + b"`a`.\n",
    "carriage returns": GOOD.replace("\n", "\r").encode(),
    "random": bytes(range(256)) * 100,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_any_bytes_exit_0_1_or_2_without_a_traceback(project, name):
    (project / "guidelines" / "mail.md").write_bytes(HOSTILE[name])
    done = spawn("check", "guidelines/mail.md")

    assert done.returncode in (0, 1)
    assert b"Traceback" not in done.stderr
    assert b"mistake of its own" not in done.stderr
    assert b"\x1b" not in done.stderr


def test_a_table_of_any_name_is_read(project):
    (project / "guidelines" / "rows").write_text("problem,label\nyes,complaint\n", "utf-8")
    rules = GOOD.replace("- **R2**", "- from `rows`.\n- **R2**")
    (project / "guidelines" / "mail.md").write_text(rules, "utf-8")

    assert "rules-1" in call("check").stderr
    assert "there is no file" not in call("check").stderr


def test_a_table_that_leads_out_of_the_folder_is_not_read(project):
    (project / "secret.csv").write_text("id,problem,label\n", "utf-8")
    rules = GOOD.replace("- **R2**", "- from `../secret.csv`.\n- **R2**")
    (project / "guidelines" / "mail.md").write_text(rules, "utf-8")
    outside = call("check")
    (project / "guidelines" / "in.csv").symlink_to(project / "secret.csv")
    rules = GOOD.replace("- **R2**", "- from `in.csv`.\n- **R2**")
    (project / "guidelines" / "mail.md").write_text(rules, "utf-8")
    linked = call("check")

    assert outside.exit_code == 1
    assert "outside" in outside.stderr
    assert linked.exit_code == 2
    assert "leads out of the guideline's folder" in linked.stderr


def test_what_takes_longer_is_named_as_not_decided_and_exits_2(project, monkeypatch):
    ticks = iter(range(0, 100_000, 40))
    monkeypatch.setattr("rubricc.apps.proofs.time.monotonic", lambda: next(ticks))
    done = call("check", "--seconds", "60")
    told = json.loads(call("check", "--seconds", "60", "--json").stdout)

    assert done.exit_code == 2
    assert ": not decided in time: the examples; that every clause decides " in done.stderr
    assert done.stderr.endswith("1 guideline checked: not all is decided\n")
    assert told["diagnostics"] == []
    assert "the examples" in next(iter(told["undecided"].values()))


def test_with_time_enough_seconds_change_nothing(project):
    assert call("check", "--seconds", "600").stderr == call("check").stderr
