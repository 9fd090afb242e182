"""Cases that no clause decides."""

from collections.abc import Iterator

from rubricc.analysis.showing import showing, smallest_case, when
from rubricc.diagnostics import GAP, Diagnostic
from rubricc.meaning import DecisionMeaning, Meaning, words_of
from rubricc.model import Clause, Decision, Gap
from rubricc.space import FALSE, Cube


def find_gaps(meaning: Meaning) -> Iterator[Diagnostic]:
    """One diagnostic for each decision that has a gap, at the last of its clauses."""
    for decided in meaning.decisions.values():
        gap = meaning.space.where(decided.verdict, lambda result: result == Gap())
        if gap != FALSE:
            yield _gap(meaning, decided, gap)


def _gap(meaning: Meaning, decided: DecisionMeaning, gap: int) -> Diagnostic:
    decision, cube = decided.decision, smallest_case(meaning, gap)
    last = decision.clauses[-1] if decision.clauses else None
    diagnostic = GAP.at(
        decision.span if last is None else last.span,
        decision=decision.id,
        when=when(meaning, cube),
        mend=_mend(meaning, decision, gap, cube),
    )
    return showing(diagnostic, meaning, gap, cube, decision=decision.id)


def _mend(meaning: Meaning, decision: Decision, gap: int, cube: Cube) -> str:
    """A clause for the gap: a last resort, or one for the only case there is."""
    outcome = f"`{decision.labels[-1].name}`" if decision.labels else "flag"
    covers_all = (
        not cube
        or meaning.space.intersect(meaning.space.among(level, [cell]) for level, cell in cube)
        == gap
    )
    when_ = f"when {words_of(meaning, cube)}" if cube and covers_all else "otherwise"
    return f"say what it is, for example `- **{free_id(decision.clauses)}** {outcome} {when_}.`"


def free_id(clauses: tuple[Clause, ...]) -> str:
    """An id that no clause has yet."""
    taken = {clause.id for clause in clauses}
    return next(name for i in range(1, len(taken) + 2) if (name := f"R{i}") not in taken)
