"""A word for which the language has another."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

FOREIGN_KEYWORD = Entry(
    code="RB112",
    name="foreign-keyword",
    severity=Severity.ERROR,
    title="A word for which the language has another",
    message="`{word}` is said as `{keyword}` here",
    why=(
        "There is one word for each thing, so that two guidelines that mean the same read the same."
    ),
    bad=GUIDELINE.replace(
        "`other` otherwise",
        "`other` else",
    ),
    good=GUIDELINE,
)
