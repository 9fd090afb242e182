"""A guideline that decides nothing."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import FRONT, GUIDELINE, SIGNALS

NOTHING_DECIDED = Entry(
    code="RB231",
    name="nothing-decided",
    severity=Severity.ERROR,
    title="A guideline that decides nothing",
    message="the guideline declares no labels, scale, criteria or score",
    why="Signals alone are observations. What annotators give is an outcome of a decision.",
    bad=FRONT + SIGNALS,
    good=GUIDELINE,
)
