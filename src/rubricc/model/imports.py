"""What a guideline takes over from the files it uses, and what of it stays.

    uses ──▶ signals, definitions, facts, labels, queues ──▶ before the guideline's own sections
                                                     └─ what nothing in it uses is left out again

Clauses, priority, examples and guarantees stay where they are written.
"""

from collections.abc import Iterator
from dataclasses import replace

from rubricc import syntax
from rubricc.model.conditions import Condition
from rubricc.model.decisions import Flag
from rubricc.model.nodes import Claim, Guarantee, Guideline
from rubricc.model.order import reached
from rubricc.model.outcomes import Flagged
from rubricc.model.uses import name_of, used_by_clause, used_in, uses_of
from rubricc.source import Source, Span

IMPORTED = frozenset(
    {
        syntax.SectionKind.SETTINGS,
        syntax.SectionKind.SIGNALS,
        syntax.SectionKind.DEFINITIONS,
        syntax.SectionKind.FACTS,
        syntax.SectionKind.LABELS,
        syntax.SectionKind.SCALE,
        syntax.SectionKind.QUEUES,
    }
)
"""The sections that are taken over."""


def with_imports(tree: syntax.SyntaxTree) -> syntax.SyntaxTree:
    """The tree with the sections of the files that it uses before its own."""
    imported = (
        section
        for module in tree.modules
        for section in module.sections
        if section.kind in IMPORTED
    )
    return replace(tree, sections=(*imported, *tree.sections))


def source_of(tree: syntax.SyntaxTree, span: Span) -> Source:
    """The text that a place of a guideline lies in: its own, or that of a file it uses."""
    sources = (module.source for module in tree.modules if module.source.path == span.path)
    return next(sources, tree.source)


def own_span(tree: syntax.SyntaxTree, sections: list[syntax.SyntaxSection]) -> Span:
    """The first of these sections that is the guideline's own, else the first."""
    own = (one.span for one in sections if one.span.path == tree.source.path)
    return next(own, sections[0].span)


def without_unused(guideline: Guideline, tree: syntax.SyntaxTree) -> Guideline:
    """The guideline without what it took over and nothing of its own needs.

    A fact about a signal that stays does stay, and so do the other signals that it speaks of. A
    decision stays with all its labels where the guideline has a clause or a label for it.
    """
    foreign = frozenset(module.source.path for module in tree.modules)
    if not foreign or not any(decision.clauses for decision in guideline.decisions):
        return guideline
    used = names_used(guideline, foreign)

    def stays(span: Span, name: str) -> bool:
        return span.path not in foreign or name_of(name) in used

    signals = tuple(one for one in guideline.signals if stays(one.span, one.name))
    kept = replace(
        guideline,
        signals=signals,
        definitions=tuple(one for one in guideline.definitions if stays(one.span, one.name)),
        facts=tuple(
            one
            for one in guideline.facts
            if one.span.path not in foreign or not used.isdisjoint(names_in(one.condition))
        ),
        decisions=tuple(one for one in guideline.decisions if one.id in used),
        examples=tuple(
            replace(one, case={name: one.case[name] for name in one.case if name_of(name) in used})
            for one in guideline.examples
        ),
    )
    queues = frozenset(queues_used(kept))
    return replace(
        kept,
        queues=tuple(
            one for one in kept.queues if one.span.path not in foreign or one.name in queues
        ),
    )


def names_used(guideline: Guideline, foreign: frozenset[str]) -> frozenset[str]:
    """The signals, definitions and decisions that the guideline's own statements need."""
    graph = graph_of(guideline)
    used = reached(graph, sorted(starts(guideline, foreign)))
    facts = [names_in(fact.condition) for fact in guideline.facts]
    while True:
        drawn = [names for names in facts if not names.isdisjoint(used) and not names <= used]
        if not drawn:
            return used
        used = reached(graph, sorted(used.union(*drawn)))


def names_in(condition: Condition) -> frozenset[str]:
    """The names that a condition looks at."""
    return frozenset(map(name_of, used_in(condition)))


def graph_of(guideline: Guideline) -> dict[str, set[str]]:
    """Each name with those it needs; the signals of both responses stand under one name."""
    graph: dict[str, set[str]] = {}
    for id_, uses in uses_of(guideline.signals, guideline.definitions).items():
        graph.setdefault(name_of(id_), set()).update(map(name_of, uses))
    for decision in guideline.decisions:
        used = (name for clause in decision.clauses for name in used_by_clause(clause))
        graph[decision.id] = set(map(name_of, used))
    return graph


def starts(guideline: Guideline, foreign: frozenset[str]) -> Iterator[str]:
    """The names that the guideline's own statements declare or speak of."""
    for signal in guideline.signals:
        if signal.span.path not in foreign:
            yield signal.name
    for definition in guideline.definitions:
        if definition.span.path not in foreign:
            yield name_of(definition.name)
    for decision in guideline.decisions:
        places = (decision.span, *(label.span for label in decision.labels))
        if decision.clauses or any(span.path not in foreign for span in places):
            yield decision.id
    for fact in guideline.facts:
        if fact.span.path not in foreign:
            yield from names_in(fact.condition)
    for example in guideline.examples:
        yield from (expected.decision for expected in example.expected)
    for guarantee in guideline.guarantees:
        yield from names_guaranteed(guarantee)
    for scenario in guideline.scenarios:
        yield from (name_of(signal) for signal, _, _ in scenario.fragments)


def names_guaranteed(guarantee: Guarantee) -> Iterator[str]:
    """The names that a guarantee speaks of."""
    if isinstance(guarantee, Claim):
        yield guarantee.test.decision
        yield from names_in(guarantee.when)
    else:
        yield from (guarantee.decision, name_of(guarantee.signal))


def queues_used(guideline: Guideline) -> Iterator[str]:
    """The queues that signals and clauses flag for."""
    for signal in guideline.signals:
        if isinstance(signal.if_unsure, Flagged) and signal.if_unsure.queue is not None:
            yield signal.if_unsure.queue
    for decision in guideline.decisions:
        for clause in decision.clauses:
            if isinstance(clause.effect, Flag) and clause.effect.queue is not None:
                yield clause.effect.queue
