"""The built site: every link leads somewhere, and nothing an author writes becomes markup."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from rubricc.emit.site import site_artifacts
from tests.site.reading import Page, broken_references, read_pages

pytestmark = pytest.mark.xdist_group("site")


@pytest.fixture(scope="module")
def pages(site):
    return read_pages(site)


def page_of(pages: dict[Path, Page], name: str) -> Page:
    return next(page for path, page in pages.items() if path.name == name)


def test_every_reference_leads_somewhere(site, pages):
    assert len(pages) == 4
    assert not broken_references(site, pages)


def test_nothing_is_loaded_from_elsewhere(pages):
    loaded = [
        reference
        for page in pages.values()
        for tag, reference in page.references
        if tag != "a" and "//" in reference
    ]

    assert not loaded


def test_every_anchor_is_there_once(pages):
    for page in pages.values():
        twice = [name for name, times in Counter(page.ids).items() if times > 1]

        assert not twice


@pytest.mark.parametrize(
    "anchor",
    [
        *("G1", "R1", "R1a", "R2", "E1", "U1", "U2", "U3", "U4"),
        *("signal_visible", "signal_pieces", "queue_second-look"),
        *("label_label_fine", "label_urgency_today", "table_label", "table_urgency"),
        *("section-rules", "section-rules-for-urgency", "section-how-to-look"),
    ],
)
def test_what_is_pointed_at_has_an_anchor(pages, anchor):
    assert anchor in page_of(pages, "parcel-photos.html").ids


def test_every_title_is_the_authors_and_harmless(pages):
    titles = [text for page in pages.values() for tag, text in page.texts if tag == "title"]

    assert "Parcel photos damage b - Annotation guidelines" in titles
    assert all("<" not in title for title in titles)


def test_no_word_of_the_author_becomes_markup(pages):
    plain, attacked = page_of(pages, "parcel-photos.html"), page_of(pages, "hostile.html")
    new = {tag for tag in attacked.tags if tag not in plain.tags}

    assert not new
    assert attacked.tags["script", ()] == plain.tags["script", ()]
    assert any("onerror=alert(1)" in text for _, text in attacked.texts)


def test_templates_in_the_text_stay_text(site):
    for name in ("parcel-photos.html", "hostile.html"):
        html = (site / "guidelines" / name).read_text("utf-8")

        assert "{{ page.title }}   &lt;script&gt;" in html
        assert " 49" not in html


def test_the_search_index_holds_no_markup_of_the_author(site):
    index = json.loads((site / "search" / "search_index.json").read_text("utf-8"))
    words = "".join(f"{found['title']} {found['text']}" for found in index["docs"])

    assert "onerror=alert(1)" in words
    assert not re.search(r"<(script|img|/title)", words)


def test_the_same_bundles_give_the_same_sources(sample, hostile_sample):
    first = list(site_artifacts((sample, hostile_sample)))
    again = list(site_artifacts((sample, hostile_sample)))

    assert first == again


def test_sources_lie_where_mkdocs_looks(sample):
    paths = [artifact.path for artifact in site_artifacts((sample,))]

    assert paths == [
        *("index.md", "guidelines/parcel-photos.md"),
        *("rubricc.css", "iframe-worker.js", "_theme/main.html"),
    ]


def test_a_page_reads_back_as_one_element(sample):
    source = next(a for a in site_artifacts((sample,)) if a.path.startswith("guidelines/"))
    body = str(source.content).split("---\n", 2)[2].strip()

    assert body.startswith('<div class="rubricc') and body.endswith("</div>")
    assert Page(body).ids
