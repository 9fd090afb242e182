"""`rubricc release`, the warning of `check`, what `build` tells of releases; and a story."""

import json
from pathlib import Path

import pytest

from tests.apps.calls import call

MAIL = Path("guidelines/mail.md")
RELEASE = Path("guidelines/released/mail/1.0.0.table.json")

BEFORE = """\
---
guideline: answers
title: Answers
version: 1.0.0
task: prefer
unit: pair
media: text
---

# Answers

## Signals

- `invents` of each response: yes or no. It states what nothing bears out.
- `rude` of each response: yes or no. It offends its reader.

## Queues

- `facts`: Those who look facts up.
- `editors`: Those who can still read it.

## Criteria

1. `truth`: better without `invents`.
2. `tone`: better without `rude`.

## Rules

- **F1** flag for `facts` when `invents` of both responses and `rude` of neither response.

## Examples

- "The one invents." is `B` by **truth**: `invents` of A.
- "The one is rude." is `B` by **tone**: `rude` of A.
- "Both invent." is flagged for `facts` by **F1**: `invents` of A, `invents` of B.
- "Nothing tells them apart." is `tie` by **tie**: not `rude` of A.
"""
SIGNAL = """\
- `length` of each response: `right` < `long` < `endless`; usually `right`. How long it is.
"""
CRITERION = "3. `brevity`: better with lower `length`.\n"
LONG = "`length` of both responses is `endless` unless `rude` of one response"
EXAMPLES = """\
- "The one is long." is `B` by **brevity**: `length` of A is `long`.
- "Both never end." is flagged for `editors` by **E1**: `length` of A is
  `endless`, `length` of B is `endless`.
"""
"""What joins in the middle of the project."""


def edit(path: Path, *changes: tuple[str, str]) -> None:
    """Change a text in place."""
    text = path.read_text("utf-8")
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    path.write_text(text, "utf-8")


def files_under(folder: Path) -> set[str]:
    """All files of a folder."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_a_release_writes_the_table_and_nothing_else(project):
    before = files_under(project)

    assert call("release", str(MAIL)).exit_code == 0
    assert files_under(project) - before == {RELEASE.as_posix()}
    call("build", "guidelines")
    assert RELEASE.read_bytes() == Path("generated/mail/table.json").read_bytes()


def test_the_same_release_again_changes_nothing(project):
    call("release", str(MAIL))
    kept = RELEASE.read_bytes()

    again = call("release", str(MAIL))

    assert again.exit_code == 0
    assert "released already" in again.stdout
    assert RELEASE.read_bytes() == kept


@pytest.mark.parametrize(
    ("version", "said"),
    [
        ("1.0.0", "version 1.0.0 is released already, and the text has changed since"),
        ("1.0.1", "version 1.0.1 says less than what changed since 1.0.0"),
        ("1.1.0", "version 1.1.0 says less than what changed since 1.0.0"),
        ("0.9.0", "0.9.0 is older"),
        ("2.0.0", None),
    ],
)
def test_a_version_must_say_enough(project, version, said):
    call("release", str(MAIL))
    edit(MAIL, ("except `question`", "except `other`"), ("is `question` by", "is `other` by"))
    edit(MAIL, ("`question`: A question.", "`question`: A question"), ("1.0.0", version))
    edit(
        MAIL,
        ("A question", "A question."),
        ("**R2** `other` otherwise", "**R2** `question` otherwise"),
    )
    edit(MAIL, ("is `other` by **R2**", "is `question` by **R2**"))

    found = call("release", str(MAIL))

    assert found.exit_code == (1 if said else 0)
    assert said is None or said in found.stderr
    assert call("check", str(MAIL)).stderr.count("small-version") == (1 if said else 0)
    written = Path("guidelines/released/mail") / f"{version}.table.json"
    assert written.exists() == (said is None or version == "1.0.0")


def test_words_alone_are_a_patch(project):
    call("release", str(MAIL))
    edit(MAIL, ("somebody must own it", "nobody else will own it"))

    assert "write `version: 1.0.1`" in call("check", str(MAIL)).stderr
    edit(MAIL, ("1.0.0", "1.0.1"))
    assert call("check", str(MAIL)).stderr == "1 guideline checked: nothing to mend\n"


def test_build_tells_what_each_release_changed(project):
    call("release", str(MAIL))
    edit(MAIL, ("when `problem`", "when not `problem`"), ("1.0.0", "2.0.0"))
    edit(MAIL, ("by **R1**: `problem`", "by **R1**: not `problem`"))
    edit(
        MAIL,
        ("R1a**: `problem`, ", "R1a**: not `problem`, "),
        ("R2**: not `problem`", "R2**: `problem`"),
    )

    assert call("build", "guidelines").exit_code == 0

    folder = Path("generated/mail")
    told = json.loads((folder / "changes.json").read_text("utf-8"))
    assert told["releases"] == ["1.0.0"]
    assert [one["verdict"] for one in told["changes"]] == ["major"]
    assert "6 of 6 cases" in (folder / "changes.md").read_text("utf-8")
    kept = (folder / "changes.json").read_bytes(), (folder / "changes.md").read_bytes()
    call("build", "guidelines")
    assert kept == ((folder / "changes.json").read_bytes(), (folder / "changes.md").read_bytes())


def test_a_criterion_joins_in_mid_project(project):
    """A story: released, a criterion joins, it clashes, edge cases settle it, released anew."""
    path = Path("guidelines/answers.md")
    path.write_text(BEFORE, "utf-8")
    assert call("release", str(path)).exit_code == 0

    # a criterion joins, and with it a rule: they clash with what is there
    edit(
        path,
        ("- `rude` of", f"{SIGNAL}- `rude` of"),
        ("`rude`.\n\n## R", f"`rude`.\n{CRITERION}\n## R"),
    )
    edit(path, ("\n## Examples", f"- **E1** flag for `editors` when {LONG}.\n\n## Examples"))
    found = json.loads(call("check", str(path), "--json").stdout)["diagnostics"]
    clashes = [one for one in found if one["name"] == "conflict"]
    assert sum(int(one["cases"]) for one in clashes) == 11

    # as edge cases both rules win, the older one first, and nothing is left open
    order = "\n## Priority\n\n- **F1** over **E1**, because facts come first.\n"
    edit(path, ("## Rules", "## Edge cases"), ("\n## Examples", f"{order}\n## Examples"))
    path.write_text(path.read_text("utf-8") + EXAMPLES, "utf-8")
    found = json.loads(call("check", str(path), "--json").stdout)["diagnostics"]
    assert [one["name"] for one in found] == ["small-version"]

    # cases come out otherwise, so it is a major version
    edit(path, ("1.0.0", "1.1.0"))
    assert "write `version: 2.0.0`" in call("release", str(path)).stderr
    edit(path, ("1.1.0", "2.0.0"))
    assert call("release", str(path)).exit_code == 0

    # and the annotations made so far are looked through
    rows = (
        "id,annotator,invents.a,invents.b,rude.a,rude.b,preference",
        "1,ann,yes,no,yes,yes,B",
        "2,bob,no,no,no,no,tie",
        "3,bob,no,no,yes,no,B",
    )
    Path("rows.csv").write_text("\n".join(rows), "utf-8")
    old, new = (f"guidelines/released/answers/{one}.0.0.table.json" for one in (1, 2))
    told = json.loads(call("diff", old, new, "--json", "--annotations", "rows.csv").stdout)
    again = told["annotations"]["again"]
    assert {one["row"]: {*one["after"]} for one in again} == {
        1: {"flag:editors"},
        2: {"A", "B", "flag:editors"},
    }
