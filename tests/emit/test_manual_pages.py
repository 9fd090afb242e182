"""The manual as pages of the site, and the reference that is made of what rubricc works by."""

from html import unescape
from pathlib import Path

import pytest

from rubricc.diagnostics import REGISTRY
from rubricc.emit import reference_pages, site_artifacts
from rubricc.syntax import SectionKind

ROOT = Path(__file__).parents[2]
GRAMMAR = (ROOT / "src/rubricc/syntax/grammar.lark").read_text("utf-8")


@pytest.fixture(scope="module")
def reference() -> dict[str, str]:
    return dict(reference_pages(GRAMMAR))


def page_of(**texts: str) -> str:
    """The page of a manual of one text."""
    manual = {f"{name}.md": text for name, text in texts.items()}
    (found,) = (one for one in site_artifacts((), manual=manual) if one.path == "manual/a.md")
    return found.content


def test_links_lead_to_pages_and_files_are_named():
    made = page_of(a="# One\n\nSee [two](b/c.md#x).\n\n```markdown guidelines/x.md\nhere\n```\n")

    assert 'title: "One"' in made
    assert 'href="b/c.html#x"' in made
    assert '<p><a href="../index.html">All guidelines</a></p></nav>' in made
    assert '<p><code>guidelines/x.md</code></p><pre><code class="language-markdown">here' in made


def test_a_manual_is_text_of_an_author_as_well():
    made = page_of(a="# <script>alert(1)</script>\n\n<img onerror=x> [y](javascript:z)\n")

    assert "<script" not in made
    assert "<img" not in made
    assert "javascript:" not in made.split("title:")[1] or 'href="javascript' not in made


def test_every_diagnostic_has_a_page_with_its_own_examples(reference):
    for entry in REGISTRY:
        made = reference[f"reference/diagnostics/{entry.code}-{entry.name}.md"]
        assert entry.title in made
        assert entry.good.rstrip("\n") in made.replace("\r", "\n")
        assert f"[{entry.code}]" in reference["reference/diagnostics/index.md"]


def test_the_language_has_its_whole_grammar_and_all_sections(reference):
    made = reference["reference/language.md"]
    rules = {line.split(":")[0] for line in GRAMMAR.splitlines() if line[:1].islower()}

    assert len(rules) > 30
    assert all(rule in made for rule in rules)
    assert all(kind.value in made for kind in SectionKind)


def test_each_kind_of_object_in_a_table_is_described(reference):
    made = reference["reference/artifacts/table.md"]

    assert "`digest` is the SHA-256 of what the guideline's statements mean" in made
    assert "| `questions` | a list, each a string |" in made


def test_no_page_of_the_reference_refers_to_nothing(reference):
    pages = {one.path: one.content for one in site_artifacts((), manual=reference)}
    for path in (path for path in pages if path.startswith("manual/")):
        html = pages[path]
        for target in (part.split('"')[0] for part in html.split('href="#')[1:]):
            assert f'id="{unescape(target)}"' in html, (path, target)
