"""A clause id that is none."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

BAD_CLAUSE_ID = Entry(
    code="RB117",
    name="bad-clause-id",
    severity=Severity.ERROR,
    title="A clause id that is none",
    message="`{word}` is no clause id",
    why=(
        "A clause id is a letter, then letters, digits or hyphens, 64 at most, so that it"
        " can stand in a link."
    ),
    bad=GUIDELINE.replace(
        "- **R1** `complaint`",
        "- **1.** `complaint`",
    ),
    good=GUIDELINE,
)
