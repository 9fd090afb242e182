"""`uses:`: what several guidelines share, in the project and nowhere else."""

import json
import shutil
from pathlib import Path

import pytest

from rubricc.diagnostics.sample import FRONT
from rubricc.diagnostics.sample_modules import FAILURES
from tests.apps.calls import call

USER = (
    FRONT.replace("media: text\n", "media: text\nuses:\n  - shared/failures.md\n")
    + """\
# Answers

## Rules

- **R1** `invention` when `invented`.
- **R2** `none` otherwise.

## Examples

- "The moon is green." is `invention` by **R1**: `invented`.
- "The moon is far." is `none` by **R2**: not `invented`.
"""
)


@pytest.fixture
def shared(project: Path) -> Path:
    """A project with a module and a guideline that uses it."""
    (project / "pyproject.toml").touch()
    folder = project / "guidelines" / "shared"
    folder.mkdir()
    (folder / "failures.md").write_text(FAILURES, "utf-8")
    (project / "guidelines" / "mail.md").unlink()
    (project / "guidelines" / "answers.md").write_text(USER, "utf-8")
    return project


def names_of(*paths: str) -> list[tuple[str, str, int]]:
    """What is found: name, path and line of each diagnostic."""
    found = json.loads(call("check", *paths, "--json").stdout)["diagnostics"]
    return [(one["name"], one["path"], one["line"]) for one in found]


def test_the_labels_of_a_module_get_their_rules_from_its_user(shared):
    done = call("decide", "guidelines/answers.md", "invented=yes")

    assert names_of() == []
    assert done.stdout == "failure: invention by R1\n"


def test_a_module_is_checked_alone_and_has_no_artifacts(shared):
    built = call("build", "-o", "out")
    decided = call("decide", "guidelines/shared/failures.md", "invented=yes")

    assert names_of("guidelines/shared/failures.md") == []
    assert built.exit_code == 0
    assert [path.name for path in (shared / "out").iterdir()] == ["mail"]
    assert (decided.exit_code, decided.stdout) == (1, "")
    assert "decides nothing itself" in decided.stderr


def test_a_file_without_clauses_that_nobody_uses_is_no_module(shared):
    (shared / "guidelines" / "answers.md").unlink()

    assert {name for name, _, _ in names_of()} == {"gap", "unreachable-outcome", "unused-signal"}


def test_a_mistake_in_a_module_is_told_once_and_there(shared):
    path = shared / "guidelines" / "shared" / "failures.md"
    path.write_text(FAILURES.replace("yes or no.", "yes or mo."), "utf-8")
    found = names_of()

    assert {path for _, path, _ in found} == {"guidelines/shared/failures.md"}
    assert len(found) == 1


def test_a_name_of_both_is_a_clash_that_shows_both_places(shared):
    twice = USER.replace("## Rules", "## Signals\n\n- `invented`: yes or no.\n\n## Rules")
    (shared / "guidelines" / "answers.md").write_text(twice, "utf-8")
    (found,) = json.loads(call("check", "guidelines/answers.md", "--json").stdout)["diagnostics"]

    assert (found["name"], found["path"]) == ("duplicate-name", "guidelines/answers.md")
    assert [one["path"] for one in found["related"]] == ["guidelines/shared/failures.md"]


def test_modules_of_modules_are_read_and_shared(shared):
    words = FAILURES.replace("failures", "words").partition("## Labels")[0]
    words = words.replace("- `invented`", "- `guessed`")
    folder = shared / "guidelines" / "shared"
    (folder / "words.md").write_text(words, "utf-8")
    uses = "media: text\nuses: words.md\n"
    (folder / "failures.md").write_text(FAILURES.replace("media: text\n", uses), "utf-8")
    both = USER.replace("- shared/failures.md", "- shared/failures.md\n  - shared/words.md")
    both = both.replace("**R1** `invention` when `invented`", "**R1** `invention` when `guessed`")
    both = both.replace("**R1**: `invented`", "**R1**: `guessed`").replace(
        "not `invented`", "not `guessed`"
    )
    (shared / "guidelines" / "answers.md").write_text(both, "utf-8")

    assert names_of() == []


def test_what_a_guideline_takes_over_and_does_not_need_is_left_out(shared):
    path = shared / "guidelines" / "shared" / "failures.md"
    signal = "- `rude`: yes or no. An insult.\n- `invented`"
    path.write_text(FAILURES.replace("- `invented`", signal), "utf-8")
    call("build", "guidelines/answers.md", "-o", "out")
    table = json.loads((shared / "out" / "mail" / "table.json").read_text("utf-8"))

    assert [signal["id"] for signal in table["signals"]] == ["invented"]


def test_a_circle_of_files_shows_every_step(shared):
    folder = shared / "guidelines" / "shared"
    uses = "media: text\nuses: ../answers.md\n"
    (folder / "failures.md").write_text(FAILURES.replace("media: text\n", uses), "utf-8")
    (found,) = json.loads(call("check", "guidelines/answers.md", "--json").stdout)["diagnostics"]

    assert (found["name"], found["path"]) == ("uses-circle", "guidelines/answers.md")
    assert [one["path"] for one in found["related"]] == ["guidelines/shared/failures.md"]


@pytest.mark.parametrize("name", ["../../else.md", "/etc/hosts", "C:\\\\x.md", "../../../x.md"])
def test_nothing_outside_of_the_project_is_used(shared, name):
    (shared.parent / "else.md").write_text(FAILURES, "utf-8")
    text = USER.replace("shared/failures.md", name)
    (shared / "guidelines" / "answers.md").write_text(text, "utf-8")

    assert names_of("guidelines/answers.md") == [("outside-module", "guidelines/answers.md", 9)]


def test_no_symbolic_link_leads_out_of_the_project(shared):
    (shared.parent / "else.md").write_text(FAILURES, "utf-8")
    path = shared / "guidelines" / "shared" / "failures.md"
    path.unlink()
    path.symlink_to(shared.parent / "else.md")
    done = call("check", "guidelines/answers.md")

    assert done.exit_code == 2
    assert "guidelines/answers.md:9" in done.stderr
    assert "leads out of the project" in done.stderr


def test_a_call_from_a_folder_below_reaches_the_whole_project(shared, monkeypatch):
    monkeypatch.chdir(shared / "guidelines" / "shared")
    shutil.copy(shared / "guidelines" / "answers.md", "here.md")
    Path("here.md").write_text(USER.replace("shared/failures.md", "../shared/failures.md"), "utf-8")

    assert names_of("here.md") == []
