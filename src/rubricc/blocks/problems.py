"""What a guideline's Markdown may not hold, because its readers would not see what we compile."""

import re
from collections.abc import Iterable, Iterator

from markdown_it.token import Token

from rubricc.blocks.from_bytes import DIRECTION, hidden
from rubricc.blocks.links import is_safe_link, is_safe_picture
from rubricc.blocks.markdown import parse_inline
from rubricc.blocks.nodes import Text
from rubricc.blocks.tables import is_long, read_cells
from rubricc.blocks.tree import LISTS, Node
from rubricc.diagnostics import (
    DEEP_NESTING,
    HTML_COMMENT,
    LINK_DEFINITION,
    LONG_PARAGRAPH,
    RAGGED_ROW,
    RAW_HTML,
    UNSAFE_LINK,
    Diagnostic,
)
from rubricc.source import Span

SUSPECT = re.compile(r"[<&]|\]\(")
"""What every tag, entity, link and image has: texts without it need no inline parsing."""

FLATTER = "give the inner items a heading or a section of their own"
INLINE_LINK = "write the target where the link is: `[text](https://example.org)`"
COMMENT = "delete it, or say it in the text"
MARKDOWN_INSTEAD = "write it in Markdown; a bare `<` stands in backticks or after a backslash"
BREAK = "put a blank line between its thoughts"
CELLS = "give the row as many cells as the header, `-` where any value will do"
LINKS = "link to `https:`, `http:`, `mailto:`, `#section` or a file of the project"
PICTURES = "show a png, jpg, jpeg, webp or gif file of the project"


def find_problems(nodes: Iterable[Node], lists: int = 0, quotes: int = 0) -> Iterator[Diagnostic]:
    """Everything in these blocks that is refused; `lists` and `quotes` count those around them."""
    for node in nodes:
        deep_lists = lists + (node.kind in LISTS)
        deep_quotes = quotes + (node.kind == "blockquote")
        most = node.text.limits.nesting
        if max(deep_lists, deep_quotes) > most:
            yield DEEP_NESTING.at(node.span, mend=FLATTER, most=str(most))
            continue
        yield from find_in_block(node)
        yield from find_problems(node.children, deep_lists, deep_quotes)


def find_in_block(node: Node) -> Iterator[Diagnostic]:
    """What is refused in one block, but not in the blocks that it holds."""
    match node.kind:
        case "html_block":
            yield refused_html(node.span, node.text.content)
        case "definition":
            yield LINK_DEFINITION.at(node.span, mend=INLINE_LINK)
        case "table":
            yield from find_in_table(node)
        case "paragraph" | "heading":
            yield from find_in_text(node.text)


def find_in_table(table: Node) -> Iterator[Diagnostic]:
    """What is refused in the cells of a table, and the rows that do not fit its header."""
    size = len(read_cells(table.children[0].text))
    for row in table.children:
        cells = read_cells(row.text)
        for cell in cells:
            yield from find_in_text(cell)
        if len(cells) != size and not is_long(row.text):
            place = cells[size] if len(cells) > size else row.text
            yield RAGGED_ROW.at(place.whole(), mend=CELLS, cells=str(len(cells)), header=str(size))


def find_in_text(text: Text) -> Iterator[Diagnostic]:
    """What is refused within one paragraph, heading or cell."""
    if is_long(text):
        size, most = len(text.content.encode()), text.limits.paragraph_bytes
        yield LONG_PARAGRAPH.at(text.whole(), mend=BREAK, size=f"{size:,}", most=f"{most:,}")
        return
    if not SUSPECT.search(text.content):
        return
    for token, start, end in parse_inline(text.content):
        yield from find_in_token(token, text.span(start, end), text.content[start:end])


def find_in_token(token: Token, place: Span, written: str) -> Iterator[Diagnostic]:
    """What is refused about one link, image, tag or entity."""
    if token.type == "html_inline":
        yield refused_html(place, written)
        return
    if token.type == "link_open" and not is_safe_link(str(token.attrs["href"])):
        yield UNSAFE_LINK.at(place, mend=LINKS, target=str(token.attrs["href"]))
    if token.type == "image" and not is_safe_picture(str(token.attrs["src"])):
        yield UNSAFE_LINK.at(place, mend=PICTURES, target=str(token.attrs["src"]))
    shown = token.content if token.type == "text_special" else str(token.attrs.get("title", ""))
    if match := DIRECTION.search(shown):
        yield hidden(place, match.group())


def refused_html(place: Span, written: str) -> Diagnostic:
    """Say that a piece of HTML is refused: a comment, or a tag with its name."""
    if written.startswith("<!--"):
        return HTML_COMMENT.at(place, mend=COMMENT)
    return RAW_HTML.at(place, mend=MARKDOWN_INSTEAD, tag=written.partition("\n")[0][:40])
