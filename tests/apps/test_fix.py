"""`rubricc check --fix`: only what is proved to change nothing is changed."""

from pathlib import Path

import pytest

from tests.apps.calls import GAP, GOOD, call

NEEDLESS = (
    GOOD.replace(
        "- **R2** `other` otherwise.",
        "- **R3** `complaint` when `problem` and not (`request` is `information`).\n"
        "    - note: It was so once.\n"
        "- **R4** `other` when `problem` and not `problem`.\n"
        "- **R2** `other` otherwise.\n"
        "    - allow: `no-example`, because it is new,\n"
        "      and nobody knows.",
    )
    + '- "It broke. Mend it!" is `complaint` by **R1**, **R3**: `problem`, `request` is `action`.\n'
)
SHOWN = '- "It broke. Mend it!" is `complaint` by **R1**: `problem`, `request` is `action`.\n'


@pytest.fixture
def mail(project: Path) -> Path:
    """A guideline with three things in it that could go."""
    path = project / "guidelines" / "mail.md"
    path.write_text(NEEDLESS, "utf-8")
    return path


def test_what_changes_nothing_goes(mail):
    done = call("check", "--fix")

    assert done.exit_code == 0, done.output
    assert mail.read_text("utf-8") == GOOD + SHOWN
    assert "guidelines/mail.md: 3 mends made\n" in done.stderr
    assert call("check", "--fix").stderr == "1 guideline checked: nothing to mend\n"


def test_what_only_the_author_can_mend_stays(mail):
    mail.write_text(GAP, "utf-8")

    done = call("check", "--fix")

    assert done.exit_code == 1
    assert mail.read_text("utf-8") == GAP


def test_of_two_that_could_each_go_one_stays(mail):
    again = "- **R5** `complaint` when `problem` unless `request` is `information`.\n"
    text = GOOD.replace("- **R2** `other`", f"{again}- **R2** `other`")
    mail.write_text(text.replace("by **R1**: `problem`.", "by **R1**, **R5**: `problem`."), "utf-8")

    done = call("check", "--fix")

    left = mail.read_text("utf-8")
    assert done.exit_code == 0, done.output
    assert "**R1** `complaint`" in left
    assert "**R5**" not in left


def test_a_row_of_a_table_goes_and_line_ends_stay(mail):
    table = (
        "\n| id | `problem` | `request` | `label` |\n| --- | --- | --- | --- |\n"
        "| T1 | yes | action | complaint |\n| T2 | yes | nothing | complaint |\n"
    )
    text = GOOD.replace("- **R2** `other` otherwise.\n", f"- **R2** `other` otherwise.\n{table}")
    mail.write_bytes(text.replace("\n", "\r\n").encode())

    assert "mends made" in call("check", "--fix").stderr

    left = mail.read_bytes()
    assert b"| T1 |" not in left
    assert left.count(b"\n") == left.count(b"\r\n") > 0
