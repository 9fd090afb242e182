"""Patterns that blow up Markdown readers: the work grows with the text, and no stack runs out."""

import sys
from types import FrameType

import pytest

from rubricc.blocks import read_document, read_source, to_html
from rubricc.blocks.nodes import Text
from rubricc.blocks.tables import read_cells
from rubricc.source import Source
from tests.blocks import FRONT

INLINE = {
    "open brackets": "[",
    "closed brackets": "]",
    "open images": "![",
    "open links": "[a](",
    "links": "[a](b)",
    "links within angles": "[a](<b",
    "emphasis": "*a ",
    "strong within words": "a**b",
    "nested emphasis": "***",
    "underscores": "_a __b ",
    "backticks": "`a``",
    "tags": "<a ",
    "comments": "<!--",
    "declarations": "<!A ",
    "instructions": "<?",
    "cdata": "<![CDATA[",
    "autolinks": "<a:",
    "entities": "&amp;&#1;&x",
    "backslashes": "\\",
    "quotes in links": '[a](b "',
    "pipes": "|",
}
BLOCKS = {
    "quotes": ">",
    "quote lines": "> a\n",
    "growing quotes": "> > > a\n\n",
    "list markers": "- ",
    "items": "- a\n",
    "growing items": "- a\n  - b\n    - c\n",
    "numbers": "1. ",
    "headings": "## a\n",
    "equal headings": "# a\n\n",
    "underlines": "a\n=\n",
    "fences": "```\n",
    "tables": "|a|b|\n|-|-|\n|c|d|\n\n",
    "table lines": "|-|\n",
    "short rows": "|a|\n",
    "definitions": "[a]: b\n",
    "open definitions": "[a\n",
    "html": "<div>\n",
    "lines": "a\n\n",
    "tabs": "\t- a\n",
}
NESTED = {
    "nested brackets": ("[", "a", "]"),
    "nested images": ("![", "a", "](b)"),
    "nested links": ("[", "a", "](b)"),
    "nested strong": ("*a **", "b", "** c*"),
    "nested angles": ("<", "a", ">"),
}


REPEATED = {**INLINE, **BLOCKS}
DEEPEST = ("open images", "quotes", "list markers", "table lines", "growing items", *NESTED)
"""What nests as deep as its text is long, or makes the most of it."""
OTHERS = [pytest.param(name, marks=pytest.mark.long) for name in REPEATED if name not in DEEPEST]


def repeated(name: str, size: int) -> str:
    """A pattern of `size` characters: one after the other, or one in the other."""
    if name in REPEATED:
        return REPEATED[name] * (size // len(REPEATED[name]))
    opening, inner, closing = NESTED[name]
    depth = size // len(opening + closing)
    return opening * depth + inner + closing * depth


@pytest.mark.parametrize("name", [*REPEATED, *NESTED])
def test_work_grows_with_the_text(name):
    small, large = (steps(repeated(name, size)) for size in (500, 2_000))

    assert large < 6 * small + 1000


@pytest.mark.parametrize("name", [*DEEPEST, *OTHERS])
def test_as_much_as_a_paragraph_may_hold_is_read(name):
    source = source_of(repeated(name, 19_900))
    document, _ = read_document(source)

    assert document is not None
    assert len(to_html(source)) < 40 * 19_900


def source_of(body: str) -> Source:
    source = read_source("guideline.md", (FRONT + body).encode())
    assert isinstance(source, Source)
    return source


def steps(body: str) -> int:
    """How many functions are called to read a body and to render it."""
    source = source_of(body)
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        read_document(source)
        to_html(source)
    finally:
        sys.setprofile(None)
    return calls


class Counted(str):
    """A text that counts how many of its characters are looked at in search of something."""

    looked: int = 0

    def count(self, sub, start=0, end=None):
        self.looked += (len(self) if end is None else end) - (start or 0)
        return super().count(sub, start, end)

    def rfind(self, sub, start=0, end=None):
        self.looked += (len(self) if end is None else end) - (start or 0)
        return super().rfind(sub, start, end)

    def split(self, *parts):
        self.looked += len(self)
        return super().split(*parts)


def test_each_cell_of_a_wide_row_finds_its_place_without_the_others():
    content = Counted("|a" * 2000)
    cells = read_cells(Text("a.md", content, ((7, 3),)))

    assert [cell.origins[0] for cell in cells] == [(7, 4 + 2 * n) for n in range(2000)]
    assert content.looked <= 2 * len(content)


def test_each_word_of_many_lines_finds_its_place_without_the_others():
    content = Counted("ab cd\n" * 500 + "ab cd")
    text = Text("a.md", content, tuple((line, 5) for line in range(1, 502)))
    places = [text.position(offset) for offset in range(0, len(content), 3)]

    assert places == [(1 + n // 2, 5 + 3 * (n % 2)) for n in range(1002)]
    assert [text.part(offset, offset + 5).origins for offset in (0, 6, 3000)] == [
        ((1, 5),),
        ((2, 5),),
        ((501, 5),),
    ]
    assert content.looked <= 2 * len(content)
