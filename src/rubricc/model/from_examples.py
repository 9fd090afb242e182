"""Examples as written → what each claims of its decisions, in a case that is complete."""

from rubricc import syntax
from rubricc.diagnostics import (
    DUPLICATE_NAME,
    SAID_TWICE,
    UNRELATED_CLAUSE,
    WHICH_DECISION,
    Related,
)
from rubricc.model.assignments import assigned_values
from rubricc.model.clause_ids import ClauseIds, clause_named
from rubricc.model.decisions import Decision
from rubricc.model.example_cases import Grounds, complete_case
from rubricc.model.from_outcomes import expected_outcome
from rubricc.model.names import Outline, Scope, listed
from rubricc.model.nodes import Definition, Example, Expected, Signal
from rubricc.model.order import in_order
from rubricc.model.sections import decision_named, decisions_for
from rubricc.model.uses import used_by_clause, uses_of
from rubricc.source import Span

Written = tuple[syntax.ExampleStatement, syntax.SyntaxSection]


def grounds_of(
    signals: tuple[Signal, ...],
    definitions: tuple[Definition, ...],
    decisions: tuple[Decision, ...],
) -> Grounds:
    """What the cases of examples are made from: who depends on whom, in which order."""
    graph = uses_of(signals, definitions)
    order = in_order(graph)
    for decision in decisions:
        used = (one for clause in decision.clauses for one in sorted(used_by_clause(clause)))
        graph[decision.id] = tuple(dict.fromkeys(used))
    return Grounds(
        signals={signal.id: signal for signal in signals},
        definitions={definition.name: definition for definition in definitions},
        order=order,
        graph=graph,
        reached={},
    )


def examples_of(
    tree: syntax.SyntaxTree, scope: Scope, ids: ClauseIds, grounds: Grounds
) -> tuple[Example, ...]:
    """Every example that makes sense."""
    statements = [
        (statement, section)
        for section in tree.sections
        for statement in section.statements
        if isinstance(statement, syntax.ExampleStatement)
    ]
    names = example_ids(statements, scope, ids)
    found = [
        example_from(statement, name, scope, ids, grounds)
        for statement, name in zip(statements, names, strict=True)
    ]
    return tuple(example for example in found if example is not None)


def example_ids(statements: list[Written], scope: Scope, ids: ClauseIds) -> list[str]:
    """The id of each example: the author's, else `x` and its position, made unique."""
    places: dict[str, Span] = {clause.id: clause.span for clause in ids.values()}
    for statement, _ in statements:
        if statement.id is None:
            continue
        written = statement.id
        if written.text in places:
            related = (Related(places[written.text], "here first"),)
            scope.findings.append(
                DUPLICATE_NAME.at(
                    written.span, related=related, what="clause or example", name=written.text
                )
            )
        places.setdefault(written.text, written.span)
    found = []
    for position, (statement, _) in enumerate(statements, 1):
        name = f"x{position}" if statement.id is None else statement.id.text
        while statement.id is None and name in places:
            name += "x"
        found.append(name)
    return found


def example_from(
    written: Written,
    name: str,
    scope: Scope,
    ids: ClauseIds,
    grounds: Grounds,
) -> Example | None:
    """One example, None (and diagnostics) where it makes no sense."""
    statement, section = written
    before = len(scope.findings)
    expected = expected_of(statement, section, scope)
    decisions = tuple(one.decision for one in expected)
    if len(expected) == len(statement.expected):
        check_clauses(statement, decisions, scope, ids)
    assigned = assigned_values(statement.assignments, scope)
    if len(scope.findings) > before:
        return None
    case = complete_case(statement, assigned, decisions, grounds, scope.findings)
    if len(scope.findings) > before:
        return None
    return Example(
        id=name,
        texts=statement.texts,
        expected=expected,
        by=tuple(clause.text for clause in statement.by),
        case=case,
        notes=statement.notes,
        span=statement.span,
        by_spans=tuple(clause.span for clause in statement.by),
    )


def expected_of(
    statement: syntax.ExampleStatement, section: syntax.SyntaxSection, scope: Scope
) -> tuple[Expected, ...]:
    """The outcomes that an example claims, of each decision one."""
    found: dict[str, Expected] = {}
    for expected in statement.expected:
        decision = decision_claimed(expected, section, scope)
        if decision is None:
            continue
        if decision.id in found:
            scope.findings.append(SAID_TWICE.at(expected.span, name=decision.id))
            continue
        outcome = expected_outcome(expected, decision, scope)
        if outcome is not None:
            found[decision.id] = Expected(decision.id, outcome, expected.span)
    return tuple(found.values())


def decision_claimed(
    expected: syntax.Expected, section: syntax.SyntaxSection, scope: Scope
) -> Outline | None:
    """The decision that an example names, or the one of its section."""
    if expected.decision is not None:
        return decision_named(expected.decision, scope)
    decisions = decisions_for(section, scope)
    if len(decisions) > 1:
        names = listed(decision.id for decision in decisions)
        mend = f"write is `{decisions[0].id}` … before the outcome"
        scope.findings.append(WHICH_DECISION.at(expected.span, mend=mend, decisions=names))
    return decisions[0] if len(decisions) == 1 else None


def check_clauses(
    statement: syntax.ExampleStatement, decisions: tuple[str, ...], scope: Scope, ids: ClauseIds
) -> None:
    """Report clauses that do not exist, or stand in none of the example's decisions."""
    for name in statement.by:
        clause = clause_named(name, ids, scope.findings)
        if clause is None or not clause.decisions or not decisions:
            continue
        if set(decisions).isdisjoint(clause.decisions):
            scope.findings.append(
                UNRELATED_CLAUSE.at(
                    name.span,
                    others="the example",
                    clause=clause.id,
                    decisions=listed(clause.decisions),
                )
            )
