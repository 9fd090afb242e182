"""The site in Chromium: quiet, alone, and at the right place."""

import shutil
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from playwright.sync_api import Browser, Dialog, Page, sync_playwright

pytestmark = pytest.mark.xdist_group("site")

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
ARGUMENTS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update"),
]


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, format, *args):
        pass


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def served(site) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=site))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(params=["from a server", "from a folder"])
def base(request, site, served):
    return served if request.param == "from a server" else site.as_uri()


def dismiss(dialog: Dialog, noise: list[str]) -> None:
    """Note what a page pops up, and send it away."""
    noise.append(dialog.message)
    dialog.dismiss()


@pytest.fixture
def page(browser, base) -> Iterator[Page]:
    """A page that notes what it says, asks for and pops up; none of it may be."""
    noise: list[str] = []
    page = browser.new_page()
    own = (base, "data:", "blob:")
    page.on("console", lambda said: noise.extend([said.text] if said.type == "error" else []))
    page.on("pageerror", lambda error: noise.append(str(error)))
    page.on("dialog", lambda dialog: dismiss(dialog, noise))
    page.on("request", lambda asked: noise.extend([] if asked.url.startswith(own) else [asked.url]))
    yield page
    page.close()

    assert not noise


def test_every_page_is_quiet(page, base, site):
    for path in sorted(site.rglob("*.html")):
        if path.name == "404.html":  # for servers alone: it knows not from where it is asked for
            continue
        page.goto(f"{base}/{path.relative_to(site).as_posix()}")

        assert page.locator("h1").count() >= 1


def test_an_anchor_leads_to_its_clause(page, base):
    page.goto(f"{base}/guidelines/parcel-photos.html#R1a")
    clause = page.locator("#R1a")

    assert clause.evaluate("element => element.matches(':target')")
    assert "pallets are checked by hand" in clause.inner_text()
    assert 0 < clause.bounding_box()["y"] < 720


def test_a_row_leads_to_its_clause(page, base):
    page.goto(f"{base}/guidelines/parcel-photos.html")
    page.locator("td a", has_text="E1").first.click()

    assert page.url.endswith("#E1")
    assert 48 < page.locator("#E1").bounding_box()["y"] < 720


def test_hostile_words_are_shown_as_words(page, base):
    page.goto(f"{base}/guidelines/hostile.html")
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
    for path in sorted((site / "guidelines").glob("*.html")):
        page.goto(f"{served}/guidelines/{path.name}")

        assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()
