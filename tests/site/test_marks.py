"""What changed since a release is marked where it stands, and listed on a page of its own."""

import re
from dataclasses import replace

import pytest

from rubricc.emit.nodes import Bundle
from rubricc.emit.site import site_artifacts
from tests.site.conftest import SAMPLE, bundle_of

PATH = "guidelines/parcel-photos.md"


def earlier(text: str) -> str:
    """The sample as it was released: without E1, and R1 with another rationale."""
    text = re.sub(r"- \*\*E1\*\*.*\n", "", text).replace("version: 1.2.0", "version: 1.1.0")
    return re.sub(r'- "Four boxes.*\n', "", text)


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    text = SAMPLE.read_text("utf-8")
    bundle = bundle_of(PATH, text.encode())
    past: Bundle = bundle_of(PATH, earlier(text).encode())
    made = site_artifacts((replace(bundle, released=(past.table,)),))
    return {artifact.path: str(artifact.content) for artifact in made}


def test_a_clause_that_came_is_marked_with_its_version_and_no_other(pages):
    page = pages["guidelines/parcel-photos/index.md"]
    marks = re.findall(r'<a class=new href="(changes\.html#[^"]+)">([^<]+)</a>', page)

    assert [words for _, words in marks] == ["new in 1.2.0"]
    (heading,) = re.findall(r"<h4 [^\n]*?</h4>", page[page.index("<h4 id=E1>") :])[:1]
    assert "new in 1.2.0" in heading


def test_a_mark_leads_to_what_changed(pages):
    page = pages["guidelines/parcel-photos/index.md"]
    (anchor,) = re.findall(r'<a class=new href="changes\.html#([^"]+)">', page)
    changes = pages["guidelines/parcel-photos/changes.md"]

    assert f'id="{anchor}"' in changes
    assert "E1" in changes[changes.index(f'id="{anchor}"') :]


def test_without_a_release_nothing_is_marked():
    bundle = bundle_of(PATH, SAMPLE.read_bytes())
    made = {one.path: str(one.content) for one in site_artifacts((bundle,))}

    assert "class=new" not in made["guidelines/parcel-photos/index.md"]
