"""What Chromium prints: two sheets for the desk, and everything as a tagged PDF."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from tests.site.browsing import Tab
from tests.site.conftest import ROOT, build, bundle_of, shared, without_items

LONG = ("assistant-messages", "answer-preference", "voice-clips", "customer-messages")
"""Shipped guidelines of 56, 19, 19 and 17 clauses."""


def printed(tab: Tab, path: Path) -> PdfReader:
    """A page as Chromium prints it."""
    tab.base = "file:"
    tab.page.goto(path.as_uri())
    data = tab.page.pdf(tagged=True, outline=True, prefer_css_page_size=True)
    return PdfReader(BytesIO(data))


def build_long(folder: Path) -> Path:
    bundles = [
        without_items(
            bundle_of(f"guidelines/{name}.md", (ROOT / f"guidelines/{name}.md").read_bytes())
        )
        for name in LONG
    ]
    return build(folder, bundles)


@pytest.fixture(scope="module")
def long_site(tmp_path_factory) -> Path:
    return shared(tmp_path_factory, "long", build_long)


@pytest.mark.parametrize("name", LONG)
def test_the_quick_reference_is_two_sheets_of_a4(tab, long_site, name):
    found = printed(tab, long_site / f"guidelines/{name}/quick.html")
    sizes = {(round(page.mediabox.width), round(page.mediabox.height)) for page in found.pages}

    assert 1 <= len(found.pages) <= 2
    assert sizes == {(595, 842)}


def test_everything_is_printed_with_ids_and_tags(tab, site):
    found = printed(tab, site / "guidelines/parcel-photos/print.html")
    words = "\n".join(page.extract_text() for page in found.pages)
    outline = [one.title for one in found.outline if not isinstance(one, list)]

    marks = found.root_object["/MarkInfo"]

    assert isinstance(marks, DictionaryObject) and marks["/Marked"]
    assert "/StructTreeRoot" in found.root_object
    assert outline
    for clause in ("G1", "R1", "R1a", "R2", "E1", "U1", "U2", "U3", "U4"):
        assert clause in words
    assert "Print all" not in words
