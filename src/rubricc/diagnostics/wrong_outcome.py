"""An outcome that a decision of this kind does not have."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

WRONG_OUTCOME = Entry(
    code="RB235",
    name="wrong-outcome",
    severity=Severity.ERROR,
    title="An outcome that a decision of this kind does not have",
    message="{outcome} is for {needs}, and `{decision}` gives {kind}",
    why=(
        "Caps, floors and steps need an order of levels; points need a score; and labels need"
        " labels."
    ),
    bad=GUIDELINE.replace("**R1** `complaint`", "**R1** at most `complaint`"),
    good=GUIDELINE,
)
