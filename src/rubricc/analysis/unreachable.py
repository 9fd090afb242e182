"""Outcomes that no feasible case gets."""

from collections.abc import Iterator

from rubricc.diagnostics import UNREACHABLE_OUTCOME, Diagnostic
from rubricc.meaning import DecisionMeaning, Meaning
from rubricc.model import Accepted, Chosen, DecisionKind, Give, Label


def find_unreachable_outcomes(meaning: Meaning) -> Iterator[Diagnostic]:
    """One diagnostic for each label or level that never comes out.

    A label with others nested under it is an outcome only where a clause names it; one that the
    guideline took over from a file that it uses may be there for others.
    """
    for decided in meaning.decisions.values():
        if decided.decision.kind is DecisionKind.PREFERENCE:
            continue
        given = _given(decided)
        parents = {label.parent for label in decided.decision.labels}
        for label in decided.decision.labels:
            is_outcome = label.name not in parents or _is_named(decided, label)
            is_own = label.span.path == meaning.guideline.span.path
            if is_outcome and is_own and label.name not in given and not _is_in(decided, label):
                yield UNREACHABLE_OUTCOME.at(
                    label.span,
                    label=label.name,
                    decision=decided.decision.id,
                    mend=f"write a clause that gives `{label.name}`, or take it out",
                )


def _is_in(decided: DecisionMeaning, label: Label) -> bool:
    """Whether some case comes to the label, be it among others."""

    def holds(result: object) -> bool:
        match result:
            case Accepted(outcomes):
                return label.name in outcomes
            case Chosen(labels):
                return label.name in labels
            case _:
                return False

    return decided.takes(holds)


def _given(decided: DecisionMeaning) -> set[str]:
    """What the clauses give that decide some case.

    A label of a clause that only clashes is not unreachable: the conflict is what is wrong.
    """
    found: set[str] = set()
    for clause in decided.decision.clauses:
        if isinstance(clause.effect, Give) and clause.id in decided.alive:
            found.update(clause.effect.outcomes)
    return found


def _is_named(decided: DecisionMeaning, label: Label) -> bool:
    return any(
        isinstance(clause.effect, Give) and label.name in clause.effect.outcomes
        for clause in decided.decision.clauses
    )
