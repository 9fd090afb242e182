"""The built site: what each page holds, and that no word of an author becomes markup."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from rubricc.apps.links import find_dead
from rubricc.emit.site import site_artifacts, templates
from rubricc.emit.site.catalogue import SAY
from rubricc.emit.site.finished import END, START
from tests.site.reading import Page, read_pages

KINDS = {
    *("index", "decide", "practice", "table", "clauses", "changes", "quick", "print"),
    *("labels/fine", "labels/claim", "labels/retake", "labels/today", "labels/later"),
}


@pytest.fixture(scope="module")
def pages(site):
    return read_pages(site)


@pytest.fixture(scope="module")
def text(site) -> str:
    page: Path = site / "guidelines/parcel-photos/index.html"
    return page.read_text("utf-8")


def page_of(pages: dict[Path, Page], name: str) -> Page:
    return next(page for path, page in pages.items() if path.as_posix().endswith(name))


def test_a_guideline_has_a_page_of_each_kind(site):
    folder = site / "guidelines/parcel-photos"
    found = {path.relative_to(folder).with_suffix("").as_posix() for path in folder.rglob("*.html")}

    assert found == KINDS


def test_every_reference_leads_somewhere(site):
    assert not list(map(str, find_dead(site)))


def test_every_anchor_is_there_once(pages):
    for page in pages.values():
        twice = [name for name, times in Counter(page.ids).items() if times > 1]

        assert not twice


@pytest.mark.parametrize(
    "anchor",
    [
        *("G1", "R1", "R1a", "R2", "E1", "U1", "U2", "U3", "U4"),
        *("signal_visible", "signal_pieces", "queue_second-look", "e_X1"),
        *("label_label_fine", "label_urgency_today"),
        *("section-rules", "section-rules-for-urgency", "section-how-to-look"),
    ],
)
def test_what_is_pointed_at_has_an_anchor(pages, anchor):
    assert anchor in page_of(pages, "parcel-photos/index.html").ids


def test_what_the_quiz_is_made_of_is_left_out(site, text):
    assert "The worst damage that you can see." in text
    for phrase in ("a box on a doorstep", "the corner is open", "something sticks out"):
        for kind in ("index", "print", "decide", "clauses"):
            html = (site / f"guidelines/parcel-photos/{kind}.html").read_text("utf-8")

            assert phrase not in html


def test_a_clause_says_what_it_gives_and_beats(text):
    clause = text[text.index("<h4 id=R1a>") : text.index("<h4 id=R2>")]

    assert re.search(r'<button class="?badge"? popovertarget=t_\d+>fine</button>', clause)
    assert 'Beats <a href="#R1">R1</a>' in clause
    assert '<b>Is</b> <a href="#e_x3">Nine boxes, one open.</a>' in clause
    assert '<b>Is not</b> <a href="#e_x1">A box on a doorstep, one corner open.</a>' in clause


def test_a_section_says_what_beats_its_clauses(text):
    assert 'Each clause here is beaten by <a href="#G1">all gates</a>' in text


def test_a_name_in_a_rule_explains_itself(text):
    (tip,) = re.findall(r"<button popovertarget=(t_\d+)>pieces</button>", text)[:1]
    words = text[text.index(f'id="{tip}"') :]

    assert "How many parcels there are." in words[: words.index("</div>")]


def test_a_label_page_tells_what_it_is_confused_with(site):
    html = (site / "guidelines/parcel-photos/labels/claim.html").read_text("utf-8")

    assert "Somebody pays." in html
    assert '<a href="../index.html#R1">R1</a>' in html
    assert "What it is confused with" in html
    assert "Nine boxes, one open." in html


def test_every_title_is_the_authors_and_harmless(pages):
    titles = [text for page in pages.values() for tag, text in page.texts if tag == "title"]

    assert "Parcel photos damage b - Annotation guidelines" in titles
    assert all("<" not in title for title in titles)


def test_a_policy_allows_the_scripts_of_the_page_alone(site):
    for path in site.rglob("*.html"):
        html = path.read_text("utf-8")
        policy = re.search(r'Content-Security-Policy" content="([^"]*)"', html)
        inline = re.findall(r"<script(?![^>]*(?: src=|application/json))", html)

        assert policy and "script-src 'self' 'sha256-" in policy[1]
        assert "'unsafe-inline'" not in policy[1].partition("script-src")[2].partition(";")[0]
        assert html.index("Content-Security-Policy") < html.index("<script")
        assert len(inline) == 2


def test_no_word_of_the_author_becomes_markup(pages):
    for kind in KINDS:
        plain = page_of(pages, f"parcel-photos/{kind}.html")
        attacked = page_of(pages, f"hostile/{kind}.html")
        new = {tag for tag, _ in attacked.tags} - {tag for tag, _ in plain.tags}

        assert new <= {"em"}
        assert attacked.tags["script", ()] == plain.tags["script", ()]


def test_templates_in_the_text_stay_text(site):
    for name in ("parcel-photos", "hostile"):
        html = (site / f"guidelines/{name}/index.html").read_text("utf-8")

        assert "{{ page.title }}   &lt;script&gt;" in html
        assert " 49" not in html


def test_the_search_index_holds_no_markup_of_the_author(site):
    index = json.loads((site / "search" / "search_index.json").read_text("utf-8"))
    words = "".join(f"{found['title']} {found['text']}" for found in index["docs"])

    assert "onerror=alert(1)" in words
    assert not re.search(r"<(script|img|/title)", words)


def test_the_same_bundles_give_the_same_sources(sample, hostile_sample):
    first = list(site_artifacts((sample, hostile_sample)))
    again = list(site_artifacts((sample, hostile_sample)))

    assert first == again


def test_sources_lie_where_mkdocs_looks(sample):
    paths = {artifact.path for artifact in site_artifacts((sample,))}

    assert {f"guidelines/parcel-photos/{kind}.md" for kind in KINDS} <= paths
    assert {"index.md", "rubricc.css", "iframe-worker.js", "_theme/main.html"} <= paths


def test_a_page_reads_back_as_one_element(sample):
    for source in site_artifacts((sample,)):
        if source.path.endswith(".md"):
            body = str(source.content).split("---\n", 2)[2].strip()

            assert body.startswith(f'{START}<div class="rubricc') and body.endswith(f"</div>{END}")
            assert Page(body).ids


def test_every_word_of_the_interface_is_in_the_catalogue():
    folder = Path(templates.__file__).parent / "templates"
    texts = [path.read_text("utf-8") for path in folder.rglob("*") if path.is_file()]
    said = {name for text in texts for name in re.findall(r"say\.([a-z_]+)", text)}

    assert len(said) > 30
    assert said <= SAY.keys(), said - SAY.keys()
