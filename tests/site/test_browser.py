"""The site in Chromium: quiet, alone, and at the right place."""

import pytest


def test_every_page_is_quiet(page, base, site):
    for path in sorted(site.rglob("*.html")):
        if path.name == "404.html":  # for servers alone: it knows not from where it is asked for
            continue
        page.goto(f"{base}/{path.relative_to(site).as_posix()}")

        assert page.locator("h1").count() >= 1


def test_an_anchor_leads_to_its_clause(page, base):
    page.goto(f"{base}/guidelines/parcel-photos/index.html#R1a")
    clause = page.locator("#R1a")

    assert clause.evaluate("element => element.matches(':target')")
    assert "pallets are checked by hand" in clause.locator("xpath=..").inner_text()
    assert 0 < clause.bounding_box()["y"] < 720


def test_the_index_leads_to_a_clause(page, base):
    page.goto(f"{base}/guidelines/parcel-photos/clauses.html")
    page.locator("td a", has_text="E1").first.click()

    assert page.url.endswith("#E1")
    assert 48 < page.locator("#E1").bounding_box()["y"] < 720


def test_hostile_words_are_shown_as_words(page, base):
    page.goto(f"{base}/guidelines/hostile/index.html")
    page.wait_for_timeout(300)

    assert "<script>alert(1)</script>" in page.locator(".rubricc").inner_text()
    assert page.evaluate("document.querySelectorAll('.rubricc script, .rubricc img').length") == 0


def test_the_search_finds_a_clause_and_shows_words_as_words(page, base):
    page.goto(f"{base}/index.html")
    page.locator(".md-search__input").press_sequentially("pallets onerror")
    page.wait_for_selector(".md-search-result__link")
    page.wait_for_timeout(300)

    assert "pallets" in page.locator(".md-search-result").inner_text()
    assert page.locator(".md-search-result img").count() == 0


@pytest.mark.parametrize("width", [360, 768, 1280])
def test_no_page_is_wider_than_its_window(browser, served, site, width):
    page = browser.new_page(viewport={"width": width, "height": 720})
    for path in sorted((site / "guidelines").rglob("*.html")):
        page.goto(f"{served}/{path.relative_to(site).as_posix()}")

        assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()
