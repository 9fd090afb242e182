"""Parse tree → clauses and their effects."""

from rubricc.blocks import Text
from rubricc.syntax.clauses import (
    Allow,
    BetterOn,
    Bound,
    ClauseStatement,
    Effect,
    Extreme,
    Give,
    NotApplicable,
    Points,
    ResponseWith,
    RuleOut,
    SameAs,
    Step,
)
from rubricc.syntax.conditions import Condition
from rubricc.syntax.from_tree.conditions import condition
from rubricc.syntax.from_tree.details import Details, formerly, notes, of_kind
from rubricc.syntax.from_tree.endings import rationale, sentence
from rubricc.syntax.from_tree.names import (
    name,
    names,
    number,
    span_of,
    tokens,
    value,
    values,
)
from rubricc.syntax.from_tree.signals import flag
from rubricc.syntax.trees import Token, Tree

STEPS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def clause(
    tree: Tree, text: Text, details: Details, exceptions: tuple[ClauseStatement, ...]
) -> ClauseStatement:
    """A clause with the exceptions nested in it."""
    match tree.children:
        case [Token() as named, _, Tree() as gives, circumstance, unless, Tree() as end]:
            return ClauseStatement(
                id=name(named, text),
                effect=effect(gives, text),
                when=inner_condition(circumstance, text),
                unless=condition(unless, text) if isinstance(unless, Tree) else None,
                is_otherwise=is_otherwise(circumstance),
                rationale=rationale(end),
                notes=notes(details),
                formerly=formerly(details),
                allows=allows(details),
                exceptions=exceptions,
                span=text.whole(),
            )
        case _:
            raise AssertionError(tree)


def is_exception(tree: Tree) -> bool:
    """Whether the clause starts with `except`."""
    return any(tree.inside("exception"))


def inner_condition(circumstance: object, text: Text) -> Condition | None:
    """The condition after `when`; None for `otherwise` and for nothing."""
    match circumstance:
        case Tree(children=[Tree() as part]):
            return condition(part, text)
        case _:
            return None


def is_otherwise(circumstance: object) -> bool:
    """Whether `otherwise` stands instead of `when`."""
    return isinstance(circumstance, Tree) and circumstance.data == "otherwise"


def allows(details: Details) -> tuple[Allow, ...]:
    """The warnings that the author allows, each with its reason."""
    return tuple(
        Allow(name(warning, detail.text), sentence(reason), detail.text.whole())
        for detail in of_kind(details, "allow")
        for warning, reason in [tokens(detail.tree.children)]
    )


def effect(tree: Tree, text: Text) -> Effect:
    """What follows where a clause holds; of a table's row, what its outcome's cell says."""
    span = span_of(tree, text)
    match tree.data, tree.children:
        case "give", outcomes:
            return Give(values(outcomes, text), span)
        case "flag", _:
            return flag(tree, text)
        case "not_applicable", _:
            return NotApplicable(span)
        case "rule_out", [Token() as outcome]:
            return RuleOut(value(outcome, text), span)
        case "cap" | "floor" as kind, [Token() as level]:
            return Bound(kind == "cap", value(level, text), span)
        case "steps_down", [Token() as count]:
            return Step(-step_count(count), span)
        case "steps_up", [Token() as count]:
            return Step(step_count(count), span)
        case "points", [Token() as amount, each]:
            return Points(
                number(amount, text), name(each, text) if isinstance(each, Token) else None, span
            )
        case _:
            return effect_by_name(tree, text)


def effect_by_name(tree: Tree, text: Text) -> Effect:
    """The effects that start with `the`: they point to other decisions, criteria or signals."""
    span = span_of(tree, text)
    named = names(tree.children, text)
    match tree.data:
        case "same_as":
            return SameAs(named[0], span)
        case "lowest_of" | "highest_of" as kind:
            return Extreme(kind == "lowest_of", named, span)
        case "better_on":
            return BetterOn(named[0], span)
        case "response_with" | "response_without" as kind:
            return ResponseWith(named[0], kind == "response_without", span)
        case _:
            raise AssertionError(tree)


def step_count(token: str) -> int:
    """How many levels: a number, or its word."""
    return STEPS.index(token) + 1 if token in STEPS else int(token)
