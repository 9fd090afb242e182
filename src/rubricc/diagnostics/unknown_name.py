"""A name that nothing has."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

UNKNOWN_NAME = Entry(
    code="RB205",
    name="unknown-name",
    severity=Severity.ERROR,
    title="A name that nothing has",
    message="nothing is called `{name}`",
    why="A condition speaks of signals, definitions and decisions that the guideline declares.",
    bad=GUIDELINE.replace("when `problem`", "when `problm`"),
    good=GUIDELINE,
)
