"""An item's text and what is nested in it → parse trees; what is wrong goes to a list."""

from collections.abc import Iterable, Iterator

from rubricc.blocks import Item, Text
from rubricc.diagnostics import MISPLACED_ITEM, REPEATED_DETAIL, Diagnostic
from rubricc.source import Span
from rubricc.syntax.from_text import read_text
from rubricc.syntax.from_tree.details import Detail, Details
from rubricc.syntax.trees import Tree

Found = list[Diagnostic]
"""Where a reader puts what is wrong, in source order."""

Nested = tuple[tuple[Item, Tree], ...]

ONCE = {"ask": "ask:", "only_when": "only when:", "if_unsure": "if unsure:"}
"""The details that a statement has once, and how they are written."""

STATEMENTS = frozenset({"clause", "label"})
"""What is nested in a statement and is one itself."""


def read(text: Text, start: str, found: Found) -> Tree | None:
    """The parse tree of a text as `start`, unless something is wrong with it."""
    tree = read_text(text, start)
    if isinstance(tree, Tree):
        return tree
    found.extend(tree)
    return None


def read_nested(item: Item, start: str, found: Found) -> Nested:
    """The items nested in an item that parse as `start`, with their parse trees.

    Of the others it is still told what is wrong with the items nested in them.
    """
    refuse_quotes(item, found)
    nested = []
    for inner in item.items:
        tree = read(inner.text, start, found)
        if tree:
            nested.append((inner, tree))
        else:
            read_nested(inner, start, found)
    return tuple(nested)


def statements_in(nested: Nested) -> Nested:
    """Those nested items that are statements themselves."""
    return tuple((item, tree) for item, tree in nested if tree.data in STATEMENTS)


def details_in(nested: Nested, found: Found) -> Details:
    """Those nested items that are details; each stands once, and nothing is nested in it."""
    inner = tuple((item, tree) for item, tree in nested if tree.data not in STATEMENTS)
    for item, _ in inner:
        refuse_nested(item, found)
    found.extend(find_repeated(inner))
    return tuple(Detail(tree, item.text) for item, tree in inner)


def read_details(item: Item, start: str, found: Found) -> Details:
    """The details of a statement that has no others nested in it."""
    return details_in(read_nested(item, start, found), found)


def find_repeated(details: Iterable[tuple[Item, Tree]]) -> Iterator[Diagnostic]:
    """Details that stand twice and may stand once."""
    seen: set[str] = set()
    for item, tree in details:
        if tree.data in seen:
            mend = "leave one of them out"
            yield REPEATED_DETAIL.at(item.text.whole(), mend=mend, detail=ONCE[tree.data])
        seen |= {tree.data} & ONCE.keys()


def refuse_nested(item: Item, found: Found) -> None:
    """Report what is nested in an item that holds nothing."""
    refuse_quotes(item, found)
    found.extend(misplaced(inner.text.whole(), "an item") for inner in item.items)


def refuse_quotes(item: Item, found: Found) -> None:
    """Report the quotes nested in an item that is no example."""
    found.extend(misplaced(quote.span, "a quote") for quote in item.quotes)


def misplaced(span: Span, thing: str) -> Diagnostic:
    """Something that is nested where it says nothing."""
    return MISPLACED_ITEM.at(span, mend="say it in a `note:`, or outside of the list", thing=thing)
