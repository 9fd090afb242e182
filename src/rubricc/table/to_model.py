"""From a table back to the guideline that it was made of: no examples, no scenarios, no columns."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from rubricc import model
from rubricc.source import Span
from rubricc.table import nodes
from rubricc.table.from_model import KINDS, LAYERS, SIGNAL_KINDS
from rubricc.table.to_conditions import condition_of, effect_of, outcome_condition_of
from rubricc.table.wording import text_value

SIGNAL_KIND_OF = {name: kind for kind, name in SIGNAL_KINDS.items()}
KIND_OF = {name: kind for kind, name in KINDS.items()}
LAYER_OF = {name: layer for layer, name in LAYERS.items()}


def to_model(table: nodes.Table, path: str = "table.json") -> model.Guideline:
    """The guideline, equal to the one that was tabulated but for examples and scenarios.

    Spans point into `path`; they know the lines of clauses, and the order of decisions.
    """
    nowhere = Span(path, 1, 1, 1, 1)
    return model.Guideline(
        id=table.guideline.id,
        title=table.guideline.title,
        version=table.guideline.version,
        task=table.guideline.task,
        unit=table.guideline.unit,
        media=table.guideline.media,
        language=table.guideline.language,
        owners=table.guideline.owners,
        status=table.guideline.status,
        signals=tuple(_signal(signal, nowhere) for signal in table.signals),
        definitions=tuple(
            model.Definition(
                one.name, condition_of(one.condition), one.notes, one.formerly, nowhere
            )
            for one in table.definitions
        ),
        facts=tuple(
            model.Fact(condition_of(fact.condition), fact.text, nowhere) for fact in table.facts
        ),
        queues=tuple(
            model.Queue(queue.name, queue.description, queue.notes, queue.formerly, nowhere)
            for queue in table.queues
        ),
        decisions=tuple(_decision(decision, nowhere) for decision in table.decisions),
        examples=(),
        guarantees=tuple(_guarantee(guarantee, nowhere) for guarantee in table.guarantees),
        scenarios=(),
        span=nowhere,
    )


def _signal(signal: nodes.Signal, span: Span) -> model.Signal:
    bare = model.Signal(
        id=signal.id,
        name=signal.name,
        side=signal.side,
        is_setting=signal.setting,
        kind=SIGNAL_KIND_OF[signal.kind],
        values=signal.values,
        low=None if signal.low is None else Decimal(signal.low),
        high=None if signal.high is None else Decimal(signal.high),
        may_be_unknown=signal.may_be_unknown,
        usual=None,
        only_when=None if signal.only_when is None else condition_of(signal.only_when),
        if_unsure=_if_unsure(signal),
        description=signal.description,
        ask=signal.ask,
        notes=signal.notes,
        formerly=signal.formerly,
        phrases=tuple((phrases.value, phrases.texts) for phrases in signal.phrases),
        span=span,
    )
    usual = None if signal.usual is None else text_value(bare, signal.usual)
    return replace(bare, usual=usual)


def _if_unsure(signal: nodes.Signal) -> str | Decimal | model.Flagged | None:
    match signal.if_unsure:
        case None:
            return None
        case nodes.UnsureFlag(queue=queue):
            return model.Flagged(queue)
        case nodes.UnsureValue(value=value):
            return Decimal(value) if signal.kind in ("whole", "number") else value


def _guarantee(guarantee: nodes.Guarantee, span: Span) -> model.Guarantee:
    match guarantee:
        case nodes.Claim():
            test, when = outcome_condition_of(guarantee.test), condition_of(guarantee.when)
            return model.Claim(guarantee.kind == "never", test, when, guarantee.text, span)
        case nodes.Monotone():
            never_falls = guarantee.kind == "never-falls"
            return model.Monotone(
                guarantee.decision, guarantee.signal, never_falls, guarantee.text, span
            )
        case nodes.Independent():
            return model.Independent(guarantee.decision, guarantee.signal, guarantee.text, span)


def _decision(decision: nodes.Decision, span: Span) -> model.Decision:
    chains = [chain for chain in decision.priority if not isinstance(chain, nodes.DocumentOrder)]
    orders = [order for order in decision.priority if isinstance(order, nodes.DocumentOrder)]
    return model.Decision(
        id=decision.id,
        kind=KIND_OF[decision.kind],
        labels=tuple(
            model.Label(
                label.name,
                label.description,
                label.parent,
                label.requires,
                label.excludes,
                label.notes,
                label.formerly,
                span,
            )
            for label in decision.labels
        ),
        clauses=tuple(_clause(clause, span) for clause in decision.clauses),
        clause_chains=tuple(_chains(chains, "clauses", span)),
        label_chains=tuple(_chains(chains, "labels", span)),
        ordered_layers=frozenset(LAYER_OF[layer] for order in orders for layer in order.layers),
        reads=decision.reads,
        span=Span(span.path, 1 + decision.place, 1, 1 + decision.place, 1),
    )


def _chains(
    chains: list[nodes.ClauseChain | nodes.LabelChain], kind: str, span: Span
) -> Iterator[model.Chain]:
    for chain in chains:
        if chain.kind == kind:
            yield model.Chain(tuple(chain.order), chain.rationale, span)


def _clause(clause: nodes.Clause, span: Span) -> model.Clause:
    lines = clause.lines
    return model.Clause(
        id=clause.id,
        layer=LAYER_OF[clause.layer],
        parent=clause.parent,
        effect=effect_of(clause.effect),
        condition=condition_of(clause.condition),
        is_otherwise=clause.otherwise,
        rationale=clause.rationale,
        notes=clause.notes,
        formerly=clause.formerly,
        allows=tuple((allow.name, allow.rationale) for allow in clause.allows),
        text=clause.text,
        span=Span(lines.file or span.path, lines.first, 1, lines.last, 1),
    )
