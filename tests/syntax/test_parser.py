"""The parser reads what Lark reads by the same grammar, and stops where Lark stops."""

from functools import cache
from itertools import product
from pathlib import Path

import lark
from hypothesis import given, settings
from hypothesis import strategies as st

from rubricc.blocks import Item, Section, read_document
from rubricc.source import Source, read_lines
from rubricc.syntax.generate import build, grammar
from rubricc.syntax.parser import MisfitError, parse_text
from rubricc.syntax.tables import SIGNS, STARTS
from rubricc.syntax.trees import Token

ROOT = Path(__file__).parents[2]
WORDS = (
    *SIGNS,
    *(
        "`a`",
        "`b`",
        "`Bad`",
        "`a",
        "4",
        "-1.5",
        "`5`",
        "1e5",
        "**R1**",
        "**",
        '"text"',
        '"',
        "“so”",
    ),
    *("``", "`A`", "`x.csv`", "word", "Wehn", "|", ">=", "\n", "  ", "é", "😀", "\u202f", "two"),
    *("Edge cases", "Rules", ", because", "two levels"),
)


@cache
def by_lark():
    return build(grammar())


def told(tree):
    """A tree of ours as lists, with where everything stands."""
    if tree is None:
        return None
    if isinstance(tree, Token):
        return tree.type, str(tree), tree.start, tree.end
    return tree.data, tree.start, tree.end, [told(child) for child in tree.children]


def told_by_lark(tree):
    if tree is None:
        return None
    if isinstance(tree, lark.Token):
        return tree.type, str(tree), tree.start_pos, tree.end_pos
    children = [told_by_lark(child) for child in tree.children]
    return tree.data, tree.meta.start_pos, tree.meta.end_pos, children


def read(text, start):
    try:
        return told(parse_text(text, start))
    except MisfitError as misfit:
        token = misfit.token
        return token.type, str(token), token.type == "$END" or token.start, misfit.accepts


def read_by_lark(text, start):
    try:
        return told_by_lark(by_lark().parse(text, start=start))
    except lark.UnexpectedToken as misfit:
        token = misfit.token
        at = token.type == "$END" or token.start_pos
        return token.type, str(token), at, frozenset(misfit.accepts)


@given(st.sampled_from(sorted(STARTS)), st.lists(st.sampled_from(WORDS), max_size=14))
@settings(max_examples=400, deadline=None)
def test_a_soup_of_words_is_read_as_lark_reads_it(start, words):
    text = " ".join(words)

    assert read(text, start) == read_by_lark(text, start)


def items_of(section: Section) -> list[Item]:
    return [block for block in section.blocks if isinstance(block, Item)]


def texts_of(items):
    for item in items:
        yield item.text.content
        yield from texts_of(item.items)


@cache
def statements():
    """What is written in the guidelines and cases of the project."""
    paths = sorted({*ROOT.glob("guidelines/*.md"), *ROOT.glob("tests/cases/*/input.md")})
    sources = [Source(path.name, read_lines(path.read_text("utf-8"))) for path in paths]
    documents = [document for document, _ in map(read_document, sources) if document]
    found = {
        text
        for document in documents
        for section in document.sections
        for text in (section.heading.content, *texts_of(items_of(section)))
    }
    return sorted(found)


def test_every_statement_is_read_as_lark_reads_it():
    found = [text for text in statements() if len(text) < 400][::2]
    wrong = [
        (text, start)
        for text, start in product(found, sorted(STARTS))
        if read(text, start) != read_by_lark(text, start)
    ]

    assert len(found) > 200
    assert not wrong


def test_a_broken_statement_stops_where_lark_stops():
    """Without one of its words, or broken off after it."""
    for text in statements()[::10]:
        words = text.split(" ")
        for place in range(min(len(words), 12)):
            for left in (words[:place] + words[place + 1 :], words[: place + 1]):
                broken = " ".join(left)
                for start in ("clause_detail", "signal", "example", "guarantee"):
                    assert read(broken, start) == read_by_lark(broken, start)
