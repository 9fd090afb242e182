"""From the statements of the model to those of the table, one node for one."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import PurePosixPath

from rubricc import model
from rubricc.source import Span
from rubricc.table import nodes
from rubricc.table.from_conditions import condition_node, effect_node, outcome_condition_node
from rubricc.table.wording import number_text, value_text

SIGNAL_KINDS: dict[model.SignalKind, nodes.SignalKind] = {
    model.SignalKind.YES_NO: "yes-no",
    model.SignalKind.CHOICE: "choice",
    model.SignalKind.SCALE: "scale",
    model.SignalKind.WHOLE: "whole",
    model.SignalKind.NUMBER: "number",
    model.SignalKind.ANY_OF: "any-of",
}

KINDS: dict[model.DecisionKind, nodes.DecisionKind] = {
    model.DecisionKind.ONE: "one",
    model.DecisionKind.MANY: "many",
    model.DecisionKind.SCALE: "scale",
    model.DecisionKind.PREFERENCE: "preference",
    model.DecisionKind.SCORE: "score",
}

LAYERS: dict[model.Layer, nodes.Layer] = {
    model.Layer.GATE: "gates",
    model.Layer.EDGE_CASE: "edge-cases",
    model.Layer.RULE: "rules",
}


def signal_node(signal: model.Signal) -> nodes.Signal:
    """A signal or setting, its usual value as text."""
    return nodes.Signal(
        id=signal.id,
        name=signal.name,
        side=signal.side,
        setting=signal.is_setting,
        kind=SIGNAL_KINDS[signal.kind],
        values=signal.values,
        low=None if signal.low is None else number_text(signal.low),
        high=None if signal.high is None else number_text(signal.high),
        may_be_unknown=signal.may_be_unknown,
        usual=None if signal.usual is None else value_text(signal, signal.usual),
        only_when=None if signal.only_when is None else condition_node(signal.only_when),
        if_unsure=_if_unsure(signal.if_unsure),
        ask=signal.ask,
        description=signal.description,
        notes=signal.notes,
        formerly=signal.formerly,
        phrases=tuple(nodes.Phrases(value=value, texts=texts) for value, texts in signal.phrases),
    )


def _if_unsure(
    policy: str | Decimal | model.Flagged | None,
) -> nodes.UnsureValue | nodes.UnsureFlag | None:
    match policy:
        case None:
            return None
        case model.Flagged(queue):
            return nodes.UnsureFlag(queue=queue)
        case Decimal():
            return nodes.UnsureValue(value=number_text(policy))
        case str():
            return nodes.UnsureValue(value=policy)


def guideline_node(guideline: model.Guideline) -> nodes.Guideline:
    """Which guideline it is."""
    return nodes.Guideline(
        id=guideline.id,
        title=guideline.title,
        version=guideline.version,
        task=guideline.task,
        unit=guideline.unit,
        media=guideline.media,
        language=guideline.language,
        owners=guideline.owners,
        status=guideline.status,
    )


def definition_node(definition: model.Definition) -> nodes.Definition:
    """A definition, one for one."""
    return nodes.Definition(
        name=definition.name,
        condition=condition_node(definition.condition),
        notes=definition.notes,
        formerly=definition.formerly,
    )


def queue_node(queue: model.Queue) -> nodes.Queue:
    """A queue, one for one."""
    return nodes.Queue(
        name=queue.name,
        description=queue.description,
        notes=queue.notes,
        formerly=queue.formerly,
    )


def guarantee_node(guarantee: model.Guarantee) -> nodes.Guarantee:
    """A guarantee, one for one."""
    match guarantee:
        case model.Claim(is_never, test, when, text):
            return nodes.Claim(
                kind="never" if is_never else "always",
                test=outcome_condition_node(test),
                when=condition_node(when),
                text=text,
            )
        case model.Monotone(decision, signal, never_falls, text):
            kind: nodes.Direction = "never-falls" if never_falls else "never-rises"
            return nodes.Monotone(kind=kind, decision=decision, signal=signal, text=text)
        case model.Independent(decision, signal, text):
            return nodes.Independent(decision=decision, signal=signal, text=text)


def label_node(label: model.Label) -> nodes.Label:
    """An outcome that a decision declares, one for one."""
    return nodes.Label(
        name=label.name,
        description=label.description,
        parent=label.parent,
        requires=label.requires,
        excludes=label.excludes,
        notes=label.notes,
        formerly=label.formerly,
    )


def clause_node(clause: model.Clause, path: str) -> nodes.Clause:
    """A clause; `path` is the file of the guideline."""
    return nodes.Clause(
        id=clause.id,
        layer=LAYERS[clause.layer],
        parent=clause.parent,
        condition=condition_node(clause.condition),
        otherwise=clause.is_otherwise,
        effect=effect_node(clause.effect),
        rationale=clause.rationale,
        text=clause.text,
        notes=clause.notes,
        formerly=clause.formerly,
        allows=tuple(nodes.Allow(name=name, rationale=why) for name, why in clause.allows),
        lines=_lines(clause.span, path),
    )


def _lines(span: Span, path: str) -> nodes.Lines:
    folder = PurePosixPath(path).parent
    file = PurePosixPath(span.path)
    name = str(file.relative_to(folder)) if file.is_relative_to(folder) else file.name
    return nodes.Lines(
        file=None if span.path == path else name, first=span.line, last=span.end_line
    )


def priority_nodes(decision: model.Decision) -> Iterator[nodes.Priority]:
    """The lines of Priority as written."""
    for chain in decision.clause_chains:
        order = tuple(member for member in chain.members if member is not None)
        yield nodes.ClauseChain(order=order, rationale=chain.rationale)
    for chain in decision.label_chains:
        yield nodes.LabelChain(order=chain.members, rationale=chain.rationale)
    if decision.ordered_layers:
        layers = tuple(LAYERS[layer] for layer in sorted(decision.ordered_layers))
        yield nodes.DocumentOrder(layers=layers)
