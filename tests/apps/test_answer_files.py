"""Files of answers, votes, reports and responses: so much of them is held, and no more."""

import csv
from pathlib import Path

import pytest

from rubricc.apps import rank, reported, rows
from rubricc.apps.refusal import RefusedError
from tests.apps.calls import GOOD, call
from tests.apps.test_memory import MOST, run
from tests.apps.test_quiz import GUIDELINE as QUIZZED
from tests.apps.test_rank import ANSWERS, GUIDELINE

NOTES = "label,note\nother,This is unclear to me.\ncomplaint,So is this.\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "answers.md").write_text(GUIDELINE, "utf-8")
    (tmp_path / "answers.csv").write_text(ANSWERS, "utf-8")
    (tmp_path / "mail.md").write_text(GOOD, "utf-8")
    (tmp_path / "notes.csv").write_text(NOTES, "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("what", "most"),
    [("bytes", len(ANSWERS)), ("rows", 5), ("cells", 5 * 5), ("pairs", 4 * 3 // 2)],
)
def test_responses_are_ranked_up_to_a_limit_that_is_named(folder, monkeypatch, what, most):
    def done(limit):
        if what == "pairs":
            monkeypatch.setattr(rank, "MOST_PAIRS", limit)
        else:
            monkeypatch.setitem(rows.HELD, what, limit)
        return call("rank", "answers.md", "answers.csv")

    assert done(most).exit_code == 0

    over = done(most - 1)

    assert over.exit_code == 2
    assert f"{most - 1} {what}" in over.output or f"and {most - 1} are compared" in over.output
    assert "split it" in over.output or "rank it in parts" in over.output


@pytest.mark.parametrize(
    ("limit", "most", "what"),
    [
        ("MOST_REPORTS", 2, "reports"),
        ("MOST_CHARACTERS", len("This is unclear to me.So is this."), "characters of reports"),
    ],
)
def test_reports_are_read_up_to_a_limit_that_is_named(folder, monkeypatch, limit, most, what):
    monkeypatch.setattr(reported, limit, most)

    assert call("feedback", "mail.md", "notes.csv", "--no-drafts").exit_code == 0

    monkeypatch.setattr(reported, limit, most - 1)
    over = call("feedback", "mail.md", "notes.csv", "--no-drafts")

    assert over.exit_code == 2
    assert f"{most - 1} {what} are read at once" in over.output


def test_a_text_of_reports_is_read_up_to_a_limit(folder, monkeypatch):
    (folder / "notes.md").write_text("# One\n\nunclear\n", "utf-8")
    size = (folder / "notes.md").stat().st_size
    monkeypatch.setattr(reported, "MOST_BYTES", size)

    assert call("feedback", "mail.md", "notes.md", "--no-drafts").exit_code in (0, 1)

    monkeypatch.setattr(reported, "MOST_BYTES", size - 1)

    assert "split it" in call("feedback", "mail.md", "notes.md", "--no-drafts").output


def test_sheets_are_counted_together(folder, monkeypatch):
    names = ["a.csv", "b.csv"]
    for name in names:
        (folder / name).write_text("case,answer\nC1,x\nC2,y\n", "utf-8")

    def read():
        return [row.number for _, found in rows.sheets_of(names) for row in found]

    monkeypatch.setitem(rows.HELD, "rows", 4)

    assert read() == [1, 2, 1, 2]

    monkeypatch.setitem(rows.HELD, "rows", 3)
    with pytest.raises(RefusedError, match="3 rows are read at once"):
        read()


def test_what_is_no_text_is_told_by_its_place(folder):
    (folder / "bad.csv").write_bytes(b"item,response\n" + b"a" * 300_000 + b"\xff")

    with pytest.raises(RefusedError, match="see byte 300014"):
        list(rows.rows_of("bad.csv"))


# ---- memory ------------------------------------------------------------------------------------


def filled(path: Path, header: tuple[str, ...], cells: tuple[str, ...], count: int) -> None:
    """A file of so many rows, all alike but for their numbers."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows([one.format(number) for one in cells] for number in range(count))


@pytest.mark.long
def test_as_many_reports_as_are_read_take_less_than_512_megabytes(folder):
    cells = ("other", "x" * 500 + "{}", "y" * 400)
    filled(folder / "many.csv", ("label", "text", "note"), cells, reported.MOST_REPORTS)

    code, taken = run("feedback", folder / "mail.md", "many.csv", "--no-drafts")

    assert code == 0
    assert taken < MOST


@pytest.mark.long
def test_as_many_answers_as_are_read_take_less_than_512_megabytes(folder):
    (folder / "quiz.md").write_text(QUIZZED, "utf-8")
    made = call("quiz", "quiz.md", "-n", "5", "--secret-file", "secret", "-o", "gold")
    assert made.exit_code == 0, made.output
    with (folder / "gold/forms/form-1.csv").open(encoding="utf-8") as form:
        item = next(csv.DictReader(form))["item"]
    cells = ("person-{}", item, "nonsense", "because " + "é" * 200, "9")
    header = ("annotator", "item", "answer", "justification", "time")
    filled(folder / "many.csv", header, cells, rows.HELD["rows"])

    code, taken = run("grade", folder / "gold/keys/key-1.json", "many.csv", "--json")

    assert code == 1
    assert taken < MOST


@pytest.mark.long
def test_as_many_pairs_as_are_compared_take_less_than_512_megabytes(folder):
    cells = ("item-{}", "r{}", "", "", "no")
    with (folder / "many.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("item", "response", "right", "brief", "kind"))
        for item in range(rank.MOST_PAIRS // 45):
            writer.writerows((f"item-{item}", f"r{number}", *cells[2:]) for number in range(10))

    code, taken = run("rank", folder / "answers.md", "many.csv")

    assert code == 0
    assert taken < MOST
