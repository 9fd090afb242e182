"""Parse tree → guarantees."""

from rubricc.blocks import Text
from rubricc.syntax.conditions import Relation
from rubricc.syntax.examples import (
    GuaranteeStatement,
    Independent,
    Monotone,
    NeverAlways,
    OutcomeTest,
)
from rubricc.syntax.from_tree.conditions import RELATIONS, STATES, condition
from rubricc.syntax.from_tree.endings import rationale
from rubricc.syntax.from_tree.names import name, span_of, values
from rubricc.syntax.trees import Token, Tree


def guarantee(tree: Tree, text: Text) -> GuaranteeStatement:
    """What is promised of every case."""
    match tree.data, tree.children:
        case "never" | "always" as kind, [Tree() as test, when, Tree() as end]:
            return NeverAlways(
                kind == "never",
                outcome_test(test, text),
                condition(when, text) if isinstance(when, Tree) else None,
                rationale(end),
                text.whole(),
            )
        case "monotone", [
            Token() as decision,
            Tree(data=never),
            Token() as signal,
            Tree(data=change),
            Tree() as end,
        ]:
            return Monotone(
                name(decision, text),
                never == "falls",
                name(signal, text),
                change == "rises",
                rationale(end),
                text.whole(),
            )
        case "independent", [Token() as decision, Token() as signal, Tree() as end]:
            return Independent(
                name(decision, text), name(signal, text), rationale(end), text.whole()
            )
        case _:
            raise AssertionError(tree)


def outcome_test(tree: Tree, text: Text) -> OutcomeTest:
    """The outcome that a guarantee is about."""
    match tree.children:
        case [decision, Tree() as test]:
            return OutcomeTest(
                name(decision, text) if isinstance(decision, Token) else None,
                RELATIONS.get(test.data, Relation.IS),
                values(test.children, text),
                STATES.get(test.data),
                span_of(tree, text),
            )
        case _:
            raise AssertionError(tree)
