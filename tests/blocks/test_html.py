"""The author's text on the site: what it looks like, and what never comes out of it."""

import pytest

from rubricc.blocks import Setting, read_source, to_html
from rubricc.source import Source
from tests.blocks import FRONT


def html(body: str, **anchors: int) -> str:
    source = read_source("guideline.md", (FRONT + body).encode())
    assert isinstance(source, Source)
    return to_html(source, Setting({line: name for name, line in anchors.items()}))


def test_front_matter_is_left_out():
    assert html("# Mail\n") == '<h1 id="section-mail">Mail</h1>\n'


def test_items_and_rows_get_the_ids_of_their_lines():
    assert html("- a\n  - b\n", R1=4, R2=5) == (
        '<ul>\n<li id="R1">a\n<ul>\n<li id="R2">b</li>\n</ul>\n</li>\n</ul>\n'
    )
    assert '<tr id="rules-1">\n<td>b</td>' in html("| a |\n|-|\n| b |\n", **{"rules-1": 6})


def test_of_two_items_on_a_line_the_outer_has_the_id():
    assert html("- - a\n", R1=4).startswith('<ul>\n<li id="R1">\n<ul>\n<li>a')


def test_every_heading_has_an_id_of_its_own():
    page = html("## A `b`\n\n## a-b\n\n## a b 2\n\n- c\n\n## C\n\n## …\n", **{"section-c": 10})

    for name in ("section-a-b", "section-a-b-2", "section-a-b-2-2", "section-c-2", "section-"):
        assert page.count(f'id="{name}"') == 1


@pytest.mark.parametrize(
    "target",
    ["https://a.b/c?d#e", "http://a", "mailto:a@b.c", "#a", "a.md", "../a/b.md", "/a", "?a:b"],
)
def test_links_that_may_be_followed(target):
    assert f'<a href="{target}">text</a>' in html(f"[text]({target})\n")


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:alert",
        "java&#10;script:alert",
        "&#106;avascript:alert",
        "vbscript:a",
        "data:text/html,a",
        "file:///etc/passwd",
        "blob:https://a",
        "view-source:https://a",
        "ms-word:a",
        "about:blank",
        "tel:1",
        "https:a",
        "//evil.example",
    ],
)
def test_links_that_may_not_be_followed_are_only_text(target):
    page = html(f"[text]({target})\n")

    assert "href" not in page
    assert "text" in page


@pytest.mark.parametrize(
    "target", ["a.svg", "https://a/b.png", "//a/b.png", "/a.png", "a", "data:a.png"]
)
def test_images_that_may_not_be_shown_are_only_words(target):
    assert html(f"![words]({target})\n") == "<p>words</p>\n"


@pytest.mark.parametrize("target", ["a.png", "../b/c.JPG", "d.jpeg", "e.webp", "f.gif"])
def test_images_that_may_be_shown(target):
    assert f'<img src="{target}" alt="words" />' in html(f"![words]({target})\n")


@pytest.mark.parametrize(
    "payload",
    [
        "<script>alert(1)</script>",
        "<img src=a onerror=alert(1)>",
        "a <svg/onload=alert(1)> b",
        "<!-- a -->",
        "<![CDATA[a]]>",
        "`</code><script>`",
        '![a" onerror="alert(1)](b.png)',
        '[a](b "c\\" onclick=\\"alert(1)")',
        '```x" onload="alert(1)\na\n```',
        "# </title><script>alert(1)</script>",
        "<div>\n</div><script>\n",
        "| <script> |\n|-|\n| <b> |",
        "&lt;script&gt;",
        "[a][b]\n\n[b]: javascript:alert",
    ],
)
def test_nothing_an_author_writes_is_markup(payload):
    page = html(payload + "\n")

    for markup in ("<script", "<svg", "<!", "<b>", "<div", 'onerror="', 'onclick="', 'onload="'):
        assert markup not in page
    assert 'href="javascript' not in page


def test_columns_are_aligned_by_class_since_pages_allow_no_style():
    assert '<th class="align-right">a</th>' in html("| a |\n|-:|\n")
