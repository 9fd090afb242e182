"""Tables → a clause for each row."""

from collections.abc import Iterator
from typing import assert_never

from rubricc import syntax
from rubricc.diagnostics import WHICH_RESPONSE, WRONG_CELL, Diagnostic
from rubricc.model.clause_ids import ClauseIds, register
from rubricc.model.conditions import ALWAYS, All, Condition
from rubricc.model.decisions import Clause, Effect, Layer
from rubricc.model.desk import Desk
from rubricc.model.from_conditions import Place, condition_in
from rubricc.model.from_effects import effect_in
from rubricc.model.names import (
    Broken,
    DefinitionName,
    Meaning,
    Outline,
    Scope,
    find,
)
from rubricc.model.nodes import Signal, SignalKind
from rubricc.model.wording import row_text
from rubricc.source import Span


def rows_of(
    table: syntax.TableStatement, desk: Desk, ids: ClauseIds, rows: dict[str, int]
) -> Iterator[Clause]:
    """The clauses of a table. `rows` counts those of each heading, over all its tables.

    A table stands under a heading for one decision, which the syntax has made sure of.
    """
    scope, decisions = desk.scope, desk.decisions
    columns = [column_meaning(name, scope) for name in table.signals]
    for number, row in enumerate(table.rows, 1):
        rows[table.name] = rows.get(table.name, 0) + 1
        id_ = f"{table.name}-{rows[table.name]}" if row.id is None else row.id.text
        span = row.span if row.id is None else row.id.span
        names = tuple(decision.id for decision in decisions)
        is_new = register(id_, span, names, ids, scope.findings)
        cells = [
            cell_condition(cell, name, meaning, number, scope)
            for cell, name, meaning in zip(row.cells, table.signals, columns, strict=True)
        ]
        effect = outcome_cell(row, table, decisions[0], number, scope) if decisions else None
        if effect is not None and is_new and None not in cells:
            tests = tuple(test for test in cells if test is not None and test != ALWAYS)
            yield row_clause(row, id_, desk.layer, effect, joined(tests))


def column_meaning(name: syntax.Name, scope: Scope) -> Meaning:
    """What the column of this name tests; Broken, and a diagnostic, where it can be nothing."""
    match find(name, scope):
        case Signal(side=str()) | DefinitionName(of_each_response=True):
            mend = "write a definition of one response, and head the column with its name"
            scope.findings.append(WHICH_RESPONSE.at(name.span, mend=mend, name=name.text))
            return Broken()
        case None:
            return Broken()
        case meaning:
            return meaning


def cell_condition(
    cell: syntax.Cell, name: syntax.Name, meaning: Meaning, row: int, scope: Scope
) -> Condition | None:
    """What a cell tests, its mistakes told with row and column."""
    if isinstance(meaning, Broken):
        return None
    test = test_of(cell.test, name, meaning, cell.span)
    if test is None:
        return ALWAYS
    findings: list[Diagnostic] = []
    condition = condition_in(test, Place(Scope(scope.names, scope.queues, findings)))
    scope.findings.extend(in_cell(finding, cell.span, row, name.text) for finding in findings)
    return condition


def in_cell(finding: Diagnostic, span: Span, row: int, column: str) -> Diagnostic:
    """The diagnostic of a cell: what is wrong in it, with its row and column."""
    return WRONG_CELL.at(
        span,
        mend=finding.mend,
        related=finding.related,
        row=str(row),
        column=column,
        problem=finding.message,
    )


def test_of(
    test: syntax.CellTest, name: syntax.Name, meaning: Meaning, span: Span
) -> syntax.Condition | None:
    """The condition that a cell stands for, None where it allows anything."""
    match test:
        case syntax.CellAny():
            return None
        case syntax.CellState(syntax.State.NONE) if has_value(meaning, "none"):
            value = syntax.Name("none", span)
            return syntax.Comparison(name, None, syntax.Relation.IS, (value,), span)
        case syntax.CellState(state):
            return syntax.IsState(name, None, state, is_not=False, span=span)
        case syntax.CellIncludes(quantity, members):
            return syntax.IncludesCount(name, None, quantity, None, members, span)
        case syntax.CellCompare(relation, operands):
            return syntax.Comparison(name, None, relation, operands, span)
        case syntax.CellValues((syntax.Name(("yes" | "no") as value),), is_negated) if isinstance(
            meaning, DefinitionName
        ):
            holds = syntax.Holds(name, None, span)
            return holds if (value == "yes") is not is_negated else syntax.Not(holds, span)
        case syntax.CellValues(values, is_negated=True):
            parts = tuple(
                syntax.Comparison(name, None, syntax.Relation.IS_NOT, (value,), span)
                for value in values
            )
            return parts[0] if len(parts) == 1 else syntax.All(parts, span)
        case syntax.CellValues(values):
            relation = syntax.Relation.IS if len(values) == 1 else syntax.Relation.ONE_OF
            return syntax.Comparison(name, None, relation, values, span)
        case _:
            assert_never(test)


def has_value(meaning: Meaning, value: str) -> bool:
    """Whether it is a signal of which this is a value; the members of a set are none of its."""
    if not isinstance(meaning, Signal) or meaning.kind is SignalKind.ANY_OF:
        return False
    return value in meaning.values


def outcome_cell(
    row: syntax.Row, table: syntax.TableStatement, decision: Outline, number: int, scope: Scope
) -> Effect | None:
    """What a row gives, its mistakes told with row and column."""
    findings: list[Diagnostic] = []
    effect = effect_in(row.effect, decision, Scope(scope.names, scope.queues, findings))
    column = table.outcome.text
    scope.findings.extend(in_cell(one, row.effect.span, number, column) for one in findings)
    return effect


def joined(tests: tuple[Condition, ...]) -> Condition:
    """All of the tests of a row."""
    return tests[0] if len(tests) == 1 else All(tests)


def row_clause(
    row: syntax.Row, id_: str, layer: Layer, effect: Effect, condition: Condition
) -> Clause:
    """The clause that a row stands for."""
    return Clause(
        id=id_,
        layer=layer,
        parent=None,
        effect=effect,
        condition=condition,
        is_otherwise=False,
        rationale=row.rationale,
        notes=(),
        formerly=(),
        allows=(),
        text=row_text(effect, condition),
        span=row.span,
    )
