"""A guideline of a hundred clauses: no page of it is heavier than 80 kB, nor is what all share."""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.site.conftest import build, bundle_of, shared, without_items

MOST = 80_000
MOST_SHARED = 5_000

FRONT = """---
guideline: hundred
title: A guideline of a hundred clauses
version: 1.0.0
task: classify
unit: message
media: text
---

# A guideline of a hundred clauses

Every message gets one label. Read it to the end, note what it says, and let the rules do the rest.
"""


def hundred() -> Iterator[str]:
    """Ninety rules, nine edge cases and a last resort, each with a reason and an example."""
    kinds = ", ".join(f"`kind-{i}`" for i in range(1, 100))
    yield FRONT
    yield "## Signals\n"
    yield f"- `kind`: {kinds} or `kind-100`. What the message is about.\n"
    yield "    - ask: What is the message about?"
    for i in range(1, 20):
        yield f"- `sign-{i}`: yes or no. The writer says something that belongs to sign {i}."
        yield f"    - ask: Does the writer say something that belongs to sign {i}?"
    yield "\n## Labels\n"
    for i in range(1, 13):
        yield f"- `label-{i}`: The writer wants something that the people of desk {i} look after."
    yield "- `other`: Nothing of all this."
    yield "\n## Queues\n\n- `lead`: The lead of the shift calls the customer.\n\n## Rules\n"
    for i in range(1, 91):
        yield (
            f"- **R{i}** `label-{i % 12 + 1}` when `kind` is `kind-{i}` and `sign-{i % 19 + 1}`, "
            f"because desk {i % 12 + 1} knows best what to do about it."
        )
    yield "- **R91** `other` otherwise.\n\n## Edge cases\n"
    for i in range(1, 10):
        yield (
            f"- **E{i}** flag for `lead` when `kind` is `kind-{90 + i}` and `sign-{i}` "
            f"unless `sign-{i + 9}`, because kind {90 + i} is rare and dear."
        )
    yield "\n## Examples\n"
    for i in range(1, 91):
        yield (
            f'- "My crate of the {i} kind came late again, and I want to know why." is '
            f"`label-{i % 12 + 1}` by **R{i}**: `kind` is `kind-{i}`, `sign-{i % 19 + 1}`."
        )
    for i in range(1, 10):
        yield (
            f'- "Something rare, the {i} of its kind, has happened here." is flagged for `lead` '
            f"by **E{i}**: `kind` is `kind-{90 + i}`, `sign-{i}`."
        )
    yield '- "Hello." is `other` by **R91**: `kind` is `kind-100`.'


@pytest.fixture(scope="module")
def heavy(tmp_path_factory) -> Path:
    text = "\n".join(hundred()).encode() + b"\n"
    bundle = without_items(bundle_of("guidelines/hundred.md", text))
    report = "https://forge.example/team/project/issues/new"
    return shared(tmp_path_factory, "heavy", lambda folder: build(folder, (bundle,), report))


def test_no_page_is_heavier_than_80_kb(heavy):
    sizes = {
        path.relative_to(heavy).as_posix(): path.stat().st_size for path in heavy.rglob("*.html")
    }

    assert sizes["guidelines/hundred/index.html"] > 60_000
    assert not {name: size for name, size in sizes.items() if size > MOST}


def test_each_clause_can_be_reported(heavy):
    html = (heavy / "guidelines/hundred/clauses.html").read_text("utf-8")

    assert html.count('href="https://forge.example/team/project/issues/new?title=hundred%20') == 100
    assert "title=hundred%201.0.0%20R17" in html


def test_each_clause_has_its_place(heavy):
    html = (heavy / "guidelines/hundred/index.html").read_text("utf-8")

    assert len(re.findall(r"<h4 id=[RE]\d+>", html)) == 100


def test_the_style_is_light(heavy):
    assert len(gzip.compress((heavy / "rubricc.css").read_bytes(), 9)) <= MOST_SHARED
