"""A source becomes a document: front matter, prose, and sections of items and tables."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain, pairwise

from rubricc.blocks.front_matter import read_front_matter, without
from rubricc.blocks.nodes import (
    Block,
    Document,
    Item,
    Prose,
    Quote,
    Section,
    Subheading,
    Table,
    Text,
)
from rubricc.blocks.problems import find_problems
from rubricc.blocks.tables import read_cells
from rubricc.blocks.tree import HOLDERS, LISTS, Node, read_tree
from rubricc.diagnostics import Diagnostic
from rubricc.source import Source

LABEL = re.compile(r"([A-Za-z][A-Za-z0-9 -]*):")
SILENT = frozenset({"html_block", "definition", "hr"})
"""Blocks that say nothing, or that are refused."""


def read_document(source: Source) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    """Take a guideline file apart, with all that is wrong with its form, in source order.

    There is no document where the front matter cannot be read: nobody knows what the rest is.
    """
    front = read_front_matter(source)
    nodes = read_tree(without(source, front))
    diagnostics = (*front.diagnostics, *sorted(find_problems(nodes), key=lambda found: found.span))
    if front.fields is None:
        return None, diagnostics
    preamble, sections = read_sections(nodes)
    return Document(source, front.fields, preamble, sections), diagnostics


def read_sections(nodes: Iterable[Node]) -> tuple[tuple[Block, ...], tuple[Section, ...]]:
    """The blocks before the first level-2 heading, and the sections that such headings begin."""
    headings: list[Text] = []
    blocks: list[list[Block]] = [[]]
    for node in nodes:
        if node.kind == "heading" and node.number == 2:
            headings.append(node.text)
            blocks.append([])
        else:
            blocks[-1].extend(read_blocks(node))
    sections = zip(headings, blocks[1:], strict=True)
    return tuple(blocks[0]), tuple(Section(heading, tuple(held)) for heading, held in sections)


def read_blocks(node: Node) -> Iterator[Block]:
    """What one Markdown block is to the compiler."""
    if node.kind in LISTS:
        for item, inside in zip(read_items(node), node.children, strict=True):
            yield item
            yield from read_rest(inside)
    elif node.kind == "table":
        yield read_table(node)
    elif node.kind == "heading" and node.number > 2:
        yield Subheading(node.text)
    else:
        yield from read_prose(node)


def read_items(node: Node) -> Iterator[Item]:
    """The items of a list, numbered as a reader sees them where the list is ordered."""
    for number, item in enumerate(node.children, node.number):
        lists = (child for child in item.children if child.kind in LISTS)
        yield Item(
            text=first_text(item),
            items=tuple(chain.from_iterable(map(read_items, lists))),
            quotes=tuple(read_quotes(item)),
            number=number if node.kind == "ordered_list" else None,
            span=item.span,
        )


def first_text(item: Node) -> Text:
    """The paragraph that an item begins with; if it begins with none, an empty text there."""
    if item.children and item.children[0].kind == "paragraph":
        return item.children[0].text
    return item.text.part(0, 0)


def read_quotes(item: Node) -> Iterator[Quote]:
    """The block quotes nested in an item, each with the label before it."""
    for before, node in pairwise((item, *item.children)):
        if node.kind == "blockquote":
            yield Quote(label_of(before), quoted(node), node.span)


def label_of(node: Node) -> str | None:
    """The name before the colon, if the block is a paragraph of just that."""
    match = LABEL.fullmatch(node.text.content) if node.kind == "paragraph" else None
    return match[1] if match else None


def quoted(quote: Node) -> str:
    """What a quote says, line by line, without its quote marks."""
    lines: dict[int, str] = {}
    for node in below(quote):
        for (line, _), content in zip(
            node.text.origins, node.text.content.split("\n"), strict=True
        ):
            lines.setdefault(line, content)
    last = max(lines, default=0)
    return "\n".join(lines.get(line, "") for line in range(min(lines, default=1), last + 1))


def below(node: Node) -> Iterator[Node]:
    """All blocks in a block, in source order, those around others first."""
    for child in node.children:
        yield child
        yield from below(child)


def read_rest(item: Node) -> Iterator[Block]:
    """What stands in an item and is no part of it, as if it came after it: nothing gets lost."""
    for node, after in zip(item.children, (*item.children[1:], item), strict=False):
        if node.kind in LISTS:
            yield from chain.from_iterable(map(read_rest, node.children))
        elif node.kind == "table":
            yield read_table(node)
        elif not is_part(item, node, after):
            yield from read_prose(node)


def is_part(item: Node, node: Node, after: Node) -> bool:
    """Whether an item holds this block: it is its first paragraph, a quote or a quote's label."""
    if node.kind == "blockquote" or (node.kind == "paragraph" and node is item.children[0]):
        return True
    return label_of(node) is not None and after.kind == "blockquote"


def read_table(node: Node) -> Table:
    """A table whose rows are as long as its header; what is longer or shorter is reported."""
    header, *rows = (read_cells(row.text) for row in node.children)
    return Table(header, tuple(fitted(row, len(header)) for row in rows), node.span)


def fitted(row: tuple[Text, ...], size: int) -> tuple[Text, ...]:
    """A row cut to the size of the header, or filled up with empty cells."""
    nothing = row[-1].part(len(row[-1].content), len(row[-1].content))
    return (*row[:size], *(nothing,) * (size - len(row)))


def read_prose(node: Node) -> Iterator[Prose]:
    """The texts of a block that is no statement, however deep they stand in it."""
    if node.kind == "table":
        yield from (Prose(cell) for row in node.children for cell in read_cells(row.text))
    elif node.kind in HOLDERS:
        yield from chain.from_iterable(map(read_prose, node.children))
    elif node.kind not in SILENT:
        yield Prose(node.text)
