"""An item under Labels or Scale → a label with the labels nested under it."""

from rubricc.blocks import Item
from rubricc.syntax.from_blocks.reading import Found, details_in, read_nested, statements_in
from rubricc.syntax.from_tree.labels import label
from rubricc.syntax.labels import LabelStatement
from rubricc.syntax.trees import Tree


def read_label(item: Item, tree: Tree | None, found: Found) -> LabelStatement | None:
    """A label or a level, with its details and the labels nested under it."""
    nested = read_nested(item, "label_detail", found)
    details = details_in(nested, found)
    inner = (read_label(below, part, found) for below, part in statements_in(nested))
    children = tuple(child for child in inner if child)
    return label(tree, item.text, details, children) if tree else None
