"""Facts as written → conditions that hold in every case."""

from collections.abc import Iterator
from typing import assert_never

from rubricc import syntax
from rubricc.model.conditions import All, Any, Condition, Not
from rubricc.model.from_conditions import Place, condition_in
from rubricc.model.imports import source_of
from rubricc.model.names import Scope
from rubricc.model.nodes import Fact
from rubricc.model.written import written


def facts_of(tree: syntax.SyntaxTree, scope: Scope) -> Iterator[Fact]:
    """Every fact; one about a response without saying which holds of both."""
    for section in tree.sections:
        for statement in section.statements:
            if isinstance(statement, syntax.Requires | syntax.Excludes | syntax.NeverTogether):
                text = written(source_of(tree, statement.span), statement.span)
                sides = (fact_condition(statement, side, scope) for side in ("a", "b"))
                for condition in dict.fromkeys(sides):
                    if condition is not None:
                        yield Fact(condition, text, statement.span)


def fact_condition(fact: syntax.Fact, side: str, scope: Scope) -> Condition | None:
    """What a fact says, of one response where it speaks of such."""
    place = Place(scope, side=side, signals_only="a fact")
    match fact:
        case syntax.Requires(left, right):
            condition, required = condition_in(left, place), condition_in(right, place)
            if condition is None or required is None:
                return None
            return Any((Not(condition), required))
        case syntax.Excludes(left, right):
            one, other = condition_in(left, place), condition_in(right, place)
            return None if one is None or other is None else Not(All((one, other)))
        case syntax.NeverTogether(inner):
            never = condition_in(inner, place)
            return None if never is None else Not(never)
        case _:
            assert_never(fact)
