"""Parse tree → labels, levels, queues, criteria."""

from collections.abc import Iterable

from rubricc.blocks import Text
from rubricc.syntax.from_tree.details import Details, formerly, notes, of_kind
from rubricc.syntax.from_tree.endings import rationale
from rubricc.syntax.from_tree.names import name, prose, span_of, tokens, trees, value, values
from rubricc.syntax.labels import CriterionStatement, LabelStatement, Preference, QueueStatement
from rubricc.syntax.names import Value
from rubricc.syntax.trees import Token, Tree


def label(
    tree: Tree, text: Text, details: Details, children: tuple[LabelStatement, ...]
) -> LabelStatement:
    """A label or a level, with the labels nested under it."""
    match tree.children:
        case [Token() as named, *description]:
            return LabelStatement(
                value(named, text),
                described(description),
                required(details, "requires_labels"),
                required(details, "excludes_labels"),
                notes(details),
                formerly(details),
                children,
                text.whole(),
            )
        case _:
            raise AssertionError(tree)


def described(description: Iterable[object]) -> str:
    """The description, if there is one."""
    return " ".join(prose(token) for token in tokens(description))


def required(details: Details, kind: str) -> tuple[Value, ...]:
    """The labels that a label requires, or excludes."""
    return tuple(
        listed
        for detail in of_kind(details, kind)
        for tree in trees(detail.tree.children)
        for listed in values(tree.children, detail.text)
    )


def queue(tree: Tree, text: Text, details: Details) -> QueueStatement:
    """Who decides what is flagged."""
    match tree.children:
        case [Token() as named, *description]:
            return QueueStatement(
                name(named, text),
                described(description),
                notes(details),
                formerly(details),
                text.whole(),
            )
        case _:
            raise AssertionError(tree)


def criterion(tree: Tree, text: Text, details: Details) -> CriterionStatement:
    """A criterion by which one response is better than the other."""
    match tree.children:
        case [Token() as named, Tree() as steps, Tree() as end]:
            return CriterionStatement(
                name(named, text),
                tuple(preference(step, text) for step in trees(steps.children)),
                rationale(end),
                notes(details),
                formerly(details),
                text.whole(),
            )
        case _:
            raise AssertionError(tree)


def preference(tree: Tree, text: Text) -> Preference:
    """One step of a criterion; its wording is the name of the rule."""
    match tree.children:
        case [Token() as signal]:
            return Preference(tree.data.replace("_", " "), name(signal, text), span_of(tree, text))
        case _:
            raise AssertionError(tree)
