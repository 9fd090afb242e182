"""Takes a source, gives its front matter and Markdown blocks, promises a place for every character."""

from rubricc.blocks.nodes import (
    Block,
    Document,
    Field,
    Item,
    Prose,
    Quote,
    Section,
    Subheading,
    Table,
    Text,
)

__all__ = [
    "Block",
    "Document",
    "Field",
    "Item",
    "Prose",
    "Quote",
    "Section",
    "Subheading",
    "Table",
    "Text",
]
