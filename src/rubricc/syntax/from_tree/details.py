"""Details nested in a statement: which ones it has, and what they say."""

from rubricc.blocks import Text
from rubricc.records import record
from rubricc.syntax.from_tree.names import names, prose, tokens
from rubricc.syntax.names import Name
from rubricc.syntax.trees import Tree


@record
class Detail:
    """The parse tree of a detail, and the text that it is a tree of."""

    tree: Tree
    text: Text


Details = tuple[Detail, ...]


def of_kind(details: Details, kind: str) -> Details:
    """The details of one kind, in source order."""
    return tuple(detail for detail in details if detail.tree.data == kind)


def texts_of(details: Details, kind: str) -> tuple[str, ...]:
    """The free texts of the details of one kind."""
    found = (tokens(detail.tree.children) for detail in of_kind(details, kind))
    return tuple(prose(token) for token, *_ in found)


def notes(details: Details) -> tuple[str, ...]:
    """What `note:` tells the reader."""
    return texts_of(details, "note")


def formerly(details: Details) -> tuple[Name, ...]:
    """The names that `formerly:` lists."""
    return tuple(
        old
        for detail in of_kind(details, "formerly")
        for tree in (detail.tree, *detail.tree.inside("names"))
        for old in names(tree.children, detail.text)
    )
