"""How long the site takes to build, against plain MkDocs on as many pages of the same length."""

import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measuring import FAILS, measure
from rubricc.compiler import compile_guideline
from rubricc.emit import Bundle, site_artifacts

TITLE = "The site, against plain MkDocs on as many pages of the same length"
ROOT = Path(__file__).parents[1]
NAMES = (
    "customer-messages",
    "voice-clips",
    "name-spans",
    "answer-grading",
    "street-boxes",
)
MOST = 1.3
ROUNDS = 3
TAG = re.compile(r"<[^>]*>")

PROGRAM = """
import sys
from pathlib import Path
from rubricc.apps.site import refuse_dead, run_mkdocs
run_mkdocs(Path("build/site-src"), Path("site"))
refuse_dead(Path("site"))
"""
"""What `rubricc build` does once the pages are written: MkDocs, then every link is followed."""

PLAIN = """
site_name: Plain
docs_dir: docs
use_directory_urls: false
theme: {name: material, font: false}
plugins: [search]
"""


def report(folder: Path) -> Iterator[str]:
    """Both builds in turn, and the pages that they build."""
    ours, theirs = folder / "ours", folder / "theirs"
    pages = write_ours(ours)
    write_plain(theirs, pages)
    site, plain = measure(
        (sys.executable, "-c", f"import os; os.chdir({str(ours)!r}){PROGRAM}"),
        (sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(theirs / "mkdocs.yml")),
        rounds=ROUNDS,
    )
    assert site.code == plain.code == 0, site.err + plain.err
    ratio = site.seconds / plain.seconds
    letters = sum(map(len, pages.values()))
    yield f"{len(pages)} pages, {letters:,} letters of text, {len(NAMES)} shipped guidelines."
    yield ""
    yield "| what | seconds | MB |"
    yield "|---|---|---|"
    yield f"| the site, its links followed | {site.seconds:.1f} | {site.megabytes} |"
    yield f"| plain Markdown by MkDocs and Material | {plain.seconds:.1f} | {plain.megabytes} |"
    yield ""
    verdict = "" if ratio <= MOST else f" {FAILS}"
    yield f"{ratio:.2f} times as long; at most {MOST} is wanted.{verdict}"


def write_ours(folder: Path) -> dict[str, str]:
    """The site's sources, and the text of each page."""
    folder.mkdir()
    shutil.copy(ROOT / "mkdocs.yml", folder)
    files = {
        path.relative_to(ROOT).as_posix(): path.read_bytes()
        for path in (ROOT / "guidelines").rglob("*")
        if path.is_file()
    }
    pages: dict[str, str] = {}
    for artifact in site_artifacts([bundle_of(name, files) for name in NAMES]):
        target = folder / "build/site-src" / artifact.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(artifact.content, "utf-8")
        if artifact.path.endswith(".md"):
            pages[artifact.path] = TAG.sub("", artifact.content.split("---\n", 2)[2])
    return pages


def bundle_of(name: str, files: dict[str, bytes]) -> Bundle:
    """A shipped guideline, compiled."""
    made = compile_guideline(f"guidelines/{name}.md", files)
    assert made.source and made.document and made.tree
    assert made.guideline and made.meaning and made.table
    parts = (made.source, made.document, made.tree, made.guideline, made.meaning, made.table)
    return Bundle(*parts)


def write_plain(folder: Path, pages: dict[str, str]) -> None:
    """Pages of the same names and lengths in plain Markdown: headings, lists and paragraphs."""
    folder.mkdir()
    (folder / "mkdocs.yml").write_text(PLAIN)
    for path, text in pages.items():
        target = folder / "docs" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text("\n".join(plain_lines(path, text)), "utf-8")


def plain_lines(path: str, text: str) -> Iterator[str]:
    """Text as a person would write it in Markdown, as long as the page's."""
    words = text.replace("<", "").replace("`", "").split()
    yield f"# {path}\n"
    for start in range(0, len(words), 90):
        chunk = words[start : start + 90]
        yield f"\n## Part {start // 90 + 1}\n"
        yield f"{' '.join(chunk[:50])}\n"
        for item in range(50, len(chunk), 10):
            yield f"- `{chunk[item]}` {' '.join(chunk[item + 1 : item + 10])}"
