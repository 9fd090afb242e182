"""The site in Chromium: quiet, alone, and at the right place."""

import re

from playwright.sync_api import Page, expect

from tests.site.conftest import kinds_of


def comes_into_view(page: Page, selector: str) -> bool:
    """Whether an element stands below the header in a while, within a window of 720 pixels."""
    place = f"document.querySelector('{selector}')?.getBoundingClientRect().y"
    return bool(page.wait_for_function(f"() => 48 < {place} && {place} < 720").json_value())


def test_every_page_is_quiet_and_no_wider_than_its_window(page, base, site):
    for path in kinds_of(site):
        page.goto(f"{base}/{path}")

        assert page.locator("h1").count() >= 1
        for width in (1280, 768, 360):  # the theme moves its search while it becomes wider
            page.set_viewport_size({"width": width, "height": 720})
            page.wait_for_function("() => document.documentElement.scrollWidth <= innerWidth")


def test_an_anchor_leads_to_its_clause(page, base):
    page.goto(f"{base}/guidelines/parcel-photos/index.html#R1a")
    clause = page.locator("#R1a")

    assert clause.evaluate("element => element.matches(':target')")
    assert "pallets are checked by hand" in clause.locator("xpath=..").inner_text()
    assert comes_into_view(page, "#R1a")


def test_the_index_leads_to_a_clause(page, base):
    page.goto(f"{base}/guidelines/parcel-photos/clauses.html")
    page.locator("td a", has_text="E1").first.click()

    expect(page).to_have_url(re.compile("#E1$"))
    assert comes_into_view(page, "#E1")


def test_hostile_words_are_shown_as_words(page, base):
    page.goto(f"{base}/guidelines/hostile/index.html")

    assert "<script>alert(1)</script>" in page.locator(".rubricc").inner_text()
    assert page.evaluate("document.querySelectorAll('.rubricc script, .rubricc img').length") == 0


def test_the_search_finds_a_clause_and_shows_words_as_words(page, base):
    page.goto(f"{base}/index.html")
    page.locator(".md-search__input").press_sequentially("pallets onerror")
    page.wait_for_selector(".md-search-result__link")
    page.wait_for_timeout(300)

    assert "pallets" in page.locator(".md-search-result").inner_text()
    assert page.locator(".md-search-result img").count() == 0
