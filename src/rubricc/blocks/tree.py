"""Markdown's flat tokens become a tree of blocks, each with its text and its place."""

import re
from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from rubricc.blocks.markdown import parse_blocks
from rubricc.blocks.nodes import Text
from rubricc.records import record
from rubricc.source import LineIndex, Source, Span

LISTS = frozenset({"bullet_list", "ordered_list"})
HOLDERS = LISTS | {"list_item", "blockquote"}
"""Blocks that hold blocks."""

HEADING = re.compile(r"#+[ \t]*")
HEADING_END = re.compile(r"(?:^|(?<=[ \t]))#+$")


@record
class Node:
    """A Markdown block; `kind` is markdown-it's name for it.

    `number` is a heading's level, or the number that an ordered list starts with, else 0. The text
    of a list, an item or a quote is the line it begins with, marker and all.
    """

    kind: str
    number: int
    text: Text
    span: Span
    children: tuple["Node", ...] = ()


@record
class Body:
    """The text that is parsed, with its line index."""

    source: Source
    index: LineIndex


def read_tree(source: Source) -> tuple[Node, ...]:
    """The blocks of a body, every text with its exact origins."""
    body = Body(source, source.index())
    opened: list[Token] = []
    levels: list[list[Node]] = [[]]
    for token in parse_blocks(source):
        if token.nesting > 0:
            opened.append(token)
            levels.append([])
        elif token.nesting < 0:
            children = levels.pop()
            levels[-1].extend(branch(body, opened.pop(), children))
        elif token.type != "inline":
            levels[-1].append(leaf(body, token, token.type, 0))
    return tuple(levels[0])


def branch(body: Body, token: Token, children: Sequence[Node]) -> Iterator[Node]:
    """The block between an opening and a closing token; cells are read from their row's text."""
    match kind := token.type.removesuffix("_open"):
        case "th" | "td":
            return
        case "thead" | "tbody":
            yield from children
        case "paragraph" | "tr":
            yield leaf(body, token, kind, 0)
        case "heading":
            text = heading_text(text_of(body, token), token.markup)
            yield Node(kind, int(token.tag[1:]), text, text.whole())
        case "table":
            text = text_of(body, token)
            yield Node(kind, 0, text, text.whole(), tuple(children))
        case _:
            yield container(body, token, kind, children)


def leaf(body: Body, token: Token, kind: str, number: int) -> Node:
    """A block of lines."""
    text = text_of(body, token)
    return Node(kind, number, text, text.whole())


def container(body: Body, token: Token, kind: str, children: Sequence[Node]) -> Node:
    """A list, an item or a quote: from its marker to the end of what it holds."""
    text = text_of(body, token)
    last = children[-1].span if children else text.part(0, len(token.info) + 1).whole()
    number = int(token.attrs.get("start", 1)) if kind == "ordered_list" else 0
    return Node(kind, number, text, text.whole().to(last), tuple(children))


def text_of(body: Body, token: Token) -> Text:
    """The lines of a block without the indentation and the markers before them."""
    origins = tuple(body.index.position(start) for start in token.meta["starts"])
    lines = (body.source.lines[line - 1][column - 1 :].rstrip(" \t") for line, column in origins)
    return Text(body.source.path, "\n".join(lines), origins, body.source.limits)


def heading_text(text: Text, markup: str) -> Text:
    """A heading without its number signs, or without the line under it."""
    if not markup.startswith("#"):
        return text.part(0, text.content.rindex("\n"))
    opening = HEADING.match(text.content)
    start = opening.end() if opening else 0
    closing = HEADING_END.search(text.content, start)
    end = closing.start() if closing else len(text.content)
    return text.part(start, start + len(text.content[start:end].rstrip(" \t")))
