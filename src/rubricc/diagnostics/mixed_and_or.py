"""`and` and `or` without parentheses."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

MIXED_AND_OR = Entry(
    code="RB109",
    name="mixed-and-or",
    severity=Severity.ERROR,
    title="`and` and `or` without parentheses",
    message="`{word}` follows `{other}` without parentheses, which can be read in two ways",
    why=(
        "Of *a and b or c* some readers take *a and b* together, others *b or c*. "
        "Parentheses settle it."
    ),
    bad=GUIDELINE.replace(
        "when `problem`.",
        "when `problem` and `problem` or `problem`.",
    ),
    good=GUIDELINE,
)
