"""`rubricc audit --min-alpha --html`, as a person calls it."""

import csv
import json

import pytest

from tests.apps.calls import call
from tests.emit.test_agreement import ONE, rows


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "one.md").write_text(ONE, "utf-8")
    told: dict[tuple[str, str], dict[str, str]] = {}
    for row in rows():
        one = told.setdefault((row["item"], row["annotator"]), {})
        about = {"id": row["item"], "annotator": row["annotator"], "at": row["at"]}
        one |= {**about, row["control"]: row["value"]}
    with (tmp_path / "rows.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, ["id", "annotator", "at", "label", "problem"])
        writer.writeheader()
        writer.writerows(told.values())
    return tmp_path


def test_agreement_is_told_with_every_audit(place):
    made = call("audit", "one.md", "rows.csv")

    assert made.exit_code == 0, made.output
    assert "Agreement on label: α 0." in made.stdout
    assert "R1: +0." in made.stdout


def test_too_little_agreement_fails_and_names_who_and_what(place):
    fine = call("audit", "one.md", "rows.csv", "--min-alpha", "0.3")
    made = call("audit", "one.md", "rows.csv", "--min-alpha", "0.8")
    told = json.loads(call("audit", "one.md", "rows.csv", "--min-alpha", "0.8", "--json").stdout)

    assert fine.exit_code == 0
    assert "falls short" not in fine.stdout
    assert made.exit_code == 1
    assert "label falls short of α 0.8: 0." in made.stdout
    assert told["short"][0]["clauses"] == ["R1"]
    assert set(told["short"][0]["annotators"]) > {"ann", "bob"}


@pytest.mark.parametrize("least", ["much", "1.5", "nan"])
def test_what_is_no_alpha_is_refused(place, least):
    made = call("audit", "one.md", "rows.csv", "--min-alpha", least)

    assert made.exit_code == 2
    assert "--min-alpha" in made.output


def test_the_page_is_the_same_each_time(place):
    pages = []
    for name in ("a.html", "b.html"):
        assert call("audit", "one.md", "rows.csv", "--html", name).exit_code == 0
        pages.append((place / name).read_bytes())

    assert pages[0] == pages[1]
    assert pages[0].count(b"<svg") == 5
