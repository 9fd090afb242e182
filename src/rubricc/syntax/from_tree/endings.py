"""How a statement ends: with a full stop, or with its rationale."""

from rubricc.syntax.from_tree.names import prose, tokens
from rubricc.syntax.trees import Tree


def rationale(end: Tree) -> str | None:
    """The rationale without its full stop, or None where the statement gives none."""
    return next((sentence(token) for token in tokens(end.children)), None)


def sentence(token: str) -> str:
    """A free text without the full stop that ends it."""
    return prose(token).removesuffix(".").rstrip()
