"""A condition without `when`."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

MISSING_WHEN = Entry(
    code="RB106",
    name="missing-when",
    severity=Severity.ERROR,
    title="A condition without `when`",
    message="no `when` stands before the condition {found}",
    why=(
        "The outcome comes first, then `when`, then the condition: without the word it is"
        " not clear where the outcome ends."
    ),
    bad=GUIDELINE.replace(
        "`complaint` when `problem`.",
        "`complaint` `problem`.",
    ),
    good=GUIDELINE,
)
