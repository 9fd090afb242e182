"""Every kind of page and state: quiet, alone, fit for everyone in light and dark, and printable."""

import gzip

import pytest
from playwright.sync_api import expect

from rubricc.emit.site.script import site_scripts
from tests.site.browsing import listen, violations

KINDS = [
    "../index.html",
    *("street-boxes/index.html", "street-boxes/labels/person.html", "street-boxes/clauses.html"),
    *("street-boxes/decide.html", "street-boxes/practice.html", "street-boxes/table.html"),
    *("street-boxes/changes.html", "street-boxes/quick.html", "street-boxes/print.html"),
    *("summary-preference/index.html", "summary-preference/decide.html"),
    *("street-boxes/decide.html#image-of=itself&inseparable=yes&thing=person&in-vehicle=yes",),
    *("street-boxes/practice.html#item=", "street-boxes/table.html#decision=class&clause=C3"),
]


def test_every_page_is_quiet_and_alone(browser, shipped, shipped_base):
    page = browser.new_page()
    noise = listen(page, shipped_base)
    for path in sorted(shipped.rglob("*.html")):
        if path.name == "404.html":  # for servers alone: it knows not from where it is asked for
            continue
        page.goto(f"{shipped_base}/{path.relative_to(shipped).as_posix()}")

        assert page.locator("h1").count() >= 1
    page.close()

    assert not noise


def test_the_script_is_light():
    scripts = {artifact.path: artifact.content.encode() for artifact in site_scripts()}

    assert len(gzip.compress(scripts["rubricc.js"], 9)) <= 5_000


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing(visit, kind, scheme):
    page = visit(kind, scheme=scheme)

    assert not violations(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_what_is_answered(visit, scheme):
    page = visit("street-boxes/practice.html", scheme=scheme)
    page.locator(".rubricc-options input").first.check()
    page.get_by_role("button", name="Check").click()
    expect(page.locator("h2:focus")).to_be_visible()
    page.locator(".rubricc-score summary").click()

    assert not violations(page)
    page.goto(
        page.url.split("/practice")[0] + "/decide.html#image-of=itself&inseparable=yes&thing=x"
    )
    page.evaluate("document.querySelector('.rubricc-mistake').textContent = 'x is no value.'")

    assert not violations(page)


@pytest.mark.parametrize("kind", ["index", "decide", "table", "practice"])
def test_axe_finds_nothing_on_a_phone(visit, kind):
    assert not violations(visit(f"street-boxes/{kind}.html", width=390))
