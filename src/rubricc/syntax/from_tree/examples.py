"""Parse tree → examples."""

from rubricc.blocks import Text
from rubricc.syntax.conditions import State
from rubricc.syntax.examples import Assignment, ExampleStatement, Expected
from rubricc.syntax.from_tree.details import Details, notes
from rubricc.syntax.from_tree.names import (
    name,
    names,
    quoted,
    span_of,
    subject,
    trees,
    values,
)
from rubricc.syntax.from_tree.signals import optional_name
from rubricc.syntax.names import Name
from rubricc.syntax.trees import Token, Tree

ANSWERS = {"holds": "yes", "holds_not": "no"}

Texts = tuple[tuple[str, str], ...]


def example(tree: Tree, text: Text, details: Details, nested: Texts) -> ExampleStatement:
    """An example, with the texts that are nested in it after the one that it quotes."""
    match tree.children:
        case [named, string, Tree() as outcomes, by, given]:
            return ExampleStatement(
                id=name(named, text) if isinstance(named, Token) else None,
                texts=(*own_text(string), *nested),
                expected=tuple(expected(child, text) for child in trees(outcomes.children)),
                by=names(by.children, text) if isinstance(by, Tree) else (),
                assignments=assignments(given, text),
                notes=notes(details),
                span=text.whole(),
            )
        case _:
            raise AssertionError(tree)


def own_text(string: object) -> Texts:
    """The text that the example itself quotes, if it does."""
    return (("", quoted(string)),) if isinstance(string, Token) else ()


def expected(tree: Tree, text: Text) -> Expected:
    """What an example says that a decision gives."""
    match tree.children:
        case [decision, Tree() as outcome]:
            return Expected(
                decision=name(decision, text) if isinstance(decision, Token) else None,
                values=() if outcome.data == "flagged" else values(outcome.children, text),
                is_choice=outcome.data == "accepted",
                state=STATES.get(outcome.data),
                queue=optional_name(outcome, text) if outcome.data == "flagged" else None,
                span=span_of(tree, text),
            )
        case _:
            raise AssertionError(tree)


STATES = {"flagged": State.FLAGGED, "not_applicable": State.NOT_APPLICABLE}


def assignments(tree: object, text: Text) -> tuple[Assignment, ...]:
    """What the case of an example is like."""
    if not isinstance(tree, Tree):
        return ()
    return tuple(assignment(child, text) for child in trees(tree.children))


def assignment(tree: Tree, text: Text) -> Assignment:
    """The value that an example gives to a signal."""
    span = span_of(tree, text)
    match tree.data, tree.children:
        case "holds" | "holds_not" as kind, [Tree() as of]:
            answer = Name(ANSWERS[kind], span)
            return Assignment(*subject(of, text), (answer,), is_unknown=False, span=span)
        case kind, [Tree() as of, *given]:
            is_unknown = kind == "is_unknown"
            return Assignment(*subject(of, text), values(given, text), is_unknown, span)
        case _:
            raise AssertionError(tree)
