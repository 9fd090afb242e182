"""`rubricc fmt` as an author calls it."""

import json
import stat
from pathlib import Path

import pytest

from tests.apps.calls import GOOD, call

MESSY = (
    GOOD.replace("# Mail\n", "# Mail\n\nKeep   this  *as it is*,\nplease.\n", 1)
    .replace("## Rules", "##   Rules ##")
    .replace("- **R1** `complaint` when `problem`,", "*   **R1**  `complaint`\n    when `problem`,")
    .replace("    - **R1a** except", "    + **R1a**   except")
    .replace('- "Hello." is', "-   “Hello.” is")
)


@pytest.fixture
def mail(project: Path) -> Path:
    """A guideline that is not in its canonical form."""
    path = project / "guidelines" / "mail.md"
    path.write_text(MESSY, "utf-8")
    return path


def test_writes_the_canonical_form_and_leaves_prose_alone(mail):
    done = call("fmt")

    assert done.exit_code == 0, done.output
    kept = GOOD.replace("# Mail\n", "# Mail\n\nKeep   this  *as it is*,\nplease.\n", 1)
    assert mail.read_text("utf-8") == kept
    assert done.stderr == "guidelines/mail.md changed\n1 guideline read, 1 changed\n"
    assert call("fmt").stderr == "1 guideline read, 0 changed\n"


def test_check_writes_nothing_and_fails(mail):
    done = call("fmt", "--check")

    assert done.exit_code == 1
    assert done.stderr == ("guidelines/mail.md would change\n1 guideline read, 1 would change\n")
    assert mail.read_text("utf-8") == MESSY


def test_diff_shows_what_would_change(mail):
    done = call("fmt", "--diff")

    assert done.exit_code == 1
    assert "-*   **R1**  `complaint`\n-    when `problem`, because" in done.stdout
    assert "+- **R1** `complaint` when `problem`, because somebody must own it.\n" in done.stdout
    assert "Keep" not in "".join(
        line for line in done.stdout.splitlines() if line.startswith(("+", "-"))
    )
    assert mail.read_text("utf-8") == MESSY


def test_a_file_with_mistakes_is_shown_and_left(mail):
    broken = MESSY.replace("when `problem`", "when `problm`")
    mail.write_text(broken, "utf-8")

    done = call("fmt")

    assert done.exit_code == 1
    assert "guidelines/mail.md:3" in done.stderr
    assert "1 guideline read, 0 changed, 1 left alone for mistakes" in done.stderr
    assert mail.read_text("utf-8") == broken


def test_line_ends_and_mode_stay(mail):
    mail.write_bytes(MESSY.replace("\n", "\r\n").encode())
    mail.chmod(0o640)

    assert call("fmt").exit_code == 0

    data = mail.read_bytes()
    assert data.count(b"\r\n") == data.count(b"\n") > 0
    assert stat.S_IMODE(mail.stat().st_mode) == 0o640


def test_a_link_stays_a_link(mail, project):
    link = project / "guidelines" / "link.md"
    target = project / "kept.md"
    mail.rename(target)
    link.symlink_to(target)

    assert call("fmt", "guidelines/link.md").exit_code == 0
    assert link.is_symlink()
    assert "- **R1** `complaint` when" in target.read_text("utf-8")


def test_json_names_what_changed(mail):
    done = call("fmt", "--check", "--json")

    assert done.exit_code == 1
    assert json.loads(done.stdout) == {
        "read": ["guidelines/mail.md"],
        "changed": ["guidelines/mail.md"],
        "failed": [],
    }
