"""Parse tree → lines of priority."""

from rubricc.blocks import Text
from rubricc.syntax.clauses import ClauseOrder, DocumentOrder, LabelOrder, PriorityStatement
from rubricc.syntax.from_tree.endings import rationale
from rubricc.syntax.from_tree.names import names, span_of, tokens, trees, value
from rubricc.syntax.from_tree.sections import section_kind
from rubricc.syntax.names import Value
from rubricc.syntax.signals import Flag
from rubricc.syntax.trees import Token, Tree


def priority(tree: Tree, text: Text) -> PriorityStatement:
    """One line under Priority."""
    *_, end = trees(tree.children)
    match tree.data:
        case "clause_order":
            return ClauseOrder(names(tree.children, text), rationale(end), text.whole())
        case "label_order":
            return LabelOrder(outcomes(tree, text), rationale(end), text.whole())
        case "document_order":
            section = next((section_kind(token) for token in tokens(tree.children)), None)
            return DocumentOrder(section, rationale(end), text.whole())
        case _:
            raise AssertionError(tree)


def outcomes(tree: Tree, text: Text) -> tuple[Value | Flag, ...]:
    """The outcomes of a chain, `flag` among them."""
    return tuple(outcome for child in tree.children for outcome in ranked(child, text))


def ranked(child: object, text: Text) -> tuple[Value | Flag, ...]:
    """The outcome at one place of a chain; what ends the statement is none."""
    match child:
        case Token():
            return (value(child, text),)
        case Tree(data="ranked_flag"):
            return (Flag(None, span_of(child, text)),)
        case _:
            return ()
