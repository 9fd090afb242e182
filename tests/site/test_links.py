"""The check of the site's links: one dead link of each kind is found, and nothing else."""

import pytest

from rubricc.apps.links import find_dead

PAGE = '<h1 id="top">A</h1><a href="b.html#there">b</a><img src="c.png"><a href="#top">a</a>'

DEAD = {
    '<a href="no.html">x</a>': "is not there",
    '<a href="b.html#no">x</a>': "has no such place",
    '<a href="#no">x</a>': "has no such place",
    "<a href='#no'>x</a>": "has no such place",
    "<a href=#no>x</a>": "has no such place",
    '<a href="no/">x</a>': "is not there",
    '<a href="../b.html">x</a>': "is not there",
    '<a href="/no.html">x</a>': "is not there",
    '<a href="b%20c.html">x</a>': "is not there",
    '<link href="no.css">': "is not there",
    '<script src="no.js"></script>': "is not there",
    '<img alt="a > b" src="no.png">': "is not there",
    '<img srcset="c.png 1x, no.png 2x">': "is not there",
    '<form action="no.html"></form>': "is not there",
    "<button popovertarget=no>x</button>": "has no such place",
    '<p aria-labelledby="top no">x</p>': "has no such place",
    '<svg><a xlink:href="#no"></a></svg>': "has no such place",
    '<img src="https://a.example/x.png">': "is loaded from elsewhere",
    '<script src="//a.example/x.js"></script>': "is loaded from elsewhere",
    '<link href="http://a.example/x.css">': "is loaded from elsewhere",
    '<iframe src="javascript:alert(1)"></iframe>': "is loaded from elsewhere",
}

ALIVE = (
    '<a href="b.html">x</a>',
    '<a href="b.html?q=1#there">x</a>',
    '<a href="folder/">x</a>',
    '<a href="folder/#here">x</a>',
    '<a href="/b.html">x</a>',
    '<a href="c%2Epng">x</a>',
    '<a href="https://a.example/">x</a>',
    '<a href="mailto:a@a.example">x</a>',
    '<img src="data:image/png;base64,AA==">',
    '<!-- <a href="no.html"> -->',
    "<script>const a = '<a href=\"no.html\">'</script>",
    '<p>href="no.html"</p>',
)


@pytest.fixture
def small(tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "index.html").write_text(PAGE)
    (tmp_path / "b.html").write_text('<p id="there">B</p>')
    (tmp_path / "c.png").write_bytes(b"")
    (tmp_path / "folder" / "index.html").write_text('<p id="here"><a href="../b.html">b</a></p>')
    return tmp_path


def test_a_site_without_dead_links_has_none(small):
    assert not list(find_dead(small))


@pytest.mark.parametrize(("html", "why"), DEAD.items(), ids=DEAD.keys())
def test_each_kind_of_dead_link_is_found(small, html, why):
    (small / "index.html").write_text(PAGE + html)

    (found,) = find_dead(small)

    assert found.why == why
    assert found.page == "index.html"


@pytest.mark.parametrize("html", ALIVE)
def test_a_link_that_leads_somewhere_is_not_dead(small, html):
    (small / "index.html").write_text(PAGE + html)

    assert not list(find_dead(small))
