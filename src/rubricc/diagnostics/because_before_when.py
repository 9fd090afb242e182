"""A rationale before the condition."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

BECAUSE_BEFORE_WHEN = Entry(
    code="RB114",
    name="because-before-when",
    severity=Severity.ERROR,
    title="A rationale before the condition",
    message="the rationale swallows the condition: `because` comes before `when`",
    why=(
        "A rationale is free text up to the end of the statement, so a condition after it"
        " would only be read by people."
    ),
    bad=GUIDELINE.replace(
        "`complaint` when `problem`.",
        "`complaint`, because somebody must own it when `problem`.",
    ),
    good=GUIDELINE.replace(
        "`complaint` when `problem`.",
        "`complaint` when `problem`, because somebody must own it.",
    ),
)
