"""Cases that no clause decides."""

from collections.abc import Iterator

from rubricc.analysis.mending import free_id, is_sound_on, with_last_resort
from rubricc.analysis.showing import showing, smallest_case, when
from rubricc.diagnostics import GAP, Diagnostic
from rubricc.meaning import DecisionMeaning, Meaning
from rubricc.model import Decision, DecisionKind, Gap


def find_gaps(meaning: Meaning) -> Iterator[Diagnostic]:
    """One diagnostic for each decision that has a gap, at the last of its clauses."""
    for decided in meaning.decisions.values():
        gap = decided.where(lambda result: result == Gap())
        if not meaning.space.is_empty(gap):
            yield _gap(meaning, decided, gap)


def _gap(meaning: Meaning, decided: DecisionMeaning, gap: int) -> Diagnostic:
    decision, cube = decided.decision, smallest_case(meaning, gap)
    last = decision.clauses[-1] if decision.clauses else None
    diagnostic = GAP.at(
        decision.span if last is None else last.span,
        decision=decision.id,
        when=when(meaning, cube),
        mend=_mend(meaning, decision, gap),
    )
    return showing(diagnostic, meaning, gap, cube, decision=decision.id)


def _mend(meaning: Meaning, decision: Decision, gap: int) -> str:
    """A last resort, tried out on the whole gap."""
    name, label = free_id(meaning), _last_label(decision)
    if not is_sound_on(meaning, with_last_resort(decision, name, label), gap):
        return "write a clause for this case"
    return f"say what it is, for example `- **{name}** `{label}` otherwise.`"


def _last_label(decision: Decision) -> str:
    """What is left where nothing else fits: a tie, else the last label, which there is."""
    return "tie" if decision.kind is DecisionKind.PREFERENCE else decision.labels[-1].name
