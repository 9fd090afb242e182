"""The search finds what an annotator types first: ids, labels, signals, former names."""

import pytest

FIRST = {
    "R1a": "index.html?h=r1a#R1a",
    "U3": "index.html?h=u3#U3",
    "claim": "labels/claim.html?h=claim",
    "today": "labels/today.html?h=today",
    "pieces": "clauses.html?h=pieces#signal_pieces",
    "second-look": "#queue_second-look",
    "refund-case": "labels/claim.html?h=refund+case",
    "R9": "index.html?h=r9#R1",
}


@pytest.mark.parametrize(("typed", "there"), FIRST.items(), ids=FIRST.keys())
def test_what_is_typed_is_found_first(page, base, typed, there):
    page.goto(f"{base}/guidelines/parcel-photos/decide.html")
    page.locator(".md-search__input").press_sequentially(typed)
    page.wait_for_selector(".md-search-result__link")
    page.wait_for_timeout(300)
    first = page.locator(".md-search-result__item").first.locator(".md-search-result__link")
    found = [link.get_attribute("href") for link in first.all()]

    assert [one for one in found[:2] if one.endswith(there)]
