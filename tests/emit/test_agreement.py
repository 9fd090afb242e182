"""What agreement looks like: as text, as JSON, and on a page that needs nothing else."""

import json
from decimal import Decimal
from html.parser import HTMLParser

import pytest

from rubricc.audit import annotations_of, audit, controls_of, long_frame, shortfalls
from rubricc.compiler import compile_guideline
from rubricc.emit import agreement_json, agreement_text, audit_page, shortfall_text
from tests.site.browsing import chromium, listen, violations

EVE = "</style><script>alert(1)</script> \"'& עברית"
ONE = """\
---
guideline: one
title: One & <b>only</b>
version: 1.0.0
task: classify
unit: message
media: text
---

# One

## Signals

- `problem`: yes or no.

## Labels

- `complaint`: A problem.
- `other`: Else.

## Rules

- **R1** `complaint` when `problem`.
- **R2** `other` otherwise.
"""


def rows(people=("ann", "bob", EVE)):
    """Sixty items; eve never sees a complaint in what she ticks as a problem."""
    for item in range(60):
        problem = item % 3 == 0
        for who in people:
            label = "complaint" if problem and who != EVE else "other"
            about = {
                "item": f"i{item:02}",
                "annotator": who,
                "at": f"2026-11-0{1 + item // 20}T09:{item % 20:02}:00Z",
                "version": f"1.{item // 30}.0",
                "file": "rows.csv",
                "row": item + 1,
            }
            yield {**about, "control": "label", "value": label}
            yield {**about, "control": "problem", "value": "yes" if problem else "no"}


def audited(told):
    made = compile_guideline("one.md", {"one.md": ONE.encode()})
    assert made.table is not None, made.diagnostics
    given = annotations_of(long_frame(told), controls_of(made.table))
    return audit(made.table, given, (), ())


@pytest.fixture(scope="module")
def sample():
    return audited(rows())


def test_the_terminal_names_clauses_labels_annotators_and_times(sample):
    lines = list(agreement_text(sample.agreement))

    assert lines[3].startswith("Agreement on label: α 0.")
    assert "180 answers by 3 annotators, 60 items with several" in lines[4]
    clause = lines[lines.index("  clauses, by what α would gain if all agreed on their items") + 1]
    assert clause.startswith("    R1: +0.")
    assert clause.endswith("20 of its 20 items disputed; `other` for `complaint` 20")
    person = lines[lines.index("  annotators, each against the rest, the least first") + 1]
    assert EVE in person
    assert any("`complaint` and `other`: 100 % of all disagreement" in line for line in lines)
    assert any(line.startswith("    version 1.1.0: ") for line in lines)
    assert any(line.startswith("    quarter 4: ") for line in lines)


def test_what_falls_short_names_who_and_what(sample):
    (short,) = shortfalls(sample.agreement, Decimal(1))
    told = "\n".join(shortfall_text(short))

    assert told.startswith("label falls short of α 1: 0.")
    assert f"{EVE} is at" in told
    assert "R1 would gain" in told


def test_json_says_the_same(sample):
    told = json.loads(json.dumps(agreement_json(sample.agreement), allow_nan=False))
    (one,) = told["decisions"]

    assert told["overall"] == one["alpha"]
    assert [each["clause"] for each in one["clauses"]] == ["R1", "R2"]
    assert one["clauses"][0]["share_of_disagreement"]["value"] == 1.0
    assert one["confusion"]["labels"] == ["complaint", "other"]
    assert [each["version"] for each in one["versions"]] == ["1.0.0", "1.1.0"]


def test_what_is_not_defined_says_why_everywhere():
    found = audited(rows(("ann",)))
    told = json.loads(json.dumps(agreement_json(found.agreement), allow_nan=False))
    why = "only one annotator answered"

    assert told["overall"] == {"value": None, "why": why}
    assert f"Agreement on label: α not defined: {why}" in list(agreement_text(found.agreement))
    assert "<svg" not in audit_page(found)
    assert "NaN" not in audit_page(found)


class Elements(HTMLParser):
    """Every element of a page with its attributes."""

    def __init__(self):
        super().__init__()
        self.found = []
        self.text = ""

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text += data


def test_the_page_loads_nothing_runs_nothing_and_escapes_names(sample):
    page = Elements()
    page.feed(audit_page(sample, tuple(shortfalls(sample.agreement, Decimal(1)))))
    tags = {tag for tag, _ in page.found}
    labels = [attrs["aria-label"] for tag, attrs in page.found if tag == "svg"]

    assert not {"script", "link", "img", "iframe", "object", "b"} & tags
    assert not [name for _, attrs in page.found for name in attrs if name.startswith("on")]
    assert not [attrs for _, attrs in page.found if "href" in attrs or "src" in attrs]
    assert EVE in page.text
    assert labels == [
        "What α on label would gain if all agreed where a clause decides",
        "Annotators against the rest: α on label",
        "α on label by version of the guideline",
        "α on label through a session",
        "α on label over time",
        "label: what two annotators gave the same item",
    ]


def test_every_point_lies_within_its_plot(sample):
    page = Elements()
    page.feed(audit_page(sample))
    places = [(float(a["cx"]), float(a["cy"])) for tag, a in page.found if tag == "circle"]

    assert len(places) > 10
    assert all(0 <= x <= 560 and 0 <= y <= 300 for x, y in places)


@pytest.fixture(scope="module")
def browser():
    with chromium() as made:
        yield made


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_and_the_page_asks_for_nothing(sample, browser, tmp_path, scheme):
    place = tmp_path / "audit.html"
    place.write_text(audit_page(sample, tuple(shortfalls(sample.agreement, Decimal(1)))), "utf-8")
    # axe is a script, which the page itself forbids
    context = browser.new_context(color_scheme=scheme, bypass_csp=True)
    page = context.new_page()
    noise = listen(page, place.as_uri())
    page.goto(place.as_uri())

    assert not violations(page)
    assert not noise
    context.close()
