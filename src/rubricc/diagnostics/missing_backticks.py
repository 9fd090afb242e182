"""A name without its backticks."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

MISSING_BACKTICKS = Entry(
    code="RB103",
    name="missing-backticks",
    severity=Severity.ERROR,
    title="A name without its backticks",
    message="the name `{word}` stands without backticks",
    why=(
        "Backticks tell a signal, a label or a value from a plain word, for the reader as"
        " well as for the compiler."
    ),
    bad=GUIDELINE.replace(
        "when `problem`.",
        "when problem.",
    ),
    good=GUIDELINE,
)
