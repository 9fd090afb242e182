"""The search finds what an annotator types first: ids, labels, signals, former names."""

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


IS_FIRST = """(there) => [...document.querySelectorAll(
  ".md-search-result__item:first-child .md-search-result__link"
)].slice(0, 2).some((link) => link.getAttribute("href").endsWith(there))"""


def test_what_is_typed_is_found_first(page, base):
    page.goto(f"{base}/guidelines/parcel-photos/decide.html")
    box = page.locator(".md-search__input")
    for typed, there in FIRST.items():
        box.fill("")
        box.press_sequentially(typed)

        page.wait_for_function(IS_FIRST, arg=there)
