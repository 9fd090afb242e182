"""A preference in writing: what is seen, the principle that decides, what it is traded for."""

from collections.abc import Iterator

from rubricc.interpret import lineage
from rubricc.model import Clause, Decision, Prefer, Special, Verdict, said_text
from rubricc.quiz.explaining import cited_text, ended
from rubricc.quiz.workshop import Cast, Workshop, outcome_name
from rubricc.space import FALSE


def justification(workshop: Workshop, decision: Decision, verdict: Verdict, cast: Cast) -> str:
    """A model of what an annotator should write."""
    seen = "; ".join(_seen(workshop, cast)) or "nothing that sets the two apart"
    cited = [clause for clause in decision.clauses if clause.id in verdict.clauses]
    against = _against(workshop, decision, verdict, cast)
    lines = [
        f"Seen: {seen}.",
        *(f"Principle: {cited_text(clause)}" for clause in cited),
        ended(f"Trade-off: {against}" if against else "Trade-off: none; nothing speaks against it"),
    ]
    return " ".join(lines)


def checklist(
    workshop: Workshop, decision: Decision, verdict: Verdict, cast: Cast
) -> tuple[str, ...]:
    """What a written justification must have, a point each."""
    key = outcome_name(verdict.result)
    against = _against(workshop, decision, verdict, cast)
    points = [f"Says that the outcome is {key.replace(':', ' for ')}."]
    points += [ended(f"Says what is seen: {one}") for one in _seen(workshop, cast)]
    points += [
        ended(f"Gives the principle of **{clause.id}**: {clause.rationale or clause.text}")
        for clause in decision.clauses
        if clause.id in verdict.clauses
    ]
    if against:
        points.append(ended(f"Names the trade-off: {against}"))
    points.append("Names nothing that the texts do not show.")
    return tuple(points)


def _seen(workshop: Workshop, cast: Cast) -> Iterator[str]:
    """What sets the two apart or is not as usual, in the words of the guideline."""
    values = cast.case
    for signal in workshop.guideline.signals:
        value = values[signal.id]
        if value in (Special.NOT_APPLICABLE, signal.usual, frozenset()) or signal.is_setting:
            continue
        yield said_text(signal, value)


def _against(workshop: Workshop, decision: Decision, verdict: Verdict, cast: Cast) -> str:
    """The criteria that speak for the other response, beaten here."""
    losers = [
        clause
        for clause in decision.clauses
        if clause.id not in verdict.clauses
        and isinstance(clause.effect, Prefer)
        and _speaks_against(workshop, decision, clause, verdict, cast)
    ]
    return "; ".join(f"**{one.id}** speaks for the other, {one.text}" for one in losers)


def _speaks_against(
    workshop: Workshop, decision: Decision, clause: Clause, verdict: Verdict, cast: Cast
) -> bool:
    assert isinstance(clause.effect, Prefer)
    if any(one.is_otherwise for one in lineage(decision, clause)):
        return False
    meaning = workshop.meaning
    other = {"A": clause.effect.b, "B": clause.effect.a}.get(outcome_name(verdict.result))
    if other is None:
        return False
    return workshop.holds(other, cast.cells) and bool(
        meaning.space.value_of(workshop.holding[decision.id].get(clause.id, FALSE), cast.cells)
    )
