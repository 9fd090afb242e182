"""A detail that means nothing here."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

MISPLACED_DETAIL = Entry(
    code="RB234",
    name="misplaced-detail",
    severity=Severity.ERROR,
    title="A detail that means nothing here",
    message="{detail} is for {needs}, and this decision gives {kind}",
    why=(
        "Where only one label holds, none requires or excludes another; and levels stand in "
        "one row."
    ),
    bad=GUIDELINE.replace(
        "- `complaint`: A problem.\n", "- `complaint`: A problem.\n    - excludes: `other`\n"
    ),
    good=GUIDELINE,
)
