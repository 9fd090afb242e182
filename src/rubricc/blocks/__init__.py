"""Takes a source, gives its front matter and Markdown blocks, promises every character a place."""

from rubricc.blocks.from_bytes import read_source
from rubricc.blocks.from_source import read_document
from rubricc.blocks.html import to_html
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
from rubricc.blocks.setting import Setting
from rubricc.blocks.yaml_text import Data, to_yaml

__all__ = [
    "Block",
    "Data",
    "Document",
    "Field",
    "Item",
    "Prose",
    "Quote",
    "Section",
    "Setting",
    "Subheading",
    "Table",
    "Text",
    "read_document",
    "read_source",
    "to_html",
    "to_yaml",
]
