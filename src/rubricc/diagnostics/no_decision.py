"""A guideline that decides nothing."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import FRONT, GUIDELINE, SIGNALS

NO_DECISION = Entry(
    code="RB231",
    name="no-decision",
    severity=Severity.ERROR,
    title="A guideline that decides nothing",
    message="the guideline declares no labels, scale, criteria or score",
    why="Signals alone are observations. What annotators give is an outcome of a decision.",
    bad=FRONT + SIGNALS,
    good=GUIDELINE,
)
