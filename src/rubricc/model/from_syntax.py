"""The syntax tree → the guideline: every name bound, every mistake reported."""

from rubricc.diagnostics import Diagnostic
from rubricc.model.clause_ids import ClauseIds
from rubricc.model.declared import declared_names
from rubricc.model.from_clauses import clauses_of
from rubricc.model.from_decisions import decisions_of
from rubricc.model.from_definitions import definitions_of
from rubricc.model.from_examples import examples_of, grounds_of
from rubricc.model.from_facts import facts_of
from rubricc.model.from_front_matter import front_matter
from rubricc.model.from_guarantees import guarantees_of
from rubricc.model.from_labels import outlines_of
from rubricc.model.from_priority import priority_of
from rubricc.model.from_queues import queues_of
from rubricc.model.from_scenarios import scenarios_of
from rubricc.model.from_signals import declare_signals, resolved_signals
from rubricc.model.imports import with_imports, without_unused
from rubricc.model.names import Scope
from rubricc.model.nodes import Guideline
from rubricc.syntax import SyntaxTree


def resolve(
    tree: SyntaxTree, *, is_module: bool = False
) -> tuple[Guideline | None, tuple[Diagnostic, ...]]:
    """The guideline, None where there is a diagnostic. All mistakes are reported at once.

    A module is a file that others use: it need not decide anything.
    """
    findings: list[Diagnostic] = []
    front = front_matter(tree, findings)
    tree = with_imports(tree)
    places = declared_names(tree, findings)
    queues = queues_of(tree, findings)
    outlines = outlines_of(tree, places, findings, is_module=is_module)
    names = {outline.id: outline for outline in outlines}

    scope = Scope({**names}, {queue.name: queue.span for queue in queues}, findings)
    declare_signals(tree, places, scope)
    definitions = definitions_of(tree, places, scope)
    signals = resolved_signals(tree, places, definitions, scope)
    facts = tuple(facts_of(tree, scope))

    ids: ClauseIds = {}
    clauses = clauses_of(tree, scope, ids)
    decisions = decisions_of(scope, clauses, priority_of(tree, scope, ids))
    examples = examples_of(tree, scope, ids, grounds_of(signals, definitions, decisions))
    guarantees = tuple(guarantees_of(tree, scope))
    scenarios = scenarios_of(tree, scope)
    if findings or front is None:
        return None, each_once(findings)
    guideline = Guideline(
        id=front.id,
        title=front.title,
        version=front.version,
        task=front.task,
        unit=front.unit,
        media=front.media,
        language=front.language,
        owners=front.owners,
        status=front.status,
        signals=signals,
        definitions=definitions,
        facts=facts,
        queues=queues,
        decisions=decisions,
        examples=examples,
        guarantees=guarantees,
        scenarios=scenarios,
        span=tree.source.whole(),
    )
    return without_unused(guideline, tree), ()


def each_once(findings: list[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The diagnostics, those left out that a second decision or response would only repeat."""
    unique = {(one.code, one.span, one.message): one for one in findings}
    return tuple(unique.values())
