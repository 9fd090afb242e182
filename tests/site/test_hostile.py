"""210 payloads in every text that an author writes: they show as written and do nothing."""

import json
import re
from base64 import b64decode
from dataclasses import fields, is_dataclass, replace
from pathlib import Path

import pytest
from playwright.sync_api import Page
from pydantic import BaseModel

from rubricc.apps.links import find_dead
from rubricc.emit.nodes import Bundle
from rubricc.model import Guideline
from rubricc.source import Source
from rubricc.table import Table
from tests.site.conftest import ROOT, SAMPLE, WORDS, build, bundle_of, kinds_of, shared

PAYLOADS: dict[str, list[str]] = json.loads((ROOT / "tests/hostile/payloads.json").read_text())
ALL = [payload for kind in PAYLOADS.values() for payload in kind]
GROUPS = [tuple(ALL[start : start + 42]) for start in range(0, len(ALL), 42)]
"""So many at once in each field, each apart from the next."""

FREE = WORDS - {"version"}
"""The fields whose text is free: a version is three numbers."""

PICTURE = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)
"""One pixel: a payload shows a picture of this name, with a title that attacks."""

APART = " \u00b7 "
MARKDOWN = re.compile(r"[\\`*_~\[&]|<https:")
"""What Markdown makes something else of; the other payloads show in Markdown as written, too."""


def attacked(node: object, words: str, name: str = "") -> object:
    """The node with some words after every text of the author, all the way down."""
    if isinstance(node, str):
        return f"{node}{APART}{words}" if name in FREE else node
    if isinstance(node, tuple):
        return tuple(attacked(part, words, name) for part in node)
    if isinstance(node, BaseModel):
        told = {key: attacked(getattr(node, key), words, key) for key in type(node).model_fields}
        return node.model_copy(update=told)
    if is_dataclass(node) and not isinstance(node, type):
        parts = {
            part.name: attacked(getattr(node, part.name), words, part.name) for part in fields(node)
        }
        return replace(node, **parts)
    return node


def attack(bundle: Bundle, group: tuple[str, ...], name: str) -> Bundle:
    """The bundle with payloads in the model, in its tables and in the text."""
    words = APART.join(group)
    guideline = attacked(bundle.guideline, words)
    table = attacked(bundle.table, words)
    released = attacked(bundle.released, words)
    assert isinstance(guideline, Guideline)
    assert isinstance(table, Table)
    assert isinstance(released, tuple)
    lines = tuple(
        f"{line}{APART}{words}" if line[:1].isupper() else line for line in bundle.source.lines
    )
    source = Source(bundle.source.path, lines)
    guideline = replace(guideline, id=name)
    return replace(bundle, guideline=guideline, source=source, table=table, released=released)


def earlier(text: str) -> str:
    """The sample as it was before: one clause fewer, another worded otherwise."""
    text = re.sub(r"- \*\*E1\*\*.*\n", "", text).replace("version: 1.2.0", "version: 1.1.0")
    return re.sub(r'- "Four boxes.*\n', "", text)


@pytest.fixture(scope="module")
def sample_with_past() -> Bundle:
    text = SAMPLE.read_text("utf-8")
    bundle = bundle_of("guidelines/parcel-photos.md", text.encode())
    past = bundle_of("guidelines/parcel-photos.md", earlier(text).encode())
    return replace(bundle, released=(past.table,))


@pytest.fixture(scope="module")
def hostile_site(tmp_path_factory, sample_with_past) -> Path:
    """The plain sample, and the same with each group of payloads."""
    bundles = [attack(sample_with_past, group, f"hostile-{i}") for i, group in enumerate(GROUPS)]

    def build_hostile(folder: Path) -> Path:
        site = build(folder, (sample_with_past, *bundles))
        for one in site.glob("guidelines/hostile-*"):
            (one / "x.png").write_bytes(PICTURE)
        return site

    return shared(tmp_path_factory, "hostile", build_hostile)


@pytest.fixture(scope="module")
def kinds(hostile_site) -> list[str]:
    """The pages of a guideline, below its folder: one of each kind."""
    return kinds_of(hostile_site / "guidelines/parcel-photos")


@pytest.fixture(scope="module")
def known(shared_tab, hostile_site, kinds) -> set[str]:
    """The shapes on the pages of the plain sample."""
    found: set[str] = set()
    shared_tab.base = hostile_site.as_uri()
    for kind in kinds:
        shared_tab.page.goto(f"{hostile_site.as_uri()}/guidelines/parcel-photos/{kind}")
        found.update(shared_tab.page.evaluate(SHAPES))
    return found


@pytest.fixture
def open_page(tab, hostile_site) -> Page:
    page: Page = tab.page
    tab.base = hostile_site.as_uri()
    return page


SHAPES = """[...document.querySelectorAll('.rubricc, .rubricc *')].map(
  (one) => [one.localName, ...one.getAttributeNames().sort()].join(' '))"""
HARMLESS = {"a", "em", "strong", "code", "p", "img", "h3"}
"""What Markdown may make of a payload, and of practice the item that comes first."""

SCHEMES = """[...document.querySelectorAll('.rubricc [href]')].map(
  (one) => new URL(one.href.baseVal ?? one.href, location).protocol)"""


def test_there_are_two_hundred():
    assert len(set(ALL)) == len(ALL) >= 200


def test_no_link_of_the_attacked_pages_is_dead_or_foreign(hostile_site):
    found = [str(one) for one in find_dead(hostile_site)]

    assert not [one for one in found if "near:" in one]


@pytest.mark.parametrize("number", range(len(GROUPS)))
def test_payloads_do_nothing(open_page, hostile_site, kinds, known, number):
    for kind in kinds:
        open_page.goto(f"{hostile_site.as_uri()}/guidelines/hostile-{number}/{kind}")
        open_page.wait_for_timeout(60)
        shapes = set(open_page.evaluate(SHAPES))

        assert not [shape for shape in shapes if " on" in shape]
        assert {shape.split()[0] for shape in shapes - known} <= HARMLESS
        assert set(open_page.evaluate(SCHEMES)) <= {"file:", "https:", "mailto:"}


@pytest.mark.parametrize("number", range(len(GROUPS)))
def test_payloads_show_as_written(open_page, hostile_site, number):
    group = GROUPS[number]
    base = f"{hostile_site.as_uri()}/guidelines/hostile-{number}"
    open_page.goto(f"{base}/labels/claim.html")
    plain = open_page.evaluate("document.querySelector('blockquote').textContent")
    open_page.goto(f"{base}/clauses.html")
    marked = open_page.evaluate("document.querySelector('.rubricc').textContent")

    assert not [payload for payload in group if payload not in plain]
    assert not [one for one in group if not MARKDOWN.search(one) and one not in marked]
