"""Sections with clauses → the clauses of each decision, in document order."""

from collections.abc import Iterator

from rubricc import syntax
from rubricc.diagnostics import REGISTRY, UNKNOWN_WARNING
from rubricc.model.clause_ids import ClauseIds, register
from rubricc.model.conditions import ALWAYS, All, Condition, Not
from rubricc.model.decisions import Clause, DecisionKind, Layer
from rubricc.model.desk import Desk
from rubricc.model.from_conditions import Place, condition_in
from rubricc.model.from_criteria import TIE, criterion_clause, tie_clause
from rubricc.model.from_effects import effect_in
from rubricc.model.from_tables import rows_of
from rubricc.model.names import Outline, Scope, suggest
from rubricc.model.sections import decisions_for
from rubricc.model.written import clause_text

LAYERS = {
    syntax.SectionKind.GATES: Layer.GATE,
    syntax.SectionKind.EDGE_CASES: Layer.EDGE_CASE,
    syntax.SectionKind.RULES: Layer.RULE,
    syntax.SectionKind.SCORE: Layer.RULE,
    syntax.SectionKind.CRITERIA: Layer.RULE,
}

FINDINGS = frozenset(entry.name for entry in REGISTRY)
"""The names that `allow:` may name."""

Clauses = dict[str, list[Clause]]
"""The clauses of each decision."""


def clauses_of(tree: syntax.SyntaxTree, scope: Scope, ids: ClauseIds) -> Clauses:
    """The clauses of each decision; their ids are added to those known."""
    found: Clauses = {decision.id: [] for decision in scope.decisions()}
    rows: dict[str, int] = {}
    for section in tree.sections:
        if section.kind not in LAYERS:
            continue
        decisions = decisions_for(section, scope)
        desk = Desk(tree.source, scope, LAYERS[section.kind], decisions)
        for statement in section.statements:
            match statement:
                case syntax.ClauseStatement():
                    add_clause(statement, None, desk, ids, found)
                case syntax.CriterionStatement():
                    add_criterion(statement, decisions, scope, ids, found)
                case syntax.TableStatement():
                    for clause in rows_of(statement, desk, ids, rows):
                        found[decisions[0].id].append(clause)
                case _:
                    pass
    add_ties(scope, ids, found)
    return found


def add_clause(
    statement: syntax.ClauseStatement,
    parent: str | None,
    desk: Desk,
    ids: ClauseIds,
    found: Clauses,
) -> None:
    """Add a clause to each of its decisions, and after it the exceptions nested in it."""
    names = tuple(decision.id for decision in desk.decisions)
    is_new = register(statement.id.text, statement.id.span, names, ids, desk.scope.findings)
    check_allows(statement, desk.scope)
    for decision in desk.decisions:
        clause = clause_from(statement, parent, decision, desk)
        if clause is not None and is_new:
            found[decision.id].append(clause)
    for exception in statement.exceptions:
        add_clause(exception, statement.id.text, desk, ids, found)


def check_allows(statement: syntax.ClauseStatement, scope: Scope) -> None:
    """Report names of findings to allow that no finding has."""
    for allow in statement.allows:
        if allow.name.text not in FINDINGS:
            mend = suggest(allow.name.text, FINDINGS, scope.findings)
            scope.findings.append(
                UNKNOWN_WARNING.at(allow.name.span, mend=mend, name=allow.name.text)
            )


def clause_from(
    statement: syntax.ClauseStatement, parent: str | None, decision: Outline, desk: Desk
) -> Clause | None:
    """A clause of one decision, None where it makes no sense there."""
    effect = effect_in(statement.effect, decision, desk.scope)
    condition = clause_condition(statement, Place(desk.scope, own=decision.id))
    if effect is None or condition is None:
        return None
    return Clause(
        id=statement.id.text,
        layer=desk.layer,
        parent=parent,
        effect=effect,
        condition=condition,
        is_otherwise=statement.is_otherwise,
        rationale=statement.rationale,
        notes=statement.notes,
        formerly=tuple(name.text for name in statement.formerly),
        allows=tuple((allow.name.text, allow.rationale) for allow in statement.allows),
        text=clause_text(desk.source, statement),
        span=statement.span,
    )


def clause_condition(statement: syntax.ClauseStatement, place: Place) -> Condition | None:
    """`when a unless b` is a and not b."""
    when = ALWAYS if statement.when is None else condition_in(statement.when, place)
    if statement.unless is None:
        return when
    unless = condition_in(statement.unless, place)
    if when is None or unless is None:
        return None
    return Not(unless) if statement.when is None else All((when, Not(unless)))


def add_criterion(
    statement: syntax.CriterionStatement,
    decisions: tuple[Outline, ...],
    scope: Scope,
    ids: ClauseIds,
    found: Clauses,
) -> None:
    """Add the clause that a criterion stands for."""
    names = tuple(decision.id for decision in decisions)
    name = statement.name
    if register(name.text, name.span, names, ids, scope.findings):
        for decision in names:
            found[decision].append(criterion_clause(statement))


def add_ties(scope: Scope, ids: ClauseIds, found: Clauses) -> None:
    """Add to each preference its last resort, unless the author wrote one or says when it ties."""
    for decision in preferences_without_tie(scope, found):
        clause = tie_clause(decision.span)
        if clause.id not in ids:
            register(clause.id, clause.span, (decision.id,), ids, scope.findings)
        found[decision.id].append(clause)


def preferences_without_tie(scope: Scope, found: Clauses) -> Iterator[Outline]:
    """The preferences with neither an `otherwise` nor a clause called `tie`."""
    for decision in scope.decisions():
        said = any(clause.is_otherwise or clause.id == TIE for clause in found[decision.id])
        if decision.kind is DecisionKind.PREFERENCE and not said:
            yield decision
