"""Parse tree → signals, settings, definitions, facts."""

from rubricc.blocks import Text
from rubricc.syntax.conditions import Condition
from rubricc.syntax.from_tree.conditions import condition
from rubricc.syntax.from_tree.details import Details, formerly, notes, of_kind, texts_of
from rubricc.syntax.from_tree.names import (
    name,
    names,
    number,
    prose,
    quoted,
    span_of,
    tokens,
    trees,
    value,
    values,
)
from rubricc.syntax.names import Name, Value
from rubricc.syntax.signals import (
    AnyOf,
    Choice,
    DefinitionStatement,
    Domain,
    Excludes,
    Fact,
    Flag,
    NeverTogether,
    Numeric,
    Phrases,
    Requires,
    Scale,
    SignalStatement,
    YesNo,
)
from rubricc.syntax.trees import Token, Tree


def signal(tree: Tree, text: Text, details: Details) -> SignalStatement:
    """A signal or a setting."""
    match tree.children:
        case [Token() as named, each, Tree() as kind, usual, description]:
            return SignalStatement(
                name=name(named, text),
                of_each_response=each is not None,
                domain=domain(kind, text),
                usually=usually(usual, text),
                description=prose(description) if isinstance(description, Token) else "",
                ask=next(iter(texts_of(details, "ask")), None),
                only_when=next(iter(only_when(details)), None),
                if_unsure=next(iter(if_unsure(details)), None),
                notes=notes(details),
                formerly=formerly(details),
                phrases=phrases(details),
                span=text.whole(),
            )
        case _:
            raise AssertionError(tree)


def domain(tree: Tree, text: Text) -> Domain:
    """What values a signal may have."""
    match tree.data, tree.children:
        case "yes_no", _:
            return YesNo()
        case "choice", members:
            return Choice(values(members, text))
        case "scale", members:
            return Scale(values(members, text))
        case "any_of_domain", [Tree() as members]:
            return AnyOf(values(members.children, text))
        case "whole" | "number", children:
            low, *high = (number(token, text) for token in tokens(children))
            may_be_unknown = bool(trees(children))
            return Numeric(low, high[0] if high else None, tree.data == "whole", may_be_unknown)
        case _:
            raise AssertionError(tree)


def usually(child: object, text: Text) -> Value | None:
    """The usual value; `unknown` is written without backticks."""
    match child:
        case Token():
            return value(child, text)
        case Tree():
            return Name("unknown", span_of(child, text))
        case _:
            return None


def only_when(details: Details) -> tuple[Condition, ...]:
    """The conditions under which the signal exists; there is one, if any."""
    return tuple(
        condition(part, detail.text)
        for detail in of_kind(details, "only_when")
        for part in trees(detail.tree.children)
    )


def if_unsure(details: Details) -> tuple[Value | Flag, ...]:
    """What to do when the annotator cannot tell; there is one policy, if any."""
    return tuple(
        policy
        for detail in of_kind(details, "if_unsure")
        for child in detail.tree.children
        for policy in policies(child, detail.text)
    )


def policies(child: object, text: Text) -> tuple[Value | Flag, ...]:
    """The policy that stands after `if unsure:`."""
    match child:
        case Token():
            return (value(child, text),)
        case Tree():
            return (flag(child, text),)
        case _:
            return ()


def flag(tree: Tree, text: Text) -> Flag:
    """`flag`, perhaps for a queue."""
    return Flag(optional_name(tree, text), span_of(tree, text))


def optional_name(tree: Tree, text: Text) -> Name | None:
    """The name in a tree that may have one."""
    return next(iter(names(tree.children, text)), None)


def phrases(details: Details) -> tuple[Phrases, ...]:
    """The fragments that show the values of a signal."""
    return tuple(
        Phrases(
            value(shown, detail.text),
            tuple(quoted(fragment) for fragment in fragments),
            detail.text.whole(),
        )
        for detail in of_kind(details, "phrases")
        for shown, *fragments in [tokens(detail.tree.children)]
    )


def definition(tree: Tree, text: Text, details: Details) -> DefinitionStatement:
    """A condition with a name."""
    match tree.children:
        case [Token() as named, Tree() as means]:
            return DefinitionStatement(
                name(named, text),
                condition(means, text),
                notes(details),
                formerly(details),
                text.whole(),
            )
        case _:
            raise AssertionError(tree)


def fact(tree: Tree, text: Text) -> Fact:
    """What cannot occur."""
    match tree.data, trees(tree.children):
        case "requires", (left, right):
            return Requires(condition(left, text), condition(right, text), text.whole())
        case "excludes", (left, right):
            return Excludes(condition(left, text), condition(right, text), text.whole())
        case "never_together", (part,):
            return NeverTogether(condition(part, text), text.whole())
        case _:
            raise AssertionError(tree)
