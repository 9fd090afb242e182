"""A name that is none."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

BAD_NAME = Entry(
    code="RB116",
    name="bad-name",
    severity=Severity.ERROR,
    title="A name that is none",
    message="`{word}` is no name",
    why=(
        "A name is made of lower-case letters, digits and single hyphens, 64 at most, so "
        "that it is the same in the table, in SQL and in a file's columns."
    ),
    bad=GUIDELINE.replace(
        "when `problem`.",
        "when `Big Problem`.",
    ),
    good=GUIDELINE,
)
