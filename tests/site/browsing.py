"""Chromium for tests of the site: pages that note every noise, over http and from a folder."""

import json
import shutil
from collections.abc import Iterator
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
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, format, *args):
        pass


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One Chromium for the tests of a file: while it is there no other event loop can run."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield chromium
        chromium.close()


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
    noise: list[str] = []
    own = (base, "data:", "blob:")
    page.on("console", lambda said: noise.extend([said.text] if said.type == "error" else []))
    page.on("pageerror", lambda error: noise.append(str(error)))
    page.on("dialog", lambda dialog: dismiss(dialog, noise))
    page.on("request", lambda asked: noise.extend([] if asked.url.startswith(own) else [asked.url]))
    return noise


def violations(page: Page) -> list[str]:
    """What axe-core finds against WCAG 2.2 AA on the page as it is now: rule and place."""
    assert AXE.is_file(), "axe-core is missing: run `make build/npm/.ready`"
    if not page.evaluate("'axe' in globalThis"):
        page.evaluate(AXE.read_text("utf-8"))
    options = {
        "runOnly": {"type": "tag", "values": TAGS},
        "resultTypes": ["violations"],
        "preload": False,
    }
    found = page.evaluate(f"axe.run(document, {json.dumps(options)})")
    return [
        f"{one['id']}: {node['html'][:200]} ({node.get('failureSummary', '')[:300]})"
        for one in found["violations"]
        for node in one["nodes"]
    ]
