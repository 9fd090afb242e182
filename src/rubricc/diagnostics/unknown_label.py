"""An outcome that a decision does not have."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

UNKNOWN_LABEL = Entry(
    code="RB207",
    name="unknown-label",
    severity=Severity.ERROR,
    title="An outcome that a decision does not have",
    message="`{label}` is no {what} of `{decision}`",
    why="Annotators choose among the outcomes that the guideline declares, and no others.",
    bad=GUIDELINE.replace("**R1** `complaint`", "**R1** `complain`"),
    good=GUIDELINE,
)
