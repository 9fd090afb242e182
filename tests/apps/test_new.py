"""A new project builds and passes as it was made, by the very lines of its workflow."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from rubricc.apps.new import PROJECT
from tests.apps.calls import call

ROOT = Path(__file__).parents[2]
WORKFLOW = ".github/workflows/guidelines.yml"


def run(*command: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a command as CI does, with this rubricc first on the path and an author for git."""
    here = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        **{f"GIT_{who}_{what}": "a@example.org" for who in WHO for what in ("NAME", "EMAIL")},
    }
    return subprocess.run(
        command, check=False, capture_output=True, text=True, timeout=300, env={**here, **variables}
    )


WHO = ("AUTHOR", "COMMITTER")


@pytest.fixture(scope="module")
def labeling(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new project under git, with a later commit on a branch."""
    folder = tmp_path_factory.mktemp("new") / "my labeling"
    assert call("new", str(folder)).exit_code == 0
    return folder


@pytest.fixture
def repository(labeling: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(labeling)
    if not (labeling / ".git").exists():
        for command in (("init", "-q", "-b", "main"), ("add", "."), ("commit", "-q", "-m", "new")):
            assert run("git", *command).returncode == 0
        text = labeling / "guidelines" / "messages.md"
        changed = text.read_text("utf-8").replace("**E1** `complaint`", "**E1** `question`")
        changed = changed.replace("`complaint` by **E1**", "`question` by **E1**")
        text.write_text(changed, "utf-8")
        assert run("git", "commit", "-q", "-a", "-m", "change").returncode == 0
    return labeling


def steps(path: Path) -> dict[str, str]:
    """What a workflow or an action runs, by the names of its steps."""
    read = yaml.safe_load(path.read_text("utf-8"))
    jobs = read.get("jobs", {"action": read.get("runs")}).values()
    return {step["name"]: step["run"] for job in jobs for step in job["steps"] if "run" in step}


def test_every_step_of_its_workflow_passes(repository, tmp_path):
    summary = tmp_path / "summary.md"
    found = steps(repository / WORKFLOW)
    assert found.pop("Install") == "pip install -r requirements.txt"
    for name, script in found.items():
        done = run(
            "bash",
            "-euo",
            "pipefail",
            "-c",
            script,
            BASE="HEAD~1",
            GITHUB_STEP_SUMMARY=str(summary),
        )
        assert done.returncode == 0, (name, done.stdout, done.stderr)

    assert (repository / "site" / "index.html").is_file()
    assert "**E1**" in summary.read_text("utf-8")


def test_it_needs_the_rubricc_that_made_it(repository):
    wanted = (repository / "requirements.txt").read_text("utf-8").split()
    assert wanted[0] == call("--version").output.strip().replace(", version ", "==").replace(
        " ", "=="
    )


def test_the_comment_goes_to_the_pull_request_of_the_commit(repository, tmp_path, monkeypatch):
    """With a `gh` that writes down how it was called."""
    (tmp_path / "comment").mkdir()
    (tmp_path / "comment" / "comment.md").write_text("# What changes\n" * 9000, "utf-8")
    gh = tmp_path / "gh"
    gh.write_text('#!/bin/sh\necho "$@" >> calls\ntest "$1" = api && echo 17\nexit 0\n', "utf-8")
    gh.chmod(0o755)
    monkeypatch.chdir(tmp_path)
    script = steps(repository / ".github/workflows/comment.yml")["Comment"]
    given = {"GH_REPO": "a/b", "OWNER": "fork", "BRANCH": "x; rm -rf .", "COMMIT": "abc"}

    done = run("bash", "-e", "-c", script, PATH=f"{tmp_path}:{os.environ['PATH']}", **given)

    assert done.returncode == 0, done.stderr
    api, comment = (tmp_path / "calls").read_text("utf-8").splitlines()
    assert "head=fork:x; rm -rf . --jq" in api
    assert comment == "pr comment 17 --body-file short.md --edit-last --create-if-none"
    assert (tmp_path / "short.md").stat().st_size == 65_000


def test_the_action_does_what_its_scripts_do(repository, tmp_path):
    given = {
        "GITHUB_ACTION_PATH": str(ROOT),
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md"),
        "GITHUB_OUTPUT": str(tmp_path / "output"),
        "GUIDELINES": "guidelines",
        "BASE": "HEAD~1",
    }
    found = steps(ROOT / "action.yml")
    assert found.pop("Install") == 'python -m pip install --quiet "$GITHUB_ACTION_PATH"'
    for name, script in found.items():
        done = run("bash", "-e", "-c", script, **given)
        assert done.returncode == 0, (name, done.stdout, done.stderr)
    written = Path((tmp_path / "output").read_text("utf-8").strip().removeprefix("comment="))
    assert "**E1**" in written.read_text("utf-8")


def test_the_action_fails_and_marks_the_line_where_a_guideline_is_wrong(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert call("new", "p").exit_code == 0
    monkeypatch.chdir("p")
    text = Path("guidelines/messages.md")
    text.write_text(text.read_text("utf-8").replace("- **R3** `other` otherwise.\n", ""), "utf-8")

    done = run("bash", ROOT / "action" / "check.sh", GUIDELINES="guidelines")

    assert done.returncode == 1
    assert "::error file=guidelines/messages.md,line=" in done.stdout


def test_what_is_there_stays(tmp_path):
    (tmp_path / "kept").write_text("mine")
    done = call("new", str(tmp_path))
    assert done.exit_code == 2
    assert "is there already" in done.output
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]


def test_its_site_is_configured_as_ours():
    assert (PROJECT / "mkdocs.yml").read_bytes() == (ROOT / "mkdocs.yml").read_bytes()


def test_the_workflows_hold_no_trap():
    """By zizmor, which knows what goes wrong in workflows."""
    ours = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
    places = (ROOT / "action.yml", PROJECT / "guidelines.yml", PROJECT / "comment.yml", *ours)
    done = run("zizmor", "--offline", "--no-progress", "--persona=pedantic", *places)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_hooks_of_pre_commit_run(repository, monkeypatch, tmp_path):
    """`pre-commit` itself, with the hooks that a new project has."""
    done = run("pre-commit", "run", "--all-files", PRE_COMMIT_HOME=str(tmp_path))
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("Passed") == 2


@pytest.mark.long
def test_other_repositories_take_our_hooks(repository, tmp_path):
    """As `.pre-commit-hooks.yaml` offers them, installed by pre-commit from this repository."""
    home = {"PRE_COMMIT_HOME": str(tmp_path)}
    built = run("rubricc", "build")  # of a project whose generated files are stale one hook fails
    assert built.returncode == 0, built.stdout + built.stderr
    done = run("pre-commit", "try-repo", ROOT, "--all-files", **home)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("Passed") == 3
