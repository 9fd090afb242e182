"""A site built as `rubricc build` builds one, and the same with hostile words everywhere."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from pathlib import Path

import pytest

from rubricc.compiler import compile_guideline
from rubricc.emit.nodes import Bundle
from rubricc.emit.site import site_artifacts
from rubricc.model import Guideline
from rubricc.source import Source

ROOT = Path(__file__).parents[2]
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
    assert made.source and made.document and made.guideline and made.meaning and made.table
    return Bundle(made.source, made.document, made.guideline, made.meaning, made.table)


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


def build(folder: Path, bundles: Iterable[Bundle]) -> Path:
    """Write the sources and let MkDocs build the site below a folder."""
    shutil.copy(ROOT / "mkdocs.yml", folder)
    for artifact in site_artifacts(bundles):
        target = folder / "build" / "site-src" / artifact.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(str(artifact.content), encoding="utf-8", newline="\n")
    subprocess.run(
        (sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"),
        cwd=folder,
        check=True,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONWARNINGS": "ignore"},
    )
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


@pytest.fixture(scope="session")
def site(tmp_path_factory, sample: Bundle, hostile_sample: Bundle) -> Path:
    """A built site with the sample, and with the hostile one as `hostile`."""
    other = replace(hostile_sample, guideline=replace(hostile_sample.guideline, id="hostile"))
    return build(tmp_path_factory.mktemp("project"), (sample, other))
