"""A statement without its full stop."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

MISSING_FULL_STOP = Entry(
    code="RB102",
    name="missing-full-stop",
    severity=Severity.ERROR,
    title="A statement without its full stop",
    message="the statement does not end with a full stop",
    why=(
        "The full stop shows the reader and the compiler that nothing is missing: a "
        "sentence that was cut off is not taken for a whole one."
    ),
    bad=GUIDELINE.replace(
        "when `problem`.",
        "when `problem`",
    ),
    good=GUIDELINE,
)
