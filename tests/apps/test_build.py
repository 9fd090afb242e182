"""`rubricc build`: what is written, what is not, and how it is told."""

import json
import shutil
from pathlib import Path
from typing import NoReturn

import pytest

from rubricc.apps.runs import run
from rubricc.emit import nodes
from rubricc.meaning import OutOfNodesError
from tests.apps.calls import GAP, GOOD, call, spawn

ROOT = Path(__file__).parents[2]
TWO_MARKETS = GOOD.replace(
    "## Signals",
    "## Settings\n\n- `market`: `de`, `fr` or `us`; usually `de`. Where we sell.\n\n## Signals",
).replace(
    "- **R2** `other`",
    "- **R3** `question` when `market` is `us` and not `problem`.\n- **R2** `other`",
)


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_build_writes_each_guideline_and_says_where(project):
    done = call("build")

    assert done.exit_code == 0
    assert done.stdout.startswith("generated/mail/: ")
    assert done.stdout.endswith(" files, written\n")
    assert {"table.json", "table.schema.json", "table.csv", "table.md"} <= tree(
        project / "generated" / "mail"
    ).keys()


def test_the_same_input_gives_the_same_bytes_and_writes_nothing(project):
    call("build")
    before = tree(project / "generated")
    number = (project / "generated" / "mail").stat().st_ino
    done = call("build")

    assert done.stdout.endswith(" files, unchanged\n")
    assert tree(project / "generated") == before
    assert (project / "generated" / "mail").stat().st_ino == number


def test_an_error_in_one_guideline_stops_the_writing_of_all(project):
    call("build")
    before = tree(project / "generated")
    changed = GOOD.replace("A question.", "A question of any kind.")
    (project / "guidelines" / "mail.md").write_text(changed, "utf-8")
    (project / "guidelines" / "post.md").write_text(GAP.replace(": mail", ": post"), "utf-8")
    done = call("build")

    assert done.exit_code == 1
    assert done.stdout == ""
    assert "error[RB301] gap" in done.stderr
    assert done.stderr.endswith("1 error in 2 guidelines; nothing was written\n")
    assert tree(project / "generated") == before


def test_check_lists_what_is_stale(project):
    assert call("build", "--check").exit_code == 1
    call("build")
    fresh = call("build", "--check")
    (project / "generated" / "mail" / "table.csv").write_text("by hand", "utf-8")
    (project / "generated" / "mail" / "more.txt").write_text("by hand", "utf-8")
    (project / "generated" / "mail" / "table.md").unlink()
    stale = call("build", "--check")

    assert (fresh.exit_code, fresh.stdout) == (0, "")
    assert stale.exit_code == 1
    assert stale.stdout.splitlines() == [
        "generated/mail/more.txt: no longer made",
        "generated/mail/table.csv: changed",
        "generated/mail/table.md: missing",
    ]
    assert "3 stale files; run `rubricc build`" in stale.stderr
    assert (project / "generated" / "mail" / "more.txt").exists()


def test_json_says_what_was_written(project):
    first = json.loads(call("build", "--json").stdout)
    again = json.loads(call("build", "--json").stdout)
    stale = json.loads(call("build", "--json", "--check").stdout)

    assert first["summary"] == {"errors": 0, "warnings": 0}
    assert [(one["folder"], one["changed"]) for one in first["written"]] == [
        ("generated/mail", True)
    ]
    assert [one["changed"] for one in again["written"]] == [False]
    assert stale["stale"] == []


def test_two_guidelines_of_one_name_are_refused(project):
    shutil.copyfile(project / "guidelines" / "mail.md", project / "guidelines" / "more.md")
    done = call("build")

    assert done.exit_code == 1
    assert "both called `mail`" in done.stderr
    assert not (project / "generated").exists()


def test_a_build_elsewhere_leaves_the_usual_folder_alone(project):
    done = call("build", "-o", "out/here", "guidelines/mail.md")

    assert done.exit_code == 0
    assert (project / "out" / "here" / "mail" / "table.json").is_file()
    assert not (project / "generated").exists()


def test_a_setting_is_fixed_and_gone(project):
    (project / "guidelines" / "mail.md").write_text(TWO_MARKETS, "utf-8")
    assert call("check").exit_code == 0
    done = call("build", "--set", "market=us", "-o", "us")
    table = json.loads((project / "us" / "mail" / "table.json").read_text("utf-8"))
    case = ("problem=no", "request=nothing")

    assert done.exit_code == 0
    assert table["settings"] == {"market": "us"}
    assert [signal["id"] for signal in table["signals"]] == ["problem", "request"]
    assert call("decide", "us/mail/table.json", *case).stdout.startswith("label: question")
    assert call("decide", "guidelines/mail.md", *case, "market=de").stdout.startswith(
        "label: other"
    )


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("--set", "market=us"), "--set needs a folder of its own: add -o DIR"),
        (("--set", "market", "-o", "x"), "--set takes SETTING=VALUE, not `market`"),
        (("--set", "markt=us", "-o", "x"), "no guideline has the setting `markt`; did you mean"),
        (("--set", "market=uk", "-o", "x"), "`uk` is no value of the setting `market`"),
        (("--set", "market=us", "--set", "market=de", "-o", "x"), "--set names `market` twice"),
    ],
)
def test_a_setting_that_cannot_be_fixed_is_one_line(project, words, line):
    (project / "guidelines" / "mail.md").write_text(TWO_MARKETS, "utf-8")
    done = call("build", *words)

    assert done.exit_code == 2
    assert done.stderr.startswith(f"error: {line}")
    assert not (project / "x").exists()


def test_an_output_that_cannot_be_written_is_one_line(project):
    (project / "file").write_text("", "utf-8")
    done = call("build", "-o", "file")

    assert done.exit_code == 2
    assert done.stderr.startswith("error: `file`")


@pytest.fixture
def site_project(project: Path) -> Path:
    """The project with this project's own configuration of the site."""
    shutil.copyfile(ROOT / "mkdocs.yml", project / "mkdocs.yml")
    (project / "site").mkdir()
    (project / "site" / ".gitignore").write_text("*\n", "utf-8")
    return project


def test_the_site_is_built_whole_and_only_when_something_changed(site_project):
    first = spawn("build")
    before = tree(site_project / "site")
    again = spawn("build")

    assert first.returncode == 0, first.stderr
    assert b"build/site-src/: " in first.stdout
    assert b"site/: " in first.stdout
    assert before[".gitignore"] == b"*\n"
    assert any(name.endswith("index.html") for name in before)
    assert again.stdout.count(b"unchanged") == 3
    assert b"MkDocs" not in first.stderr
    assert b"`mkdocs.yml`: reports of unclear cases go to an example; write" in first.stderr
    (site_project / "site" / "index.html").write_text("by hand", "utf-8")
    third = spawn("build")
    assert tree(site_project / "site") == before
    assert third.stdout.count(b"unchanged") == 1


def test_a_project_that_stayed_as_it_was_is_not_compiled_again(site_project, monkeypatch):
    first = call("build")
    compiled = []

    def counted(paths):
        compiled.append(paths)
        return run(paths)

    monkeypatch.setattr("rubricc.apps.build.run", counted)
    again = call("build")

    assert first.exit_code == 0, first.stderr
    assert not compiled
    assert again.stdout == first.stdout.replace("written", "unchanged")
    assert again.stderr.endswith("1 guideline checked: nothing to mend\n")

    table = site_project / "generated" / "mail" / "table.md"
    made = table.read_bytes()
    table.write_text("by hand", "utf-8")
    call("build")
    assert table.read_bytes() == made
    assert len(compiled) == 1

    (site_project / "guidelines" / "mail.md").write_text(GAP, "utf-8")
    assert call("build").exit_code == 1
    assert len(compiled) == 2


def test_a_site_that_cannot_be_built_leaves_the_old_one(site_project):
    spawn("build")
    before = tree(site_project / "site"), tree(site_project / "build")
    config = site_project / "mkdocs.yml"
    config.write_text(config.read_text("utf-8").replace("name: material", "name: nowhere"), "utf-8")
    done = spawn("build")

    assert done.returncode == 2
    assert b"error: MkDocs cannot build the site by `mkdocs.yml`" in done.stderr
    assert b"Traceback" not in done.stderr
    assert (tree(site_project / "site"), tree(site_project / "build")) == before


def test_a_project_with_other_documents_keeps_them(project):
    (project / "mkdocs.yml").write_text("site_name: Mine\n", "utf-8")
    (project / "docs").mkdir()
    (project / "docs" / "index.md").write_text("mine", "utf-8")
    done = spawn("build")

    assert done.returncode == 2
    assert b"`mkdocs.yml` builds other documents" in done.stderr
    assert (project / "docs" / "index.md").read_text("utf-8") == "mine"
    assert not (project / "site").exists()


def test_with_a_path_no_site_is_built(site_project):
    assert call("build", "guidelines").exit_code == 0
    assert not (site_project / "build").exists()


def test_a_guideline_too_large_for_a_suite_says_so(project, monkeypatch):
    def give_up(*_: object) -> NoReturn:
        raise OutOfNodesError

    monkeypatch.setattr(nodes, "tell_apart", give_up)
    done = call("build")

    assert done.exit_code == 0
    assert "`mail` has no suite and no practice items" in done.stderr
    assert (project / "generated" / "mail" / "suite.jsonl").read_bytes() == b""
