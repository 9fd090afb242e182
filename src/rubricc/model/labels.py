"""Labels of a decision: looking them up, and which stand under which."""

from rubricc import syntax
from rubricc.diagnostics import UNKNOWN_LABEL
from rubricc.model.decisions import DecisionKind
from rubricc.model.names import Outline, Scope, listed, suggest
from rubricc.model.values import canonical

SHORT = 12
"""So many labels are worth listing in a message."""


def label_of(decision: Outline, value: syntax.Value, scope: Scope) -> str | None:
    """The label that a value names, None (and a diagnostic) where the decision lacks it."""
    text = canonical(value)
    names = [label.name for label in decision.labels]
    if text in names:
        return text
    mend = suggest(text, names, scope.findings)
    if mend is None and 0 < len(names) <= SHORT:
        mend = f"`{decision.id}` is one of {listed(names)}"
    what = "level" if decision.kind is DecisionKind.SCALE else "label"
    scope.findings.append(
        UNKNOWN_LABEL.at(value.span, mend=mend, label=text, what=what, decision=decision.id)
    )
    return None


def labels_of(
    decision: Outline, values: tuple[syntax.Value, ...], scope: Scope
) -> tuple[str, ...] | None:
    """The labels that values name, None where one is unknown."""
    found = [label_of(decision, value, scope) for value in values]
    known = tuple(label for label in found if label is not None)
    return known if len(known) == len(found) else None


def with_children(decision: Outline, labels: tuple[str, ...]) -> tuple[str, ...]:
    """The labels and all that are nested under them, in declared order."""
    found = set(labels)
    for label in decision.labels:
        if label.parent in found:
            found.add(label.name)
    return tuple(label.name for label in decision.labels if label.name in found)


def without(decision: Outline, labels: tuple[str, ...]) -> tuple[str, ...]:
    """All labels but these, in declared order."""
    return tuple(label.name for label in decision.labels if label.name not in labels)


def levels(decision: Outline) -> tuple[str, ...]:
    """The names of the labels, of a scale from low to high."""
    return tuple(label.name for label in decision.labels)
