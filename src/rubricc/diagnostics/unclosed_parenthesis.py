"""A parenthesis that is not closed."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

UNCLOSED_PARENTHESIS = Entry(
    code="RB108",
    name="unclosed-parenthesis",
    severity=Severity.ERROR,
    title="A parenthesis that is not closed",
    message="the parenthesis that opens here is not closed",
    why=("Parentheses say what belongs together, and for that both are needed."),
    bad=GUIDELINE.replace(
        "when `problem`.",
        "when (`problem`.",
    ),
    good=GUIDELINE,
)
