"""What a decision comes to as texts: one for each case, or for each label yes or no."""

from rubricc.emit.engines.naming import name_of
from rubricc.emit.engines.nodes import Column, Type
from rubricc.emit.engines.relating import Part, Result
from rubricc.records import record
from rubricc.table import Chosen, Decision, Diagram, Terminal, data_text

YES, NO = "yes", "no"


@record
class Piece:
    """A decision, or one label of a decision for several, by its whole diagram.

    `results` has one for each terminal, `column` is how rules read what it comes to.
    """

    decision: Decision
    label: str | None
    column: Column
    part: Part


def pieces_of(decision: Decision) -> tuple[Piece, ...]:
    """The tables that a decision takes; it must have a diagram."""
    assert decision.diagram is not None
    if decision.kind != "many":
        return (_piece(decision, decision.diagram, None),)
    return tuple(_piece(decision, decision.diagram, label) for label in choosable(decision))


def choosable(decision: Decision) -> tuple[str, ...]:
    """The labels of a decision for several that some case has, as declared; at least one."""
    found = [one.outcome.labels for one in decision.outcomes if isinstance(one.outcome, Chosen)]
    chosen = {label for labels in found for label in labels}
    names = [label.name for label in decision.labels]
    return tuple(name for name in names if name in chosen) or tuple(names[:1])


def _piece(decision: Decision, diagram: Diagram, label: str | None) -> Piece:
    results = tuple(_result(decision, end, label) for end in diagram.terminals)
    texts = dict.fromkeys(text for text, _ in filter(None, results))
    if label is None:
        order = [data_text(one.outcome) for one in decision.outcomes]
        values = tuple(sorted(texts, key=order.index))
        column = Column(name_of(decision.id), decision.id, Type.TEXT, values)
    else:
        order = [YES, NO]
        values = (*(one for one in order if one in texts), *sorted(set(texts) - {YES, NO}))
        about = f"{decision.id} includes {label}"
        column = Column(name_of(decision.id, label), about, Type.TEXT, values)
    return Piece(decision, label, column, Part(diagram, results))


def _result(decision: Decision, end: Terminal, label: str | None) -> Result | None:
    match end.outcome:
        case None:
            return None
        case Chosen(labels=labels) if label is not None:
            told = _told(decision, label)
            return YES if label in labels else NO, tuple(one for one in end.clauses if one in told)
        case outcome:
            return data_text(outcome), end.clauses


def _told(decision: Decision, label: str) -> frozenset[str]:
    """The clauses that speak of this label."""
    return frozenset(
        clause.id
        for clause in decision.clauses
        if (clause.effect.kind == "give" and label in clause.effect.labels)
        or (clause.effect.kind == "rule-out" and label == clause.effect.label)
    )
