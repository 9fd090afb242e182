"""Every kind of page and state: quiet, alone, fit for everyone in light and dark, and printable."""

import gzip

import pytest
from playwright.sync_api import expect

from rubricc.emit.site.script import site_scripts
from tests.site.browsing import COLOURS, TAGS, violations
from tests.site.conftest import kinds_of, pages_of

KINDS = [
    "../index.html",
    *("street-boxes/index.html", "street-boxes/labels/person.html", "street-boxes/clauses.html"),
    *("street-boxes/decide.html", "street-boxes/practice.html", "street-boxes/table.html"),
    *("street-boxes/changes.html", "street-boxes/quick.html", "street-boxes/print.html"),
    *("summary-preference/index.html", "summary-preference/decide.html"),
    *("street-boxes/decide.html#thing=person&in-vehicle=yes",),
    *("street-boxes/practice.html#item=", "street-boxes/table.html#decision=class&clause=C3"),
]


def of_one(site):
    """The pages of one guideline alone, for where all others come from the same templates."""
    return [path for path in kinds_of(site) if "street-boxes" in path]


@pytest.mark.parametrize(
    ("shipped_base", "pages"),
    [
        ("from a server", kinds_of),
        ("from a folder", of_one),
        pytest.param("from a server", pages_of, marks=pytest.mark.long),
        pytest.param("from a folder", pages_of, marks=pytest.mark.long),
    ],
    indirect=["shipped_base"],
)
def test_every_page_is_quiet_and_alone(tab, shipped, shipped_base, pages):
    tab.base = shipped_base
    for path in pages(shipped):
        tab.page.goto(f"{shipped_base}/{path}")

        assert tab.page.locator("h1").count() >= 1


def test_the_script_is_light():
    scripts = {artifact.path: artifact.content.encode() for artifact in site_scripts()}

    assert len(gzip.compress(scripts["rubricc.js"], 9)) <= 5_000


@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing(visit, kind):
    assert not violations(visit(kind))

    page = visit(kind, scheme="dark")
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"
    assert not violations(page, COLOURS)


@pytest.mark.parametrize(("scheme", "rules"), [("light", TAGS), ("dark", COLOURS)])
def test_axe_finds_nothing_in_what_is_answered(visit, scheme, rules):
    page = visit("street-boxes/practice.html", scheme=scheme)
    page.locator(".rubricc-options input").first.check()
    page.get_by_role("button", name="Check").click()
    expect(page.locator("h2:focus")).to_be_visible()
    page.locator(".rubricc-score summary").click()

    assert not violations(page, rules)
    page.goto(
        page.url.split("/practice")[0] + "/decide.html#image-of=itself&inseparable=yes&thing=x"
    )
    page.evaluate("document.querySelector('.rubricc-mistake').textContent = 'x is no value.'")

    assert not violations(page, rules)


@pytest.mark.parametrize("kind", ["index", "decide", "table", "practice"])
def test_axe_finds_nothing_on_a_phone(visit, kind):
    assert not violations(visit(f"street-boxes/{kind}.html", width=390))
