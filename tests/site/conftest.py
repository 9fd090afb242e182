"""A site built as `rubricc build` builds one, and the same with hostile words everywhere."""

import fcntl
import os
import shutil
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import partial
from pathlib import Path
from typing import Literal

import pytest
from mkdocs.commands.build import build as mkdocs
from mkdocs.config import load_config
from playwright.sync_api import Browser, Page, Route, expect

from rubricc.compiler import compile_guideline
from rubricc.emit.nodes import Bundle
from rubricc.emit.site import site_artifacts
from rubricc.model import Guideline
from rubricc.source import Source
from tests.site.browsing import Tab, browser, clear, listen, serve, shared_tab, tab

__all__ = ["browser", "serve", "shared_tab", "tab"]

ROOT = Path(__file__).parents[2]
PATIENCE = 30_000
"""How long a page is waited for, in milliseconds: other tests may keep the machine busy."""

expect.set_options(timeout=PATIENCE)
SAMPLE = Path(__file__).with_name("sample.md")
PAYLOAD = (
    "</title></script></pre>`<script>alert(1)</script><img src=x onerror=alert(1)> {{7*7}}"
    ' "\'&lt;script&gt; [x](javascript:alert(1)) " onmouseover=alert(1) x="'
)
WORDS = {
    *("title", "version", "task", "unit", "media", "status", "owners", "description", "ask"),
    *("notes", "rationale", "text", "texts", "phrases", "why_no_rows"),
}
"""Fields that hold the author's words; all others hold names, which the language keeps harmless."""


def bundle_of(path: str, text: bytes) -> Bundle:
    """The bundle of a guideline, which has to be sound."""
    made = compile_guideline(path, {path: text})
    assert not made.diagnostics, made.diagnostics
    assert made.source and made.document and made.tree
    assert made.guideline and made.meaning and made.table
    parts = (made.source, made.document, made.tree, made.guideline, made.meaning, made.table)
    return Bundle(*parts)


def without_items(bundle: Bundle) -> Bundle:
    """The bundle as if its cases were too many for a suite and for practice items: they take the
    longest, and not every test looks at them."""
    vars(bundle)["telling"] = None
    return bundle


def hostile(node: object, name: str = "") -> object:
    """The node with the payload after every text of the author, all the way down."""
    if isinstance(node, str):
        return f"{node} {PAYLOAD}" if name in WORDS else node
    if isinstance(node, tuple):
        return tuple(hostile(part, name) for part in node)
    if is_dataclass(node) and not isinstance(node, type):
        parts = {part.name: hostile(getattr(node, part.name), part.name) for part in fields(node)}
        return replace(node, **parts)
    return node


def build(folder: Path, bundles: Iterable[Bundle], report: str | None = None) -> Path:
    """Write the sources and let MkDocs build the site below a folder."""
    shutil.copy(ROOT / "mkdocs.yml", folder)
    for artifact in site_artifacts(bundles, report):
        target = folder / "build" / "site-src" / artifact.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(str(artifact.content), encoding="utf-8", newline="\n")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        config = load_config(str(folder / "mkdocs.yml"), strict=True)
        config.plugins.on_startup(command="build", dirty=False)
        mkdocs(config)
        config.plugins.on_shutdown()
    return folder / "site"


@pytest.fixture(scope="session")
def sample() -> Bundle:
    return bundle_of("guidelines/parcel-photos.md", SAMPLE.read_bytes())


@pytest.fixture(scope="session")
def hostile_sample(sample: Bundle) -> Bundle:
    """The sample with the payload in every field of the model and in the text itself."""
    guideline = hostile(sample.guideline)
    lines = tuple(
        line + f" {PAYLOAD}" if line[:1].isupper() else line for line in sample.source.lines
    )
    assert isinstance(guideline, Guideline)
    return replace(sample, guideline=guideline, source=Source(sample.source.path, lines))


def shared(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], Path]) -> Path:
    """What is made in a folder of a name, once for all processes that run the tests."""
    base = factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / name
    with folder.with_suffix(".lock").open("a+") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        lock.seek(0)
        if not (made := lock.read()):
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            made = str(make(folder))
            lock.write(made)
    return Path(made)


@pytest.fixture(scope="session")
def site(tmp_path_factory, sample: Bundle, hostile_sample: Bundle) -> Path:
    """A built site with the sample, and with the hostile one as `hostile`."""
    other = replace(hostile_sample, guideline=replace(hostile_sample.guideline, id="hostile"))
    return shared(tmp_path_factory, "project", lambda folder: build(folder, (sample, other)))


SHIPPED = (
    *("evidence-any-contradiction", "evidence-two-verdicts", "shared/claim-evidence"),
    *("name-spans", "street-boxes", "summary-preference"),
)
"""One label, spans with a setting, numbers and sets and several decisions, two responses."""


@pytest.fixture(scope="session")
def shipped(tmp_path_factory) -> Path:
    """A site of a few shipped guidelines, built by `rubricc build`."""
    return shared(tmp_path_factory, "shipped", build_shipped)


def build_shipped(folder: Path) -> Path:
    """Build it in a folder."""
    shutil.copy(ROOT / "mkdocs.yml", folder)
    (folder / "guidelines/shared").mkdir(parents=True)
    for name in SHIPPED:
        shutil.copy(ROOT / f"guidelines/{name}.md", folder / f"guidelines/{name}.md")
    made = subprocess.run(
        (sys.executable, "-m", "rubricc", "build"),
        cwd=folder,
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONWARNINGS": "ignore"},
    )
    assert made.returncode == 0, made.stderr
    site: Path = folder / "site"
    return site


@pytest.fixture(scope="session")
def served(serve, site) -> str:
    """Where the small site is served."""
    return str(serve(site))


@pytest.fixture(params=["from a server", "from a folder"])
def base(request, site, served) -> str:
    """The small site, served and as a folder."""
    return str(served if request.param == "from a server" else site.as_uri())


@pytest.fixture
def page(tab: Tab, base: str) -> Page:
    """A page that notes what it says, asks for and pops up; none of it may be."""
    tab.base = base
    tab.page.set_default_timeout(PATIENCE)
    return tab.page


def pages_of(site: Path) -> list[str]:
    """The pages below a site, but the one for servers alone: it knows not from where it is asked
    for."""
    pages = (path for path in sorted(site.rglob("*.html")) if path.name != "404.html")
    return [path.relative_to(site).as_posix() for path in pages]


def kinds_of(site: Path) -> list[str]:
    """The same, but of the labels of a guideline the first and the last alone."""
    found: list[str] = []
    for path in pages_of(site):
        beside = sorted((site / path).parent.glob("*.html"))
        is_label = (site / path).parent.name == "labels"
        if not is_label or (site / path) in (beside[0], beside[-1]):
            found.append(path)
    return found


@pytest.fixture(scope="session")
def shipped_served(serve, shipped) -> str:
    """Where the site of shipped guidelines is served."""
    return str(serve(shipped))


@pytest.fixture(params=["from a server", "from a folder"])
def shipped_base(request, shipped, shipped_served) -> str:
    """The site of shipped guidelines, served and as a folder."""
    return str(shipped_served if request.param == "from a server" else shipped.as_uri())


def fulfil(content: str, route: Route) -> None:
    """Answer a request by these words."""
    kind = "text/html" if content.lstrip().startswith("<") else "text/javascript"
    route.fulfill(body=content, content_type=kind)


@pytest.fixture
def visit(browser: Browser, tab: Tab, shipped_served: str) -> Iterator[Callable[..., Page]]:
    """A function that opens a page of a shipped guideline; at the end none of them has said more
    than it may. `before` runs first in it, `instead` has files that take the place of its own:
    a page with these, or one that `is_noisy`, is a new one."""
    opened: list[tuple[Page, list[str]]] = []

    def start(
        path: str,
        *,
        base: str = shipped_served,
        scheme: Literal["light", "dark"] = "light",
        width: int = 1280,
        before: str = "",
        instead: Mapping[str, str] | None = None,
        is_noisy: bool = False,
    ) -> Page:
        if before or instead or is_noisy:
            page = browser.new_page(reduced_motion="reduce")
            page.add_init_script(before)
            for name, content in (instead or {}).items():
                page.route(f"**/{name}", partial(fulfil, content))
            opened.append((page, [] if is_noisy else listen(page, base)))
        else:
            clear(tab)
            tab.base, page = base, tab.page
        page.set_default_timeout(PATIENCE)
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)
        page.goto(f"{base}/guidelines/{path}")
        return page

    yield start
    for page, _ in opened:
        page.context.close()

    assert not [words for _, noise in opened for words in noise]
