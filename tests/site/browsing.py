"""Chromium for tests of the site: pages that note every noise, over http and from a folder."""

import json
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from playwright.sync_api import Browser, Dialog, Page, sync_playwright

AXE = Path(__file__).parents[2] / "build/npm/node_modules/axe-core/axe.min.js"
CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
ARGUMENTS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update"),
]
TAGS = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
"""The rules of axe-core that look at colours: all others find the same in light and dark."""


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, format, *args):
        pass


@contextmanager
def chromium() -> Iterator[Browser]:
    """A Chromium; while it is there no other event loop can run."""
    with sync_playwright() as playwright:
        made = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield made
        made.close()


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """One for all tests of the site: to start it takes longer than most of them."""
    with chromium() as made:
        yield made


@dataclass(slots=True)
class Tab:
    """A page, the address of the site that it shows, and what it may not do but did."""

    page: Page
    base: str = ""
    noise: list[str] = field(default_factory=list)


@pytest.fixture(scope="package")
def shared_tab(browser: Browser) -> Iterator[Tab]:
    """One page for all of them, too; nothing fades in it, for half faded text has less contrast."""
    tab = Tab(browser.new_page(reduced_motion="reduce"))
    hear(tab)
    yield tab
    tab.page.close()


@pytest.fixture
def tab(shared_tab: Tab) -> Iterator[Tab]:
    """The page, as if nothing had been read in it; it may have said nothing at the end."""
    shared_tab.page.set_viewport_size({"width": 1280, "height": 800})
    shared_tab.page.emulate_media(color_scheme="light")
    shared_tab.noise.clear()
    yield shared_tab
    clear(shared_tab)

    assert not shared_tab.noise


@pytest.fixture(scope="session")
def serve() -> Iterator[Any]:
    """A function that serves a folder and says at which address."""
    servers: list[ThreadingHTTPServer] = []

    def start(folder: Path) -> str:
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder))
        Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def dismiss(dialog: Dialog, noise: list[str]) -> None:
    """Note what a page pops up, and send it away."""
    noise.append(dialog.message)
    dialog.dismiss()


def listen(page: Page, base: str) -> list[str]:
    """What the page will say, ask of others and pop up: none of it may be."""
    return hear(Tab(page, base))


def hear(tab: Tab) -> list[str]:
    """The same of a page that is used for several sites, one after the other."""
    page, noise = tab.page, tab.noise

    def ask(url: str) -> None:
        if not url.startswith((tab.base, "data:", "blob:", "about:blank")):
            noise.append(url)

    page.on("console", lambda said: noise.extend([said.text] if said.type == "error" else []))
    page.on("pageerror", lambda error: noise.append(str(error)))
    page.on("dialog", lambda dialog: dismiss(dialog, noise))
    page.on("request", lambda asked: ask(asked.url))
    return noise


def clear(tab: Tab) -> None:
    """Let the browser forget what pages told it, and leave them."""
    if tab.page.url != "about:blank":
        tab.page.evaluate("{ localStorage.clear(); sessionStorage.clear(); }")
        tab.page.goto("about:blank")


def violations(page: Page, rules: Mapping[str, object] = TAGS) -> list[str]:
    """What axe-core finds against WCAG 2.2 AA on the page as it is now: rule and place."""
    assert AXE.is_file(), "axe-core is missing: run `make build/npm/.ready`"
    if not page.evaluate("'axe' in globalThis"):
        page.evaluate(AXE.read_text("utf-8"))
    options = {
        "runOnly": rules,
        "resultTypes": ["violations"],
        "preload": False,
    }
    found = page.evaluate(f"axe.run(document, {json.dumps(options)})")
    return [
        f"{one['id']}: {node['html'][:200]} ({node.get('failureSummary', '')[:300]})"
        for one in found["violations"]
        for node in one["nodes"]
    ]
