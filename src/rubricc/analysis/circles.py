"""Cases in which clauses beat each other in a circle."""

from collections.abc import Iterator

from rubricc.analysis.showing import showing, smallest_case, when
from rubricc.diagnostics import PRIORITY_CIRCLE, Diagnostic, Related
from rubricc.meaning import DecisionMeaning, Meaning
from rubricc.model import Circle, Clause


def find_circles(meaning: Meaning) -> Iterator[Diagnostic]:
    """One diagnostic for each decision in which some case has a circle."""
    for decided in meaning.decisions.values():
        circle = decided.where(lambda result: result == Circle())
        if not meaning.space.is_empty(circle):
            yield _circle(meaning, decided, circle)


def _circle(meaning: Meaning, decided: DecisionMeaning, circle: int) -> Diagnostic:
    space, cube = meaning.space, smallest_case(meaning, circle)
    box = space.intersect([circle, *(space.among(level, [cell]) for level, cell in cube)])
    circling = frozenset(space.meeting(box, decided.rough_deciding))
    clauses = [clause for clause in decided.decision.clauses if clause.id in circling]
    *others, last = clauses
    related = tuple(Related(one.span, f"**{one.id}** is in the circle") for one in others)
    diagnostic = PRIORITY_CIRCLE.at(
        last.span,
        problem=f"{_names(clauses)} beat each other in a circle {when(meaning, cube)}",
        related=related,
        mend="take one of these out of Priority, or order them by one chain",
    )
    ids = tuple(clause.id for clause in clauses)
    return showing(diagnostic, meaning, circle, cube, decision=decided.decision.id, clauses=ids)


def _names(clauses: list[Clause]) -> str:
    return ", ".join(f"**{clause.id}**" for clause in clauses)
