"""Parse tree → conditions."""

from collections.abc import Iterable

from rubricc.blocks import Text
from rubricc.syntax.conditions import (
    All,
    Any,
    Comparison,
    Condition,
    CountOf,
    Holds,
    IncludesCount,
    IsState,
    Not,
    Quantity,
    Relation,
    State,
)
from rubricc.syntax.from_tree.names import span_of, subject, trees, values
from rubricc.syntax.trees import Token, Tree

RELATIONS = {
    "is": Relation.IS,
    "is_not": Relation.IS_NOT,
    "is_one_of": Relation.ONE_OF,
    "is_at_least": Relation.AT_LEAST,
    "is_at_most": Relation.AT_MOST,
    "is_more_than": Relation.MORE_THAN,
    "is_less_than": Relation.LESS_THAN,
    "is_between": Relation.BETWEEN,
    "includes": Relation.INCLUDES,
}

QUANTITIES = {
    "at_least": Quantity.AT_LEAST,
    "at_most": Quantity.AT_MOST,
    "exactly": Quantity.EXACTLY,
    "all_of": Quantity.ALL,
    "any_of": Quantity.ANY,
    "none_of": Quantity.NONE,
}

STATES = {
    "none": State.NONE,
    "unknown": State.UNKNOWN,
    "flagged": State.FLAGGED,
    "not_applicable": State.NOT_APPLICABLE,
}


def condition(tree: Tree, text: Text) -> Condition:
    """The condition that a tree says; it is at most as deep as the check of tokens allows."""
    span = span_of(tree, text)
    match tree.data, tree.children:
        case "all", parts:
            return All(tuple(condition(part, text) for part in trees(parts)), span)
        case "any", parts:
            return Any(tuple(condition(part, text) for part in trees(parts)), span)
        case "negation", [Tree() as part]:
            return Not(condition(part, text), span)
        case "holds", [Tree() as of]:
            return Holds(*subject(of, text), span)
        case "state" | "no_state" as kind, [Tree() as of, Tree(data=state)]:
            return IsState(*subject(of, text), STATES[state], kind == "no_state", span)
        case "count_of", [Tree() as quantity, *members]:
            return CountOf(*how_many(quantity), subjects(members, text), span)
        case "includes_count", [Tree() as of, Tree() as quantity, Tree() as members]:
            many = how_many(quantity)
            return IncludesCount(*subject(of, text), *many, values(members.children, text), span)
        case relation, [Tree() as of, Tree() as operands]:
            found = values(operands.children, text)
            return Comparison(*subject(of, text), RELATIONS[relation], found, span)
        case relation, [Tree() as of, *operands]:
            return Comparison(*subject(of, text), RELATIONS[relation], values(operands, text), span)
        case _:
            raise AssertionError(tree)


def subjects(members: Iterable[object], text: Text) -> tuple[Holds, ...]:
    """The members of a list of conditions."""
    return tuple(Holds(*subject(of, text), span_of(of, text)) for of in trees(members))


def how_many(quantity: Tree) -> tuple[Quantity, int | None]:
    """A quantity and, where it has one, its number."""
    match quantity.children:
        case [Token() as count]:
            return QUANTITIES[quantity.data], int(count)
        case _:
            return QUANTITIES[quantity.data], None
