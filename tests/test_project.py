"""What the project promises about itself: its top level, its words, its links."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]

TOP_LEVEL = {
    *(".ci", ".editorconfig", ".gitattributes", ".github", ".gitignore", ".pre-commit-hooks.yaml"),
    *("CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", "README.md", "SECURITY.md"),
    *("action", "benchmarks", "docs", "editors", "fuzz", "generated", "guidelines"),
    *("site", "src", "tests"),
    *("action.yml", "mkdocs.yml", "pyproject.toml", "uv.lock"),
}
LINK = re.compile(r"\]\(([^()\s]+)\)")
MACHINE = re.compile(rb"(?<![\w.~-])/(?:work|root|home|Users|tmp)/[a-z]")
"""A path of somebody's machine."""


def tracked() -> list[Path]:
    """The files that git tracks and that are there."""
    listed = subprocess.run(
        ("git", "ls-files", "-z"), cwd=ROOT, check=True, capture_output=True
    ).stdout.decode()
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def test_the_top_level_is_what_contributing_lists():
    found = {path.relative_to(ROOT).parts[0] for path in tracked()}

    assert found <= TOP_LEVEL, found - TOP_LEVEL


def test_the_readme_opens_with_the_two_commands():
    opening = "\n".join((ROOT / "README.md").read_text("utf-8").splitlines()[:12])

    assert "make build" in opening
    assert "make test" in opening


def test_ci_runs_every_test():
    run = ROOT / ".ci" / "run"

    assert run.stat().st_mode & 0o111
    assert "make test" in run.read_text("utf-8")


def test_our_workflows_run_on_every_python_that_we_promise():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    promised = re.findall(r"Python :: (3\.\d+)", "\n".join(project["classifiers"]))
    workflows = ROOT / ".github" / "workflows", ROOT / "src/rubricc/apps/project"

    assert promised == ["3.11", "3.12", "3.13", "3.14"]
    for path in (workflows[0] / "tests.yml", workflows[1] / "guidelines.yml"):
        read = yaml.safe_load(path.read_text("utf-8"))
        (job,) = read["jobs"].values()
        assert job["strategy"]["matrix"]["python"] == promised


def test_only_the_publishing_of_a_release_may_do_anything():
    read = yaml.safe_load((ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8"))
    rights = {name: job.get("permissions", {}) for name, job in read["jobs"].items()}

    assert read["permissions"] == {}
    assert rights == {
        "build": {"contents": "read"},
        "publish": {"id-token": "write"},
        "tell": {"contents": "write"},
    }
    assert "secrets." not in (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")
    assert [step["uses"].partition("@")[0] for step in read["jobs"]["publish"]["steps"]] == [
        "actions/download-artifact",
        "pypa/gh-action-pypi-publish",
    ]


def test_the_site_folder_keeps_only_its_gitignore():
    inside = [path.relative_to(ROOT) for path in tracked()]

    assert [str(path) for path in inside if path.parts[0] == "site"] == ["site/.gitignore"]


def test_the_changelog_knows_the_version():
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")

    assert f"## {version}" in changelog


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"])
def test_every_relative_link_resolves(name):
    targets = LINK.findall((ROOT / name).read_text("utf-8"))
    relative = [target for target in targets if "://" not in target and target[0] != "#"]

    missing = [target for target in relative if not (ROOT / target.partition("#")[0]).exists()]

    assert not missing


def test_nothing_names_a_path_of_one_machine():
    named = [
        f"{path.relative_to(ROOT)}: {found.group().decode()}"
        for path in tracked()
        if path.name not in ("uv.lock", Path(__file__).name)
        for found in [MACHINE.search(path.read_bytes())]
        if found
    ]

    assert not named
