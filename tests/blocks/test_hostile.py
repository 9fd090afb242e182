"""Files that mean harm, or that came to harm: each is refused at the place where it is wrong."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rubricc.blocks import read_document, read_source, to_html
from rubricc.source import Source
from tests.blocks import places

FOLDER = Path(__file__).parents[1] / "hostile" / "reading"
EXPECTED = dict(
    line.split(": ", maxsplit=1) for line in (FOLDER / "expected.txt").read_text().splitlines()
)
PIECES = (
    *(b"---\n", b"a: ", b"b", b"\n", b"\r", b"&c ", b"*c", b"!d ", b"<<: ", b"[", b"]", b"{", b"}"),
    *(
        b'"',
        b"'",
        b"|\n ",
        b"- ",
        b"> ",
        b"    ",
        b"\t",
        b"# ",
        b"## ",
        b"| ",
        b"|-|\n",
        b"```",
        b"<!--",
    ),
    *(
        b"<b>",
        b"[x]: y\n",
        b"![",
        b"](",
        b")",
        b"&#x202e;",
        b"\\",
        b"`",
        b"\xef\xbb\xbf",
        b"\xff",
        b"\0",
    ),
)


def test_every_file_has_its_expectation():
    assert sorted(path.name for path in FOLDER.glob("*.md")) == sorted(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_what_is_wrong_is_said_at_its_place(name):
    found = places((FOLDER / name).read_bytes())

    assert (", ".join(found) or "nothing") == EXPECTED[name]


@pytest.mark.parametrize("name", EXPECTED)
def test_whatever_was_refused_is_no_html_either(name):
    source = read_source(name, (FOLDER / name).read_bytes())
    if not isinstance(source, Source):
        return
    html = to_html(source).lower()

    for payload in ("<script", "<b>", "<i>", "<u>", "<!--", "<details", "javascript:", '"data:'):
        assert payload not in html
    assert len(html) < 4 * len(source.text) + 1000


@given(
    st.one_of(
        st.binary(max_size=200),
        st.lists(st.sampled_from(PIECES), max_size=30).map(b"".join),
        st.text(max_size=100).map(
            lambda text: f"---\n{text}\n---\n{text}\n".encode("utf-8", "ignore")
        ),
    )
)
def test_any_bytes_are_read_or_refused(data):
    source = read_source("guideline.md", data)
    if not isinstance(source, Source):
        assert source
        return
    document, found = read_document(source)

    assert document is not None or found
    assert to_html(source) is not None
