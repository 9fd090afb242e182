"""Parse tree → the fragments of a scenario."""

from rubricc.blocks import Text
from rubricc.syntax.examples import Fragment
from rubricc.syntax.from_tree.names import name, quoted, tokens, value
from rubricc.syntax.trees import Token, Tree

Part = tuple[str, tuple[str, ...]]


def scenario_item(tree: Tree, text: Text) -> Fragment | Part:
    """A fragment that shows a value of a signal, or one of the parts around the fragments."""
    match tree.data, tree.children:
        case "fragment", [Token() as signal, Token() as shown, *texts]:
            fragments = tuple(quoted(token) for token in tokens(texts))
            return Fragment(name(signal, text), value(shown, text), fragments, text.whole())
        case "scenario_text", [Tree(data=part), *texts]:
            return part, tuple(quoted(token) for token in tokens(texts))
        case _:
            raise AssertionError(tree)
