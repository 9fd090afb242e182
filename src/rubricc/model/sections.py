"""Which decisions a section is for."""

from rubricc import syntax
from rubricc.diagnostics import UNKNOWN_DECISION, WHICH_DECISION
from rubricc.model.declared import declared_decisions
from rubricc.model.names import Outline, Scope, listed, suggest

DEFAULT = "label"
"""The decision that a section belongs to where its heading names none and there are several."""


def decisions_for(section: syntax.SyntaxSection, scope: Scope) -> tuple[Outline, ...]:
    """The decisions of a section: those named, the only one there is, or the default one."""
    declared = declared_decisions(section)
    named = declared or section.decisions
    if named:
        found = [decision_named(name, scope) for name in named]
        return tuple(decision for decision in found if decision is not None)
    decisions = scope.decisions()
    if len(decisions) == 1:
        return decisions
    default = scope.names.get(DEFAULT)
    if isinstance(default, Outline):
        return (default,)
    if decisions:
        names = listed(decision.id for decision in decisions)
        mend = f"end the heading in for `{decisions[0].id}`"
        scope.findings.append(WHICH_DECISION.at(section.span, mend=mend, decisions=names))
    return ()


def decision_named(name: syntax.Name, scope: Scope) -> Outline | None:
    """The decision of this name, None (and a diagnostic) where there is none."""
    meaning = scope.names.get(name.text)
    if isinstance(meaning, Outline):
        return meaning
    names = [decision.id for decision in scope.decisions()]
    mend = suggest(name.text, names, scope.findings)
    if mend is None and names:
        mend = f"the decisions are {listed(names)}"
    scope.findings.append(UNKNOWN_DECISION.at(name.span, mend=mend, decision=name.text))
    return None
