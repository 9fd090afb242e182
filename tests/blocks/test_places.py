"""Every character of every text stands where the text says it stands, and none gets lost."""

from collections.abc import Iterator

from hypothesis import example, given, settings
from hypothesis import strategies as st

from rubricc.blocks import (
    Block,
    Document,
    Item,
    Prose,
    Quote,
    Subheading,
    Table,
    Text,
    read_document,
    read_source,
)
from rubricc.source import Source, Span
from tests.blocks import FRONT

CONTAINERS = ("- ", "* ", "-\t", "1. ", "7)   ", "> ", ">", "  ", "    ", "\t", " \t", "\u00a0")
STARTS = ("", "", "", "# ", "## ", "### ", "###", "| ", "[")
WORDS = (
    "when",
    "`a`",
    "**b**",
    "é",
    "😀",
    "a | b",
    r"c \| d",
    "|",
    "#",
    "\u2028",
    "<",
    "&amp;",
    "\\",
)
LINES = ("", "", "---", "===", "```", "~~~ text", "|-|-|", "| --- | :-: |", "<b>", "<!-- c -->")

prefixes = st.lists(st.sampled_from(CONTAINERS), max_size=5).map("".join)
sentences = st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join)
contents = st.one_of(
    st.builds(str.__add__, st.sampled_from(STARTS), sentences), st.sampled_from(LINES)
)
lines = st.builds(
    lambda *parts: "".join(parts), prefixes, contents, st.sampled_from(("", " ", "\t"))
)
bodies = st.lists(st.tuples(lines, st.sampled_from(("\n", "\n", "\r\n", "\r"))), max_size=24).map(
    lambda pairs: "".join(line + end for line, end in pairs)
)


@settings(max_examples=200)
@given(bodies)
@example("-\ta\n\t- b\n\n\t\tc\r\n> d\ne\n")
@example("- > a\n  > - b\n  >\n  > c\n")
@example("\u00a0\na\n")
@example("> > a\n>     > b\n")
@example("## # #\n")
@example("| a | b |\n|-|-|\n| c \\| d | `e` |\n")
def test_each_character_stands_where_its_text_says(body):
    source, document = taken_apart(body)

    for text in texts_of(document):
        for offset, character in enumerate(text.content):
            line, column = text.position(offset)
            if character != "\n":
                assert source.lines[line - 1][column - 1] == character
        assert text.content.count("\n") + 1 == len(text.origins)


@settings(max_examples=200)
@given(bodies)
@example("- a\n\n  b\n\n  > c\n\n  # d\n\n      e\n")
@example("| a |\n|-|\n| b | c |\n")
@example("- A:\n  > b\n\n  c:\n")
def test_no_word_gets_lost(body):
    source, document = taken_apart(body)
    _, found = read_document(source)
    seen = [text.whole() for text in texts_of(document)]
    seen += [quote.span for quote in quotes_of(document)] + [one.span for one in found]
    covered = {place for span in seen for place in places_in(source, span)}

    for number, line in enumerate(source.lines[3:], 4):
        for column, character in enumerate(line, 1):
            if character.isalpha() or character == "😀":
                assert (number, column) in covered


@settings(max_examples=100)
@given(bodies)
def test_each_range_lies_inside_the_file(body):
    source, document = taken_apart(body)
    _, found = read_document(source)
    spans = [item.span for item in items_of(document)] + [one.span for one in found]

    for span in spans:
        assert (span.line, span.column) <= (span.end_line, span.end_column)
        assert span.end_line <= len(source.lines)
        assert span.end_column <= len(source.lines[span.end_line - 1]) + 1
    assert [one.span for one in found] == sorted(one.span for one in found)


def taken_apart(body: str) -> tuple[Source, Document]:
    source = read_source("guideline.md", (FRONT + body).encode())
    assert isinstance(source, Source)
    document, _ = read_document(source)
    assert document is not None
    return source, document


def blocks_of(document: Document) -> Iterator[Block]:
    yield from document.preamble
    for section in document.sections:
        yield from section.blocks


def items_of(document: Document) -> Iterator[Item]:
    waiting = [block for block in blocks_of(document) if isinstance(block, Item)]
    while waiting:
        item = waiting.pop()
        waiting.extend(item.items)
        yield item


def quotes_of(document: Document) -> Iterator[Quote]:
    for item in items_of(document):
        yield from item.quotes


def texts_of(document: Document) -> Iterator[Text]:
    yield from (section.heading for section in document.sections)
    yield from (item.text for item in items_of(document))
    for block in blocks_of(document):
        match block:
            case Table(header, rows):
                yield from (cell for row in (header, *rows) for cell in row)
            case Prose(text) | Subheading(text):
                yield text


def places_in(source: Source, span: Span) -> Iterator[tuple[int, int]]:
    for line in range(span.line, span.end_line + 1):
        first = span.column if line == span.line else 1
        last = span.end_column if line == span.end_line else len(source.lines[line - 1]) + 1
        yield from ((line, column) for column in range(first, last))
