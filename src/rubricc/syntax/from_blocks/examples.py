"""An item under Examples → an example with its texts, quoted in it or nested under it."""

from collections import Counter
from collections.abc import Iterator

from rubricc.blocks import Item
from rubricc.diagnostics import EXAMPLE_TEXT
from rubricc.syntax.examples import ExampleStatement
from rubricc.syntax.from_blocks.reading import Found, Nested, read, refuse_nested
from rubricc.syntax.from_tree.details import Detail
from rubricc.syntax.from_tree.examples import Texts, example
from rubricc.syntax.from_tree.names import quoted
from rubricc.syntax.trees import Token, Tree

PARTS = {"a": "A", "b": "B", "prompt": "prompt"}


def read_example(item: Item, tree: Tree | None, found: Found) -> ExampleStatement | None:
    """An example, with whatever texts are nested in it."""
    trees = ((inner, read(inner.text, "example_detail", found)) for inner in item.items)
    nested = tuple((inner, part) for inner, part in trees if part)
    notes = tuple(Detail(part, inner.text) for inner, part in nested if part.data == "note")
    for inner, part in nested:
        if part.data == "note":
            refuse_nested(inner, found)
    if not tree:
        return None
    made = example(tree, item.text, notes, (*own_quotes(item), *nested_texts(nested)))
    problem = problem_of(Counter(part for part, _ in made.texts))
    if problem:
        mend = "quote its text before `is`, or in a quote nested under it; a pair has `A:` and `B:`"
        found.append(EXAMPLE_TEXT.at(item.text.whole(), mend=mend, problem=problem))
    return made


def own_quotes(item: Item) -> Texts:
    """The quotes right under an example, each under its label."""
    return tuple((PARTS.get((quote.label or "").lower(), ""), quote.text) for quote in item.quotes)


def nested_texts(nested: Nested) -> Texts:
    """The texts of the items `A:`, `B:` and `prompt:`, in quotation marks or in a quote."""
    return tuple(
        (PARTS[part.data], text)
        for item, tree in nested
        for part in tree.children
        if isinstance(part, Tree)
        for text in texts_of(item, tree)
    )


def texts_of(item: Item, tree: Tree) -> Iterator[str]:
    """What one such item quotes."""
    yield from (quoted(token) for token in tree.children if isinstance(token, Token))
    yield from (quote.text for quote in item.quotes)


def problem_of(parts: Counter[str]) -> str | None:
    """What is wrong with the texts of an example, if anything is."""
    twice = next((part for part in parts if parts[part] > 1), None)
    if twice is not None:
        return f"has two texts for `{twice}:`" if twice else "has two texts"
    if ("A" in parts) != ("B" in parts):
        there, missing = ("A", "B") if "A" in parts else ("B", "A")
        return f"has a text for `{there}:`, but none for `{missing}:`"
    if "" in parts and "A" in parts:
        return "has a text of its own beside those of `A:` and `B:`"
    if "" not in parts and "A" not in parts:
        return "has no text"
    return None
