"""Finished HTML comes out of python-markdown as it went in."""

import re

import pytest
from markdown import Markdown

from rubricc.emit.site.finished import END, START, finished, page, plain_title
from tests.site.reading import Page

PIECES = {
    "paragraph": "<p>Two lines\nof one paragraph.</p>",
    "emphasis": "<p>*a* _b_ **c** `d` ~~e~~ x_y_z 2*3*4</p>",
    "links": "<p>[x] [x](y) [x][y] [^1] ![x](y) &lt;https://a.example&gt;</p>\n<p>[x]: y</p>",
    "braces": "<p>{{ page.title }} {% raw %} {: .x #y onclick=z} {#id} $x$ \\* \\\\ \\[</p>",
    "entities": "<p>&amp; &amp;amp; &amp;lt; &lt;script&gt; &quot; &#39; &nbsp; &#10; &copy;</p>",
    "bare ampersand": "<p>R&D a&b;c & d &# &#x; &notin</p>",
    "blank lines": "<pre><code>one\n\n\n   two\n \n</code></pre>",
    "tabs": "<pre><code>\tone\n\t\ttwo</code></pre>",
    "fences": "<pre><code>\n```python\nx = 1\n```\n~~~\ny\n~~~\n</code></pre>",
    "fence in a paragraph": "<p>so:\n```\nx\n```\n</p>",
    "lists": "<pre><code>- a\n1. b\n# c\n> d\n    e\n\n| a | b |\n|---|---|\n</code></pre>",
    "heading": '<h2 id="x">A &amp; B</h2>\n<p># not one</p>\n<p>====</p>',
    "void": '<p>a<br>\nb<hr><img src="x.png" alt="a &gt; b"></p>',
    "attributes": '<p title="a\n\nb &lt;c&gt; {{d}}">x</p>',
    "markers": "<p>\u0398 klzzwxh:0 wzxhzdk:0 amp</p>",
    "comment-like": "<p>&lt;!-- x --&gt; --&gt; ]]&gt; ?&gt;</p>",
    "table": "<table>\n<tr>\n<td>a</td>\n</tr>\n</table>",
    "nested": "<div>\n<div>\n<p>x</p>\n</div>\n<ul>\n<li>y\n<ul>\n<li>z</li></ul></li></ul></div>",
    "separators": "<p>a\u2028b\u2029c\u0085d\u00a0</p>",
}


def converted(html: str) -> str:
    """What MkDocs makes of a page, with the extensions that it always loads."""
    markdown = Markdown(extensions=["toc", "tables", "fenced_code", "md_in_html", "attr_list"])
    return markdown.convert(html)


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES.keys())
def test_markdown_leaves_it_alone(piece):
    html = finished(f'<div class="rubricc">\n{piece}\n</div>')

    assert converted(html) == html


def test_markdown_leaves_all_of_it_alone_at_once():
    html = finished("<div>\n" + "\n\n".join(PIECES.values()) + "\n</div>")

    assert converted(html) == html


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES.keys())
def test_only_line_ends_are_written_otherwise(piece):
    def words(html: str) -> str:
        return re.sub(r"\s+", " ", html.replace("&#10;", "\n").replace("&#9;", "\t")).strip()

    assert words(finished(piece)) == f"{START}{words(piece)}{END}"


def test_nothing_ends_it_early():
    html = finished("<p>So?> or <? this ?><a title=what?>x</a></p>")

    assert html == f"{START}<p>So&#63;> or <? this &#63;><a title=what&#63;>x</a></p>{END}"
    assert converted(html) == html


def test_those_who_read_it_for_the_search_see_its_tags():
    read = Page(finished('<div id="x"><p>x<b id="y">y</b></p></div>'))

    assert {*read.ids} == {"x", "y"}


def test_preformatted_text_keeps_every_space():
    html = finished("<pre><code>  a\n\n \tb  \n</code></pre>")

    assert html == f"{START}<pre><code>  a&#10;&#10; &#9;b  &#10;</code></pre>{END}"


@pytest.mark.parametrize(
    ("title", "plain"),
    [
        ("Customer messages", "Customer messages"),
        ("Größe: 5–10 % (ça va?)", "Größe: 5–10 (ça va?)"),
        ("対話の分類", "対話の分類"),
        ("</title><script>alert(1)</script>", "/title script alert(1) /script"),
        ("&lt;/title&gt;", "lt;/title gt;"),
        ("{{ 7*7 }} {% x %} `a` [b] \n---\nhide: x", "7 7 x a b --- hide: x"),
        ("<>", "Guideline"),
    ],
)
def test_a_title_holds_nothing_that_could_be_markup(title, plain):
    assert plain_title(title) == plain
    assert page(title, "<div></div>").startswith(f'---\ntitle: "{plain}"\n')
