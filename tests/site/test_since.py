"""What changed since I last read: a site built release by release, and a browser that remembers."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from rubricc.emit.nodes import Bundle
from tests.site.browsing import listen
from tests.site.conftest import SAMPLE, build, bundle_of

TEXT = SAMPLE.read_text("utf-8")
FEWER = re.sub(r"- (\*\*E1\*\*|\"Four boxes).*\n", "", TEXT)
"""The sample without a clause, and without its example."""


def text(version: str, *, with_edge: bool = True, most: int = 3) -> Bundle:
    """The sample as it was at some time."""
    words = (TEXT if with_edge else FEWER).replace("version: 1.2.0", f"version: {version}")
    words = words.replace("is more than 3", f"is more than {most}")
    return bundle_of("guidelines/parcel-photos.md", words.encode())


@pytest.fixture
def reader(browser, serve, tmp_path) -> Iterator[tuple[Page, str]]:
    """A browser's page, and where the site is served."""
    (tmp_path / "site").mkdir()
    base = f"{serve(tmp_path / 'site')}/guidelines/parcel-photos"
    context = browser.new_context()
    page = context.new_page()
    noise = listen(page, base.removesuffix("/guidelines/parcel-photos"))
    yield page, base
    context.close()

    assert not noise


def publish(folder: Path, now: Bundle, *released: Bundle) -> None:
    """Build the site anew, of a text and of what was released before."""
    tables = tuple(one.table for one in released)
    build(folder, (replace(now, released=tables),))


def test_a_reader_is_told_what_is_new_release_by_release(reader, tmp_path):
    page, base = reader
    first, draft = text("1.1.0", with_edge=False), text("2.0.0")
    other, last = text("2.0.0", most=2), text("3.0.0")

    def notice(kind: str) -> str:
        page.goto(f"{base}/{kind}.html")
        return " ".join(page.locator(".rubricc-since").all_inner_texts())

    def marked() -> list[str]:
        page.goto(f"{base}/changes.html")
        page.reload()
        return [one.inner_text() for one in page.locator(".rubricc-new h2").all()]

    publish(tmp_path, first, first)
    assert notice("index") == ""
    assert marked() == []

    publish(tmp_path, draft, first)
    assert notice("index") == "You last read version 1.1.0; this is 2.0.0. See what changed"
    assert notice("labels/claim") == notice("index")
    page.locator(".rubricc-since a").click()
    expect(page).to_have_url(f"{base}/changes.html")
    assert marked() == ["Version 2.0.0 not released yet new since you read 1.1.0"]
    assert notice("index") == ""

    publish(tmp_path, other, first)
    assert notice("decide") == "You last read another text of version 2.0.0. See what changed"
    assert marked() == ["Version 2.0.0 not released yet new since you read 2.0.0"]

    # It is released as it was read, and so is another after it.
    publish(tmp_path, last, first, other, last)
    assert notice("index") == "You last read version 2.0.0; this is 3.0.0. See what changed"
    assert marked() == ["Version 3.0.0 new since you read 2.0.0"]
    page.evaluate("localStorage.setItem('rubricc /guidelines/parcel-photos/ read', '1.10.0 gone')")
    assert marked() == [f"Version {one}.0.0 new since you read 1.10.0" for one in (3, 2)]
