"""Definitions and criteria → named conditions, each after those it uses."""

from collections.abc import Iterator
from typing import assert_never

from rubricc import syntax
from rubricc.diagnostics import DEFINITION_CIRCLE
from rubricc.model.conditions import Condition
from rubricc.model.from_conditions import Place, condition_in
from rubricc.model.from_criteria import criterion_definitions
from rubricc.model.names import Broken, CriterionName, DefinitionName, Outline, Scope, circle_text
from rubricc.model.nodes import Definition
from rubricc.model.order import circles, in_order
from rubricc.model.uses import name_of, used_in
from rubricc.source import Span

Named = syntax.DefinitionStatement | syntax.CriterionStatement


def definitions_of(
    tree: syntax.SyntaxTree, places: dict[str, Span], scope: Scope
) -> tuple[Definition, ...]:
    """Every definition and what each criterion prefers; their names become known to the scope."""
    statements = {
        statement.name.text: statement
        for section in tree.sections
        for statement in section.statements
        if isinstance(statement, syntax.DefinitionStatement | syntax.CriterionStatement)
        and places[statement.name.text] == statement.name.span
    }
    graph = {name: tuple(used_by(statement)) for name, statement in statements.items()}
    for circle in circles(graph):
        scope.findings.append(
            DEFINITION_CIRCLE.at(
                statements[circle[0]].name.span, name=circle[0], circle=circle_text(circle)
            )
        )
        scope.names.update((name, Broken()) for name in circle)
    found: list[Definition] = []
    for name in in_order(graph):
        if name not in scope.names:
            found.extend(bind(statements[name], scope))
    return tuple(found)


def used_by(statement: Named) -> Iterator[str]:
    """The names that a definition or criterion uses."""
    match statement:
        case syntax.DefinitionStatement(condition=condition):
            yield from names_in(condition)
        case syntax.CriterionStatement(steps=steps):
            yield from (step.signal.text for step in steps)
        case _:
            assert_never(statement)


def names_in(condition: syntax.Condition) -> Iterator[str]:
    """The names that a condition tests."""
    match condition:
        case syntax.All(parts) | syntax.Any(parts):
            for part in parts:
                yield from names_in(part)
        case syntax.Not(part):
            yield from names_in(part)
        case syntax.CountOf(members=members):
            yield from (member.name.text for member in members)
        case syntax.Holds() | syntax.Comparison() | syntax.IncludesCount() | syntax.IsState():
            yield condition.name.text
        case _:
            assert_never(condition)


def bind(statement: Named, scope: Scope) -> tuple[Definition, ...]:
    """The definitions of a statement, and its name in the scope."""
    name = statement.name.text
    match statement:
        case syntax.CriterionStatement():
            found = criterion_definitions(statement, scope)
            scope.names[name] = CriterionName(name) if found else Broken()
            return found
        case syntax.DefinitionStatement():
            a = condition_in(statement.condition, Place(scope, side="a"))
            b = condition_in(statement.condition, Place(scope, side="b"))
            if a is None or b is None:
                scope.names[name] = Broken()
                return ()
            scope.names[name] = DefinitionName(name, a != b, decisions_in(a, scope))
            if a == b:
                return (from_statement(statement, name, a),)
            return tuple(
                from_statement(statement, f"{name}.{side}", condition)
                for side, condition in (("a", a), ("b", b))
            )
        case _:
            assert_never(statement)


def decisions_in(condition: Condition, scope: Scope) -> frozenset[str]:
    """The decisions that a condition speaks of, through definitions too."""
    found: set[str] = set()
    for used in used_in(condition):
        match scope.names[name_of(used)]:
            case Outline(id=decision):
                found.add(decision)
            case DefinitionName(decisions=decisions):
                found |= decisions
            case _:
                pass
    return frozenset(found)


def from_statement(
    statement: syntax.DefinitionStatement, name: str, condition: Condition
) -> Definition:
    """A definition, of one response where it is made of such signals."""
    return Definition(
        name=name,
        condition=condition,
        notes=statement.notes,
        formerly=tuple(former.text for former in statement.formerly),
        span=statement.span,
    )
