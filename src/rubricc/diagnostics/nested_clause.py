"""A nested clause that is no exception."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

NESTED_CLAUSE = Entry(
    code="RB123",
    name="nested-clause",
    severity=Severity.ERROR,
    title="A nested clause that is no exception",
    message="the clause `{id}` is nested under another, but does not start with `except`",
    why=(
        "Nesting makes a clause an exception to the one above it. The word says so to a "
        "reader who does not see the indentation."
    ),
    bad=GUIDELINE.replace(
        "- **R2** `other`",
        "    - **R2** `other`",
    ),
    good=GUIDELINE,
)
